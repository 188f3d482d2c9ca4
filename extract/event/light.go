package event

import (
	"slices"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// light reads a verb that lends its subject to an event noun: "carried out
// strikes on Y", "took control of Y", "held Y hostage", "came under attack". The
// event is the noun's, or the one that the lexicon gives the pair.
func (r *reading) light(f *clause.Frame) []Candidate {
	if c, ok := r.planned(f); ok {
		return []Candidate{c}
	}
	for _, noun := range r.lightNouns(f) {
		e, ok := r.lex.Light(r.phrase(f), r.lemma(noun))
		if !ok || r.literal(f, noun, e) {
			continue
		}
		if r.lex.Class(e.Lemma).Is(lexicon.Occur) {
			r.used[f.Pred] = true // "the meeting took place": its subject is the event
			return r.none(f, OccurVerb)
		}
		if c := r.lightEvent(f, noun, e); len(c.Actors) > 0 || len(c.Targets) > 0 {
			r.used[f.Pred] = true
			for _, x := range c.Extra {
				r.used[x.Pred] = true
			}
			return []Candidate{c}
		}
		if f.Passive && r.eventOf(f, noun) {
			r.used[f.Pred] = true // "the attack was launched at dawn"
			return r.none(f, BareNoun)
		}
	}
	return nil
}

// eventOf reports whether a noun that a light verb is passive of tells the event
// by itself, so that there is nobody it was done to.
func (r *reading) eventOf(f *clause.Frame, noun int) bool {
	_, ok := r.lex.Noun(r.lemma(noun))
	return ok && r.lex.LightVerb(r.phrase(f)) && !r.isWeapon(noun)
}

// lightNouns lists the nouns that may give a light verb its meaning: its
// objects, what it makes of them, and those under its prepositions.
func (r *reading) lightNouns(f *clause.Frame) []int {
	var out []int
	for _, list := range [][]clause.Arg{f.Patients(), f.Attrs} {
		for _, a := range list {
			if r.ailment(a.Head) {
				continue
			}
			out = append(out, a.Head)
			if inner := r.ofMany(a.Head); inner >= 0 {
				out = append(out, inner)
			}
		}
	}
	for _, a := range f.Obliques {
		a.Head = r.levelOf(a.Head)
		if e, ok := r.lex.Light(r.phrase(f), r.lemma(a.Head)); ok && e.Fixed && a.Prep >= 0 && strings.Contains(e.Lemma, " "+r.tok(a.Prep).Norm+" ") {
			out = append(out, a.Head) // "put under arrest": the pair's lemma has the preposition
		}
	}
	return out
}

// levelOf is the noun of which a noun tells the degree: "on a high level of alert".
func (r *reading) levelOf(noun int) int {
	switch r.lemma(noun) {
	case "level", "state", "degree":
		if of := r.ofPhrases(noun); len(of) > 0 {
			return of[0].Head
		}
	}
	return noun
}

// ofMany is the event noun that a noun of quantity is of, or -1: "a series of raids".
func (r *reading) ofMany(noun int) int {
	if !many[r.lemma(noun)] {
		return -1
	}
	for _, o := range r.ofPhrases(noun) {
		if _, ok := r.lex.Noun(r.lemma(o.Head)); ok {
			return o.Head
		}
	}
	return -1
}

// manyAbove is the noun of quantity that an event noun is "of", else the noun itself.
func (r *reading) manyAbove(noun int) int {
	if of := r.tok(noun); of.Dep == "pobj" && r.tok(of.Head).Norm == "of" && many[r.lemma(r.tok(of.Head).Head)] {
		return r.tok(of.Head).Head
	}
	return noun
}

// many are nouns that say only that there are several.
var many = map[string]bool{
	"series": true, "wave": true, "string": true, "spate": true, "number": true, "dozen": true, "score": true, "hundred": true, "thousand": true, "couple": true,
	"round": true, "succession": true, "flurry": true, "barrage": true, "rash": true, "handful": true,
}

// lightEvent reads the event of a light verb with its noun.
func (r *reading) lightEvent(f *clause.Frame, noun int, e lexicon.LightEntry) Candidate {
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "light verb"}
	c.Actors = r.refs(f.Actors())
	n := r.p.Frame(noun)
	if n != nil && n.Kind == clause.Noun {
		c.Extra = append(c.Extra, n)
	} else {
		n = nil
	}
	lemma, result := resultOf[r.tok(noun).Norm]
	result = result && r.lemma(f.Pred) != "find" // "found dead" tells of no killing
	if e.Lemma == "die" && r.lemma(f.Pred) == "find" {
		c.Actors = nil // who finds somebody dead did nothing to him
	}
	if result {
		e.Lemma = lemma
	}
	c.Targets = r.lightObjects(f, noun, n, e, result)
	if (r.isSuffered(f, e) || strings.HasPrefix(e.Lemma, "come under")) && len(c.Targets) == 0 || e.TakesObject() && len(c.Targets) == 0 && !f.Passive {
		if from := r.sufferedFrom(f, n); len(from) > 0 || r.lemma(f.Pred) != "receive" || !gotten[e.Type] {
			c.Targets, c.Actors = c.Actors, from
			if ne, ok := r.lex.Noun(r.lemma(noun)); ok && len(from) > 0 && ne.Type == e.Type {
				e.Lemma = ne.Verb // whoever "came under attack from X" X attacks
			}
		}
	}
	if len(c.Targets) == 0 && !result && (e.Type == schema.Aid && r.isThing(noun) || r.lemma(f.Pred) == "cause" && r.numbered(noun)) {
		c.Targets = []story.Ref{r.ref(noun)} // "delivered food aid", "caused nine deaths"
	}
	if len(c.Targets) == 0 && e.Type == schema.Assault {
		c.Targets = r.whose(noun) // "cut the guard's throat"
	}
	r.throughNoun(f, &c)
	causes := r.lemma(f.Pred) == "cause" || r.lemma(noun) == "life" && r.lemma(f.Pred) != "lose" || e.Type == schema.Disaster && r.setting(f.Pred)
	if len(c.Targets) == 0 && len(c.Actors) > 0 && !result && r.among(f.Patients(), noun) && (causes || e.Type != schema.Assault && e.Type != schema.Disaster) {
		c.Targets = []story.Ref{r.ref(noun)} // "launched a petition", "called a meeting"
	}
	if ne, ok := r.lex.Noun(r.lemma(noun)); ok && n != nil && f.Passive && len(c.Actors) == 0 {
		if one, other := r.between(n, ne); len(other) > 0 || len(c.Targets) == 0 {
			c.Actors, c.Targets = one, other // "talks were held in Oman between X and Y"
		}
	}
	c.Action = schema.Action{Text: r.text(f) + r.under(f, noun) + " " + r.tok(noun).Text, Lemma: e.Lemma, Type: r.figurative(noun, e.Type)}
	if neg := r.doc().ChildWith(noun, "neg"); neg >= 0 && r.tok(noun).POS == "ADJ" {
		c.Action.Text = r.text(f) + " " + r.tok(neg).Text + " " + r.tok(noun).Text
		c.Action.Lemma = r.phrase(f) + " " + r.tok(neg).Norm + " " + r.lemma(noun) // "pleaded not guilty"
	}
	r.mutual(&c, r.sharedBy(noun))
	r.armLight(f, noun, &c)
	if c.Action.Type == schema.Assault && c.Instrument == nil && r.natural(c.Actors) {
		c.Action.Type = schema.Disaster // "a storm left ten dead"
	}
	return c
}

// under is the preposition between a light verb and its noun: " under" of "came under attack".
func (r *reading) under(f *clause.Frame, noun int) string {
	if prep := r.tok(noun).Head; r.tok(noun).Dep == "pobj" && r.tok(prep).Head == f.Pred && r.tok(prep).Dep == "prep" {
		return " " + r.tok(prep).Text
	}
	return ""
}

// whose is the party that has a thing.
func (r *reading) whose(noun int) []story.Ref {
	if o := r.doc().ChildWith(noun, "poss"); o >= 0 && r.party(o) && r.mentionable(o) {
		return []story.Ref{r.ref(o)}
	}
	return nil
}

// setting reports a verb by which somebody lets a disaster begin: "started a blaze".
func (r *reading) setting(verb int) bool {
	switch r.lemma(verb) {
	case "start", "spark", "ignite", "trigger", "light":
		return true
	}
	return false
}

// among reports whether a noun is one of the arguments.
func (r *reading) among(args []clause.Arg, noun int) bool {
	return slices.ContainsFunc(args, func(a clause.Arg) bool { return a.Head == noun })
}

// sharedBy is the class of what parties do to each other for the nouns of such events:
// "X and Y fought a war".
func (r *reading) sharedBy(noun int) lexicon.Class {
	if e, ok := r.lex.Noun(r.lemma(noun)); ok && len(e.With) > 0 {
		return lexicon.Mutual
	}
	return 0
}

// numbered reports whether a number says how many a noun is of.
func (r *reading) numbered(noun int) bool { return r.doc().ChildWith(noun, "nummod") >= 0 }

// except points to the arguments other than a noun.
func (r *reading) except(args []clause.Arg, noun int) []story.Ref {
	var out []story.Ref
	for _, ref := range r.refs(args) {
		if ref.Token != noun {
			out = append(out, ref)
		}
	}
	return out
}

// lightObjects finds the target of a light verb by the kind of its event: in what its result is told of ("left four
// dead"), in its own objects, or in the phrases of the noun.
func (r *reading) lightObjects(f *clause.Frame, noun int, n *clause.Frame, e lexicon.LightEntry, result bool) []story.Ref {
	var out []story.Ref
	switch {
	case result:
		if out = r.except(f.Patients(), noun); len(out) > 0 {
			return out
		}
		if s := r.doc().ChildWith(noun, "nsubj"); s >= 0 {
			return []story.Ref{r.ref(s)}
		}
		return []story.Ref{r.ref(noun)}
	case e.TakesObject():
		if out = r.except(f.Patients(), noun); len(out) == 0 && r.lex.Person(r.lemma(noun)) && r.among(f.Objects, noun) {
			return []story.Ref{r.ref(noun)} // "took hostages"
		}
	default:
		out = r.lightTargets(f, noun, n, e)
	}
	if len(out) == 0 {
		out = r.refs(f.Indirect)
	}
	return out
}

// lightTargets finds the target among the phrases of the noun, and those that
// the parser hung on the verb.
func (r *reading) lightTargets(f *clause.Frame, noun int, n *clause.Frame, e lexicon.LightEntry) []story.Ref {
	var args []clause.Arg
	if n != nil {
		args = append(args, n.Obliques...)
	} else {
		args = append(args, r.phrasesOf(noun)...)
	}
	args = append(args, f.Obliques...)
	args = append(args, r.aimedAt(noun)...)
	var out []story.Ref
	for _, a := range args {
		if a.Prep >= 0 && e.TakesTarget(r.tok(a.Prep).Norm) && r.mentionable(a.Head) && !r.inPreposition(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}

// aimedAt lists the phrases of a participle that tells what shots were meant for:
// "fired rounds aimed at a school".
func (r *reading) aimedAt(noun int) []clause.Arg {
	c := r.doc().ChildWith(noun, "acl")
	if c < 0 || r.lemma(c) != "aim" && r.lemma(c) != "direct" {
		return nil
	}
	return r.phrasesOf(c)
}

// phrasesOf lists the prepositional phrases that hang from a plain noun.
func (r *reading) phrasesOf(noun int) []clause.Arg {
	var out []clause.Arg
	d := r.doc()
	for _, c := range d.Children(noun) {
		if dep := d.Tokens[c].Dep; dep != "prep" && dep != "dative" {
			continue
		}
		for _, o := range d.Children(c) {
			if d.Tokens[o].Dep == "pobj" {
				out = append(out, clause.Arg{Head: o, Prep: c})
			}
		}
	}
	return out
}

// ofPhrases lists the "of" phrases that hang from a plain noun.
func (r *reading) ofPhrases(noun int) []clause.Arg {
	return slices.DeleteFunc(r.phrasesOf(noun), func(a clause.Arg) bool { return r.tok(a.Prep).Norm != "of" })
}
