package refer

import (
	"newsgraph/extract/story"
)

// window is how many sentences back an antecedent may stand.
const window = 3

// pronoun resolves he, she, it and they (and their possessives) to the nearest
// fitting mention, a subject before others.
func (r *Resolver) pronoun(ref story.Ref, sent int) (Resolved, bool) {
	var want class
	plural := false
	switch r.s.Token(ref).Norm {
	case "he", "she", "him", "her", "his", "hers", "himself", "herself":
		want = person
	case "it", "its", "itself":
		want = body | state | town | region
	case "they", "them", "their", "theirs", "themselves":
		want, plural = person|body|state, true
	default:
		return Resolved{}, false
	}
	m, ok := r.antecedent(sent, func(m mention) bool { return m.fits(want, plural) && !r.clash(ref, m) })
	if !ok {
		return Resolved{}, false
	}
	res := m.res
	res.Entity.Text = r.s.Token(ref).Text
	res.Reason = ReasonPronoun
	return res, true
}

// fits reports whether a mention can be what a pronoun of a class and number
// stands for. "They" may stand for a body, and for a crowd.
func (m mention) fits(want class, plural bool) bool {
	if !m.class.is(want) {
		return false
	}
	if plural {
		return m.res.Plural || m.class.is(body)
	}
	return !m.res.Plural || m.class.is(body) && !m.class.is(person)
}

// clash reports whether pronoun and mention are arguments of the same verb, and
// so cannot be one ("he killed him").
func (r *Resolver) clash(ref story.Ref, m mention) bool {
	if ref.Passage != m.ref.Passage {
		return false
	}
	t, a := r.s.Token(ref), r.s.Token(m.ref)
	return t.Tag == "PRP" && t.Head == a.Head && t.Dep != "poss"
}

// antecedent searches the last sentences for the mention that fits best: a near
// one before a far one, a subject and a name before others. Of two mentions of
// one standing the later is taken.
func (r *Resolver) antecedent(sent int, fit func(mention) bool) (mention, bool) {
	best, score := -1, 0
	for i := len(r.past) - 1; i >= 0 && r.past[i].sent >= sent-window; i-- {
		m := &r.past[i]
		if !fit(*m) {
			continue
		}
		if s := m.standing(sent); best < 0 || s > score {
			best, score = i, s
		}
	}
	if best < 0 {
		return mention{}, false
	}
	return r.past[best], true
}

// standing ranks a mention as an antecedent, seen from a later sentence.
func (m mention) standing(sent int) int {
	s := -3 * (sent - m.sent)
	if m.subject {
		s += 4
	}
	if m.named() {
		s += 4
	}
	return s
}
