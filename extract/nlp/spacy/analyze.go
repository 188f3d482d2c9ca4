package spacy

// Word is a token as the model takes it.
type Word struct {
	Text  string
	Norm  string // normalised form; empty means the one that the weights have learned
	Space bool   // white space follows
}

// Ent is an entity: the half-open range of its tokens, and its label.
type Ent struct {
	Start, End int
	Label      string
}

// Analysis is what the pipeline says about a document, token by token. What the
// pipeline has no component for is empty: strings "", heads the token itself.
type Analysis struct {
	Tags   []string // Penn Treebank tags
	POS    []string // universal parts of speech
	Lemmas []string
	Heads  []int    // index of the head; its own for a root
	Deps   []string // label of the arc to the head, "ROOT" for a root
	Starts []bool   // whether a sentence begins
	Ents   []Ent    // in order, not overlapping
}

// Options say how Analyze takes what it is given.
type Options struct {
	// FinalStarts makes the given sentence starts the only ones. Otherwise the
	// parser keeps them and may add others.
	FinalStarts bool

	// MayStart marks tokens at which the parser may still begin a sentence,
	// although FinalStarts is set.
	MayStart []bool
}

// Analyze runs the pipeline over the tokens of one document. Starts, when not
// nil, marks tokens that begin a sentence, so that no arc and no entity crosses
// the place before them; the parser may find more starts. The time is linear in
// the number of tokens.
func (m *Model) Analyze(words []Word, starts []bool) Analysis {
	return m.AnalyzeWith(words, starts, Options{})
}

// AnalyzeWith is Analyze with options.
func (m *Model) AnalyzeWith(words []Word, starts []bool, o Options) Analysis {
	n := len(words)
	a := Analysis{
		Tags: make([]string, n), POS: make([]string, n), Lemmas: make([]string, n),
		Heads: make([]int, n), Deps: make([]string, n), Starts: make([]bool, n),
	}
	if n == 0 {
		return a
	}
	s := m.borrow()
	defer m.giveBack(s)
	s.types = grow(s.types, n)
	for i, w := range words {
		s.types[i] = m.typeOf(w)
	}
	m.encode(s)
	m.tag(s, &a)
	m.parse(s, &a, starts, o)
	if m.entities != nil {
		a.Ents = m.entities.entities(&s.entities, s.types, a.Starts)
	}
	m.finish(s, &a)
	return a
}

// encode computes the vectors of all tokens and feeds them to the heads.
func (m *Model) encode(s *scratch) {
	n := len(s.types)
	s.tags = grow(s.tags, n)
	if m.parser != nil {
		m.parser.begin(&s.parser, n)
	}
	if m.entities != nil {
		m.entities.begin(&s.entities, n)
	}
	for e, t := range m.encoders {
		for from := 0; from < n; from += segment {
			to := min(from+segment, n)
			x := t.encode(&s.vectors, s.types, e, from, to)
			if m.tagger != nil && m.taggerFrom == e {
				m.tagger.feed(s, x, from, to-from)
			}
			if m.parser != nil && m.parserFrom == e {
				m.parser.feed(&s.parser, x, from, to-from)
			}
			if m.entities != nil && m.entitiesFrom == e {
				m.entities.feed(&s.entities, x, from, to-from)
			}
		}
	}
}

// tag writes the tags.
func (m *Model) tag(s *scratch, a *Analysis) {
	if m.tagger == nil {
		return
	}
	for i := range a.Tags {
		a.Tags[i] = m.tagger.labels[s.tags[i]]
	}
}

// parse writes heads, labels and sentence starts.
func (m *Model) parse(s *scratch, a *Analysis, starts []bool, o Options) {
	n := len(a.Heads)
	given := starts[:min(len(starts), n)]
	if m.parser == nil {
		for i := range a.Heads {
			a.Heads[i] = i
		}
		copy(a.Starts, given)
		a.Starts[0] = true
		return
	}
	s.arcs.begin(n)
	for i, start := range given {
		if start {
			s.arcs.starts[i] = mustStart
		} else if o.FinalStarts && (i >= len(o.MayStart) || !o.MayStart[i]) {
			s.arcs.starts[i] = cannotStart
		}
	}
	m.parser.parse(&s.parser, &s.arcs)
	for i, h := range s.arcs.heads {
		a.Heads[i], a.Deps[i] = i, "ROOT"
		if h >= 0 {
			a.Heads[i], a.Deps[i] = int(h), m.parser.moves[s.arcs.moves[i]].label
		}
	}
	t := &s.tree
	t.heads, t.deps = a.Heads, a.Deps
	t.lower(func(i int) bool { return s.types[i].isSpace })
	t.edges()
	t.starts(a.Starts)
	t.heads, t.deps = nil, nil
}

// finish applies the attribute ruler and writes the lemmas.
func (m *Model) finish(s *scratch, a *Analysis) {
	s.won = grow(s.won, len(s.types))
	if m.ruler == nil {
		clear(s.won)
	} else {
		m.ruler.choose(s.won, s.types, a.Tags, a.Deps)
	}
	for i, w := range s.types {
		c := &s.won[i]
		if c.pos > 0 {
			a.POS[i] = *m.ruler.effects[c.pos-1].pos
		}
		if c.tag > 0 {
			a.Tags[i] = *m.ruler.effects[c.tag-1].tag
		}
		if c.dep > 0 {
			a.Deps[i] = *m.ruler.effects[c.dep-1].dep
		}
		if c.lemma > 0 && (m.lemmas == nil || !m.lemmas.overwrite) {
			a.Lemmas[i] = *m.ruler.effects[c.lemma-1].lemma
		} else if m.lemmas != nil {
			a.Lemmas[i] = m.lemmaOf(w, a.POS[i], c)
		}
	}
}
