package spacy

import (
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"slices"
	"sync"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

// Model is a pipeline. It is safe for concurrent use and does not change, but
// for its cache of words.
type Model struct {
	norms    map[uint64]string
	known    map[string]bool // norms that the weights have learned; nil: any
	encoders []*tok2vec
	tagger   *tagger
	parser   *parser
	entities *recognizer
	ruler    *ruler
	lemmas   *lemmatizer

	// Which encoder feeds each head.
	taggerFrom, parserFrom, entitiesFrom int

	cache   typeCache
	scratch sync.Pool
}

// Norm returns the normalised form of a word: from the model's lexeme_norm
// table, from spaCy's own table, or else its lower case.
func (m *Model) Norm(text string) string { return lex.Norm(text, m.norms) }

// loader gathers the parts of a pipeline.
type loader struct {
	fsys     fs.FS
	config   config
	model    *Model
	encoders map[string]int // place in model.encoders by component
}

// load reads the pipeline in the folder that is the root of fsys.
func load(fsys fs.FS) (*Model, error) {
	text, err := readFile(fsys, "config.cfg")
	if err != nil {
		return nil, err
	}
	c, err := parseConfig(string(text))
	if err != nil {
		return nil, fmt.Errorf("config.cfg: %w", err)
	}
	if lang := c.text("nlp", "lang"); lang != "en" {
		return nil, fmt.Errorf("config.cfg: a pipeline for %q, not for English", lang)
	}
	parts, err := c.components()
	if err != nil {
		return nil, fmt.Errorf("config.cfg: %w", err)
	}
	l := &loader{fsys: fsys, config: c, model: &Model{}, encoders: map[string]int{}}
	l.model.cache.seed = maphash.MakeSeed()
	if err := l.readParts(parts); err != nil {
		return nil, err
	}
	return l.model, nil
}

// trained is a component with a network of its own.
type trained struct {
	component
	graph *graph
	own   *tok2vec // nil when it listens to a shared one
	err   error
}

// readParts reads the networks side by side, then connects them in order.
func (l *loader) readParts(parts []component) error {
	vectors := sync.OnceValues(func() (*wordVectors, error) { return readVectors(l.fsys) })
	var nets []*trained
	var wait sync.WaitGroup
	for _, p := range parts {
		switch p.factory {
		case "beam_parser", "beam_ner":
			return fmt.Errorf("component %q: beam search is not supported", p.name)
		case "tok2vec", "tagger", "parser", "ner":
			n := &trained{component: p}
			nets = append(nets, n)
			wait.Go(func() { n.read(l.fsys, vectors) })
		}
	}
	var tables error
	wait.Go(func() { tables = l.readTables(parts) })
	wait.Wait()
	if tables != nil {
		return tables
	}
	for _, n := range nets {
		if n.err == nil {
			n.err = l.connect(n)
		}
		if n.err != nil {
			return fmt.Errorf("component %q: %w", n.name, n.err)
		}
	}
	if l.model.tagger == nil && l.model.parser == nil && l.model.entities == nil {
		return errors.New("config.cfg: no tagger, parser or ner in the pipeline")
	}
	return l.readRules(parts)
}

// read reads the component's layers, and its tok2vec if it has one.
func (n *trained) read(fsys fs.FS, vectors func() (*wordVectors, error)) {
	if n.graph, n.err = readGraph(fsys, n.name+"/model"); n.err != nil {
		return
	}
	if len(n.graph.named("extract_features")) > 0 {
		n.own, n.err = readTok2vec(n.graph, vectors)
	}
}

// connect adds a network to the model.
func (l *loader) connect(n *trained) error {
	from, err := l.encoder(n)
	if err != nil || n.factory == "tok2vec" {
		return err
	}
	m, width := l.model, l.model.encoders[from].width
	switch n.factory {
	case "tagger":
		if m.tagger, err = readTagger(l.fsys, n.name, n.graph); err != nil {
			return err
		}
		m.taggerFrom = from
		return fits(m.tagger.scores.In, width)
	case "parser":
		if m.parser, err = readParser(l.fsys, n.name, n.graph); err != nil {
			return err
		}
		m.parserFrom = from
		return fits(m.parser.input.In, width)
	}
	if m.entities, err = readRecognizer(l.fsys, n.name, n.graph); err != nil {
		return err
	}
	m.entitiesFrom = from
	return fits(m.entities.input.In, width)
}

func fits(in, width int) error {
	if in != width {
		return fmt.Errorf("takes vectors of %d values, its tok2vec gives %d", in, width)
	}
	return nil
}

// encoder returns the place of the tok2vec that feeds a component.
func (l *loader) encoder(n *trained) (int, error) {
	if n.own != nil {
		l.model.encoders = append(l.model.encoders, n.own)
		at := len(l.model.encoders) - 1
		if n.factory == "tok2vec" {
			l.encoders[n.name] = at
		}
		return at, nil
	}
	upstream := l.config.text("components."+n.name+".model.tok2vec", "upstream")
	if at, ok := l.encoders[upstream]; ok {
		return at, nil
	}
	if len(l.encoders) == 1 && (upstream == "*" || upstream == "") {
		for _, at := range l.encoders {
			return at, nil
		}
	}
	return 0, fmt.Errorf("listens to %q, which is no tok2vec before it", upstream)
}

// readTables reads what needs no network: norms and lemmas.
func (l *loader) readTables(parts []component) error {
	const file = "vocab/lookups.bin"
	if tables, err := readTableFile(l.fsys, file); err == nil {
		if v, ok := tables["lexeme_norm"]; ok {
			if l.model.norms, err = textTable(v); err != nil {
				return fmt.Errorf("%s: lexeme_norm: %w", file, err)
			}
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var err error
	if l.model.known, err = readKnown(l.fsys); err != nil {
		return err
	}
	for _, p := range parts {
		if p.factory != "lemmatizer" {
			continue
		}
		if l.model.lemmas, err = readLemmatizer(l.fsys, p.name, l.config); err != nil {
			return fmt.Errorf("component %q: %w", p.name, err)
		}
	}
	return nil
}

// readRules reads the attribute ruler, which needs the labels of the tagger.
func (l *loader) readRules(parts []component) error {
	for _, p := range parts {
		if p.factory != "attribute_ruler" {
			continue
		}
		var labels []string
		if l.model.tagger != nil {
			labels = slices.Clone(l.model.tagger.labels)
		}
		var err error
		if l.model.ruler, err = readRuler(l.fsys, p.name, labels); err != nil {
			return fmt.Errorf("component %q: %w", p.name, err)
		}
	}
	return nil
}
