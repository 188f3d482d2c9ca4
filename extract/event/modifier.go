package event

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// modifiers reads the names before an event noun: "US airstrikes", "Islamic
// State attack" give the actor, "embassy bombing" the target.
func (r *reading) modifiers(f *clause.Frame, e lexicon.NounEntry, actors, targets []story.Ref) ([]story.Ref, []story.Ref) {
	if one, other := r.pairOf(f, e); one != nil && len(actors)+len(targets) == 0 {
		return one, other
	}
	for _, a := range f.Attrs {
		t := r.tok(a.Head)
		if leader := r.leader(a.Head); leader >= 0 && len(actors) == 0 {
			actors = append(actors, r.ref(leader)) // "a US-led airstrike"
			continue
		}
		if !r.mentionable(a.Head) {
			continue
		}
		switch r.hyphened(a.Head) {
		case "pro", "non":
			continue
		case "anti":
			if len(targets) == 0 && e.TakesTarget("against") && (t.IsParty() || r.lex.Party(t.Norm)) {
				targets = append(targets, r.ref(a.Head)) // "anti-government protests"
			}
			continue
		}
		common := t.Dep == "compound" && t.Tag == "NN"
		switch {
		case len(actors) == 0 && (t.Ent == "NORP" || t.Ent == "ORG") && properTag(t.Tag):
			actors = append(actors, r.ref(a.Head))
		case len(actors) == 0 && t.Ent == "NORP" && t.Dep == "amod":
			actors = append(actors, r.ref(a.Head))
		case len(actors) == 0 && t.Ent == "GPE" && initials(t.Text):
			actors = append(actors, r.ref(a.Head)) // "US airstrikes"
		case len(actors) == 0 && common && r.lex.PartyOf(t.Lemma, "body", "member") && e.TakesActor("by") && !r.onPremises(t.Lemma, e):
			actors = append(actors, r.ref(a.Head)) // "a coalition strike"
		case len(actors) == 0 && r.raids(a.Head, e):
			actors = append(actors, r.ref(a.Head))
		case len(targets) == 0 && common && r.lex.PartyOf(t.Lemma, "person") && e.TakesTarget("of"):
			targets = append(targets, r.ref(a.Head)) // "the prisoner release"
		case len(targets) == 0 && common && e.Type == schema.Assault && e.Verb != "poison" && r.lex.Class(t.Lemma)&^lexicon.Reacting == 0 && !manner[t.Lemma] && !r.isWeapon(a.Head):
			targets = append(targets, r.ref(a.Head))
		}
	}
	return actors, targets
}

// onPremises reports premises before the noun of an attack, which is on them: "the school shooting".
func (r *reading) onPremises(noun string, e lexicon.NounEntry) bool {
	return e.Type == schema.Assault && e.Verb != "strike" && r.lex.PartyOf(noun, "premises") // a bank strike is of its staff
}

// raids reports the word before the noun of a deed that tells who did it though it looks like an adjective, or like one
// whom it was done to: "a rebel attack", "student protests".
func (r *reading) raids(i int, e lexicon.NounEntry) bool {
	t := r.tok(i)
	if t.Ent != "" || t.Dep != "amod" && t.Dep != "compound" || t.Tag == "NNS" || !e.TakesActor("by") {
		return false
	}
	return r.lex.PartyOf(t.Norm, "fighting") || e.Type == schema.Protest && r.lex.PartyOf(t.Norm, "person")
}

// leader is who leads what a participle before an event noun tells, or -1: "a US-led airstrike".
func (r *reading) leader(i int) int {
	if t := r.tok(i); t.Norm != "led" || t.Dep != "amod" {
		return -1
	}
	if c := r.doc().ChildWith(i, "npadvmod", "compound", "nmod"); c >= 0 && c < i && r.tok(c).IsParty() {
		return c
	}
	return -1
}

// hyphened is what a hyphen joins to a word: "anti" of "anti-government".
func (r *reading) hyphened(i int) string {
	if i < 2 || r.tok(i-1).Text != "-" {
		return ""
	}
	return r.tok(i - 2).Norm
}

// pairOf gives the two sides that a hyphen joins before the noun of what is between them: "the Chad-Niger talks".
func (r *reading) pairOf(f *clause.Frame, e lexicon.NounEntry) (one, other []story.Ref) {
	if len(e.With) == 0 {
		return nil, nil
	}
	for _, a := range f.Attrs {
		if i := a.Head; r.hyphened(i) != "" && properTag(r.tok(i).Tag) && properTag(r.tok(i-2).Tag) && (r.tok(i).IsParty() || r.tok(i-2).IsParty()) {
			return []story.Ref{r.ref(i - 2)}, []story.Ref{r.ref(i)}
		}
	}
	return nil, nil
}

// headline reads a verb that the parser takes for a noun because a headline leaves
// its object a bare number: "Police arrest 12".
func (r *reading) headline(f *clause.Frame) (actors, targets []story.Ref) {
	if r.tok(f.Pred).Dep != "ROOT" || r.tok(f.Pred).Tag != "NN" {
		return nil, nil
	}
	number := r.doc().ChildWith(f.Pred, "nummod")
	if number < f.Pred || len(f.Attrs) == 0 {
		return nil, nil
	}
	last := f.Attrs[len(f.Attrs)-1].Head
	if t := r.tok(last); last != f.Pred-1 || !t.IsParty() && !r.lex.Party(t.Lemma) {
		return nil, nil
	}
	return []story.Ref{r.ref(last)}, []story.Ref{r.ref(number)}
}

func properTag(tag string) bool { return tag == "NNP" || tag == "NNPS" }

// manner are nouns before an attack that tell how or when it was done, beside the
// weapons of the lexicon.
var manner = map[string]bool{
	"car": true, "suicide": true, "air": true, "terror": true, "arson": true, "chemical": true, "cyber": true, "truck": true, "ground": true, "night": true, "revenge": true,
	"mass": true, "roadside": true, "ambush": true, "hit": true, "torch": true, "day": true, "weekend": true, "morning": true, "dawn": true, "hunger": true, "dusk": true, "evening": true, "afternoon": true, "midnight": true, "midday": true,
	"gas": true, "methane": true, "propane": true, "dust": true, "steam": true, "hydrogen": true, "fuel": true, "petrol": true,
}

// ailment reports whether the word before an event noun makes it an illness: "a heart
// attack". "Gas poisoning" tells with what, see modifiers.
func (r *reading) ailment(noun int) bool {
	c := r.doc().ChildWith(noun, "compound", "amod", "nmod")
	return c >= 0 && ofBody[r.tok(c).Lemma]
}

// ofBody are the words that make an illness of an attack, a stroke or a failure.
var ofBody = map[string]bool{"heart": true, "panic": true, "asthma": true, "anxiety": true, "cardiac": true, "epileptic": true, "ischemic": true}

// initials reports whether a name is written in capitals, as states whose name has
// no adjective of its own are: "US", "U.A.E.".
func initials(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s
}
