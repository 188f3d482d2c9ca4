package refer

import (
	"sort"
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// names is the index of the proper names of one article.
type names struct {
	g        *gazetteer.Gazetteer
	acronyms map[string]string // acronym → the long form that the article gives
	labels   map[string]string // name → the label that the model gave it most
	persons  persons
	inFull   map[string]bool   // the known bodies that the article names in full, by id
	order    map[string]int    // name → which of the names of the article it is, from 1, in the order in which they first come
	bodies   map[string]string // short name → the one full name of a body that it stands for
	located  map[string]int    // how often something is "in" or "near" a name
	human    map[string]bool   // full names of persons that the model mistook
	titled   map[string]bool   // names with a person's title before them
	cities   map[string]bool   // place names that the article speaks of as cities
	storms   map[string]string // "Ida" → "Hurricane Ida"; empty when there are two
	halves   map[string]string // "North" → the country of the article called "North …"; empty when there are two

	countries map[string]int  // how often the article names a country or what lies in it, by ISO code
	companies bool            // it names companies
	words     map[string]bool // its words in lower case
}

// collectNames reads the names of the whole article first, so that a headline's
// short name finds the full one below it.
func collectNames(s *story.Story, g *gazetteer.Gazetteer, acronyms map[string]string) *names {
	n := &names{
		g: g, acronyms: acronyms, labels: map[string]string{}, persons: persons{map[string]string{}, map[string]string{}},
		order: map[string]int{}, bodies: map[string]string{}, inFull: map[string]bool{}, located: map[string]int{}, titled: map[string]bool{}, human: map[string]bool{}, cities: map[string]bool{},
		halves: map[string]string{}, storms: map[string]string{},
		countries: map[string]int{}, words: map[string]bool{},
	}
	votes := map[string]map[string]int{}
	for _, p := range s.Passages {
		for i := range p.Doc.Tokens {
			n.words[strings.ToLower(p.Doc.Tokens[i].Text)] = true
			n.storm(p.Doc, i)
		}
		for _, e := range p.Doc.Ents {
			if name := cleanName(p.Doc.Slice(e.Start, e.End)); name != "" && !isQuantity(e.Label) {
				bare := n.untangle(name)
				n.vote(votes, bare, e.Label)
				if !visited(p.Doc, headOf(p.Doc, e)) {
					n.country(bare, e.Label)
				}
				n.around(p.Doc, e, name)
				if full, ok := n.personOf(p.Doc, e); ok {
					n.human[full] = true
					n.vote(votes, full, "PERSON")
				}
			}
		}
	}
	n.count(votes)
	return n
}

func (n *names) vote(votes map[string]map[string]int, name, label string) {
	if votes[name] == nil {
		votes[name] = map[string]int{}
		n.order[name] = len(n.order) + 1
	}
	votes[name][label]++
	n.half(name)
}

// around files what the words around a name tell of it.
func (n *names) around(d *nlp.Doc, e nlp.Span, name string) {
	if cityLevel(d, e) {
		n.cities[name] = true
	}
	if e.Start == 0 {
		return
	}
	switch before := &d.Tokens[e.Start-1]; {
	case before.Tag == "IN" && isLocative(before.Norm):
		n.located[name]++
	case before.POS == "PROPN" && classOf(strings.TrimSuffix(before.Norm, ".")).is(title):
		n.titled[name] = true
	}
}

// titleOf reports whether a word is the title of the person who is named after
// it: "Treasurer Ana Ruiz".
func titleOf(word, name string) bool {
	return strings.Contains(name, " ") && classOf(word).is(person) && strings.ToLower(word) != word && given()[word] == 0 && startsGiven(name)
}

// startsGiven reports whether a name begins with a given name.
func startsGiven(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return given()[first] != 0
}

// personOf makes a person's full name of a name that the model took for a place
// or a body: "Valeria Sofia, a nurse". The given name in it or the description
// after it tells; what the gazetteer knows by the whole name stays that.
func (n *names) personOf(d *nlp.Doc, e nlp.Span) (string, bool) {
	if e.Label == "PERSON" || e.Label == "NORP" {
		return "", false
	}
	lo := e.Start
	for lo > 0 && properNoun(&d.Tokens[lo-1]) && d.Tokens[lo-1].Ent != "NORP" && d.Tokens[lo-1].Dep == "compound" && d.Tokens[lo-1].Head < e.End && d.Tokens[lo-1].Head >= lo {
		lo--
	}
	full := cleanName(d.Slice(lo, e.End))
	if words := strings.Count(full, " ") + 1; words < 2 || words > 3 || isCompany(full) || n.knows(full) {
		return "", false
	}
	if lo < e.Start && given()[d.Tokens[lo].Text] != 0 {
		return full, true
	}
	for _, c := range d.Children(headOf(d, e)) {
		t := &d.Tokens[c]
		k := classOf(t.Lemma)
		if t.Dep == "appos" && k.is(person) && !isPlural(t) && !properNoun(t) && (k.is(both) || e.Label != "ORG" && !k.is(figure)) {
			return full, true
		}
	}
	return "", false
}

// knows reports whether the gazetteer has a whole name.
func (n *names) knows(name string) bool {
	_, ok := n.g.Actor(name)
	return ok || n.g.Bears(name)
}

// isCompany reports whether a name has a company's ending in it, whatever the
// model takes it for.
func isCompany(name string) bool {
	for _, w := range strings.Fields(name) {
		if companyWords[strings.ToLower(strings.TrimSuffix(w, "."))] {
			return true
		}
	}
	return false
}

func isLocative(word string) bool {
	switch word {
	case "in", "near", "outside", "around", "at", "into", "inside":
		return true
	}
	return false
}

// count settles the labels, and indexes full names.
func (n *names) count(votes map[string]map[string]int) {
	var full, bodies []string
	for name, v := range votes {
		label := winner(v)
		if n.human[name] || v["PERSON"] > 0 && strings.Contains(name, " ") && startsGiven(name) && !isCompany(name) && !n.knows(name) {
			label = "PERSON"
		}
		if (label == "PERSON" || label == "ORG") && n.capital(name, votes) || label == "PERSON" && n.state(name, votes) {
			label = "GPE"
		}
		n.labels[name] = label
		switch {
		case label == "PERSON" && !isCompany(name):
			full = append(full, name)
		case label == "ORG" || label == "PERSON":
			bodies = append(bodies, name)
		}
	}
	sort.Strings(full)
	for _, name := range full {
		n.persons.offer(name)
	}
	n.collectBodies(bodies)
}

// entity resolves a proper name: through the article's own acronyms and full
// names, then through the gazetteer.
func (n *names) entity(name, label string) (schema.Entity, string) {
	reason := ReasonName
	name = n.untangle(name)
	if storm := stormName(name); storm != "" {
		return stormEntity(storm), reason
	}
	if long, ok := n.acronyms[name]; ok {
		name, reason = long, ReasonAcronym
	} else if full := n.storms[name]; full != "" {
		return stormEntity(full), ReasonShort
	} else if full, ok := n.full(name, label); ok {
		name, label, reason = full, "PERSON", ReasonShort
	} else if full := n.halves[name]; full != "" {
		name, label, reason = full, "GPE", ReasonShort
	} else if full, ok := n.body(name, label); ok {
		if e, ok := n.known(name, label); ok {
			return e, ReasonAlias
		}
		name, label, reason = full, "ORG", ReasonShort
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

// untangle drops what the model took into a name: a person's title before it
// ("Mr. Mena", "Treasurer Ana Ruiz"), and an owner ("Mena's Acme Corp").
func (n *names) untangle(name string) string {
	for {
		first, rest, ok := strings.Cut(name, " ")
		if !ok || rest == "" || !isAddress(first) && !titleOf(first, rest) || strings.Contains(rest, " of ") {
			break // "Inspector General of Banks"
		}
		name = rest
	}
	for _, mark := range []string{" 's ", "'s ", " ’s ", "’s "} {
		if owner, rest, ok := strings.Cut(name, mark); ok && (n.labels[owner] == "PERSON" || n.persons.last[owner] != "") {
			return rest
		}
	}
	return name
}

// known looks a name up in the gazetteer: actors first, then countries and
// other places when the model does not take it for a person.
func (n *names) known(name, label string) (schema.Entity, bool) {
	if a, ok := n.g.Actor(name); ok && n.supported(name, a) && (a.Kind == schema.KindPerson || label != "PERSON" || !n.isPerson(name)) {
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
