package main

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"newsgraph/gazetteer/internal/placefile"
)

// errUnknown says that a curated table names a place that no input has.
var errUnknown = errors.New("unknown place")

// loadCurated reads the tables of places that GeoNames' cities and divisions lack.
func loadCurated(w *world, _, tables string) error {
	for _, name := range []string{"regions.tsv", "features.tsv", "towns.tsv"} {
		rows, err := readTable(tables, name, 9)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if err := w.addCurated(r); err != nil {
				return fmt.Errorf("%s: %s: %w", name, r[0], err)
			}
		}
	}
	return nil
}

// addCurated adds a row: name, kind, country or first-level division, latitude,
// longitude, population, members, other names, source.
func (w *world) addCurated(r []string) error {
	k, ok := placefile.ParseKind(r[1])
	if !ok {
		return fmt.Errorf("kind %q is unknown", r[1])
	}
	lat, lon, err := degrees(r[3], r[4])
	if err != nil {
		return err
	}
	p := &place{slug: slug(r[0]), name: r[0], kind: k, lat: lat, lon: lon, located: true, members: strings.Fields(r[6])}
	if r[5] != "" {
		if p.people, err = number(r[5]); err != nil {
			return err
		}
	}
	if r[2] != "" {
		outer := w.byCode[r[2]]
		if outer == nil {
			return fmt.Errorf("%w: %s", errUnknown, r[2])
		}
		p.country = outer.country
		if outer.kind == kindAdmin1 {
			p.admin1 = r[2]
		}
	}
	p.call(1, r[0])
	p.call(.9, split(r[7])...)
	if p.country != "" && p.kind == kindCity {
		w.cities[p.country] = append(w.cities[p.country], p)
	}
	return w.add(p, p.slug)
}

// slug is the text id of a curated place.
func slug(name string) string { return strings.ReplaceAll(placefile.Word(name), " ", "-") }

// find returns the places that a reference means: a country's or a division's
// code, a GeoNames id, a curated place's slug, COUNTRY|NAME for a city, m49:CODE for the
// countries of a region of the United Nations, c:CODE for those of a continent.
func (w *world) find(ref string) ([]*place, error) {
	if p := w.byCode[ref]; p != nil {
		return []*place{p}, nil
	}
	if id, err := number(ref); err == nil && w.byID[id] != nil {
		return []*place{w.byID[id]}, nil
	}
	if code, ok := strings.CutPrefix(ref, "m49:"); ok {
		return w.m49(code)
	}
	if code, ok := strings.CutPrefix(ref, "c:"); ok {
		return w.countriesOf(w.continent[code], ref)
	}
	if country, name, ok := strings.Cut(ref, "|"); ok {
		if p := w.city(country, name); p != nil {
			return []*place{p}, nil
		}
	}
	return nil, fmt.Errorf("%w: %s", errUnknown, ref)
}

func (w *world) countriesOf(isos []string, ref string) ([]*place, error) {
	var out []*place
	for _, iso := range isos {
		if p := w.byCode[iso]; p != nil {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %s", errUnknown, ref)
	}
	return out, nil
}

// m49 lists the countries that the United Nations' standard puts in a region.
func (w *world) m49(code string) ([]*place, error) {
	region, err := language.ParseRegion(code)
	if err != nil {
		return nil, fmt.Errorf("m49 %s: %w", code, err)
	}
	var isos []string
	for _, p := range w.places {
		if p.kind != kindCountry {
			continue
		}
		if c, err := language.ParseRegion(p.country); err == nil && region.Contains(c) {
			isos = append(isos, p.country)
		}
	}
	return w.countriesOf(isos, "m49:"+code)
}

// city returns the country's largest city of that name; one that has it as its
// main name goes before one that has it as another.
func (w *world) city(country, name string) *place {
	var best *place
	var bestScore float64
	key := placefile.Key(name)
	for _, p := range w.cities[country] {
		for _, a := range p.names {
			if s := a.weight * (float64(p.people) + 1); s > bestScore && placefile.Key(a.name) == key {
				best, bestScore = p, s
			}
		}
	}
	return best
}
