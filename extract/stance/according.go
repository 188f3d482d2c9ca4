package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
)

// according finds the source in an "according to X" phrase of the clause or of
// the clauses over it in the same sentence.
func (r *Reader) according(pi int, f *clause.Frame) *story.Ref {
	d := r.s.Passages[pi].Doc
	sent := d.SentOf(f.Pred)
	for i := sent.Start; i < sent.End; i++ {
		if d.Tokens[i].Norm != "according" {
			continue
		}
		for _, c := range d.Children(i) {
			if d.Tokens[c].Norm != "to" {
				continue
			}
			for _, o := range d.Children(c) {
				if d.Tokens[o].Dep == "pobj" {
					return &story.Ref{Passage: pi, Token: o}
				}
			}
		}
	}
	return nil
}
