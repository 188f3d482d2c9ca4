package graphtest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"newsgraph/schema"
)

// Sample makes a load like news for measurements: n events in articles of five,
// a fifth as many actors and a twenty-fifth as many places, a few of which are
// in very many events. The same n and seed give the same extractions.
func Sample(n int, seed uint64) []schema.Extraction {
	r := rand.New(rand.NewPCG(seed, 7))
	s := sampler{
		r: r, types: schema.Types(),
		actors: rand.NewZipf(r, 1.2, 8, uint64(max(n/5, 10))), places: rand.NewZipf(r, 1.2, 8, uint64(max(n/25, 5))),
	}
	var out []schema.Extraction
	for i := 0; i < n; i += 5 {
		x := schema.Extraction{ID: fmt.Sprintf("article-%d-%07d", seed, i/5), Title: fmt.Sprintf("Report %d", i/5), Published: s.day(), Source: "The Sample"}
		for j := i; j < min(i+5, n); j++ {
			x.Events = append(x.Events, s.event(x, j, 200*(j-i)))
		}
		out = append(out, x)
	}
	return out
}

type sampler struct {
	r              *rand.Rand
	types          []schema.TypeInfo
	actors, places *rand.Zipf
}

func (s *sampler) day() string {
	return fmt.Sprintf("2024-%02d-%02d", 1+s.r.IntN(12), 1+s.r.IntN(28))
}

func (s *sampler) entity() *schema.Entity {
	name := fmt.Sprintf("Party %d", s.actors.Uint64())
	return &schema.Entity{Text: strings.ToUpper(name[:1]) + name[1:], Name: name, Kind: schema.KindGroup, ID: schema.EntityID(name)}
}

func (s *sampler) event(x schema.Extraction, i, start int) schema.Event {
	place := s.places.Uint64()
	path := []string{fmt.Sprintf("Town %d", place), fmt.Sprintf("Province %d", place%97), fmt.Sprintf("Country %d", place%97%11)}
	lat, lon := float64(place%90), float64(place%180)
	sentence := fmt.Sprintf("Men of one party fell upon men of another near the market of %s on a Friday, a clerk told us.", path[0])
	day := s.day()
	e := schema.Event{
		ID: schema.LocalID("e:", x.Published, x.ID, strconv.Itoa(i)), Actor: s.entity(), Target: s.entity(),
		Action: schema.Action{Text: "fell upon", Lemma: "fall upon", Type: s.types[s.r.IntN(len(s.types))].Type},
		Place:  &schema.Place{Text: path[0], Name: path[0], Kind: "city", ID: schema.PlaceID(path...), Path: path, Lat: &lat, Lon: &lon, Basis: "clause"},
		Time:   &schema.Time{Text: "on a Friday", From: day, To: day, Precision: "day", Basis: "weekday"},
		Status: schema.Happened, Confidence: float64(s.r.IntN(1000)) / 1000, Rule: "active",
		Evidence: []schema.Evidence{{Sentence: sentence, Start: start, End: start + len(sentence)}},
	}
	if i%3 == 0 {
		n := i % 50
		e.Toll = &schema.Toll{Kind: schema.Killed, AtLeast: &n, Text: fmt.Sprintf("at least %d", n)}
	}
	if i%4 == 0 {
		e.Source = s.entity()
	}
	return e
}
