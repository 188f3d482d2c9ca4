package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
)

// introducer finds a speaker named without a verb: "The mayor: “…”", "“…” – Ann
// Smith, a nurse".
func (r *Reader) introducer(s part) (who, dist int) {
	d := r.s.Passages[s.passage].Doc
	if c := s.start - 2; c > 0 && d.Tokens[c].Text == ":" {
		sent := d.SentOf(c - 1)
		if c-sent.Start <= introLength && r.verbless(s.passage, sent.Start, c) {
			return nominalHead(d, sent.Start, c), 1
		}
	}
	if c := s.end + 1; c+1 < len(d.Tokens) && isDash(d.Tokens[c].Text) && d.Tokens[c+1].POS == "PROPN" {
		end := min(c+1+introLength, len(d.Tokens))
		for i := c + 1; i < end; i++ {
			if d.Tokens[i].POS != "PROPN" {
				end = i
			}
		}
		return nominalHead(d, c+1, end), 1
	}
	return -1, unknown
}

// introLength is how many tokens may name a speaker without a verb.
const introLength = 7

func isDash(s string) bool { return s == "–" || s == "—" || s == "-" || s == "--" }

// verbless reports whether no verb's frame stands in a range of tokens.
func (r *Reader) verbless(pi, start, end int) bool {
	for i := start; i < end; i++ {
		if f := r.s.Passages[pi].Frame(i); f != nil && f.Pred == i && f.Kind == clause.Verb {
			return false
		}
	}
	return true
}

// nominalHead gives the noun of a range of tokens that hangs from none of the
// others, or -1.
func nominalHead(d *nlp.Doc, start, end int) int {
	for i := start; i < end; i++ {
		t := &d.Tokens[i]
		if (t.POS == "NOUN" || t.POS == "PROPN") && (t.Head < start || t.Head >= end || t.Head == i) {
			return i
		}
	}
	return -1
}
