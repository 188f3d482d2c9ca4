package stance

import (
	"sort"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// quotation is what somebody says in one go: one span of tokens, or several
// where the speech goes on over paragraphs.
type quotation struct {
	parts   []part
	speaker *story.Ref // the mention of who speaks; nil when the text does not tell
}

// part is the share of a quotation in one passage.
type part struct {
	span
	passage int
	of      *quotation
}

// longest is how many passages a quotation may run over without any mark.
const longest = 8

// quotations finds all quotations of the story, in text order. A speech that a
// passage leaves open goes on in the next one when that opens with a mark of its
// own, as the custom is, or when a closing mark comes before any other.
func (r *Reader) quotations() []*quotation {
	r.quotes = make([][]part, len(r.s.Passages))
	var all []*quotation
	var going *quotation // left open by the passage before
	until := -1          // the passage with its closing mark, when that one does not open anew
	for pi, p := range r.s.Passages {
		spans, left := r.spansOf(pi, going, until)
		for i, s := range spans {
			q := going
			switch {
			case i > 0 && s.start == spans[i-1].end+1: // opened anew while open
				q = r.quotes[pi][i-1].of
			case i > 0 || q == nil || s.start > 1:
				q = &quotation{}
				all = append(all, q)
			}
			r.quotes[pi] = append(r.quotes[pi], part{span: s, passage: pi, of: q})
			q.parts = append(q.parts, r.quotes[pi][len(r.quotes[pi])-1])
		}
		if pi < until {
			continue
		}
		going, until = nil, -1
		if n := len(r.quotes[pi]); left && n > 0 && !p.Title {
			if until = r.closesIn(pi); until > pi || r.opensNext(pi) {
				going = r.quotes[pi][n-1].of
			}
		}
	}
	return all
}

// spansOf gives the quoted spans of a passage; left tells that the last is open.
func (r *Reader) spansOf(pi int, going *quotation, until int) (spans []span, left bool) {
	d := r.s.Passages[pi].Doc
	if going != nil && pi < until {
		return []span{{0, len(d.Tokens)}}, true
	}
	spans, left = quoted(d, going != nil && pi == until)
	if len(spans) == 0 {
		spans = single(d)
	}
	return spans, left
}

// closesIn gives the passage whose closing mark ends the quotation that passage
// pi leaves open, or -1.
func (r *Reader) closesIn(pi int) int {
	for j := pi + 1; j < len(r.s.Passages) && j <= pi+longest; j++ {
		switch first(r.s.Passages[j].Doc) {
		case closes:
			return j
		case opens:
			return -1
		}
	}
	return -1
}

// opensNext reports whether the passage after pi begins with an opening mark.
func (r *Reader) opensNext(pi int) bool {
	if pi+1 >= len(r.s.Passages) {
		return false
	}
	d := r.s.Passages[pi+1].Doc
	return len(d.Tokens) > 0 && mark(d, 0, false) == opens
}

// first tells what the first quotation mark of a passage does where a quotation
// is open before it; at its very beginning a mark opens.
func first(d *nlp.Doc) markKind {
	for i := range d.Tokens {
		if m := mark(d, i, i > 0); m != noMark {
			return m
		}
	}
	return noMark
}

// Speaker returns the mention of the speaker of the quotation around ref, else of
// the passage of an interview.
func (r *Reader) Speaker(ref story.Ref) (story.Ref, bool) {
	switch q := r.quotedAt(ref.Passage, ref.Token); {
	case q == nil:
		return r.labelled(ref)
	case q.of.speaker == nil:
		return story.Ref{}, false
	default:
		return *q.of.speaker, true
	}
}

// quotedAt gives the part of a quotation that token i of a passage stands in, or
// nil.
func (r *Reader) quotedAt(pi, i int) *part {
	parts := r.quotes[pi] // in text order
	n := sort.Search(len(parts), func(k int) bool { return parts[k].end > i })
	if n < len(parts) && parts[n].has(i) {
		return &parts[n]
	}
	return nil
}
