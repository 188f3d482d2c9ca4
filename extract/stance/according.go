package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// ascription is a phrase that names a source: "according to X".
type ascription struct{ at, who int }

// accordings finds the "according to X" phrases in a range of tokens.
func accordings(d *nlp.Doc, in span) []ascription {
	var out []ascription
	for i := in.start; i < in.end; i++ {
		if d.Tokens[i].Norm != "according" {
			continue
		}
		for _, c := range d.Children(i) {
			if d.Tokens[c].Norm == "to" {
				if o := object(d, c); o >= 0 {
					out = append(out, ascription{i, o})
				}
			}
		}
	}
	return out
}

// according finds the source in an "according to X" phrase that covers a frame.
// A phrase at either end of the sentence covers all of it; one in the middle
// covers the clause that it stands in, and what hangs from that.
func (r *Reader) according(pi int, f *clause.Frame) *story.Ref {
	p := r.s.Passages[pi]
	sent := p.Doc.SentOf(f.Pred)
	for _, a := range accordings(p.Doc, span{sent.Start, sent.End}) {
		if atEdge(p.Doc, sent, a) || under(p, f.Pred, clauseOf(p, a.at)) {
			return r.owned(story.Ref{Passage: pi, Token: a.who})
		}
	}
	return nil
}

// atEdge reports whether a phrase opens or ends its sentence; quotation marks and
// full stops do not count.
func atEdge(d *nlp.Doc, sent nlp.Span, a ascription) bool {
	lo, hi := a.at, lastOf(d, a.who)
	for lo > sent.Start && d.Tokens[lo-1].POS == "PUNCT" {
		lo--
	}
	for hi < sent.End && d.Tokens[hi].POS == "PUNCT" && d.Tokens[hi].Text != "," {
		hi++
	}
	return lo == sent.Start || hi == sent.End
}

// lastOf gives the end of the mention at token i, the token after its last.
func lastOf(d *nlp.Doc, i int) int {
	_, hi := d.Subtree(i)
	return hi + 1
}

// clauseOf gives the nearest verb with a frame over token i, or -1.
func clauseOf(p *story.Passage, i int) int { return clause.Above(p.Doc, i, p.Frame) }

// under reports whether token i is top or hangs from it, directly or not.
func under(p *story.Passage, i, top int) bool {
	if top < 0 {
		return false
	}
	for n := 0; n < 64; n++ {
		if i == top {
			return true
		}
		h := p.Doc.Tokens[i].Head
		if h == i {
			return false
		}
		i = h
	}
	return false
}
