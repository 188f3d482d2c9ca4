package gazetteer

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// ErrOverlay is wrapped by every error about a row of a user's own places.
var ErrOverlay = errors.New("bad row of places")

// layer is a user's own places, laid over the embedded ones.
type layer struct {
	names map[string][]Place
	ids   map[string]Place
}

// Overlay returns a gazetteer that also knows the places of a file, which come
// before all others of their name. The file has a place a line, its columns
// parted by tabs: name, kind, latitude, longitude, country (ISO code, may be
// empty), other names (parted by |, may be missing); empty lines and those that
// begin with # are left out. The error names the file and line; one about a row
// wraps ErrOverlay. The receiver stays as it is.
func (g *Gazetteer) Overlay(path string) (*Gazetteer, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open places: %w", err)
	}
	defer func() { _ = f.Close() }() // opened for reading only
	out, err := g.overlay(f)
	if err != nil {
		return nil, fmt.Errorf("places %s: %w", path, err)
	}
	return out, nil
}

func (g *Gazetteer) overlay(r io.Reader) (*Gazetteer, error) {
	out := &Gazetteer{file: g.file, own: &layer{map[string][]Place{}, map[string]Place{}}}
	if g.own != nil {
		out.own = g.own.clone()
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		row := strings.TrimRight(strings.TrimPrefix(lines.Text(), "\ufeff"), " \t\r")
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		if err := out.addRow(strings.Split(row, "\t")); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return out, lines.Err()
}

// addRow adds the place of a row.
func (g *Gazetteer) addRow(row []string) error {
	if len(row) < 4 || len(row) > 6 {
		return fmt.Errorf("%w: %d columns, want 4 to 6", ErrOverlay, len(row))
	}
	row = append(row, "", "")
	p := Place{Name: strings.TrimSpace(row[0]), Kind: strings.TrimSpace(row[1]), Country: strings.ToUpper(strings.TrimSpace(row[4]))}
	if placefile.Key(p.Name) == "" {
		return fmt.Errorf("%w: the name %q has no letters", ErrOverlay, row[0])
	}
	if _, ok := placefile.ParseKind(p.Kind); !ok {
		return fmt.Errorf("%w: the kind %q is unknown", ErrOverlay, row[1])
	}
	if _, ok := g.file.FindCountry(p.Country); p.Country != "" && !ok {
		return fmt.Errorf("%w: the country %q is unknown", ErrOverlay, row[4])
	}
	var err error
	if p.Lat, err = degrees(row[2], 90); err != nil {
		return fmt.Errorf("%w: latitude: %w", ErrOverlay, err)
	}
	if p.Lon, err = degrees(row[3], 180); err != nil {
		return fmt.Errorf("%w: longitude: %w", ErrOverlay, err)
	}
	p.ID = idPrefix + "own-" + strings.ReplaceAll(placefile.Word(p.Name+" "+p.Kind+" "+p.Country), " ", "-")
	g.own.add(p, strings.Split(row[5], "|"))
	return nil
}

// degrees parses a coordinate of at most limit degrees.
func degrees(s string, limit float64) (float64, error) {
	v, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil {
		return 0, err
	}
	if !(v >= -limit && v <= limit) {
		return 0, fmt.Errorf("%v is outside ±%v", v, limit)
	}
	return v, nil
}

// add puts a place under all its names; a place with the same id is replaced.
func (l *layer) add(p Place, aliases []string) {
	if old, ok := l.ids[p.ID]; ok {
		for key, ps := range l.names {
			l.names[key] = slices.DeleteFunc(slices.Clone(ps), func(q Place) bool { return q == old })
		}
	}
	l.ids[p.ID] = p
	for _, name := range append([]string{p.Name}, aliases...) {
		key := placefile.Key(name)
		if key != "" && !slices.Contains(l.names[key], p) {
			l.names[key] = append(slices.Clone(l.names[key]), p)
		}
	}
}

func (l *layer) clone() *layer {
	out := &layer{make(map[string][]Place, len(l.names)), make(map[string]Place, len(l.ids))}
	for k, v := range l.names {
		out.names[k] = v
	}
	for k, v := range l.ids {
		out.ids[k] = v
	}
	return out
}

// ofName returns the user's places of the name; l may be nil.
func (l *layer) ofName(name string) []Place {
	if l == nil || len(name) > maxName {
		return nil
	}
	return l.names[placefile.Key(name)]
}

// ofID returns the user's place with the id; l may be nil.
func (l *layer) ofID(id string) (Place, bool) {
	if l == nil {
		return Place{}, false
	}
	p, ok := l.ids[id]
	return p, ok
}
