// Package gazetteer knows the names of the world: places (this half) and the
// actors of the news. Its data is embedded and read in place, so that opening
// it costs next to nothing.
//
// A name is seldom one place only. Places gives every candidate, the most
// prominent first, and leaves the choice to the caller, who knows the article;
// Path, Within, Capital and Demonym tell how places belong together.
package gazetteer

import (
	_ "embed" // the places
	"fmt"
	"strconv"
	"strings"
	"sync"

	"newsgraph/gazetteer/internal/placefile"
)

//go:embed data/places/places.bin
var embedded string

// Place is a place on Earth.
type Place struct {
	ID         string  // "geo:" and its GeoNames number, or a slug for a place that GeoNames' lists lack
	Name       string  // the name to show
	Kind       string  // country, admin1, admin2, city, district, region, sea, camp, …: see data/places
	Country    string  // ISO 3166 code of two letters; empty for what lies in several
	Admin1     string  // name of its first-level division; empty when it has none
	Lat, Lon   float64 // degrees, WGS 84, to 0.0001°
	Population int     // 0 when unknown
}

// Gazetteer answers questions about places. It is immutable and safe for
// concurrent use.
type Gazetteer struct {
	file   *placefile.File
	own    *layer  // users' own places; nil for none
	actors *Actors // with users' own laid over; nil for those that are embedded
}

var shared = sync.OnceValues(func() (*Gazetteer, error) {
	f, err := placefile.Trusted(embedded)
	return wrap(f, err)
})

// Default returns the gazetteer that is embedded in the program; all callers
// share it.
func Default() (*Gazetteer, error) { return shared() }

// open is Default for bytes from elsewhere, whose sum is checked.
func open(data string) (*Gazetteer, error) {
	f, err := placefile.Open(data)
	return wrap(f, err)
}

func wrap(f *placefile.File, err error) (*Gazetteer, error) {
	if err != nil {
		return nil, fmt.Errorf("open gazetteer: %w", err)
	}
	return &Gazetteer{file: f}, nil
}

// Len is the number of places.
func (g *Gazetteer) Len() int { return g.file.Len() }

// idPrefix begins the id of every place.
const idPrefix = "geo:"

// Place returns the place with the id.
func (g *Gazetteer) Place(id string) (Place, bool) {
	if p, ok := g.own.ofID(id); ok {
		return p, true
	}
	i, ok := g.index(id)
	if !ok {
		return Place{}, false
	}
	return g.place(i)
}

// index is the record of a place's id.
func (g *Gazetteer) index(id string) (uint32, bool) {
	s, ok := strings.CutPrefix(id, idPrefix)
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseUint(s, 10, 32)
	if err == nil && n < placefile.CuratedBase {
		return g.file.Find(uint32(n))
	}
	number, ok := g.file.FindSlug(s)
	if !ok {
		return 0, false
	}
	return g.file.Find(number)
}

// place decodes record i.
func (g *Gazetteer) place(i uint32) (Place, bool) {
	r, ok := g.file.Record(i)
	if !ok {
		return Place{}, false
	}
	p := Place{Name: r.Name, Kind: r.Kind.String(), Lat: r.Lat, Lon: r.Lon, Population: int(r.Population)}
	if slug, ok := g.file.Slug(r.ID); ok {
		p.ID = idPrefix + slug
	} else {
		p.ID = string(strconv.AppendUint(append(make([]byte, 0, 16), idPrefix...), uint64(r.ID), 10))
	}
	if c, ok := g.file.Country(int(r.Country) - 1); ok {
		p.Country = c.ISO
	}
	if a, ok := g.file.Record(r.Admin1); ok {
		p.Admin1 = a.Name
	}
	return p, true
}

func (g *Gazetteer) places(records []uint32) []Place {
	out := make([]Place, 0, len(records))
	for _, i := range records {
		if p, ok := g.place(i); ok {
			out = append(out, p)
		}
	}
	return out
}
