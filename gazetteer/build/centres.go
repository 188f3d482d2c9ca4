package main

import (
	"math"

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

// sum adds up cities as points in space, so that a division on both sides of
// the date line has its middle there and not in Africa.
type sum struct{ x, y, z float64 }

func add(sums map[string]*sum, code string, p *place) {
	if code == "" {
		return
	}
	s := sums[code]
	if s == nil {
		s = &sum{}
		sums[code] = s
	}
	lat, lon := p.lat*math.Pi/180, p.lon*math.Pi/180
	s.x += math.Cos(lat) * math.Cos(lon)
	s.y += math.Cos(lat) * math.Sin(lon)
	s.z += math.Sin(lat)
}

// middle is the point on Earth in the direction of the sum.
func (s *sum) middle() (lat, lon float64) {
	return math.Atan2(s.z, math.Hypot(s.x, s.y)) * 180 / math.Pi, math.Atan2(s.y, s.x) * 180 / math.Pi
}

func (w *world) locate(p *place, sums map[string]*sum, named map[string]*place) {
	if s := sums[w.code(p)]; s != nil {
		p.lat, p.lon = s.middle()
		p.located = true
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
