package extract_test

import (
	"bufio"
	"context"
	"encoding/json"
	"math"
	"testing"

	"newsgraph/extract"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// geoArticle is an article whose place names people have marked.
type geoArticle struct {
	ID, Corpus, Text string
	Toponyms         []goldToponym
}

type goldToponym struct {
	Start, End int
	Lat, Lon   *float64
}

// geoScore counts as shared/eval/geo/score_geo.py does: names that overlap, and
// those of them whose place is within 161 km.
type geoScore struct {
	gold, found, told, right int
	placed, near             int
}

func (s geoScore) f1() float64 {
	p, r := float64(s.right)/float64(s.told), float64(s.found)/float64(s.gold)
	return 2 * p * r / (p + r)
}

func (s geoScore) accuracy() float64 { return float64(s.near) / float64(s.placed) }

// TestGeo holds the figures of docs/evaluation.md for place names above a floor.
// The corpora geovirus and gwn are only printed: the one marks no demonyms, the
// other common nouns too.
func TestGeo(t *testing.T) {
	floors := map[string]geoScore{ // of 1000
		"lgl": {found: 860, near: 890}, "trnews": {found: 910, near: 950},
	}
	scores := map[string]*geoScore{}
	lines := bufio.NewScanner(needs.Shared(t, "eval/geo/dev.jsonl"))
	lines.Buffer(nil, 1<<22)
	x := extractor(t)
	for lines.Scan() {
		var a geoArticle
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		got, err := x.Places(context.Background(), schema.Article{ID: a.ID, Text: a.Text})
		if err != nil {
			t.Fatal(err)
		}
		if scores[a.Corpus] == nil {
			scores[a.Corpus] = &geoScore{}
		}
		scores[a.Corpus].add(a.Toponyms, got)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	for corpus, s := range scores {
		t.Logf("%s: overlap F1 %.3f, within 161 km %.3f of %d", corpus, s.f1(), s.accuracy(), s.placed)
		if f := floors[corpus]; s.f1()*1000 < float64(f.found) || s.accuracy()*1000 < float64(f.near) {
			t.Errorf("%s is below its floor of F1 %d and accuracy %d in a thousand", corpus, f.found, f.near)
		}
	}
}

// add counts one article.
func (s *geoScore) add(gold []goldToponym, got []extract.Toponym) {
	overlap := func(g goldToponym, p extract.Toponym) int { return min(g.End, p.End) - max(g.Start, p.Start) }
	for _, p := range got {
		s.told++
		for _, g := range gold {
			if overlap(g, p) > 0 {
				s.right++
				break
			}
		}
	}
	for _, g := range gold {
		s.gold++
		found, best := false, extract.Toponym{}
		for _, p := range got {
			if overlap(g, p) > 0 {
				found = true
				if p.Lat != nil && (best.Lat == nil || overlap(g, p) > overlap(g, best)) {
					best = p
				}
			}
		}
		if found {
			s.found++
		}
		if g.Lat != nil && best.Lat != nil {
			s.placed++
			if kilometres(*g.Lat, *g.Lon, *best.Lat, *best.Lon) <= 161 {
				s.near++
			}
		}
	}
}

// kilometres is the great-circle distance of two points.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	rad := math.Pi / 180
	a := math.Pow(math.Sin((lat2-lat1)*rad/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin((lon2-lon1)*rad/2), 2)
	return 12742 * math.Asin(math.Min(1, math.Sqrt(a)))
}
