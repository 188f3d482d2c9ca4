package spacy

import (
	"fmt"
	"io/fs"

	"newsgraph/extract/nlp/spacy/internal/pack"
)

// ruler is spaCy's AttributeRuler: patterns over tags, words and labels that set
// the part of speech, the morphology, the lemma, the tag or the label of a token.
// Where several patterns match, the later one decides.
type ruler struct {
	effects []effect
	rules   []rule
	byTag   map[string][]int32 // rules whose first token is tested by tag only
}

// effect is what a rule sets; an absent attribute stays as it is.
type effect struct {
	pos, morph, lemma, tag, dep *string
	features                    map[string]string // of morph
}

// rule is one pattern; it changes the token at the index.
type rule struct {
	pattern
	effect int32
	index  int
}

// readRuler reads the patterns; labels are the tags that the tagger may give.
func readRuler(fsys fs.FS, name string, labels []string) (*ruler, error) {
	file := name + "/patterns"
	data, err := readFile(fsys, file)
	if err != nil {
		return nil, err
	}
	v, err := pack.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	list, err := pack.As[[]pack.Value](v, "file")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	r := &ruler{byTag: map[string][]int32{}}
	for i, v := range list {
		if err := r.add(v); err != nil {
			return nil, fmt.Errorf("%s: rule %d: %w", file, i, err)
		}
	}
	for _, tag := range append(labels, "") {
		r.indexTag(tag)
	}
	return r, nil
}

// add reads {patterns, attrs, index}.
func (r *ruler) add(v pack.Value) error {
	m, err := pack.As[pack.Map](v, "rule")
	if err != nil {
		return err
	}
	e, err := readEffect(m["attrs"])
	if err != nil {
		return err
	}
	r.effects = append(r.effects, e)
	patterns, err := pack.Get[[]pack.Value](m, "patterns")
	if err != nil {
		return err
	}
	for _, v := range patterns {
		p, err := readPattern(v)
		if err != nil {
			return err
		}
		index := 0
		switch n := m["index"].(type) {
		case uint64:
			index = int(min(n, 1<<20))
		case int64:
			index = len(p) + int(max(n, -1<<20))
		}
		if index < 0 || index >= len(p) {
			return fmt.Errorf("index %v is outside a pattern of %d tokens", m["index"], len(p))
		}
		r.rules = append(r.rules, rule{p, int32(len(r.effects) - 1), index})
	}
	return nil
}

func readEffect(v pack.Value) (effect, error) {
	var e effect
	m, err := pack.As[pack.Map](v, "attrs")
	if err != nil {
		return e, err
	}
	for k, v := range m {
		s, err := pack.As[string](v, fmt.Sprint(k))
		if err != nil {
			return e, err
		}
		switch k {
		case "POS":
			e.pos = &s
		case "MORPH":
			e.morph, e.features = &s, morphology(s)
		case "LEMMA":
			e.lemma = &s
		case "TAG":
			e.tag = &s
		case "DEP":
			e.dep = &s
		default:
			return e, fmt.Errorf("attribute %v is not supported", k)
		}
	}
	return e, nil
}

// rulesFor returns the rules whose first token is tested for its word and
// passes.
func (r *ruler) rulesFor(w *wordType) []int32 {
	var found []int32
	for i := range r.rules {
		if first := &r.rules[i].pattern[0]; len(first.words) > 0 && first.word(w) {
			found = append(found, int32(i))
		}
	}
	return found
}

// indexTag lists the rules without a test of the first word that fit a tag.
func (r *ruler) indexTag(tag string) {
	if r.byTag[tag] != nil {
		return
	}
	list := []int32{}
	for i := range r.rules {
		if first := &r.rules[i].pattern[0]; len(first.words) == 0 && first.tag.ok(tag) {
			list = append(list, int32(i))
		}
	}
	r.byTag[tag] = list
}

// choice holds, for each attribute of a token, the effect that decides, or 0;
// effects are counted from 1.
type choice struct{ pos, morph, lemma, tag, dep int32 }

// choose matches all rules against a document.
func (r *ruler) choose(won []choice, types []*wordType, tags, deps []string) {
	clear(won)
	for i, w := range types {
		for _, k := range r.byTag[tags[i]] {
			r.try(won, k, i, types, tags, deps)
		}
		for _, k := range w.rules {
			r.try(won, k, i, types, tags, deps)
		}
	}
}

// try matches one rule at token i; the test of the first word has passed.
func (r *ruler) try(won []choice, k int32, i int, types []*wordType, tags, deps []string) {
	rule := &r.rules[k]
	if i+len(rule.pattern) > len(types) {
		return
	}
	for j := range rule.pattern {
		t := &rule.pattern[j]
		if !t.tag.ok(tags[i+j]) || !t.dep.ok(deps[i+j]) || j > 0 && !t.word(types[i+j]) {
			return
		}
	}
	won[i+rule.index].take(rule.effect+1, &r.effects[rule.effect])
}

// take lets an effect decide on what it sets, unless a later one does.
func (c *choice) take(n int32, e *effect) {
	set := func(attr *int32, has *string) {
		if has != nil && n > *attr {
			*attr = n
		}
	}
	set(&c.pos, e.pos)
	set(&c.morph, e.morph)
	set(&c.lemma, e.lemma)
	set(&c.tag, e.tag)
	set(&c.dep, e.dep)
}
