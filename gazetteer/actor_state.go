package gazetteer

import (
	"strings"

	"newsgraph/schema"
)

// body is a part that every state has, as its army.
type body struct {
	slug   string // empty for the state itself: "the Russian government"
	name   string // "%s Armed Forces"
	kind   string
	parent string // slug of the body that it belongs to; empty for the state
}

// ownKey is a body of one state.
type ownKey struct{ state, slug string }

// office is a post that many states have.
type office struct {
	name   string          // "Prime Minister"
	except bool            // states are those without it
	states map[string]bool // ISO codes; nil with except for all
}

// in reports whether the state of the ISO code has the office.
func (o office) in(country string) bool { return o.states[country] != o.except }

// body is the state's own: one of the tables when it has a name of its own.
func (a *Actors) body(state Actor, b body) Actor {
	if b.slug == "" {
		return state
	}
	if i, ok := a.own[ownKey{state.ID, b.slug}]; ok {
		return a.list[i]
	}
	parent := state.ID
	if p, ok := a.slugs[b.parent]; ok && b.parent != "" {
		parent = a.body(state, p).ID
	}
	adjective := a.adjective[state.ID]
	return Actor{
		ID:      actorID(state.Name + " " + b.slug),
		Name:    strings.ReplaceAll(b.name, "%s", adjective),
		Kind:    b.kind,
		Country: state.Country,
		Parent:  parent,
	}
}

// Office returns the office with the title in a state; see Gazetteer.Office.
func (a *Actors) Office(title, country string) (Actor, bool) {
	i, ok := a.iso[country]
	if !ok {
		i, ok = a.byID[country]
	}
	if !ok || a.list[i].Kind != schema.KindCountry || len(title) > maxName {
		return Actor{}, false
	}
	return a.office(a.list[i], a.offices[actorKey(title)])
}

// office returns the first of the offices that the state has.
func (a *Actors) office(state Actor, offices []office) (Actor, bool) {
	for _, o := range offices {
		if o.in(state.Country) {
			name := o.name + " of " + withArticle(state.Name)
			return Actor{ID: actorID(name), Name: name, Kind: schema.KindPerson, Country: state.Country, Parent: state.ID}, true
		}
	}
	return Actor{}, false
}

// articled are the states whose name takes an article, besides those that begin
// with United or end in Islands or Republic.
var articled = map[string]bool{
	"Netherlands": true, "Philippines": true, "Maldives": true, "Bahamas": true, "Gambia": true, "Comoros": true,
	"Seychelles": true, "Soviet Union": true, "Vatican": true, "Democratic Republic of the Congo": true,
	"Republic of the Congo": true, "Ottoman Empire": true, "Russian Empire": true,
}

func withArticle(state string) string {
	if articled[state] || strings.HasPrefix(state, "United ") || strings.HasSuffix(state, " Islands") ||
		strings.HasSuffix(state, " Republic") {
		return "the " + state
	}
	return state
}
