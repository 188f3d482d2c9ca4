package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// action names what was done. "Left three dead" is a killing; a verb that calls
// or names somebody something is a statement.
func (r *reading) action(f *clause.Frame, e lexicon.Entry, class lexicon.Class) schema.Action {
	a := schema.Action{Text: r.chain(f), Lemma: r.phrase(f), Type: e.Type}
	if a.Type == schema.Request && class.Is(lexicon.Report) && r.tells(f) {
		a.Type = schema.State // "insisted that nobody was hurt"
	}
	if r.estimates(f) {
		a.Type = schema.State
	}
	if a.Lemma == "fire" && (r.people(f.Patients()) || len(f.Patients()) > 0 && (r.has(f, "as") || slices.ContainsFunc(r.phrasesOf(f.Patients()[0].Head), func(a clause.Arg) bool { return r.prep(a) == "as" }))) {
		a.Type = schema.Sanction // who is fired loses the post
	}
	if a.Type == schema.Disaster && len(f.Objects) > 0 && !r.lex.EventNoun(r.lemma(f.Objects[0].Head)) && e.Has(lexicon.Patient) && e.Mode != "disease" && !f.Passive && slices.ContainsFunc(f.Subjects, r.partyArg) {
		a.Type = schema.Assault // "the navy sank a ship"
	}
	if a.Type == schema.Assault && a.Lemma == "attack" && r.ofWords(f.Patients()) {
		a.Type = schema.Accuse
	}
	if e.Has(lexicon.Parties) && r.plainThings(f.Patients()) {
		a.Type = schema.Other // "pressed the button", "tried the method", "held a pipe"
	}
	for _, attr := range f.Attrs {
		if lemma, ok := resultOf[r.tok(attr.Head).Norm]; ok && r.lemma(f.Pred) == "leave" {
			return schema.Action{Text: a.Text + " " + r.tok(attr.Head).Text, Lemma: lemma, Type: schema.Assault}
		}
		if class.Is(lexicon.Naming) && !class.Is(lexicon.Appointing) {
			a.Type = schema.State
		}
	}
	return a
}

// people reports whether there are objects and all are people.
func (r *reading) people(args []clause.Arg) bool {
	return every(args, func(a clause.Arg) bool {
		t := r.tok(a.Head)
		return t.Ent == "PERSON" || t.Tag == "PRP" || r.lex.Person(t.Lemma)
	})
}

// plainThings reports whether there are objects and all are things that are no events.
func (r *reading) plainThings(args []clause.Arg) bool {
	return every(args, func(a clause.Arg) bool {
		return r.tok(a.Head).POS != "PRON" && (r.isThing(a.Head) || r.tok(a.Head).Ent == "MONEY") && !r.lex.EventNoun(r.lemma(a.Head))
	})
}

// every reports whether there are elements and all are such.
func every[T any](list []T, such func(T) bool) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(x T) bool { return !such(x) })
}

// all reports whether there are mentions and the nouns of all are in a set.
func (r *reading) all(refs []story.Ref, nouns map[string]bool) bool {
	return every(refs, func(x story.Ref) bool { return nouns[r.lemma(x.Token)] })
}

// allOf reports whether there are mentions and the nouns of all are parties of a class.
func (r *reading) allOf(refs []story.Ref, class string) bool {
	return every(refs, func(x story.Ref) bool { return r.lex.PartyOf(r.lemma(x.Token), class) })
}

// tells reports whether the clause that a verb governs says what is, not what is
// wanted.
func (r *reading) tells(f *clause.Frame) bool {
	for _, c := range f.Clauses {
		if g := r.p.Frame(c); g != nil && r.tok(c).Dep == "ccomp" && (len(g.Subjects) > 0 || r.doc().ChildWith(c, "expl") >= 0) {
			return !r.wanted(c)
		}
	}
	return false
}

// resultOf are the states in which an attack leaves people, and the verb for it.
var resultOf = map[string]string{"dead": "kill", "injured": "injure", "wounded": "wound", "hurt": "injure", "homeless": "displace"}

// leftIn reports the participle of the state in which people are left, whose deed the leaving
// tells: "left two men injured".
func (r *reading) leftIn(f *clause.Frame) bool {
	t := r.tok(f.Pred)
	up := r.p.Frame(t.Head)
	return t.Dep == "oprd" && t.Tag == "VBN" && resultOf[t.Norm] != "" && len(f.Patients()) == 0 && up != nil && r.lemma(up.Pred) == "leave" && len(up.Patients()) > 0
}

// auxiliaries are the words before an infinitive, with a blank behind each: "to have ".
func (r *reading) auxiliaries(verb int) string {
	var text string
	for _, c := range r.doc().Children(verb) {
		if dep := r.tok(c).Dep; c < verb && (dep == "aux" || dep == "auxpass") {
			text += r.tok(c).Text + " "
		}
	}
	return text
}

// refusedDeed gives the words for what somebody refuses to do: " to sign".
func (r *reading) refusedDeed(f *clause.Frame) string {
	if !r.class(f).Refuses() {
		return ""
	}
	for _, c := range f.Clauses {
		if r.tok(c).Dep == "xcomp" && r.used[c] && clause.Infinitive(r.doc(), c) {
			return " to " + r.tok(c).Text
		}
	}
	return ""
}

// chain is the verb as written with the verbs of phase, attempt or refusal that
// govern it: "began supporting", "refused to allow".
func (r *reading) chain(f *clause.Frame) string {
	text := r.text(f) + r.refusedDeed(f)
	for n, g := 0, f; n < 4 && g.Link == clause.Comp && g.Gov >= 0; n++ {
		up := r.p.Frame(g.Gov)
		if up == nil || up.Kind != clause.Verb || r.tok(g.Pred).Dep != "xcomp" || !r.empty(up, r.lex.Class(r.lemma(up.Pred))) {
			break
		}
		if clause.Infinitive(r.doc(), g.Pred) {
			text = r.auxiliaries(g.Pred) + text // "was said to have fled"
		}
		text = r.text(up) + " " + text
		g = up
	}
	return text
}
