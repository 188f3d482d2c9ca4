package gazetteer

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// The columns of a row of places.
const (
	placeName = iota
	placeKind
	placeLat
	placeLon
	placeCountry
	placeNames
	placeID
)

// placesFile is the form of a file of places.
var placesFile = userFile{of: "places", least: 4, most: placeID + 1}

// OverlayPlaces returns a gazetteer that also knows the places of a file, which
// come before all others of their name. The file has a place a line, its columns
// parted by tabs: name, kind, latitude, longitude, country (ISO code), other names
// (parted by |), id; the last three may be missing or empty, and so may all but the
// names where the id is that of a known place: it then gets the names of the row.
// The order of the rows does not matter. An error about a row is a RowError. The receiver stays
// as it is; a later overlay goes before an earlier one.
func (g *Gazetteer) OverlayPlaces(path string) (*Gazetteer, error) {
	rows, err := placesFile.read(path)
	if err != nil {
		return nil, err
	}
	return g.overlayPlaces(rows)
}

func (g *Gazetteer) overlayPlaces(rows []userRow) (*Gazetteer, error) {
	l := newLayer()
	lines := map[string]int{} // the lines of ids
	for _, r := range rows {
		if r.columns[placeKind] == "" {
			continue // a known place, which another row may add
		}
		p, err := g.ownPlace(r)
		if err != nil {
			return nil, r.fault("%w", err)
		}
		if first, dup := lines[p.ID]; dup {
			return nil, r.fault("%q stands in line %d too: keep one of them, or give each an id", p.Name, first)
		}
		lines[p.ID], l.ids[p.ID] = r.line, p
		l.call(p, placeNamesOf(r))
	}
	out := *g
	out.own = l.over(g.own)
	for _, r := range rows {
		if r.columns[placeKind] == "" {
			p, err := out.meantPlace(r)
			if err != nil {
				return nil, r.fault("%w", err)
			}
			l.call(p, placeNamesOf(r))
		}
	}
	l.sort()
	out.own = l.over(g.own)
	return &out, nil
}

// ownPlace reads a row that adds a place.
func (g *Gazetteer) ownPlace(r userRow) (Place, error) {
	p := Place{ID: r.columns[placeID], Name: r.columns[placeName], Kind: r.columns[placeKind], Country: strings.ToUpper(r.columns[placeCountry])}
	if p.Name == "" {
		return p, errors.New("the name is missing: write it in the first column")
	}
	if err := checkNames(placeNamesOf(r), placefile.Key); err != nil {
		return p, err
	}
	if _, ok := placefile.ParseKind(p.Kind); !ok {
		return p, fmt.Errorf("the kind %q is unknown: %s", p.Kind, whichKind())
	}
	if _, ok := g.file.FindCountry(p.Country); p.Country != "" && !ok {
		return p, fmt.Errorf("the country %q is unknown: write its ISO 3166 code of two letters, or leave it empty", r.columns[placeCountry])
	}
	var err error
	if p.Lat, err = degrees("latitude", r.columns[placeLat], 90); err != nil {
		return p, err
	}
	if p.Lon, err = degrees("longitude", r.columns[placeLon], 180); err != nil {
		return p, err
	}
	if p.ID == "" {
		p.ID = idPrefix + "own-" + strings.ReplaceAll(placefile.Word(p.Name+" "+p.Kind+" "+p.Country), " ", "-")
		return p, nil
	}
	return p, g.checkPlaceID(p.ID)
}

// checkPlaceID tells whether a place may be added under an id.
func (g *Gazetteer) checkPlaceID(id string) error {
	if i, ok := g.index(id); ok {
		known, _ := g.place(i)
		return fmt.Errorf("the id %q is that of %s: leave kind, latitude, longitude and country empty to give it names, or write an id of your own", id, known.Name)
	}
	return checkOwnID(id, actorPrefix)
}

// meantPlace is the known place that a row gives names to.
func (g *Gazetteer) meantPlace(r userRow) (Place, error) {
	id := r.columns[placeID]
	if id == "" {
		return Place{}, errors.New("the kind is missing: " + whichKind() + ", or the id of a known place to give it names")
	}
	if r.columns[placeLat]+r.columns[placeLon]+r.columns[placeCountry] != "" {
		return Place{}, errors.New("the kind is missing: write it to add a place, or leave latitude, longitude and country empty to give names to a known one")
	}
	p, ok := g.Place(id)
	if !ok {
		return p, fmt.Errorf("no place has the id %q: write kind, latitude and longitude to add one", id)
	}
	names := placeNamesOf(r)
	if len(names) == 0 {
		return p, fmt.Errorf("the row has no name for %s: write one in the first column", p.Name)
	}
	return p, checkNames(names, placefile.Key)
}

// placeNamesOf are all names of a row.
func placeNamesOf(r userRow) []string {
	if r.columns[placeName] == "" {
		return list(r.columns[placeNames])
	}
	return append(list(r.columns[placeNames]), r.columns[placeName])
}

// whichKind tells the kinds of places.
func whichKind() string {
	return "write city for a town or village, else one of " + strings.Join(placefile.Kinds(), ", ")
}

// degrees parses a coordinate of at most limit degrees.
func degrees(what, s string, limit float64) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !(v >= -limit && v <= limit) {
		return 0, fmt.Errorf("the %s %q is none: write degrees from -%g to %g, as 12.5", what, s, limit, limit)
	}
	return v, nil
}
