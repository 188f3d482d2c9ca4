package main

import (
	"math"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// cityRadius is how far, in kilometres, the towns of a division lie from its
// middle on average where the division is no more than a city.
const cityRadius = 40

// loadCityStates gives a city its own division as a member where the two are
// one and the same, as Moscow or San Francisco: what lies in the division lies
// in the city then. containers.tsv adds those that the rule doesn't see.
func loadCityStates(w *world, _, tables string) error {
	spread := w.spread()
	for _, p := range w.places {
		if p.kind != kindCity {
			continue
		}
		for _, code := range []string{p.admin1, p.admin2} {
			d := w.byCode[code]
			if d != nil && 2*uint64(p.people) > d.within && sharesName(p, d) && spread[code].mean() < cityRadius {
				p.members = append(p.members, code)
			}
		}
	}
	return w.eachPlace(tables, "containers.tsv", 3, 0, func(r []string, p *place) {
		p.members = append(p.members, strings.Fields(r[1])...)
	})
}

// distance sums up how far the towns of a division lie from its middle.
type distance struct{ sum, n float64 }

func (d distance) mean() float64 {
	if d.n == 0 {
		return math.Inf(1)
	}
	return d.sum / d.n
}

func (w *world) spread() map[string]distance {
	out := map[string]distance{}
	for _, p := range w.places {
		for _, code := range []string{p.admin1, p.admin2} {
			if d := w.byCode[code]; p.kind == kindCity && d != nil {
				s := out[code]
				out[code] = distance{s.sum + kilometres(p, d), s.n + 1}
			}
		}
	}
	return out
}

// sharesName reports whether the city and the division bear one name.
func sharesName(city, division *place) bool {
	for _, a := range division.names {
		if placefile.Key(a.name) == placefile.Key(city.name) {
			return true
		}
	}
	return false
}

// kilometres is the distance of two places, near enough for small ones.
func kilometres(a, b *place) float64 {
	dlon := math.Remainder(a.lon-b.lon, 360) * math.Cos(a.lat*math.Pi/180)
	return math.Hypot(a.lat-b.lat, dlon) * 111.2
}
