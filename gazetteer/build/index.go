package main

import (
	"cmp"
	"slices"

	"newsgraph/gazetteer/internal/placefile"
)

// bearer is a place that bears a name, and how prominent it is under it.
type bearer struct {
	place  *place
	weight float64 // how much the name speaks for it
	score  float64
}

// nameIndex lists the bearers of each name, the most prominent first.
func (w *world) nameIndex(index map[*place]uint32) map[string][]uint32 {
	bearers := map[string][]bearer{}
	for _, p := range w.places {
		for key, weight := range p.keys() {
			bearers[key] = append(bearers[key], bearer{p, weight, weight * p.prominence()})
		}
	}
	names := make(map[string][]uint32, len(bearers))
	for key, bs := range bearers {
		townsBeforeTheirDivisions(bs, w.codes)
		slices.SortFunc(bs, func(a, b bearer) int {
			first := w.preferred[key]
			return cmp.Or(preferred(a.place, b.place, first), cmp.Compare(b.score, a.score), cmp.Compare(index[a.place], index[b.place]))
		})
		for _, b := range bs {
			names[key] = append(names[key], index[b.place])
		}
	}
	return names
}

// keys are the keys of the place's names and the best weight of each.
func (p *place) keys() map[string]float64 {
	best := map[string]float64{}
	for _, a := range p.names {
		key := placefile.Key(a.name)
		if a.exact {
			key = placefile.Abbreviation(a.name)
		}
		if key != "" {
			best[key] = max(best[key], a.weight)
		}
	}
	return best
}

// townsBeforeTheirDivisions raises a division's seat over the division where
// both bear the bare name: Idlib is first the city.
func townsBeforeTheirDivisions(bs []bearer, codes map[*place]string) {
	for i := range bs {
		town := &bs[i]
		seat := town.place.feature == "PPLA" || town.place.feature == "PPLC" || town.place.feature == "PPLA2"
		if town.place.kind != kindCity || town.weight < 1 {
			continue
		}
		for _, d := range bs {
			if d.place.kind != kindAdmin1 && d.place.kind != kindAdmin2 {
				continue
			}
			code := codes[d.place]
			within := code != "" && (code == town.place.admin1 || code == town.place.admin2)
			if within && (seat || 5*uint64(town.place.people) > d.place.within) {
				town.score = max(town.score, d.score*1.01)
			}
		}
	}
}

// preferred compares two places by which of them is the first.
func preferred(a, b, first *place) int {
	switch {
	case a == first:
		return -1
	case b == first:
		return 1
	}
	return 0
}
