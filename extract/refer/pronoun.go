package refer

import "newsgraph/extract/story"

// pronounForm is what the form of a pronoun asks of its antecedent.
type pronounForm struct {
	want   class
	gender class
	plural bool
	how    byte // 'p' personal, 's' possessive, 'r' reflexive
}

const crowd = person | body | state | town | region | thing

const neuter = body | state | town | region | thing

var pronounForms = map[string]pronounForm{
	"he": {person, male, false, 'p'}, "him": {person, male, false, 'p'}, "his": {person, male, false, 's'}, "himself": {person, male, false, 'r'},
	"she": {person, female, false, 'p'}, "her": {person, female, false, 'p'}, "hers": {person, female, false, 's'}, "herself": {person, female, false, 'r'},
	"it": {neuter, both, false, 'p'}, "its": {neuter, both, false, 's'}, "itself": {neuter, both, false, 'r'},
	"they": {crowd, both, true, 'p'}, "them": {crowd, both, true, 'p'},
	"their": {crowd, both, true, 's'}, "theirs": {crowd, both, true, 's'}, "themselves": {crowd, both, true, 'r'},
}

// anaphor is a pronoun or description in search of its antecedent.
type anaphor struct {
	ref    story.Ref
	sent   int
	form   pronounForm
	acts   bool            // subject of a verb that only people, bodies and states do
	speaks bool            // subject of a verb of saying
	object bool            // object of a verb
	barred map[string]bool // ids of entities that it cannot be: arguments of the same verb
}

// pronoun resolves he, she, it and they, their possessives and reflexives: by
// the grammar of the sentence where that decides, else to the mention that
// stands out most in the last sentences. Where two stand out alike it is left.
func (r *Resolver) pronoun(ref story.Ref, sent int) (Resolved, bool) {
	t := r.s.Token(ref)
	form, ok := pronounForms[t.Norm]
	if !ok || r.expletive(ref) || r.vague(ref) {
		return Resolved{}, false
	}
	if t.Tag == "PRP$" {
		form.how = 's'
	}
	a := r.anaphor(ref, sent, form)
	m, ok := r.byGrammar(a)
	if !ok {
		m, ok = r.salient(a, r.fits)
	}
	if !ok || m.group {
		return Resolved{}, false
	}
	res := m.res
	res.Entity.Text = t.Text
	res.Reason = ReasonPronoun
	if form.want == person {
		r.learn(res.Entity.ID, form.gender)
	}
	return res, true
}

func (r *Resolver) anaphor(ref story.Ref, sent int, form pronounForm) anaphor {
	d := r.s.Doc(ref)
	a := anaphor{ref: ref, sent: sent, form: form}
	if isSubject(d, ref.Token) {
		u := usage(d.Tokens[d.Tokens[ref.Token].Head].Lemma)
		a.speaks = u.is(saying)
		a.acts = u.is(saying | deciding)
	}
	a.object = d.Tokens[ref.Token].Dep == "dobj"
	a.barred = map[string]bool{}
	if form.how == 'p' {
		a.barred = r.coArguments(ref)
	}
	if form.how == 's' {
		r.barAnswering(&a)
	}
	if form.plural {
		r.barIt(&a)
	}
	if r.quoted(ref) {
		r.barSpeakers(&a)
	}
	if a.speaks {
		r.barTold(&a)
	}
	return a
}

// fits reports whether a mention can be what a pronoun stands for. "They" may
// stand for a crowd, for things and for a body that was a subject; who says or decides is no thing.
func (r *Resolver) fits(a anaphor, m mention) bool {
	if !m.class.is(a.form.want) || a.barred[m.res.Entity.ID] || r.contains(m, a.ref) {
		return false
	}
	paper := a.speaks && m.speaks && a.form.want == neuter // "the letter said … it added"
	if a.speaks && !paper && m.class&(person|body|state) == 0 {
		return false // a region does not speak
	}
	if a.speaks && a.form.want == neuter && m.class.is(state) && m.weight < weighSubject {
		return false // nor does a state that is merely named: "exports to Peru … it said"
	}
	if a.acts && !paper && m.class&^thing&a.form.want == 0 || a.speaks && a.form.want != neuter && r.saidBy(a, m) {
		return false
	}
	if a.form.want == person {
		return !m.res.Plural && r.genderOf(m.res.Entity.ID).is(a.form.gender)
	}
	if a.form.plural {
		return !m.weak && (m.res.Plural || m.class.is(body) && !m.class.is(state) && m.weight >= weighSubject)
	}
	if m.class&^(town|region|both) == 0 && m.weight < weighSubject {
		return false // where something is is seldom what is spoken of: "a pump from Lima … it"
	}
	return !m.res.Plural && !m.class.is(person)
}

// saidBy reports whether a mention stands in what the pronoun's referent says:
// "buyers left, they said" has others speak than the buyers.
func (r *Resolver) saidBy(a anaphor, m mention) bool {
	if m.ref.Passage != a.ref.Passage || m.sent != a.sent {
		return false
	}
	d := r.s.Doc(a.ref)
	verb := d.Tokens[a.ref.Token].Head
	for _, c := range d.Children(verb) {
		if lo, hi := d.Subtree(c); d.Tokens[c].Dep == "ccomp" && c < verb && lo <= m.ref.Token && m.ref.Token <= hi {
			return true
		}
	}
	return false
}

// contains reports whether a mention's own words hold the pronoun: "its leader"
// is not whom "its" stands for.
func (r *Resolver) contains(m mention, ref story.Ref) bool {
	if m.ref.Passage != ref.Passage {
		return false
	}
	d := r.s.Doc(ref)
	for i := ref.Token; ; i = d.Tokens[i].Head {
		if i == m.ref.Token {
			return true
		}
		if t := &d.Tokens[i]; t.Head == i || (t.POS == "VERB" || t.POS == "AUX") && t.Dep != "acl" {
			return false
		}
	}
}
