package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
)

// attribute takes the subject of a verb of saying as the source of its
// complement, if none is known yet.
func (r *Reader) attribute(s *step, st *reading) {
	if st.Source != nil || !r.sourced(s) {
		return
	}
	who := r.sayer(s)
	if who < 0 {
		return
	}
	ref := r.owned(story.Ref{Passage: s.pi, Token: who})
	if r.anonymous(*ref) || r.commits(s, who) {
		if st.weak == nil {
			st.weak = ref
		}
		return
	}
	st.Source = ref
}

// sourced reports whether the subject of the governing verb vouches for its
// complement.
func (r *Reader) sourced(s *step) bool {
	d := s.p.Doc
	if r.accuses(d, s.g) && accusable(s) {
		return true
	}
	c := r.class(d, s.g)
	if s.clausal {
		if r.untold(s) {
			return false
		}
		return c.Is(speaking) || believing[s.lemma()] || r.requests(d, s.g)
	}
	return s.f.Link == clause.Inner && announcing[s.lemma()]
}

// untold reports whether nothing is said after all: "did not say that", "declined
// to confirm that".
func (r *Reader) untold(s *step) bool {
	up := s.p.Frame(s.g.Gov)
	return s.g.Neg || s.g.Link == clause.Comp && up != nil && r.class(s.p.Doc, up).Is(lexicon.Negative)
}

// accusable reports whether a clause can be what somebody is accused of: not
// "condemned the attack".
func accusable(s *step) bool {
	return s.f.Link != clause.Inner || s.p.Doc.Tokens[s.f.Pred].Dep == "pobj"
}

// sayer gives the token of who says what the step is about, or -1: the actor of
// the governing verb, or in "was quoted as saying" who is quoted.
func (r *Reader) sayer(s *step) int {
	d := s.p.Doc
	if up := s.p.Frame(s.g.Gov); up != nil && d.Tokens[s.g.Pred].Dep == "pcomp" && d.Tokens[d.Tokens[s.g.Pred].Head].Norm == "as" && r.speech(d, up) {
		if a := up.Patients(); len(a) > 0 {
			return a[0].Head
		}
	}
	a := s.g.Actors()
	if len(a) == 0 || d.Tokens[a[0].Head].Norm == "it" && purposed(d, s.g.Pred) { // "it is too early to tell"
		return -1
	}
	return a[0].Head
}

// commits reports whether a verb tells of a deed that its subject wants, rather
// than of one that it reports: "promised to send", "asked them to send".
func (r *Reader) commits(s *step, who int) bool {
	c := r.class(s.p.Doc, s.g)
	if r.requests(s.p.Doc, s.g) {
		return true
	}
	if !infinitive(s.p.Doc, s.f) || c.Is(lexicon.Claim) {
		return false
	}
	for _, a := range s.f.Actors() {
		if a.Head == who {
			return true
		}
	}
	return c.Is(committing)
}
