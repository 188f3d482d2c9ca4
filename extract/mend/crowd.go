package mend

// crowd hangs the participle of what a crowd does on its way on the verb of going, where the parser hangs it on the place:
// "marched through the town chanting slogans".
func crowd(p *parse, i int) int {
	t := p.tok(i)
	place := t.Head
	if t.Tag != "VBG" || t.Dep != "acl" || place > i || !demonstrating[t.Lemma] || p.tok(place).Dep != "pobj" || !places[p.tok(place).Lemma] && p.tok(place).Ent != "GPE" && p.tok(place).Ent != "FAC" {
		return -1
	}
	verb := p.tok(p.tok(place).Head).Head
	if v := p.tok(verb); v.POS == "VERB" && p.d.ChildWith(verb, "nsubj") >= 0 {
		return verb
	}
	return -1
}

var (
	// demonstrating are verbs of what only people do, and no place.
	demonstrating = map[string]bool{"chant": true, "shout": true, "sing": true, "wave": true, "carry": true, "demand": true, "protest": true, "yell": true, "scream": true, "brandish": true, "hold": true, "throw": true, "hurl": true, "burn": true, "smash": true, "loot": true, "fire": true, "wield": true, "blow": true, "beat": true, "bang": true, "denounce": true, "condemn": true, "accuse": true, "wear": true, "seek": true, "search": true, "attack": true, "shoot": true, "kill": true, "ransack": true, "torch": true, "pelt": true}
	// places are nouns of where crowds go.
	places = map[string]bool{"street": true, "capital": true, "city": true, "town": true, "village": true, "square": true, "centre": true, "center": true, "road": true, "avenue": true, "district": true, "neighbourhood": true, "neighborhood": true, "parliament": true, "embassy": true, "office": true, "building": true, "palace": true, "campus": true, "port": true, "market": true, "border": true, "area": true, "suburb": true, "camp": true, "church": true, "mosque": true, "school": true, "station": true, "airport": true, "courthouse": true, "court": true, "region": true, "province": true, "quarter": true}
)
