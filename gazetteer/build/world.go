package main

import (
	"fmt"

	"newsgraph/gazetteer/internal/placefile"
)

// place is a place in the making.
type place struct {
	id       uint32 // GeoNames id; 0 for a curated place until slugs are numbered
	slug     string
	name     string
	kind     placefile.Kind
	country  string // ISO code
	admin1   string // code: RU.47
	admin2   string // code: US.IL.167
	lat, lon float64
	located  bool
	people   uint32 // population
	within   uint64 // population of the cities in a division
	feature  string // GeoNames feature code of a city
	names    []alias
	members  []string // of a region: references that world.find understands
}

// alias is a name of a place and how much it speaks for it, 0…1.
type alias struct {
	name   string
	weight float64
	exact  bool // an abbreviation that must be written to the letter
}

// demonym is an adjective or a people, and the place it points to.
type demonym struct {
	word  string
	place *place
}

// world is all that is known while building.
type world struct {
	places    []*place
	byID      map[uint32]*place
	byCode    map[string]*place // ISO code, admin1 code, admin2 code, slug
	cities    map[string][]*place
	codes     map[*place]string
	capitals  map[string][]uint32 // ISO → ids of capital and seats
	continent map[string][]string // continent code → ISO codes
	words     map[string]uint8
	demonyms  []demonym
	preferred map[string]*place // name key → the place it means first
}

func newWorld() *world {
	return &world{
		byID: map[uint32]*place{}, byCode: map[string]*place{}, codes: map[*place]string{}, cities: map[string][]*place{},
		capitals: map[string][]uint32{}, continent: map[string][]string{}, words: map[string]uint8{}, preferred: map[string]*place{},
	}
}

// add registers a place under its id and its code, and refuses a second one.
func (w *world) add(p *place, code string) error {
	if p.id != 0 {
		if old := w.byID[p.id]; old != nil {
			return fmt.Errorf("id %d: %s and %s", p.id, old.name, p.name)
		}
		w.byID[p.id] = p
	}
	if code != "" {
		if old := w.byCode[code]; old != nil {
			return fmt.Errorf("code %s: %s and %s", code, old.name, p.name)
		}
		w.byCode[code] = p
		w.codes[p] = code
	}
	w.places = append(w.places, p)
	return nil
}

func (p *place) call(weight float64, names ...string) {
	for _, n := range names {
		if n != "" {
			p.names = append(p.names, alias{name: n, weight: weight})
		}
	}
}
