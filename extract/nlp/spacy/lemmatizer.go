package spacy

import (
	"errors"
	"fmt"
	"io/fs"

	"newsgraph/extract/nlp/spacy/internal/pack"
)

// lemmatizer is spaCy's rule lemmatizer for English, or its lookup lemmatizer.
type lemmatizer struct {
	overwrite bool                   // replaces lemmas of the attribute ruler
	lookup    map[uint64]string      // mode "lookup": by string id
	byPOS     map[uint64]*inflection // mode "rule": by id of the lower-case POS
}

// inflection holds the tables of one part of speech.
type inflection struct {
	rules      [][2]string         // ending and what replaces it
	exceptions map[string][]string // word to its lemmas
	index      map[string]bool     // lemmas that are known words
}

func readLemmatizer(fsys fs.FS, name string, c config) (*lemmatizer, error) {
	tables, err := readTableFile(fsys, name+"/lookups/lookups.bin")
	if err != nil {
		return nil, err
	}
	l := &lemmatizer{overwrite: c.flag("components."+name, "overwrite")}
	switch mode := c.text("components."+name, "mode"); mode {
	case "lookup":
		l.lookup, err = textTable(tables["lemma_lookup"])
	case "rule":
		l.byPOS, err = readInflections(tables)
	default:
		err = fmt.Errorf("mode %q is not supported", mode)
	}
	return l, err
}

// readTableFile reads a file of tables by name.
func readTableFile(fsys fs.FS, file string) (pack.Map, error) {
	m, err := readMap(fsys, file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return m, nil
}

// readMap reads a file that holds one map.
func readMap(fsys fs.FS, file string) (pack.Map, error) {
	data, err := readFile(fsys, file)
	if err != nil {
		return nil, err
	}
	v, err := pack.Decode(data)
	if err != nil {
		return nil, err
	}
	return pack.As[pack.Map](v, "file")
}

// textTable reads a table of strings by string id.
func textTable(v pack.Value) (map[uint64]string, error) {
	m, err := pack.As[pack.Map](v, "table")
	if err != nil {
		return nil, err
	}
	t := make(map[uint64]string, len(m))
	for k, v := range m {
		id, ok := k.(uint64)
		if !ok {
			return nil, fmt.Errorf("table has the key %v", k)
		}
		if t[id], err = pack.As[string](v, "entry of a table"); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// readInflections reads lemma_rules, which must be there, lemma_exc and
// lemma_index.
func readInflections(tables pack.Map) (map[uint64]*inflection, error) {
	if tables["lemma_rules"] == nil {
		return nil, errors.New("table lemma_rules is missing")
	}
	all := map[uint64]*inflection{}
	for _, t := range []struct {
		name string
		read func(*inflection, pack.Value) error
	}{
		{"lemma_rules", (*inflection).readRules},
		{"lemma_exc", (*inflection).readExceptions},
		{"lemma_index", (*inflection).readIndex},
	} {
		if tables[t.name] == nil {
			continue
		}
		if err := readTables(all, tables[t.name], t.read); err != nil {
			return nil, fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return all, nil
}

// readTables reads the tables of all parts of speech from v.
func readTables(all map[uint64]*inflection, v pack.Value, read func(*inflection, pack.Value) error) error {
	byPOS, err := pack.As[pack.Map](v, "table")
	if err != nil {
		return err
	}
	for k, v := range byPOS {
		id, ok := k.(uint64)
		if !ok {
			return fmt.Errorf("table has the key %v", k)
		}
		if all[id] == nil {
			all[id] = &inflection{}
		}
		if err := read(all[id], v); err != nil {
			return err
		}
	}
	return nil
}

func (f *inflection) readRules(v pack.Value) error {
	list, err := pack.As[[]pack.Value](v, "rules")
	if err != nil {
		return err
	}
	for _, r := range list {
		pair, err := texts(r)
		if err != nil || len(pair) != 2 {
			return fmt.Errorf("rule %v is not a pair of strings", r)
		}
		f.rules = append(f.rules, [2]string(pair))
	}
	return nil
}

func (f *inflection) readExceptions(v pack.Value) error {
	m, err := pack.As[pack.Map](v, "exceptions")
	if err != nil {
		return err
	}
	f.exceptions = make(map[string][]string, len(m))
	for k, v := range m {
		word, ok := k.(string)
		if !ok {
			return fmt.Errorf("exception %v is not a string", k)
		}
		if f.exceptions[word], err = texts(v); err != nil {
			return err
		}
	}
	return nil
}

func (f *inflection) readIndex(v pack.Value) error {
	words, err := texts(v)
	f.index = make(map[string]bool, len(words))
	for _, w := range words {
		f.index[w] = true
	}
	return err
}

// texts reads a list of strings.
func texts(v pack.Value) ([]string, error) {
	list, err := pack.As[[]pack.Value](v, "list")
	if err != nil {
		return nil, err
	}
	out := make([]string, len(list))
	for i, v := range list {
		if out[i], err = pack.As[string](v, "entry of a list"); err != nil {
			return nil, err
		}
	}
	return out, nil
}
