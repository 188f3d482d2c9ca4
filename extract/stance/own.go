package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// own reads the status from the words of the clause itself: negation, modal
// verbs, adverbs, a condition, a question, or an infinitive of purpose.
func (r *Reader) own(p *story.Passage, f *clause.Frame) schema.Status {
	st := schema.Happened
	if f.Neg {
		st = schema.Denied
	}
	st = worse(st, byPreposition(p.Doc, f.Pred))
	if f.Kind == clause.Noun {
		if asked(p.Doc, f) {
			st = worse(st, schema.Alleged)
		}
		return worse(st, nounStatus(p.Doc, f))
	}
	for n, g := 0, f; g != nil && n < 6; n++ {
		if asked(p.Doc, g) {
			st = worse(st, schema.Alleged)
		}
		st = worse(st, r.auxiliaries(p.Doc, g))
		if g.Link != clause.Conjunct || ownAuxiliary(p.Doc, g) {
			break
		}
		up := p.Frame(p.Doc.Tokens[g.Pred].Head) // "will attack and destroy": one modal for both
		if up != nil && up.Neg && sharesNegation(p.Doc, up.Pred, g.Pred) {
			st = worse(st, schema.Denied)
		}
		g = up
	}
	return st
}

// auxiliaries reads modals, "to", conditions and hedging adverbs.
func (r *Reader) auxiliaries(d *nlp.Doc, f *clause.Frame) schema.Status {
	st := schema.Happened
	for _, c := range d.Children(f.Pred) {
		t := &d.Tokens[c]
		switch {
		case t.Tag == "MD" && d.Tokens[f.Pred].Tag == "VBD" && !perfect(d, f.Pred):
			// a name that the tagger takes for a modal: "Will Moss said"
		case t.Tag == "MD":
			st = worse(st, modal(d, t.Norm, f.Pred))
		case t.Tag == "TO" && unplanned(d, f.Pred):
			st = worse(st, schema.Denied)
		case t.Tag == "TO" && d.Tokens[f.Pred].Head == f.Pred && d.ChildWith(f.Pred, "nsubj", "nsubjpass") >= 0:
			st = worse(st, schema.Planned) // "Acme to close mill"
		case t.Tag == "TO" && (f.Link == clause.Adverb && !wentOn(d, d.Tokens[f.Pred].Head) || f.Link == clause.Relative) && !ranked(d, d.Tokens[f.Pred].Head):
			st = worse(st, schema.Planned) // "to free the hostages", "plans to free them"
		case t.Norm == "had" && t.Dep == "aux" && d.Tokens[f.Pred].Dep == "advcl" && d.ChildWith(f.Pred, "nsubj", "nsubjpass") > c:
			st = worse(st, schema.Denied) // "had the army attacked, they would have fled"
		case t.Dep == "mark" && (t.Norm == "whether" || t.Norm == "if" && f.Link == clause.Comp):
			st = worse(st, schema.Alleged) // "asked whether the army attacked"
		case t.Dep == "mark" && t.Norm == "if" && supposed(d, f):
			st = worse(st, schema.Alleged) // "if he attacked her, where was she?"
		case t.Dep == "mark" && (conditions[t.Norm] || (t.Norm == "before" || t.Norm == "until") && present(d, f.Pred)):
			st = worse(st, schema.Planned)
		case t.Dep == "advmod" && (t.Norm == "nearly" || t.Norm == "almost") && c < f.Pred && (len(f.Objects) > 0 || !r.class(d, f).Is(lexicon.Measure)):
			st = worse(st, schema.Denied) // "nearly hit a tree", not "nearly doubled"
		case t.Dep == "advmod" && hedges[t.Norm]:
			st = worse(st, schema.Alleged)
		}
	}
	return st
}

// unplanned reports an infinitive of which nobody has a plan: "has no plans to leave".
func unplanned(d *nlp.Doc, i int) bool {
	h := d.Tokens[i].Head
	det := d.ChildWith(h, "det")
	return d.Tokens[i].Dep == "acl" && det >= 0 && d.Tokens[det].Norm == "no" && intents[d.Tokens[h].Lemma]
}

// intents are nouns for what somebody means to do.
var intents = set(`plan intention intent desire wish ambition mandate right authority power ability capacity permission`)

// supposed reports a condition in the past tense that no modal above makes a mere thought:
// it takes up what somebody says was done.
func supposed(d *nlp.Doc, f *clause.Frame) bool {
	if d.Tokens[f.Pred].Tag != "VBD" || d.ChildWith(f.Pred, "aux", "auxpass") >= 0 {
		return false
	}
	for _, c := range d.Children(d.Tokens[f.Pred].Head) {
		if d.Tokens[c].Tag == "MD" {
			return false
		}
	}
	return true
}

// present reports a verb in the present tense: what comes "before the shares are sold"
// finds them unsold.
func present(d *nlp.Doc, i int) bool {
	for _, c := range d.Children(i) {
		if t := &d.Tokens[c]; t.Dep == "aux" || t.Dep == "auxpass" {
			return t.Tag == "VBP" || t.Tag == "VBZ" && t.Lemma != "have"
		}
	}
	return d.Tokens[i].Tag == "VBP" || d.Tokens[i].Tag == "VBZ"
}

// open reports a condition that the text leaves open.
func open(d *nlp.Doc, pred int) bool {
	mark := d.ChildWith(pred, "mark")
	return mark >= 0 && conditions[d.Tokens[mark].Norm]
}

var (
	// conditions are conjunctions of clauses that the text leaves open.
	conditions = set(`if unless lest provided`)
	// hedges are adverbs by which the text does not vouch for the event.
	hedges = set(`allegedly reportedly apparently supposedly purportedly presumably possibly probably likely seemingly ostensibly perhaps maybe`)
)

// modal reads a modal verb. With a perfect it looks back: "may have fled" is a
// guess, "would have fled" did not come about.
func modal(d *nlp.Doc, word string, pred int) schema.Status {
	if !perfect(d, pred) {
		return schema.Planned
	}
	switch word {
	case "may", "might", "could", "must", "can":
		return schema.Alleged
	case "would", "should", "ought", "'d", "’d":
		return schema.Denied
	}
	return schema.Planned
}

// sharesNegation reports whether what is denied of one verb is denied of a second:
// "did not shoot or hurt", not "did not shoot but fled".
func sharesNegation(d *nlp.Doc, one, two int) bool {
	for i := one + 1; i < two; i++ {
		if d.Tokens[i].Dep == "cc" && (d.Tokens[i].Norm == "or" || d.Tokens[i].Norm == "nor") {
			return d.Tokens[one].Tag == d.Tokens[two].Tag
		}
	}
	return false
}

func ownAuxiliary(d *nlp.Doc, f *clause.Frame) bool {
	return d.ChildWith(f.Pred, "aux", "auxpass", "nsubj") >= 0
}

// pairOf reports whether a token is the second of two words.
func pairOf(d *nlp.Doc, i int, first, second string) bool {
	return i > 0 && d.Tokens[i].Norm == second && d.Tokens[i-1].Norm == first
}

// byPreposition reads the preposition over a gerund or event noun: "without
// attacking", "instead of a strike".
func byPreposition(d *nlp.Doc, i int) schema.Status {
	if lo, _ := d.Subtree(i); pairOf(d, lo-1, "rather", "than") {
		return schema.Denied // "resigned rather than sign it"
	}
	i = d.FirstConjunct(i)
	t := &d.Tokens[i]
	if t.Dep != "pobj" && t.Dep != "pcomp" {
		return schema.Happened
	}
	p := &d.Tokens[t.Head]
	switch up := &d.Tokens[p.Head]; {
	case p.Norm == "without", p.Norm == "of" && up.Norm == "short", pairOf(d, t.Head, "instead", "of"), pairOf(d, t.Head, "rather", "than"):
		return schema.Denied
	case p.Norm == "pending", t.Dep == "pcomp" && talked(d, p.Head) && (p.Norm == "on" || p.Norm == "about" || p.Norm == "over"):
		return schema.Planned
	}
	return schema.Happened
}

// talked reports a noun of talks, or the verb that it is the object of.
func talked(d *nlp.Doc, i int) bool {
	if o := d.ChildWith(i, "dobj"); o >= 0 {
		i = o
	}
	return talks[d.Tokens[i].Lemma]
}

// talks are nouns of what is held on things to come: "talks on selling it".
var talks = set(`talk negotiation discussion consultation debate vote referendum`)

// nounStatus reads the modifiers of an event noun: "a planned attack".
func nounStatus(d *nlp.Doc, f *clause.Frame) schema.Status {
	st := schema.Happened
	for _, c := range d.Children(f.Pred) {
		switch w := d.Tokens[c].Norm; {
		case openModifiers[w]:
			st = worse(st, schema.Planned)
		case allegedModifiers[w]:
			st = worse(st, schema.Alleged)
		}
	}
	return st
}

var (
	openModifiers = set(`planned possible potential imminent threatened future upcoming proposed expected attempted foiled intended any
		forthcoming prospective looming impending scheduled hypothetical`)
	allegedModifiers = set(`alleged suspected reported apparent claimed supposed purported presumed rumoured rumored`)
)
