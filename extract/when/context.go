package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/locate"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// BasisContext marks a date that the narrative around the event gave.
const BasisContext = "context"

// BasisIncident marks a date that another telling of the same incident gave.
const BasisIncident = "incident"

// How many paragraphs a narrative stays with a day that it named: for any deed, and
// for one of the same type as that of the day, which is mostly the same incident.
const (
	reach      = 2
	reachAlike = 5
)

// told is a day, the sentence that told it, and the word for what happened on it.
type told struct {
	time schema.Time
	sentence
	lemma  string
	target string // the id of whom it was done to, "" for none
}

// context takes the day of an event told before: a narrative stays with its day
// until it names another. Only deeds told in the simple past and nouns ("the
// attack") go with it; the basis says so.
func (r *Reader) context(e Event) (*schema.Time, bool) {
	if !r.narrated(e) {
		return nil, false
	}
	k, ok := r.before(e)
	if !ok {
		return nil, false
	}
	tm := k.time
	tm.Basis = BasisContext
	return &tm, true
}

// incident takes the day of the last deed of the same type for a noun that speaks of
// it again, in a sentence that names the day of something else: "on Friday the
// mayor condemned the attack".
func (r *Reader) incident(e Event) (*schema.Time, bool) {
	k, ok := r.sameKind(e)
	if !ok || e.Passage-k.passage > reachAlike || k.sentence == r.sentence(e) || !r.retold(e) || !r.narrated(e) {
		return nil, false
	}
	tm := k.time
	tm.Basis = BasisContext
	return &tm, true
}

// retold reports what speaks of a deed once more: a noun, or what is said of it.
func (r *Reader) retold(e Event) bool {
	return e.Frame.Kind == clause.Noun || said(r.doc(e), e.Frame)
}

// before finds the day that the narrative is at.
func (r *Reader) before(e Event) (told, bool) {
	if r.last != nil && e.Passage-r.last.passage <= reach {
		return *r.last, true
	}
	k, ok := r.sameKind(e)
	return k, ok && e.Passage-k.passage <= reachAlike
}

// sameKind is the last dated event of the same type, unless it was done to somebody else.
func (r *Reader) sameKind(e Event) (told, bool) {
	k, ok := r.alike[e.Type]
	return k, ok && (e.Target == "" || k.target == "" || e.Target == k.target)
}

// narrated reports whether an event is a deed that the narrative tells in its turn,
// and does not look back at ("had fled") or ahead to.
func (r *Reader) narrated(e Event) bool {
	if e.Status != schema.Happened && e.Status != schema.Alleged || !locate.Deed(e.Type) {
		return false
	}
	p := r.s.Passages[e.Passage]
	if aside(p, e) || !inTurn(p.Doc, e.Frame.Pred) || movesOn(p.Doc, e.Frame.Pred) {
		return false
	}
	for f, n := p.Frame(e.Frame.Gov), 0; f != nil && n < maxClimb; f, n = p.Frame(f.Gov), n+1 {
		if lookedBack(p.Doc, f.Pred) {
			return false
		}
	}
	return true
}

// movesOn reports a deed that is told as of a later time than what was told last:
// "subsequently the agency examined it".
func movesOn(d *nlp.Doc, pred int) bool {
	for _, c := range d.Children(pred) {
		switch d.Tokens[c].Norm {
		case "subsequently", "later", "afterwards", "afterward", "eventually", "thereafter":
			return d.Tokens[c].Dep == "advmod"
		}
	}
	return false
}

// aside reports a deed that only tells who somebody is: "a man who fled". A violent
// one is mostly the deed that the narrative tells.
func aside(p *story.Passage, e Event) bool {
	return e.Frame.Link == clause.Relative && e.Type != schema.Assault && deedOf(p, e.Frame) == nil && !goesOn(p.Doc, e.Frame)
}

// inTurn reports the simple past, or a noun.
func inTurn(d *nlp.Doc, i int) bool {
	switch d.Tokens[i].Tag {
	case "VBD", "VBN", "VBG":
		return !hasAux(d, i, "have")
	case "NN", "NNS":
		return true
	}
	return false
}

// lookedBack reports the past perfect.
func lookedBack(d *nlp.Doc, i int) bool {
	for _, c := range d.Children(i) {
		if d.Tokens[c].Norm == "had" && d.Tokens[c].Dep == "aux" {
			return true
		}
	}
	return false
}

// remember keeps a day for what the narrative tells next. A day that is still to
// come ("will meet tomorrow") is none that it can be at.
func (r *Reader) remember(e Event, tm schema.Time) {
	if tm.Basis == "text" && tm.Precision == "day" {
		r.year = tm.From[:4]
	}
	if g := r.s.Passages[e.Passage].Frame(e.Frame.Gov); lookedBack(r.doc(e), e.Frame.Pred) || g != nil && e.Frame.Kind == clause.Noun && lookedBack(r.doc(e), g.Pred) {
		return // what had been before is not where the narrative is
	}
	if tm.Precision != "day" || r.day != "" && tm.From > r.day {
		return
	}
	k := told{tm, r.sentence(e), r.doc(e).Tokens[e.Frame.Pred].Lemma, e.Target}
	r.last, r.alike[e.Type] = &k, k
}
