package refer

import (
	"strings"

	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// names is the index of the proper names of one article.
type names struct {
	g        *gazetteer.Gazetteer
	acronyms map[string]string // acronym → the long form that the article gives
	labels   map[string]string // name → the label that the model gave it most
	short    map[string]string // last name → the one full name that ends with it

	countries map[string]bool // ISO codes of the countries that the article names
	words     map[string]bool // its words in lower case
}

// collectNames reads the names of the whole article first, so that a headline's
// short name finds the full one below it.
func collectNames(s *story.Story, g *gazetteer.Gazetteer, acronyms map[string]string) *names {
	n := &names{g: g, acronyms: acronyms, labels: map[string]string{}, short: map[string]string{}, countries: map[string]bool{}, words: map[string]bool{}}
	votes := map[string]map[string]int{}
	ambiguous := map[string]bool{}
	for _, p := range s.Passages {
		for i := range p.Doc.Tokens {
			n.words[strings.ToLower(p.Doc.Tokens[i].Text)] = true
		}
		for _, e := range p.Doc.Ents {
			name := cleanName(p.Doc.Slice(e.Start, e.End))
			if name == "" || isQuantity(e.Label) {
				continue
			}
			if votes[name] == nil {
				votes[name] = map[string]int{}
			}
			votes[name][e.Label]++
			n.country(name, e.Label)
			n.offerShort(name, e.Label, ambiguous)
		}
	}
	for name, v := range votes {
		n.labels[name] = winner(v)
	}
	return n
}

// offerShort files a person's full name under its last word; two persons of one
// last name leave it unresolved.
func (n *names) offerShort(name, label string, ambiguous map[string]bool) {
	i := strings.LastIndexByte(name, ' ')
	if label != "PERSON" || i < 0 {
		return
	}
	last := name[i+1:]
	if full, ok := n.short[last]; ok && full != name && !strings.HasSuffix(full, " "+name) && !strings.HasSuffix(name, " "+full) {
		ambiguous[last] = true
	}
	if ambiguous[last] {
		delete(n.short, last)
		return
	}
	if len(name) > len(n.short[last]) {
		n.short[last] = name
	}
}

// winner picks the label with most votes; ties go to the first in alphabet, so
// that the order of a map never shows.
func winner(votes map[string]int) string {
	best := ""
	for l, c := range votes {
		if best == "" || c > votes[best] || c == votes[best] && l < best {
			best = l
		}
	}
	return best
}

// entity resolves a proper name: through the article's own acronyms and full
// names, then through the gazetteer.
func (n *names) entity(name, label string) (schema.Entity, string) {
	reason := ReasonName
	if long, ok := n.acronyms[name]; ok {
		name, reason = long, ReasonAcronym
	} else if full, ok := n.short[name]; ok && n.mayBePerson(name, label) {
		name, label, reason = full, "PERSON", ReasonShort
	}
	if voted := n.labels[name]; voted != "" {
		label = voted
	}
	if e, ok := n.known(name, label); ok {
		if reason == ReasonName && e.Name != name {
			reason = ReasonAlias
		}
		return e, reason
	}
	return schema.Entity{Name: name, Kind: kindOfName(name, label), ID: schema.EntityID(name)}, reason
}

// described looks up a description that names an actor as a whole: "the Chadian
// defence ministry", "Russian security forces".
func (n *names) described(text string) (schema.Entity, bool) {
	name := stripDeterminer(text)
	if strings.ToLower(name) == name || !strings.Contains(name, " ") {
		return schema.Entity{}, false
	}
	a, ok := n.g.Actor(name)
	return schema.Entity{Text: text, Name: a.Name, Kind: a.Kind, ID: a.ID}, ok
}

// mayBePerson reports whether a last name in the article can be that of the
// person: not where the model takes it for a place and the gazetteer knows one.
func (n *names) mayBePerson(name, label string) bool {
	if label == "PERSON" || label == "" || n.labels[name] == "PERSON" {
		return true
	}
	return label != "NORP" && len(n.g.Places(name)) == 0
}

// known looks a name up in the gazetteer: actors first, then countries and
// other places when the model does not take it for a person.
func (n *names) known(name, label string) (schema.Entity, bool) {
	if a, ok := n.g.Actor(name); ok && n.supported(name, a) {
		return schema.Entity{Name: a.Name, Kind: a.Kind, ID: a.ID}, true
	}
	if p, ok := n.g.Demonym(name); ok && label == "NORP" {
		return placeEntity(p), true
	}
	if label == "PERSON" {
		return schema.Entity{}, false
	}
	ps := n.g.Places(name) // the most prominent reading counts
	if len(ps) > 0 && (ps[0].Kind == "country" || label == "GPE" || label == "LOC") {
		return placeEntity(ps[0]), true
	}
	return schema.Entity{}, false
}

// placeEntity is a place that acts or is acted on.
func placeEntity(p gazetteer.Place) schema.Entity {
	kind := schema.KindPlace
	if p.Kind == "country" {
		kind = schema.KindCountry
	}
	return schema.Entity{Name: p.Name, Kind: kind, ID: p.ID}
}
