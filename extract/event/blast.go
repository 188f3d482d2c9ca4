package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
)

// beside finds what an explosive goes off or is put at: "exploded outside the
// embassy", "planted in the bank", "in front of the church". A town or a street is
// where it happens, and nobody's target.
func (r *reading) beside(args []clause.Arg) []story.Ref {
	var out []clause.Arg
	for _, a := range args {
		if a.Prep < 0 || !besidePreps[r.tok(a.Prep).Norm] {
			continue
		}
		if r.lemma(a.Head) == "front" { // "in front of the church"
			for _, b := range r.ofPhrases(a.Head) {
				if r.struck(b.Head) {
					out = append(out, b)
				}
			}
		} else if r.struck(a.Head) {
			out = append(out, a)
		}
	}
	return r.refs(out)
}

// besidePreps bring what stands where a bomb is.
var besidePreps = map[string]bool{
	"in": true, "at": true, "inside": true, "outside": true, "near": true, "under": true, "underneath": true, "beneath": true, "opposite": true, "beside": true,
	"against": true, "on": true, "aboard": true, "by": true,
}

// struck reports whether a mention is a thing or body that a bomb may be meant
// for: no place with a name, no wide place, no event and no time.
func (r *reading) struck(i int) bool {
	t := r.tok(i)
	if t.POS != "NOUN" && t.POS != "PROPN" || t.Ent == "GPE" || t.Ent == "LOC" || t.IsTime() {
		return false
	}
	e, event := r.lex.Noun(t.Lemma)
	return !(event && !e.Has(lexicon.Weak)) && !wide[t.Lemma] && !r.isWeapon(i)
}

// wide are nouns for places that are too wide to be struck, and for what is said
// with "in", "at" or "on" and is no place.
var wide = map[string]bool{
	"city": true, "town": true, "village": true, "capital": true, "area": true, "neighborhood": true, "neighbourhood": true, "street": true, "avenue": true, "road": true,
	"highway": true, "route": true, "boulevard": true, "country": true, "department": true, "province": true, "state": true, "zone": true, "place": true, "part": true, "sector": true,
	"region": true, "district": true, "downtown": true, "suburb": true, "municipality": true, "corner": true, "block": true, "side": true, "outskirts": true, "vicinity": true,
	"center": true, "centre": true, "middle": true, "north": true, "south": true, "east": true, "west": true, "intersection": true, "way": true, "case": true, "air": true,
	"sky": true, "ground": true, "hand": true, "addition": true, "result": true, "time": true, "morning": true, "night": true, "spot": true, "scene": true, "site": true,
	"distance": true, "location": true, "point": true, "back": true, "top": true, "bottom": true, "series": true, "control": true, "order": true,
}
