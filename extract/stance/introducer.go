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
		if f := r.s.Passages[pi].Frame(i); f != nil && f.Kind == clause.Verb {
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

// embedder finds the speaker of a quotation that is only a part of a clause, as a
// verb's object or what its preposition brings: "The nurses asked for “a fair
// share of the money”". It is the actor of that verb.
func (r *Reader) embedder(s part) (who, dist int) {
	p := r.s.Passages[s.passage]
	for i := s.start; i < s.end; i++ {
		t := &p.Doc.Tokens[i]
		if t.Head >= s.start && t.Head < s.end || t.POS == "PUNCT" {
			continue
		}
		switch t.Dep {
		case "dobj", "pobj", "oprd", "attr", "acomp", "xcomp", "ccomp", "pcomp":
		default:
			return -1, unknown
		}
		g := p.Frame(clauseOf(p, i))
		if g == nil || g.Kind != clause.Verb || s.has(g.Pred) || len(g.Actors()) == 0 || s.has(g.Actors()[0].Head) {
			return -1, unknown
		}
		return g.Actors()[0].Head, elsewhere - 1
	}
	return -1, unknown
}
