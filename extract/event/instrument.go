package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// A weapon is neither who did harm nor whom it was done to: it is the instrument
// of the event, wherever the sentence puts it.

// arm fills the instrument of a violent event: with the weapon that the sentence
// makes its subject ("a rocket hit the house"), that a verb handles as its object
// ("threw a grenade at the bus", "the bomb went off"), or that a phrase names.
// The weapon leaves the roles of the parties.
func (r *reading) arm(f *clause.Frame, c *Candidate) {
	if r.sets(f, c.Targets) {
		c.Action.Type = schema.Assault
	}
	if c.Action.Type != schema.Assault {
		return
	}
	if into := r.rammed(f); into != nil && len(c.Targets) == 1 && c.Instrument == nil {
		c.Targets, c.Instrument = into, &c.Targets[0]
	}
	c.Targets = r.victims(c.Targets)
	var struck, handled []story.Ref
	c.Actors, struck = r.disarm(c.Actors, r.isWeapon)
	if len(struck) > 0 && len(c.Actors) == 0 {
		if c.Actors = r.whose(struck[0].Token); len(c.Actors) == 0 { // "the army's guns flattened it"
			c.Actors = r.nation(struck[0].Token)
		}
	}
	if r.handles(f) {
		c.Targets, handled = r.disarm(c.Targets, r.isHandled)
	}
	if weapons := append(struck, handled...); len(weapons) > 0 && c.Instrument == nil {
		c.Instrument = &weapons[0]
	}
	for _, a := range c.Actors {
		if i := r.weaponBefore(a.Token); c.Instrument == nil && i >= 0 && r.violent(a.Token) {
			c.Instrument = r.pointer(i) // "the bomb attack killed two"
		}
	}
	if c.Instrument == nil {
		c.Instrument = r.weaponOf(f)
	}
	c.Instrument = r.muzzle(c.Instrument)
	if len(c.Targets) == 0 && c.Instrument != nil && r.handles(f) {
		if c.Targets = r.beside(f.Obliques); len(c.Targets) == 0 {
			c.Targets = r.beside(r.phrasesOf(c.Instrument.Token)) // "left a bomb in the bank": the parser hangs the place on the bomb
		}
	}
}

// rammed is what something was driven into: "rammed a truck into a bus".
func (r *reading) rammed(f *clause.Frame) []story.Ref {
	if !rams[r.lemma(f.Pred)] || f.Passive || len(f.Objects) == 0 || !r.isThing(f.Objects[0].Head) {
		return nil
	}
	for _, a := range f.Obliques {
		if r.prep(a) == "into" {
			return r.refs([]clause.Arg{a})
		}
	}
	return nil
}

// rams are verbs of driving a thing into another on purpose.
var rams = map[string]bool{"ram": true, "plough": true, "plow": true}

// nation is the people or state right before a weapon: "Russian missiles hit the port".
func (r *reading) nation(weapon int) []story.Ref {
	c := r.doc().ChildWith(weapon, "amod", "compound", "nmod")
	if c < 0 || r.tok(c).Ent != "NORP" && r.tok(c).Ent != "GPE" {
		return nil
	}
	return []story.Ref{r.ref(c)}
}

// muzzle gives the weapon that shots come from: the rifle of "rifle fire".
func (r *reading) muzzle(x *story.Ref) *story.Ref {
	if x == nil || !r.lex.Arms(r.lemma(x.Token)).Is(lexicon.WeaponShots) {
		return x
	}
	if i := r.weaponBefore(x.Token); i >= 0 {
		return r.pointer(i)
	}
	return x
}

// sets reports whether a verb says that an explosive was put somewhere: "placed a
// bomb", "left a dynamite charge under the bridge".
func (r *reading) sets(f *clause.Frame, targets []story.Ref) bool {
	if f.Kind != clause.Verb || r.lemma(f.Pred) == "use" || !r.handles(f) {
		return false
	}
	for _, x := range targets {
		if w := r.weaponBefore(x.Token); r.isHandled(x.Token) && (r.explosive(x.Token) || w >= 0 && r.explosive(w) || r.ofWeapons(x.Token)) {
			return true
		}
	}
	return false
}

func (r *reading) explosive(i int) bool { return r.lex.Arms(r.lemma(i)).Is(lexicon.Explosive) }

// armLight fills the instrument of a light verb with its noun: the noun itself
// ("planted a bomb"), a weapon before it ("carried out bomb attacks"), or one in a
// phrase of either.
func (r *reading) armLight(f *clause.Frame, noun int, c *Candidate) {
	if c.Action.Type == schema.Assault && r.handles(f) && r.isHandled(noun) {
		c.Instrument = r.pointer(noun)
	}
	r.arm(f, c)
	if i := r.weaponBefore(noun); c.Instrument == nil && c.Action.Type == schema.Assault && i >= 0 {
		c.Instrument = r.pointer(i)
	}
}

// disarm sorts the weapons out of the parties.
func (r *reading) disarm(refs []story.Ref, weapon func(token int) bool) (parties, weapons []story.Ref) {
	for _, x := range refs {
		if weapon(x.Token) {
			weapons = append(weapons, x)
		} else {
			parties = append(parties, x)
		}
	}
	return parties, weapons
}

// handles reports whether a frame tells what was done with a weapon: "fired",
// "planted", "the explosion of".
func (r *reading) handles(f *clause.Frame) bool {
	lemma := r.phrase(f)
	if e, ok := r.lex.Noun(r.lemma(f.Pred)); ok && f.Kind == clause.Noun {
		lemma = e.Verb
	}
	return r.lex.Class(lemma).Is(lexicon.Wielding)
}

// isWeapon reports whether a mention is a weapon: "rockets", "two sticks of
// dynamite", "a dynamite charge", "rifle fire".
func (r *reading) isWeapon(i int) bool {
	t := r.tok(i)
	if t.IsParty() || t.POS != "NOUN" && t.POS != "PROPN" {
		return false
	}
	switch arms := r.lex.Arms(t.Lemma); {
	case arms.Is(lexicon.Weapon):
		return true
	case arms.Is(lexicon.WeaponPart | lexicon.WeaponMeasure | lexicon.WeaponShots):
		return r.ofWeapons(i) || arms.Is(lexicon.WeaponPart|lexicon.WeaponShots) && r.weaponBefore(i) >= 0
	}
	return false
}

// isHandled reports whether what a verb of handling weapons has as its object is
// one: there "the charge" and "a mine" need no name of a weapon with them.
func (r *reading) isHandled(i int) bool {
	return r.isWeapon(i) || r.lex.Arms(r.lemma(i)).Is(lexicon.WeaponPart) && !r.tok(i).IsParty()
}

// ofWeapons reports whether an "of" phrase names a weapon.
func (r *reading) ofWeapons(i int) bool {
	return slices.ContainsFunc(r.ofPhrases(i), func(o clause.Arg) bool { return r.lex.Arms(r.lemma(o.Head)).Is(lexicon.Weapon) })
}

// weaponBefore is the weapon that modifies a noun, or -1: "rifle fire", "a bomb
// attack".
func (r *reading) weaponBefore(noun int) int {
	for _, c := range r.doc().Children(noun) {
		if t := r.tok(c); c < noun && (t.Dep == "compound" || t.Dep == "amod" || t.Dep == "nmod") && r.lex.Arms(t.Lemma).Is(lexicon.Weapon) && !t.IsParty() {
			return c
		}
	}
	return -1
}

// weaponOf finds the weapon in the phrases of a frame: "with a knife", "by a
// grenade", "using explosives", "in a bomb attack".
func (r *reading) weaponOf(f *clause.Frame) *story.Ref {
	if f.Kind == clause.Noun {
		if i := r.weaponBefore(f.Pred); i >= 0 {
			return r.pointer(i)
		}
	}
	for _, a := range f.Obliques {
		if a.Prep < 0 {
			continue
		}
		switch i := r.weaponBefore(a.Head); {
		case meansPreps[r.tok(a.Prep).Norm] && r.isWeapon(a.Head):
			return r.pointer(a.Head)
		case i >= 0 && r.violent(a.Head):
			return r.pointer(i)
		}
	}
	return r.wielded(f)
}

// meansPreps bring the means.
var meansPreps = map[string]bool{"with": true, "by": true, "of": true, "from": true, "using": true}

// wielded finds the object of "using" on a clause: "attacked the post using
// mortars".
func (r *reading) wielded(f *clause.Frame) *story.Ref {
	for _, c := range f.Clauses {
		g := r.p.Frame(c)
		if g == nil || r.lemma(c) != "use" || r.tok(c).Tag != "VBG" {
			continue
		}
		for _, o := range g.Objects {
			if r.isWeapon(o.Head) {
				return r.pointer(o.Head)
			}
		}
	}
	return nil
}

func (r *reading) pointer(token int) *story.Ref {
	ref := r.ref(token)
	return &ref
}

// instrument finds the means of a deed that is no violence: "opened the door with
// a key". What violence is done with is a weapon, which arm finds.
func (r *reading) instrument(f *clause.Frame, t schema.Type) *story.Ref {
	for _, a := range f.Obliques {
		if t != schema.Assault && a.Prep >= 0 && r.tok(a.Prep).Norm == "with" && r.tok(a.Head).POS == "NOUN" && r.tok(a.Head).Ent == "" && !r.lex.EventNoun(r.lemma(a.Head)) && len(f.Patients()) > 0 {
			return r.pointer(a.Head)
		}
	}
	return nil
}
