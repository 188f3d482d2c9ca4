package refer

import (
	"slices"
	"sort"
	"strings"
)

// A text gives a name in full once and then in short: "Mena" for "Carlos Mena",
// "Acme" for "Acme Holdings Inc", "the Council" for "Security Council". A short
// name is its only full name's; where two full names fit it stays what it is.

// persons indexes the persons of an article by their first and last names.
type persons struct {
	first, last map[string]string // word → full name; empty when there are two
}

// offer files a person's full name.
func (p *persons) offer(name string) {
	words := strings.Fields(name)
	if len(words) < 2 {
		return
	}
	offerTo(p.last, words[len(words)-1], name)
	offerTo(p.first, words[0], name)
}

// offerTo files a full name under a word. Two names of which one is the other in
// full ("Ana Ruiz", "Ana Maria Ruiz") are one.
func offerTo(index map[string]string, word, name string) {
	old, ok := index[word]
	switch {
	case !ok || old == name:
		index[word] = name
	case old == "":
	case strings.HasSuffix(name, " "+old) || sameEnds(old, name) && len(name) > len(old):
		index[word] = name
	case !strings.HasSuffix(old, " "+name) && !sameEnds(old, name):
		index[word] = ""
	}
}

// sameEnds reports whether two names begin and end with the same words.
func sameEnds(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	return x[0] == y[0] && x[len(x)-1] == y[len(y)-1]
}

// full gives the full name of a person whom the article calls by one word.
func (n *names) full(name, label string) (string, bool) {
	if strings.Contains(name, " ") || !n.mayBePerson(name, label) {
		return "", false
	}
	if f := n.persons.last[name]; f != "" {
		return f, true
	}
	if f := n.persons.first[name]; f != "" && label == "PERSON" {
		return f, true
	}
	return "", false
}

// half files the country that "the North" or "the South" stands for in an article.
func (n *names) half(name string) {
	word, rest, ok := strings.Cut(name, " ")
	if !ok || rest == "" || word != "North" && word != "South" {
		return
	}
	if ps := n.g.Places(name); len(ps) > 0 && ps[0].Kind == "country" {
		offerTo(n.halves, word, name)
	}
}

// mayBePerson reports whether a last name in the article can be that of the
// person: where the model takes it for one, else where it is no body's in the
// article, no known actor's, and no place's that something is "in" or "near".
func (n *names) mayBePerson(name, label string) bool {
	switch {
	case label == "PERSON" || label == "" || n.labels[name] == "PERSON":
		return true
	case label == "NORP" || n.bodies[name] != "":
		return false
	}
	if _, known := n.g.Actor(name); known && label == "ORG" {
		return false
	}
	return n.located[name] == 0 || len(n.g.Places(name)) == 0
}

// isPerson reports whether the article itself makes a person of a name: it gives
// it with a given name before, or with a title.
func (n *names) isPerson(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return rest != "" && given()[first] != 0 || n.titled[name] || n.human[name]
}

// collectBodies indexes the bodies of an article by the short names that each
// alone may have.
func (n *names) collectBodies(full []string) {
	all := offers{}
	sort.Strings(full)
	for _, name := range full {
		if a, ok := n.g.Actor(name); ok && strings.Contains(name, " ") {
			n.inFull[a.ID] = true
		}
		words := strings.Fields(name)
		if last := words[len(words)-1]; len(words) < 2 || last == strings.ToLower(last) || strings.ContainsAny(name, "<>()/") || strings.Contains(name, " and ") && !isCompany(words[len(words)-1]) {
			continue
		}
		core := words
		for len(core) > 1 && companyWords[strings.ToLower(strings.TrimSuffix(core[len(core)-1], "."))] {
			core = core[:len(core)-1]
		}
		for k := 1; k < len(words) && k <= len(core) && shortens(words); k++ {
			if short := strings.Join(words[:k], " "); words[k-1] != strings.ToLower(words[k-1]) && !n.isPerson(short) {
				all.add(short, name)
			}
		}
		if len(words) > 2 && words[1] == "of" && classOf(words[0]).is(body) {
			all.add(words[0], name) // "the Bank" for "Bank of X"
		}
		if last := words[len(words)-1]; bodyWords[strings.ToLower(last)] && len(core) == len(words) {
			all.add(last, name)
		}
	}
	n.settleBodies(all)
}

// shortens reports whether a body is called by its first words: a company is,
// a committee or a court is not.
func shortens(words []string) bool {
	last := strings.ToLower(words[len(words)-1])
	return isCompany(strings.Join(words, " ")) || len(words) == 2 && !isPublicBody(last) && (!bodyWords[last] || last == "group")
}

// offers are the full names of bodies by the short names that each alone may have.
type offers map[string][]string

// add files a body under a short name. Of two of which one is the other in full, the full one stays.
func (o offers) add(short, name string) {
	for i, old := range o[short] {
		switch {
		case old == name || strings.HasPrefix(old, name+" "):
			return
		case strings.HasPrefix(name, old+" "):
			o[short][i] = name
			return
		}
	}
	o[short] = append(o[short], name)
}

// settleBodies gives each short name to its one body; of several to the first that the article names, where it uses the
// short name before it comes to any other.
func (n *names) settleBodies(all offers) {
	for short, full := range all {
		first := slices.MinFunc(full, func(a, b string) int { return n.order[a] - n.order[b] })
		rival := slices.ContainsFunc(full, func(name string) bool { return name != first && n.order[name] <= n.order[short] })
		if len(full) == 1 || n.order[short] > 0 && !rival {
			n.bodies[short] = first
		}
	}
}

// body gives the full name of a body that the article calls by a part of it.
func (n *names) body(name, label string) (string, bool) {
	full := n.bodies[name]
	if full == "" || full == name || label != "ORG" && label != "" && label != "PRODUCT" && label != "PERSON" {
		return "", false
	}
	if e, ok := n.known(name, label); ok && n.inFull[e.ID] {
		return "", false // "BP" beside "British Petroleum" is not short for "BP Canada Inc"
	}
	if first, _, _ := strings.Cut(name, " "); first == name && (n.isPlaceOrPeople(name) || label == "PERSON" && n.persons.last[name] != "") {
		return "", false
	}
	return full, true
}

// isPlaceOrPeople reports whether a word names a country, a place of the article
// or a people: "Peru" is not short for "Peru National Bank".
func (n *names) isPlaceOrPeople(name string) bool {
	if _, ok := n.g.Demonym(name); ok {
		return true
	}
	return n.labels[name] == "GPE" || n.labels[name] == "LOC" || n.labels[name] == "NORP"
}
