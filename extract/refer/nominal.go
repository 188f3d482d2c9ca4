package refer

import "newsgraph/extract/story"

// nominal resolves a definite description that refers back: "the group", "this
// country", "the organisation". The one named thing of its class in the last
// sentences is taken; of two different ones, neither, unless one is nearer and
// a subject.
func (r *Resolver) nominal(ref story.Ref, sent int) (Resolved, bool) {
	d := r.s.Doc(ref)
	t := &d.Tokens[ref.Token]
	c := classOf(t.Lemma)
	if t.Tag != "NN" || !r.definiteAlone(ref) {
		return Resolved{}, false
	}
	var want class
	switch {
	case c.is(state):
		want = state
	case c.is(town):
		want = town
	case c.is(body) && backReference[t.Lemma]:
		want = body
	default:
		return Resolved{}, false
	}
	m, ok := r.antecedent(sent, func(m mention) bool { return m.named() && m.class.is(want) && (want != body || !m.class.is(state)) })
	if !ok {
		return Resolved{}, false
	}
	res := m.res
	res.Entity.Text = mentionText(d, ref.Token)
	res.Reason = ReasonNominal
	return res, true
}

// backReference are the nouns for a body that an article uses to name again
// what it has named before.
var backReference = map[string]bool{
	"group": true, "organization": true, "organisation": true, "movement": true, "militia": true, "party": true,
	"company": true, "firm": true, "agency": true, "faction": true, "gang": true, "cartel": true, "alliance": true, "bloc": true, "network": true,
}

func (m mention) named() bool {
	return m.res.Reason != ReasonUnnamed && m.res.Reason != ReasonPronoun
}

// definiteAlone reports whether a noun stands with "the" or "this" and nothing
// that would make it another thing: "the group", not "the armed group in Mali".
func (r *Resolver) definiteAlone(ref story.Ref) bool {
	d := r.s.Doc(ref)
	definite := false
	for _, c := range d.Children(ref.Token) {
		switch t := &d.Tokens[c]; t.Dep {
		case "det":
			definite = t.Norm == "the" || t.Norm == "this" || t.Norm == "that"
		case "punct", "case":
		case "amod":
			if t.Tag == "NNP" {
				return false
			}
		default:
			if c < ref.Token || t.Dep == "prep" && t.Norm == "of" {
				return false
			}
		}
	}
	return definite
}
