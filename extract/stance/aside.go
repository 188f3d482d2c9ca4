package stance

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// aside finds a source that the sentence names in passing: "The letter, the
// mayor said, was stolen", "as the minister put it", "…, citing officials". It
// covers the clause that it stands in, and what hangs from that.
func (r *Reader) aside(pi int, f *clause.Frame) *story.Ref {
	p := r.s.Passages[pi]
	for i, n := f.Pred, 0; n < 64; n++ {
		for _, c := range p.Doc.Children(i) {
			if c != f.Pred && !under(p, f.Pred, c) && !(i == f.Pred && r.speech(p.Doc, f)) {
				if who := r.passing(p, c); who >= 0 {
					return r.owned(story.Ref{Passage: pi, Token: who})
				}
			}
		}
		if p.Doc.Tokens[i].Head == i {
			return nil
		}
		i = p.Doc.Tokens[i].Head
	}
	return nil
}

// passing gives who speaks in the clause at token c when that only says where
// the rest of the sentence comes from; else -1.
func (r *Reader) passing(p *story.Passage, c int) int {
	f := p.Frame(c)
	t := &p.Doc.Tokens[c]
	if f == nil || f.Kind != clause.Verb {
		return -1
	}
	switch {
	case t.Dep == "parataxis" && r.speech(p.Doc, f) && len(f.Clauses) == 0,
		t.Dep == "advcl" && marked(p.Doc, c, "as") && (r.speech(p.Doc, f) || t.Lemma == "put") && len(f.Clauses) == 0:
		if a := f.Actors(); len(a) > 0 {
			return a[0].Head
		}
	case t.Dep == "advcl" && t.Tag == "VBG" && (t.Lemma == "cite" || t.Lemma == "quote") && len(f.Objects) > 0:
		return f.Objects[0].Head
	}
	return -1
}

// marked reports whether a clause begins with one of the given conjunctions.
func marked(d *nlp.Doc, i int, words ...string) bool {
	for _, c := range d.Children(i) {
		t := &d.Tokens[c]
		if (t.Dep == "mark" || t.Dep == "advmod") && slices.Contains(words, t.Norm) {
			return true
		}
	}
	return false
}
