// Package stance tells how the text stands to an event: whether it happened, is
// planned, alleged or denied, and who says so. It reads the clauses above the
// event ("X said that …", "plans to …", "failed to …"), the nouns that hold it
// ("reports of …"), its auxiliaries and adverbs, "according to" phrases, and the
// quotation that it stands in.
//
// Where sources are nested ("X said that Y claimed Z") the one nearest to the
// event is its source. Two sorts are weak and give way to one further off: a
// paper that nobody is said to have issued ("reports suggest"), and whoever
// promises or plans what he himself will do.
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
	quotes [][]part // by passage
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

// reading is a stance while it is read.
type reading struct {
	Stance
	weak *story.Ref // a source that gives way to any other
}

// Of reads the stance to the frame f of passage pi.
func (r *Reader) Of(pi int, f *clause.Frame) Stance {
	p := r.s.Passages[pi]
	st := reading{Stance: Stance{Status: r.own(p, f)}}
	r.climb(pi, f, &st)
	for _, find := range []func(int, *clause.Frame) *story.Ref{r.aside, r.according, r.spoken, r.headline} {
		if st.Source == nil {
			st.Source = find(pi, f)
		}
	}
	if st.Source == nil {
		st.Source = st.weak
	}
	st.Source = r.inPerson(st.Source)
	if st.Source != nil && (acts(f, *st.Source, pi) || r.ownWords(pi, f)) && f.Kind != clause.Noun && r.speech(p.Doc, f) {
		st.Source = nil // nobody is the source of his own saying
	}
	return st.Stance
}

// spoken gives the speaker of the quotation, or of the announced passage, that a
// frame stands in.
func (r *Reader) spoken(pi int, f *clause.Frame) *story.Ref {
	if ref, ok := r.Speaker(story.Ref{Passage: pi, Token: f.Pred}); ok {
		return &ref
	}
	return r.announced(pi)
}

// inPerson replaces "I" and "we" by the speaker of the quotation around it.
func (r *Reader) inPerson(ref *story.Ref) *story.Ref {
	if ref == nil || !firstPerson[r.s.Token(*ref).Norm] {
		return ref
	}
	if who, ok := r.Speaker(*ref); ok {
		return &who
	}
	return ref
}

var firstPerson = set(`i we me us my our`)

// ownWords reports whether somebody tells of his own saying: "I say that".
func (r *Reader) ownWords(pi int, f *clause.Frame) bool {
	for _, a := range f.Actors() {
		if t := r.s.Passages[pi].Doc.Tokens[a.Head]; firstPerson[t.Norm] {
			return true
		}
	}
	return false
}

func acts(f *clause.Frame, ref story.Ref, pi int) bool {
	for _, a := range f.Actors() {
		if ref.Passage == pi && a.Head == ref.Token {
			return true
		}
	}
	return false
}

// speech reports whether a frame is one of saying.
func (r *Reader) speech(d *nlp.Doc, f *clause.Frame) bool {
	return f.Kind == clause.Verb && r.class(d, f).Is(speaking)
}

// class gives the classes of a frame's verb.
func (r *Reader) class(d *nlp.Doc, f *clause.Frame) lexicon.Class {
	if c := r.lex.Class(phrasal(d, f)); c != 0 {
		return c
	}
	return r.lex.Class(d.Tokens[f.Pred].Lemma)
}

// phrasal is the lemma of a frame's verb with its particle: "call off".
func phrasal(d *nlp.Doc, f *clause.Frame) string {
	verb := d.Tokens[f.Pred].Lemma
	if prt := d.ChildWith(f.Pred, "prt"); prt >= 0 {
		verb += " " + d.Tokens[prt].Norm
	}
	return verb
}

// rank orders statuses by how little they say of the event.
var rank = map[schema.Status]int{schema.Happened: 0, schema.Alleged: 1, schema.Planned: 2, schema.Denied: 3}

// worse keeps the status that says less of the event: denied before planned
// before alleged before happened.
func worse(a, b schema.Status) schema.Status {
	if rank[b] > rank[a] {
		return b
	}
	return a
}
