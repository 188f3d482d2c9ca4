package extract

import (
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"newsgraph/article/clean"
	"newsgraph/extract/locate"
	"newsgraph/schema"
)

// Toponym is a place name in an article's text, with the place that it names as
// far as that is known.
type Toponym struct {
	Start int      `json:"start"` // range in Article.Text, in code points
	End   int      `json:"end"`
	Text  string   `json:"text"` // as written
	Lat   *float64 `json:"lat,omitempty"`
	Lon   *float64 `json:"lon,omitempty"`
	Name  string   `json:"name"`
	Path  []string `json:"path,omitempty"` // names from the place itself up to its country
	ID    string   `json:"id"`
	Kind  string   `json:"kind"`
	// Demonym tells that the word is for the people of the place: "Sudanese".
	Demonym bool `json:"demonym,omitempty"`
}

// Places reads every place name of an article, in text order, whether events
// happen there or not. The error tells why the text could not be analysed.
func (x *Extractor) Places(ctx context.Context, a schema.Article) ([]Toponym, error) {
	lay := clean.Clean(a)
	s, _, err := x.read(ctx, a, lay)
	if err != nil {
		return nil, fmt.Errorf("article %s: %w", a.ID, err)
	}
	places := locate.New(s, x.gaz, datelinePlace(a, lay))
	mentions := places.Mentions()
	if d := lay.Dateline; d != nil {
		mentions = append(mentions, places.Dateline(d.Place.Start, d.Place.End, d.Region.Start, d.Region.End)...)
	}
	slices.SortStableFunc(mentions, func(m, n locate.Mention) int { return m.Start - n.Start })
	return toponyms(a.Text, mentions), nil
}

// toponyms writes mentions, which are in order, with offsets in code points.
func toponyms(text string, mentions []locate.Mention) []Toponym {
	out := make([]Toponym, 0, len(mentions))
	bytes, points := 0, 0
	for _, m := range mentions {
		if m.Start < bytes {
			continue // two readings of one name
		}
		points += utf8.RuneCountInString(text[bytes:m.Start])
		n := utf8.RuneCountInString(text[m.Start:m.End])
		t := Toponym{Start: points, End: points + n, Text: text[m.Start:m.End], Lat: m.Place.Lat, Lon: m.Place.Lon,
			Name: m.Place.Name, Path: m.Place.Path, ID: m.Place.ID, Kind: m.Place.Kind, Demonym: m.Demonym}
		out = append(out, t)
		bytes, points = m.End, points+n
	}
	return out
}
