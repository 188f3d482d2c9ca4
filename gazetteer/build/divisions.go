package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// Kinds of places, by the names that placefile gives them.
var (
	kindCountry  = kind("country")
	kindAdmin1   = kind("admin1")
	kindAdmin2   = kind("admin2")
	kindCity     = kind("city")
	kindDistrict = kind("district")
)

func kind(name string) placefile.Kind {
	k, ok := placefile.ParseKind(name)
	if !ok {
		panic("unknown kind " + name)
	}
	return k
}

// loadCountries reads countries.tsv.
func loadCountries(w *world, _, tables string) error {
	rows, err := readTable(tables, "countries.tsv", 9)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := w.addCountry(r); err != nil {
			return fmt.Errorf("country %s: %w", r[0], err)
		}
	}
	return nil
}

func (w *world) addCountry(r []string) error {
	id, err := number(r[1])
	if err != nil {
		return err
	}
	people, err := number(r[3])
	if err != nil {
		return err
	}
	lat, lon, err := degrees(r[5], r[6])
	if err != nil {
		return err
	}
	p := &place{id: id, name: r[2], kind: kindCountry, country: r[0], people: people, lat: lat, lon: lon, located: true}
	p.call(1, r[2])
	p.call(.9, split(r[8])...)
	w.continent[r[4]] = append(w.continent[r[4]], r[0])
	for _, c := range strings.Fields(r[7]) {
		seat, err := number(c)
		if err != nil {
			return err
		}
		w.capitals[r[0]] = append(w.capitals[r[0]], seat)
	}
	return w.add(p, r[0])
}

// loadDivisions reads admin1.tsv and admin2.tsv.gz.
func loadDivisions(w *world, _, tables string) error {
	rows, err := readTable(tables, "admin1.tsv", 4)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := w.addDivision(kindAdmin1, r[0], r[1], r[2], r[3]); err != nil {
			return err
		}
	}
	b, err := readGzip(filepath.Join(tables, "admin2.tsv.gz"))
	if err != nil {
		return err
	}
	if rows, err = parseTable(string(b), 3); err != nil {
		return fmt.Errorf("admin2.tsv.gz:%w", err)
	}
	for _, r := range rows {
		if err := w.addDivision(kindAdmin2, r[0], r[1], "", r[2]); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) addDivision(k placefile.Kind, code, name, ascii, id string) error {
	n, err := number(id)
	if err != nil {
		return fmt.Errorf("division %s: %w", code, err)
	}
	if w.byID[n] != nil || w.byCode[code] != nil {
		return nil // GeoNames lists some countries and cities as their own divisions
	}
	part := strings.SplitN(code, ".", 3)
	p := &place{id: n, name: shown(name, part[0]), kind: k, country: part[0]}
	if k == kindAdmin2 {
		p.admin1 = part[0] + "." + part[1]
	}
	p.call(1, name)
	p.call(.9, ascii)
	for _, stem := range stems(name) {
		p.call(.3, stem)
	}
	return w.add(p, code)
}

// stems returns the division's name without the word for its kind: Vologda
// Oblast is also Vologda.
func stems(name string) []string {
	for _, g := range generics {
		if s, ok := strings.CutSuffix(name, " "+g); ok && len(s) > 2 {
			return []string{s}
		}
		if s, ok := strings.CutPrefix(name, g+" of "); ok {
			return []string{s}
		}
	}
	return nil
}

// generics are the words for divisions in GeoNames' English names.
var generics = []string{
	"Autonomous Oblast", "Autonomous Okrug", "Autonomous Region", "Autonomous Republic", "Oblast'", "Oblast", "oblast", "Krai", "Kray",
	"Okrug", "Rayon", "Raion", "Republic", "Province", "Governorate", "Voivodeship", "Prefecture", "Department", "Municipality", "District",
	"County", "Canton", "Division", "Region", "State", "Parish", "Borough", "Emirate", "Muhafazah", "Wilaya", "City",
}
