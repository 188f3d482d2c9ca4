// Package stance tells how the text stands to an event: whether it happened, is
// planned, alleged or denied, and who says so. It reads the clauses above the
// event ("X said that …", "plans to …", "failed to …"), its auxiliaries and
// adverbs, "according to" phrases, and the quotation that it stands in.
package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Reader answers for the frames of one story.
type Reader struct {
	s      *story.Story
	lex    *lexicon.Lexicon
	quotes [][]quotation // by passage
}

// New prepares a story for reading.
func New(s *story.Story, lex *lexicon.Lexicon) *Reader {
	r := &Reader{s: s, lex: lex}
	r.speakers()
	return r
}

// Stance is what the text says of an event's truth.
type Stance struct {
	Status schema.Status
	Source *story.Ref // the mention of who says so; nil for the article itself
}

// Of reads the stance to the frame f of passage pi.
func (r *Reader) Of(pi int, f *clause.Frame) Stance {
	p := r.s.Passages[pi]
	st := Stance{Status: r.own(p, f)}
	r.climb(pi, f, &st)
	if st.Source == nil {
		st.Source = r.according(pi, f)
	}
	if st.Source == nil {
		if ref, ok := r.Speaker(story.Ref{Passage: pi, Token: f.Pred}); ok {
			st.Source = &ref
		}
	}
	if st.Source != nil && acts(f, *st.Source, pi) && f.Kind != clause.Noun && r.speech(p.Doc, f) {
		st.Source = nil // nobody is the source of his own saying
	}
	return st
}

func acts(f *clause.Frame, ref story.Ref, pi int) bool {
	for _, a := range f.Actors() {
		if ref.Passage == pi && a.Head == ref.Token {
			return true
		}
	}
	return false
}

// Speaker returns the mention of the speaker of the quotation around ref.
func (r *Reader) Speaker(ref story.Ref) (story.Ref, bool) {
	for _, q := range r.quotes[ref.Passage] {
		if q.has(ref.Token) && q.speaker != nil {
			return *q.speaker, true
		}
	}
	return story.Ref{}, false
}

// speech reports whether a frame is one of saying.
func (r *Reader) speech(d *nlp.Doc, f *clause.Frame) bool {
	return f.Kind == clause.Verb && r.lex.Class(d.Tokens[f.Pred].Lemma).Is(lexicon.Report|lexicon.Claim|lexicon.Deny)
}

// worse keeps the status that says less of the event: denied before planned
// before alleged before happened.
func worse(a, b schema.Status) schema.Status {
	rank := map[schema.Status]int{schema.Happened: 0, schema.Alleged: 1, schema.Planned: 2, schema.Denied: 3}
	if rank[b] > rank[a] {
		return b
	}
	return a
}
