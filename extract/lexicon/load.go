package lexicon

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"newsgraph/schema"
)

//go:embed data/*.tsv
var embedded embed.FS

var errDuplicate = errors.New("stands twice")

// load reads the tables. An error names the file and the line.
func load(files fs.FS) (*Lexicon, error) {
	l := &Lexicon{
		verbs: make(map[string]Entry, 6000), nouns: make(map[string]NounEntry, 2500), light: make(map[[2]string]LightEntry, 1000),
		general: map[string]bool{}, classes: make(map[string]Class, 1000), lemmas: map[string]string{}, arms: map[string]Arms{}, parties: map[string][]string{},
		tolls: map[string]TollEntry{},
	}
	for _, t := range []struct {
		name    string
		columns int
		add     func(row []string) error
	}{
		{"verbs", 5, l.addVerb}, {"nouns", 8, l.addNoun}, {"light", 6, l.addLight}, {"classes", 2, l.addClass},
		{"lemmas", 2, l.addLemma}, {"parties", 2, l.addParties}, {"weapons", 2, l.addWeapon},
		{"tolls", 3, l.addToll},
	} {
		if err := eachRow(files, "data/"+t.name+".tsv", t.columns, t.add); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// eachRow calls add with the columns of each line that is no comment.
func eachRow(files fs.FS, name string, columns int, add func([]string) error) error {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return fmt.Errorf("lexicon table: %w", err)
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != columns {
			return fmt.Errorf("%s:%d: %d columns, want %d", name, n, len(row), columns)
		}
		if err := add(row); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

func (l *Lexicon) addVerb(row []string) error {
	key := row[0]
	lemma, prep, _ := strings.Cut(key, "+")
	flags, err := parseFlags(row[4])
	if err != nil {
		return err
	}
	e := Entry{Lemma: lemma, Prep: prep, Type: schema.Type(row[1]), Mode: row[2], Targets: list(row[3]), Flags: flags}
	if _, dup := l.verbs[key]; dup {
		return fmt.Errorf("verb %q %w", key, errDuplicate)
	}
	l.verbs[key] = e
	return check(key, e.Type)
}

func (l *Lexicon) addNoun(row []string) error {
	flags, err := parseFlags(row[7])
	if err != nil {
		return err
	}
	n := NounEntry{
		Noun: row[0], Verb: row[1], Type: schema.Type(row[2]), Mode: row[3],
		Actor: list(row[4]), Target: list(row[5]), With: list(row[6]), Flags: flags,
	}
	if _, dup := l.nouns[n.Noun]; dup {
		return fmt.Errorf("noun %q %w", n.Noun, errDuplicate)
	}
	l.nouns[n.Noun] = n
	return check(n.Noun, n.Type)
}

func (l *Lexicon) addLight(row []string) error {
	if row[1] == "*" {
		l.general[row[0]] = true
		return nil
	}
	e := LightEntry{
		Verb: row[0], Noun: row[1], Fixed: true, Type: schema.Type(row[2]), Mode: row[3], Targets: list(row[4]), Lemma: row[5],
	}
	key := [2]string{e.Verb, e.Noun}
	if _, dup := l.light[key]; dup {
		return fmt.Errorf("light verb %q with %q %w", e.Verb, e.Noun, errDuplicate)
	}
	l.light[key] = e
	return check(e.Lemma, e.Type)
}

func (l *Lexicon) addClass(row []string) error {
	c, ok := classNames[row[0]]
	if !ok {
		return fmt.Errorf("unknown class %q", row[0])
	}
	if l.classes[row[1]]&c != 0 {
		return fmt.Errorf("%s in class %q %w", row[1], row[0], errDuplicate)
	}
	l.classes[row[1]] |= c
	return nil
}

func (l *Lexicon) addLemma(row []string) error {
	if _, dup := l.lemmas[row[0]]; dup {
		return fmt.Errorf("form %q %w", row[0], errDuplicate)
	}
	l.lemmas[row[0]] = row[1]
	return nil
}

func (l *Lexicon) addParties(row []string) error {
	for _, noun := range strings.Fields(row[1]) {
		l.parties[noun] = append(l.parties[noun], row[0])
	}
	return nil
}

// check refuses an empty or upper-case word and a type outside the ontology.
func check(word string, t schema.Type) error {
	if word == "" || word != strings.ToLower(word) || strings.TrimSpace(word) != word {
		return fmt.Errorf("word %q is not a trimmed lower-case lemma", word)
	}
	if !t.Valid() {
		return fmt.Errorf("word %q: unknown type %q", word, t)
	}
	return nil
}

func parseFlags(s string) (Flag, error) {
	var f Flag
	for _, name := range list(s) {
		bit, ok := flagNames[name]
		if !ok {
			return 0, fmt.Errorf("unknown flag %q", name)
		}
		f |= bit
	}
	return f, nil
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}
