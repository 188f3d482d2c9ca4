package main

import (
	"cmp"
	"fmt"
	"slices"

	"newsgraph/gazetteer/internal/placefile"
)

// content numbers the places and turns references into record indexes.
func (w *world) content() (*placefile.Content, error) {
	w.numberSlugs()
	slices.SortFunc(w.places, func(a, b *place) int { return cmp.Compare(a.id, b.id) })
	index := make(map[*place]uint32, len(w.places))
	for i, p := range w.places {
		index[p] = uint32(i)
	}
	c := &placefile.Content{Members: map[uint32][]uint32{}, Words: w.words, Demonyms: map[string][]uint32{}}
	rows := w.countryRows(c, index)
	for _, p := range w.places {
		c.Records = append(c.Records, w.record(p, rows, index))
		if p.slug != "" {
			c.Slugs = append(c.Slugs, p.slug)
		}
	}
	if err := w.members(c, index); err != nil {
		return nil, err
	}
	c.Names = w.nameIndex(index)
	for _, d := range w.demonyms {
		key := placefile.Word(d.word)
		if !slices.Contains(c.Demonyms[key], index[d.place]) {
			c.Demonyms[key] = append(c.Demonyms[key], index[d.place])
		}
	}
	return c, nil
}

// numberSlugs gives the curated places their numbers, in the order of slugs.
func (w *world) numberSlugs() {
	var curated []*place
	for _, p := range w.places {
		if p.slug != "" {
			curated = append(curated, p)
		}
	}
	slices.SortFunc(curated, func(a, b *place) int { return cmp.Compare(a.slug, b.slug) })
	for i, p := range curated {
		p.id = placefile.CuratedBase + uint32(i)
	}
}

// countryRows fills the countries and returns the number of each, plus one.
func (w *world) countryRows(c *placefile.Content, index map[*place]uint32) map[string]uint8 {
	rows := map[string]uint8{}
	for _, p := range w.places {
		if p.kind == kindCountry {
			c.Countries = append(c.Countries, placefile.Country{ISO: p.country, Record: index[p], Capital: placefile.None})
		}
	}
	slices.SortFunc(c.Countries, func(a, b placefile.Country) int { return cmp.Compare(a.ISO, b.ISO) })
	for i := range c.Countries {
		k := &c.Countries[i]
		rows[k.ISO] = uint8(i + 1)
		for _, id := range w.capitals[k.ISO] {
			seat, ok := index[w.byID[id]]
			if !ok {
				continue
			}
			if k.Capital == placefile.None {
				k.Capital = seat
			}
			c.Members[k.Record] = append(c.Members[k.Record], seat)
		}
	}
	return rows
}

func (w *world) record(p *place, rows map[string]uint8, index map[*place]uint32) placefile.Record {
	r := placefile.Record{
		ID: p.id, Lat: p.lat, Lon: p.lon, Population: p.people, Kind: p.kind, Country: rows[p.country],
		Admin1: placefile.None, Admin2: placefile.None, Name: p.name,
	}
	if a := w.byCode[p.admin1]; p.admin1 != "" && a != nil {
		r.Admin1 = index[a]
	}
	if a := w.byCode[p.admin2]; p.admin2 != "" && a != nil {
		r.Admin2 = index[a]
	}
	return r
}

func (w *world) members(c *placefile.Content, index map[*place]uint32) error {
	for _, p := range w.places {
		for _, ref := range p.members {
			found, err := w.find(ref)
			if err != nil {
				return fmt.Errorf("member of %s: %w", p.name, err)
			}
			for _, m := range found {
				c.Members[index[p]] = append(c.Members[index[p]], index[m])
			}
		}
		slices.Sort(c.Members[index[p]])
		if len(c.Members[index[p]]) == 0 {
			delete(c.Members, index[p])
		}
	}
	return nil
}
