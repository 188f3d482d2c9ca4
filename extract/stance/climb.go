package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// step is one stride up from a clause to the one that governs it.
type step struct {
	pi      int
	p       *story.Passage
	f, g    *clause.Frame // from f up to g
	clausal bool          // f is a complement clause of g, no event noun
	direct  bool          // only complements so far: their verbs decide on the event
}

// lemma gives the lemma of the governing verb.
func (s *step) lemma() string { return s.p.Doc.Tokens[s.g.Pred].Lemma }

// climb walks the clauses over a frame. What governs it as a complement bears
// on whether it happened; any clause of saying on the way is its source.
func (r *Reader) climb(pi int, f *clause.Frame, st *reading) {
	p := r.s.Passages[pi]
	if blamed(p.Doc, f) {
		st.Status = worse(st.Status, schema.Alleged)
	}
	direct, fronted := true, false
	for n := 0; f != nil && n < 12; n++ {
		if direct {
			r.held(pi, p, f, st)
		}
		if f.Gov < 0 || p.Frame(f.Gov) == nil {
			return
		}
		s := step{pi: pi, p: p, f: f, g: p.Frame(f.Gov)}
		s.clausal = r.complement(p, f, s.g)
		if s.clausal && fronted && f.Pred > s.g.Pred && r.speech(p.Doc, s.g) {
			return
		}
		fronted = fronted || f.Link == clause.Adverb && opening(p.Doc, f.Pred)
		direct = direct && (f.Link != clause.Relative || s.clausal)
		s.direct = direct
		if f.Link == clause.Inner && s.g.Neg && partOf(p.Doc, f.Pred, s.g.Pred) {
			st.Status = worse(st.Status, schema.Denied)
		}
		if f.Link == clause.Inner && direct {
			if direct = r.occurring(&s); direct {
				st.Status = worse(st.Status, r.own(p, s.g))
			}
		}
		switch {
		case s.clausal, f.Link == clause.Inner && argument(p.Doc, f.Pred, s.g.Pred), f.Link == clause.Adverb && underPreposition(p.Doc, f.Pred):
			r.governed(&s, st)
			direct = direct && !(s.clausal && r.speech(p.Doc, s.g) && !infinitive(p.Doc, f)) // "declined to say that": said or not
		case f.Link == clause.Adverb:
			if direct && accompanies(p.Doc, f) && !r.speech(p.Doc, f) && !(f.Pred < s.g.Pred && (s.g.Neg || s.g.Passive)) { // "Citing rules, he did not say why"
				st.Status = worse(st.Status, r.own(p, s.g))
			} else {
				direct = false
			}
		}
		f = s.g
	}
}

// governed reads what a governing verb says of its complement.
func (r *Reader) governed(s *step, st *reading) {
	r.attribute(s, st)
	if s.direct {
		st.Status = worse(st.Status, r.verdict(s))
	}
	if h := s.p.Doc.Tokens[s.g.Pred].Head; s.clausal && s.p.Doc.Tokens[s.g.Pred].Dep == "acl" && papers[s.p.Doc.Tokens[h].Lemma] {
		r.rejected(s.pi, s.p, h, st) // "denied a report saying that"
	}
}

// opening reports whether an adverbial clause opens its sentence, before a comma,
// by a conjunction of time or reason: in "When it withdrew, the army said that …"
// the text itself tells of the withdrawal, however the parse attaches it.
func opening(d *nlp.Doc, i int) bool {
	lo, hi := d.Subtree(i)
	if lo != d.SentOf(i).Start || hi+1 >= len(d.Tokens) || d.Tokens[hi+1].Text != "," {
		return false
	}
	return marked(d, i, "when", "after", "before", "as", "because", "since", "while", "although", "though")
}
