package main

import (
	"fmt"

	"newsgraph/gazetteer/internal/placefile"
)

// loadAliases reads the tables of other names: of divisions, of places, and of
// abbreviations that must be written to the letter.
func loadAliases(w *world, _, tables string) error {
	if err := w.loadDivisionNames(tables); err != nil {
		return err
	}
	err := w.eachPlace(tables, "aliases.tsv", 4, 0, func(r []string, p *place) {
		p.name = shown(r[1], p.country)
		p.call(1, r[1])
		p.call(1, split(r[2])...)
	})
	if err != nil {
		return err
	}
	if err := w.loadAbbreviations(tables); err != nil {
		return err
	}
	return w.loadPreferences(tables)
}

// loadAbbreviations reads names that must be written to the letter.
func (w *world) loadAbbreviations(tables string) error {
	return w.eachPlace(tables, "abbreviations.tsv", 3, 0, func(r []string, p *place) {
		for _, n := range split(r[1]) {
			p.names = append(p.names, alias{name: n, weight: 1, exact: true})
		}
	})
}

// loadPreferences reads which place a name means first, against the numbers.
func (w *world) loadPreferences(tables string) error {
	return w.eachPlace(tables, "prefer.tsv", 3, 1, func(r []string, p *place) {
		p.call(1, r[0])
		w.preferred[placefile.Key(r[0])] = p
	})
}

// loadDivisionNames reads English names, other names and centres of first-level
// divisions: code, name, other names, latitude, longitude, source.
func (w *world) loadDivisionNames(tables string) error {
	rows, err := readTable(tables, "divisions.tsv", 6)
	if err != nil {
		return err
	}
	for _, r := range rows {
		p := w.byCode[r[0]]
		if p == nil {
			return fmt.Errorf("divisions.tsv: %w: %s", errUnknown, r[0])
		}
		if r[1] != "" {
			p.name = r[1]
			p.call(1, r[1])
			p.call(.3, stems(r[1])...)
		}
		p.call(.9, split(r[2])...)
		if r[3] != "" {
			if p.lat, p.lon, err = degrees(r[3], r[4]); err != nil {
				return fmt.Errorf("divisions.tsv: %s: %w", r[0], err)
			}
			p.located = true
		}
	}
	return nil
}

// loadDemonyms reads demonyms.tsv: place, adjectives, people, source.
func loadDemonyms(w *world, _, tables string) error {
	return w.eachPlace(tables, "demonyms.tsv", 4, 0, func(r []string, p *place) {
		for _, word := range append(split(r[1]), split(r[2])...) {
			w.demonyms = append(w.demonyms, demonym{word, p})
		}
	})
}

// eachPlace calls use with each row of a curated table and the place that column
// at of it names.
func (w *world) eachPlace(tables, name string, columns, at int, use func(row []string, p *place)) error {
	rows, err := readTable(tables, name, columns)
	if err != nil {
		return err
	}
	for _, r := range rows {
		ps, err := w.find(r[at])
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		use(r, ps[0])
	}
	return nil
}
