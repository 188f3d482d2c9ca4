package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// elliptic reports a participle that a conjunction alone makes a clause: "as planned", "if
// approved".
func (r *reading) elliptic(f *clause.Frame) bool {
	kids := r.doc().Children(f.Pred)
	if !f.Passive || r.tok(f.Pred).Dep != "advcl" || len(kids) != 1 {
		return false
	}
	switch r.tok(kids[0]).Norm {
	case "as", "if", "when", "than", "unless", "where", "once", "until", "for":
		return true
	}
	return false
}

// engaged reports a passive that only says whose the event under "in" is: "are engaged in
// talks", "were locked in a battle".
func (r *reading) engaged(f *clause.Frame) bool {
	if !f.Passive || len(f.Agents) > 0 || !engaging[r.lemma(f.Pred)] {
		return false
	}
	return r.lemma(f.Pred) == "engage" || slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "in" && r.sharedBy(a.Head) != 0 })
}

// engaging are the verbs of such passives.
var engaging = map[string]bool{"engage": true, "lock": true, "embroil": true, "involve": true, "mire": true, "entangle": true}

// costs reports a verb that tells with an empty "it" what a deed takes: "it took an hour
// to free him".
func (r *reading) costs(f *clause.Frame) bool {
	lemma := r.lemma(f.Pred)
	if lemma != "take" && lemma != "cost" || len(f.Subjects) != 1 || r.tok(f.Subjects[0].Head).Norm != "it" {
		return false
	}
	if to := r.complement(f); to >= 0 && clause.Infinitive(r.doc(), to) {
		return true
	}
	return slices.ContainsFunc(r.doc().Children(f.Pred), func(c int) bool {
		return times[r.lemma(c)] && r.hasInfinitive(c)
	})
}

// unnamed reports what a speaker who keeps back his name wants: "not to be named".
func (r *reading) unnamed(f *clause.Frame) bool {
	switch r.lemma(f.Pred) {
	case "name", "identify", "quote":
	default:
		return false
	}
	up := r.lemma(r.tok(f.Pred).Head)
	return f.Passive && r.tok(f.Pred).Dep == "xcomp" && ((f.Neg || r.doc().ChildWith(r.tok(f.Pred).Head, "neg") >= 0) && (up == "ask" || up == "request" || up == "want" || up == "wish") || up == "decline" || up == "refuse")
}

// letGo reads a release: "let the hostages go", "was let go".
func (r *reading) letGo(f *clause.Frame) (Candidate, bool) {
	to := r.complement(f)
	g := r.p.Frame(to)
	if r.lemma(f.Pred) != "let" || g == nil || r.lemma(to) != "go" || r.tok(to).Tag != "VB" {
		return Candidate{}, false
	}
	freed := f.Patients()
	if len(freed) == 0 {
		freed = g.Subjects
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Extra: []*clause.Frame{g}, Rule: f.Rule, Actors: r.refs(f.Actors()), Targets: r.refs(freed)}
	c.Action = schema.Action{Text: r.text(f) + " go", Lemma: "let go", Type: schema.Concede}
	r.used[to] = true
	return c, len(c.Targets) > 0
}

// granted reports a verb whose meaning an idiom gives: "take into account", "take for
// granted".
func (r *reading) granted(f *clause.Frame) bool {
	if r.lemma(f.Pred) != "take" {
		return false
	}
	if slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.prep(a) == "into" && r.lemma(a.Head) == "account" }) {
		return true
	}
	return slices.ContainsFunc(f.Clauses, func(c int) bool { return r.tok(c).Norm == "granted" })
}

// lends are the verbs that make an event of a noun only with a party for subject.
var lends = map[string]bool{"have": true, "show": true, "demonstrate": true}
