package locate

import (
	"testing"

	"newsgraph/gazetteer"
)

// TestWeigh holds what names of one article mean together.
func TestWeigh(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		names []string
		want  map[string]string // the first-level division, or the country of what has none
	}{
		{"alone, the most prominent", []string{"Paris"}, map[string]string{"Paris": "Île-de-France"}},
		{"neighbours", []string{"Cambridge", "Somerville", "Medford"}, map[string]string{"Cambridge": "Massachusetts", "Medford": "Massachusetts"}},
		{"a division", []string{"Aberdeen", "South Dakota"}, map[string]string{"Aberdeen": "South Dakota"}},
		{"a country or a state", []string{"Georgia", "Savannah", "Macon"}, map[string]string{"Georgia": "US"}},
		{"the country after all", []string{"Georgia", "Tbilisi", "Batumi"}, map[string]string{"Georgia": "GE"}},
		{"a large country stays", []string{"China", "Houston", "Dallas", "Austin"}, map[string]string{"China": "CN"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var senses []*sense
			for _, n := range c.names {
				s := newSense(n, g.Places(n))
				s.weight = 1
				senses = append(senses, s)
			}
			weigh(senses)
			for _, s := range senses {
				want, asked := c.want[s.name]
				if p := s.cands[s.best()]; asked && p.Admin1 != want && !(p.Admin1 == "" && p.Country == want) {
					t.Errorf("%s: %+v, want %s", s.name, p, want)
				}
			}
		})
	}
}
