package refer

import (
	"strings"

	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// possessed resolves what belongs to a state by its owner: "its capital", "the
// Peruvian capital", "the capital of Peru", "their army", "the country's
// president".
func (r *Resolver) possessed(ref story.Ref) (schema.Entity, bool) {
	d := r.s.Doc(ref)
	if isPlural(&d.Tokens[ref.Token]) {
		return schema.Entity{}, false
	}
	owner, words, ok := r.ownerOf(ref)
	if !ok {
		return schema.Entity{}, false
	}
	return r.part(owner, words)
}

// ownerOf finds the state that a noun is said to belong to, and the words of the
// noun without its owner, whoever that is.
func (r *Resolver) ownerOf(ref story.Ref) (owner schema.Entity, words string, ok bool) {
	d := r.s.Doc(ref)
	var left []string
	other := false // of no state
	for _, c := range d.Children(ref.Token) {
		t := &d.Tokens[c]
		switch {
		case t.Dep == "poss" || t.Dep == "amod" && t.Ent == "NORP" || isModifier(t.Dep) && t.Ent == "GPE":
			res := r.Resolve(story.Ref{Passage: ref.Passage, Token: c})
			owner, ok, other = res.Entity, true, other || res.Entity.Kind != schema.KindCountry
		case t.Dep == "prep" && t.Norm == "of":
			o := d.ChildWith(c, "pobj")
			if o < 0 {
				other = true
				continue
			}
			res := r.direct(story.Ref{Passage: ref.Passage, Token: o})
			owner, ok, other = res.Entity, true, other || res.Entity.Kind != schema.KindCountry
		case c < ref.Token && passing[t.Norm]:
		case c < ref.Token && (t.Dep == "amod" || t.Dep == "compound"):
			left = append(left, t.Norm)
		}
	}
	left = append(left, strings.ToLower(d.Tokens[ref.Token].Lemma))
	if words = strings.Join(left, " "); other {
		return schema.Entity{}, words, false
	}
	return owner, words, ok
}

// passing are words before an office that make it no other one.
var passing = map[string]bool{"visiting": true, "outgoing": true, "current": true, "incumbent": true, "sitting": true, "embattled": true, "ailing": true, "beleaguered": true, "longtime": true}

// part gives a state's capital, its bodies and its offices by their noun.
func (r *Resolver) part(owner schema.Entity, words string) (schema.Entity, bool) {
	if words == "capital" || words == "capital city" {
		p, ok := r.g.Place(owner.ID)
		if !ok {
			return schema.Entity{}, false
		}
		c, ok := r.g.Capital(p)
		return placeEntity(c), ok
	}
	if e, ok := r.roles.holder(words, owner.ID); ok {
		return e, true
	}
	if a, ok := r.g.Office(words, owner.ID); ok {
		return actorEntity(a), true
	}
	if a, ok := r.g.Actor(owner.Name + " " + words); ok && a.Kind != schema.KindPlace {
		return actorEntity(a), true
	}
	return schema.Entity{}, false
}

func actorEntity(a gazetteer.Actor) schema.Entity {
	return schema.Entity{Name: a.Name, Kind: a.Kind, ID: a.ID}
}

// capitalOfStory resolves "the capital": the capital that was named last, else
// that of the one state that the article is about.
func (r *Resolver) capitalOfStory(a anaphor) (schema.Entity, bool) {
	e, ok := r.salientEntity(a, func(_ anaphor, m mention) bool {
		p, ok := r.g.Place(m.res.Entity.ID)
		if !ok || p.Kind == "country" {
			return false
		}
		_, ok = r.g.CapitalOf(p)
		return ok
	})
	if ok {
		return e, true
	}
	if s, ok := r.stateOfStory(a); ok {
		return r.part(s, "capital")
	}
	return schema.Entity{}, false
}

// organOfStory resolves "the army", "the government", "parliament": that of the
// state that is spoken of.
func (r *Resolver) organOfStory(a anaphor, noun string) (schema.Entity, bool) {
	s, ok := r.stateOfStory(a)
	if !ok {
		return s, false
	}
	return r.part(s, noun)
}

// stateOfStory is the state whose government, army or president is meant where
// the text names none: the one that most of the article's state names are.
func (r *Resolver) stateOfStory(a anaphor) (schema.Entity, bool) {
	near, ok := r.salientEntity(a, func(_ anaphor, m mention) bool { return m.res.Entity.Kind == schema.KindCountry })
	main, sure := r.names.mainCountry()
	if !sure || ok && near.ID != main.ID || a.barred[main.ID] {
		return schema.Entity{}, false
	}
	return main, true
}
