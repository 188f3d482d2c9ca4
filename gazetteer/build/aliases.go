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
	rows, err := readTable(tables, "aliases.tsv", 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		ps, err := w.find(r[0])
		if err != nil {
			return fmt.Errorf("aliases.tsv: %w", err)
		}
		p := ps[0]
		p.name = shown(r[1], p.country)
		p.call(1, r[1])
		p.call(1, split(r[2])...)
	}
	if err := w.loadAbbreviations(tables); err != nil {
		return err
	}
	return w.loadPreferences(tables)
}

// loadAbbreviations reads names that must be written to the letter.
func (w *world) loadAbbreviations(tables string) error {
	rows, err := readTable(tables, "abbreviations.tsv", 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		ps, err := w.find(r[0])
		if err != nil {
			return fmt.Errorf("abbreviations.tsv: %w", err)
		}
		for _, n := range split(r[1]) {
			ps[0].names = append(ps[0].names, alias{name: n, weight: 1, exact: true})
		}
	}
	return nil
}

// loadPreferences reads which place a name means first, against the numbers.
func (w *world) loadPreferences(tables string) error {
	rows, err := readTable(tables, "prefer.tsv", 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		ps, err := w.find(r[1])
		if err != nil {
			return fmt.Errorf("prefer.tsv: %w", err)
		}
		ps[0].call(1, r[0])
		w.preferred[placefile.Key(r[0])] = ps[0]
	}
	return nil
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
	rows, err := readTable(tables, "demonyms.tsv", 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		ps, err := w.find(r[0])
		if err != nil {
			return fmt.Errorf("demonyms.tsv: %w", err)
		}
		for _, word := range append(split(r[1]), split(r[2])...) {
			w.demonyms = append(w.demonyms, demonym{word, ps[0]})
		}
	}
	return nil
}
