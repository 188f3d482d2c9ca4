package main

import (
	"newsgraph/gazetteer/internal/placefile"
)

// loadCentres gives each division a centre: of its outline in the United
// States, else the middle of its cities, else the city it is named after, else
// the centre of what contains it.
func loadCentres(w *world, in, _ string) error {
	if err := loadOutlines(w, in); err != nil {
		return err
	}
	sums := map[string]*sum{}
	named := map[string]*place{}
	for _, p := range w.places {
		if p.kind != kindCity || p.admin1 == "" {
			continue
		}
		add(sums, p.admin1, p)
		add(sums, p.admin2, p)
		key := p.admin1 + " " + placefile.Key(p.name)
		if old := named[key]; old == nil || old.people < p.people {
			named[key] = p
		}
	}
	for _, p := range w.places {
		if (p.kind == kindAdmin1 || p.kind == kindAdmin2) && !p.located {
			w.locate(p, sums, named)
		}
	}
	return nil
}

// sum adds up the coordinates of cities.
type sum struct{ lat, lon, n float64 }

func add(sums map[string]*sum, code string, p *place) {
	if code == "" {
		return
	}
	s := sums[code]
	if s == nil {
		s = &sum{}
		sums[code] = s
	}
	s.lat, s.lon, s.n = s.lat+p.lat, s.lon+p.lon, s.n+1
}

func (w *world) locate(p *place, sums map[string]*sum, named map[string]*place) {
	if s := sums[w.code(p)]; s != nil {
		p.lat, p.lon, p.located = s.lat/s.n, s.lon/s.n, true
		return
	}
	for _, a := range p.names {
		if c := named[p.admin1+" "+placefile.Key(a.name)]; c != nil {
			p.lat, p.lon, p.located = c.lat, c.lon, true
			return
		}
	}
	for _, code := range []string{p.admin1, p.country} {
		if outer := w.byCode[code]; outer != nil && outer.located {
			p.lat, p.lon = outer.lat, outer.lon
			return
		}
	}
}

// code is the code under which a division was added.
func (w *world) code(p *place) string { return w.codes[p] }
