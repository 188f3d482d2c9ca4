// Package locate finds the place names of a story, resolves them in the
// gazetteer, and tells which of them is an event's own place, and on what
// grounds. What the gazetteer lacks keeps its name and stays unresolved.
package locate

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// The grounds of a place.
const (
	BasisClause   = "clause"   // an argument of the event's own clause
	BasisTarget   = "target"   // the place that was acted on
	BasisAbove    = "above"    // the clause over the event's own
	BasisSentence = "sentence" // elsewhere in its sentence
	BasisContext  = "context"  // a sentence before
	BasisDateline = "dateline" // where the report was filed
	BasisActor    = "actor"    // the country of those who act
	BasisStory    = "story"    // where the article plays, by the most of its place names
)

// Toponym is a place name in a story.
type Toponym struct {
	Ref        story.Ref // its head token
	Start, End int       // token range, half-open
	Text       string
	Prep       string // the preposition that brings it, lower case, or empty
	Place      gazetteer.Place
	Known      bool
	Demonym    bool   // the word is for a people: "Sudanese"
	Kind       string // the kind of place that a list of names has at its end ("… counties"), or empty
	backed     bool   // the article speaks for it
}

// Locator answers for one story.
type Locator struct {
	s        *story.Story
	g        *gazetteer.Gazetteer
	tops     [][]Toponym     // by passage, in text order
	inner    [][]Toponym     // those inside other names, which place no event
	heard    map[string]bool // names of places that tops have
	byToken  []map[int]int
	persons  map[string]bool // last words of the names of persons
	dateline *Toponym
	told     map[string]int // how many sentences name a country or what is in it
	scene    *scene         // where the article plays; nil when no country stands out
}

// New finds and resolves the place names of a story. The dateline is the place
// name before its first sentence, or empty.
func New(s *story.Story, g *gazetteer.Gazetteer, dateline string) *Locator {
	l := &Locator{s: s, g: g, persons: lastNames(s), heard: map[string]bool{}}
	for pi := range s.Passages {
		l.tops = append(l.tops, l.find(pi))
		l.kindLists(pi)
		for _, t := range l.tops[pi] {
			l.heard[nameKey(t.Text)] = true
		}
	}
	if dateline != "" {
		city, _, _ := strings.Cut(dateline, ",")
		l.heard[nameKey(city)] = true
	}
	for pi := range s.Passages {
		l.inner = append(l.inner, l.findInner(pi))
	}
	l.resolve(dateline)
	l.told = l.countTellings()
	l.scene = l.sceneOf()
	for _, tops := range l.tops {
		m := map[int]int{}
		for k, t := range tops {
			for i := t.Start; i < t.End; i++ {
				m[i] = k
			}
		}
		l.byToken = append(l.byToken, m)
	}
	return l
}

// noPlace are words that the model takes for places though they name none.
var noPlace = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
north south east west northern southern eastern western northeast northwest southeast southwest earth`)

// lastNames collects the last words of the full names of persons in a story.
func lastNames(s *story.Story) map[string]bool {
	m := map[string]bool{}
	for _, p := range s.Passages {
		for _, e := range p.Doc.Ents {
			if e.Label == "PERSON" && e.End-e.Start > 1 {
				m[p.Doc.Tokens[e.End-1].Text] = true
			}
		}
	}
	return m
}

// At returns the toponym that covers a token.
func (l *Locator) At(r story.Ref) (Toponym, bool) {
	k, ok := l.byToken[r.Passage][r.Token]
	if !ok {
		return Toponym{}, false
	}
	return l.tops[r.Passage][k], true
}

// find lists the place names of a passage: what the model takes for a place, and
// proper nouns under a place preposition that the gazetteer knows.
func (l *Locator) find(pi int) []Toponym {
	d := l.s.Passages[pi].Doc
	var out []Toponym
	for i := 0; i < len(d.Tokens); i++ {
		start, end, label := i, i+1, ""
		if e, ok := d.EntOf(i); ok {
			start, end, label = e.Start, e.End, e.Label
		} else if !properNoun(d, i) {
			continue
		} else {
			for end < len(d.Tokens) && properNoun(d, end) {
				end++
			}
		}
		i = end - 1
		if t, ok := l.toponym(pi, start, end, label); ok {
			out = append(out, t)
		}
	}
	return out
}

// properNoun reports whether a token is a proper noun outside every entity.
func properNoun(d *nlp.Doc, i int) bool {
	_, in := d.EntOf(i)
	t := &d.Tokens[i]
	return !in && t.Tag == "NNP" && strings.ToLower(t.Text) != t.Text
}

// toponym reads a range of tokens as a place name.
func (l *Locator) toponym(pi, start, end int, label string) (Toponym, bool) {
	d := l.s.Passages[pi].Doc
	if end-start == 1 && (l.persons[d.Tokens[start].Text] || noPlace[strings.ToLower(d.Tokens[start].Text)]) {
		return Toponym{}, false // "Jordan" after "Michael Jordan"
	}
	head := end - 1
	for i := start; i < end; i++ {
		if h := d.Tokens[i].Head; h < start || h >= end || h == i {
			head = i
		}
	}
	t := Toponym{Ref: story.Ref{Passage: pi, Token: head}, Start: start, End: end, Prep: l.prep(pi, head)}
	t.Text = strings.TrimSuffix(strings.TrimSuffix(d.Flat(start, end), "’s"), "'s")
	t.Text = strings.TrimPrefix(t.Text, "the ")
	switch label {
	case "GPE", "LOC", "FAC":
		return t, !l.common(d, head, t.Text)
	case "NORP":
		return t, besidePlace(d, head) && where[t.Prep] && !l.isDemonym(d, head) && l.placeOnly(t.Text)
	case "", "PERSON", "ORG", "PRODUCT", "WORK_OF_ART":
		return t, ((d.Tokens[head].Dep == "pobj" || besidePlace(d, head)) && where[t.Prep] || beforeKind(d, head)) && l.placeOnly(t.Text)
	}
	return Toponym{}, false
}

// besidePlace reports whether a name stands before a noun for a place, other words between them or not: "the Punjab wheat belt".
func besidePlace(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	kind := &d.Tokens[t.Head]
	return attached[t.Dep] && placeNoun[kind.Lemma] && kind.POS == "NOUN"
}

// attached are the arcs of a name to the noun for a place that it stands before.
var attached = map[string]bool{"compound": true, "nmod": true, "amod": true, "poss": true}

// common reports whether what the model takes for a name of several words ends in a common
// noun for no place: "Scouting jargon".
func (l *Locator) common(d *nlp.Doc, head int, name string) bool {
	t := &d.Tokens[head]
	return strings.Contains(name, " ") && t.Text == strings.ToLower(t.Text) && t.Text[0] >= 'a' && !placeNoun[t.Norm] && !facility[t.Norm] && !placeNoun[t.Lemma] && !facility[t.Lemma] &&
		len(l.g.Places(name)) == 0
}

// placeOnly reports whether the gazetteer knows a name as a place and not as an actor.
func (l *Locator) placeOnly(name string) bool {
	if a, ok := l.g.Actor(name); ok && a.Kind != schema.KindCountry || l.g.CommonWord(name) {
		return false
	}
	return len(l.g.Places(name)) > 0
}

// prep finds the preposition that brings a token, through the nouns of "in the
// city of X" and "in X province".
func (l *Locator) prep(pi, i int) string {
	d := l.s.Passages[pi].Doc
	for n := 0; n < 4; n++ {
		t := &d.Tokens[i]
		h := &d.Tokens[t.Head]
		switch {
		case t.Dep == "pobj" && h.Norm == "of" && placeNoun[d.Tokens[h.Head].Lemma]:
			i = h.Head
		case t.Dep == "pobj":
			return h.Norm
		case attached[t.Dep] && (placeNoun[h.Lemma] || t.Dep != "amod" && facility[h.Lemma]), t.Dep == "appos", t.Dep == "conj":
			i = t.Head
		default:
			return ""
		}
	}
	return ""
}

// placeNoun are nouns that stand for the place beside them.
var placeNoun = set(`city town village hamlet settlement township borough municipality commune province region district state county canton oblast governorate prefecture republic capital
territory area zone enclave exclave part north south east west northeast northwest southeast southwest centre center outskirt suburb neighbourhood neighborhood
island archipelago peninsula coast delta basin valley plain belt highland lowland steppe hinterland frontier border port embassy airport`)

// compass are the placeNoun that say where from a place something lies.
var compass = set("north south east west northeast northwest southeast southwest")

// pathPreps bring the place of a movement: where it leads, or leaves.
var pathPreps = map[string]bool{"to": true, "into": true, "from": true, "towards": true, "toward": true, "onto": true, "for": true}

// placePreps bring the place of an event.
var placePreps = map[string]bool{
	"in": true, "at": true, "near": true, "outside": true, "inside": true, "around": true, "across": true, "throughout": true,
	"within": true, "on": true, "off": true, "along": true, "over": true, "through": true, "aboard": true, "towards": true,
}

// Schema writes a toponym as a place of the wire form.
func (l *Locator) Schema(t Toponym, basis string) *schema.Place {
	p := &schema.Place{Text: t.Text, Name: t.Text, Kind: schema.KindPlace, ID: schema.EntityID(t.Text), Basis: basis}
	if !t.Known {
		return p
	}
	p.Name, p.Kind, p.ID = t.Place.Name, t.Place.Kind, t.Place.ID
	lat, lon := t.Place.Lat, t.Place.Lon
	p.Lat, p.Lon = &lat, &lon
	for _, up := range l.g.Path(t.Place) {
		p.Path = append(p.Path, up.Name)
		p.PathIDs = append(p.PathIDs, up.ID)
	}
	return p
}
