package clause

// scene says whether an argument tells the time or the place of a clause.
type scene int

const (
	neither scene = iota
	when
	where
)

// scene tells the time or the place by the kind of the name, else by the
// preposition, else by the noun.
func (w *writer) scene(a Arg) scene {
	t := &w.d.Tokens[a.Head]
	switch t.Ent {
	case "DATE", "TIME":
		return when
	case "GPE", "LOC", "FAC":
		return where
	}
	if a.Prep < 0 {
		return neither
	}
	switch p := w.d.Tokens[a.Prep].Norm; {
	case placing[p], (p == "in" || p == "on") && placeNoun[t.Lemma]:
		return where
	case spanning[p]:
		return when
	}
	return neither
}

// placing are prepositions that hardly tell anything but a place.
var placing = map[string]bool{
	"at": true, "across": true, "outside": true, "inside": true, "near": true, "within": true, "throughout": true, "above": true, "behind": true,
}

// spanning are prepositions that hardly tell anything but a time.
var spanning = map[string]bool{"during": true, "after": true, "before": true, "since": true, "until": true}

// placeNoun are common nouns of places that one is in or on.
var placeNoun = map[string]bool{
	"area": true, "region": true, "province": true, "district": true, "country": true, "continent": true, "world": true, "zone": true, "site": true,
	"north": true, "south": true, "east": true, "west": true, "northwest": true, "northeast": true, "southwest": true, "southeast": true,
	"city": true, "town": true, "village": true, "capital": true, "suburb": true, "neighbourhood": true, "neighborhood": true, "street": true, "road": true,
	"highway": true, "square": true, "park": true, "building": true, "house": true, "home": true, "apartment": true, "hotel": true, "office": true,
	"school": true, "university": true, "college": true, "hospital": true, "clinic": true, "airport": true, "station": true, "port": true, "harbour": true,
	"harbor": true, "border": true, "camp": true, "prison": true, "jail": true, "court": true, "courtroom": true, "church": true, "mosque": true,
	"temple": true, "market": true, "shop": true, "store": true, "factory": true, "mine": true, "farm": true, "field": true, "forest": true, "river": true,
	"lake": true, "sea": true, "ocean": true, "coast": true, "shore": true, "beach": true, "island": true, "mountain": true, "hill": true, "valley": true,
	"desert": true, "bridge": true, "tunnel": true, "room": true, "hall": true, "stadium": true, "arena": true, "theatre": true, "theater": true,
	"museum": true, "embassy": true, "barracks": true, "checkpoint": true, "headquarters": true, "scene": true,
}
