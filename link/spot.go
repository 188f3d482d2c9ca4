package link

import (
	"math"
	"slices"

	"newsgraph/schema"
)

// spot is the place of a report.
type spot struct {
	id       string   // empty for none
	text     string   // as written
	path     []string // ids from its own up to its country's
	fine     bool     // a town or district: finer than a country or a great region
	vague    bool     // known by its words alone, so that nobody can tell where it lies: "the market"
	lat, lon *float64
}

// wide are the kinds of places in which many events of a kind happen on a day.
var wide = map[string]bool{"country": true, "region": true, "continent": true, "sea": true, "ocean": true}

func spotOf(p *schema.Place) spot {
	if p == nil {
		return spot{}
	}
	s := spot{id: p.ID, text: p.Text, lat: p.Lat, lon: p.Lon, path: []string{p.ID}}
	for i := 1; i < len(p.Path); i++ {
		s.path = append(s.path, p.IDAt(i))
	}
	s.vague = len(s.path) == 1 && s.lat == nil && !wide[p.Kind]
	s.fine = !wide[p.Kind] && (len(s.path) > 1 || capital(p.Name))
	return s
}

// country is the id of the widest place around, empty for an unknown one.
func (s spot) country() string {
	if len(s.path) == 0 {
		return ""
	}
	return s.path[len(s.path)-1]
}

// nearby is how far apart two reports may put one event, in kilometres: a suburb
// and its city.
const nearby = 40

// relation says how two places stand to each other.
type relation int

const (
	unsaid   relation = iota // one of the reports tells no place, or only a wide one around the other
	same                     // one place, or one within the other, both finer than a country
	neighbor                 // two towns that are near
	elsewhere
)

func (s spot) to(o spot) relation {
	inside := slices.Contains(s.path, o.id) || slices.Contains(o.path, s.id)
	switch {
	case s.id == "" || o.id == "":
		return unsaid
	case inside && s.fine && o.fine:
		return same
	case inside:
		return unsaid
	case s.fine && o.fine && s.distance(o) <= nearby:
		return neighbor
	case s.vague || o.vague:
		return unsaid
	}
	return elsewhere
}

// distance is that of two points on the earth, in kilometres.
func (s spot) distance(o spot) float64 {
	if s.lat == nil || s.lon == nil || o.lat == nil || o.lon == nil {
		return math.Inf(1)
	}
	const radius, degree = 6371, math.Pi / 180
	dLat, dLon := (*o.lat-*s.lat)*degree, (*o.lon-*s.lon)*degree
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(*s.lat*degree)*math.Cos(*o.lat*degree)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * radius * math.Asin(math.Sqrt(min(h, 1)))
}
