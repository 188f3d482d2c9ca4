package graph

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"newsgraph/schema"
)

// TestInParts: every part has to account for all of its articles, and an article that
// is named twice is taken back once.
func TestInParts(t *testing.T) {
	var xs []schema.Extraction
	for i := range txArticles + 10 {
		xs = append(xs, schema.Extraction{ID: fmt.Sprint(i)})
	}
	put, _ := Plan(xs)
	var drop []string
	for i := range 2 * (txArticles + 10) {
		drop = append(drop, fmt.Sprint("gone ", i/2))
	}
	for _, c := range []struct {
		name   string
		losing int // articles of each part that the store loses
		want   error
		total  Stats
	}{
		{"whole", 0, nil, Stats{Articles: txArticles + 10, Retracted: txArticles + 10}},
		{"one is lost", 1, ErrCounts, Stats{Articles: txArticles - 1}},
	} {
		total, err := InParts(context.Background(), put, drop, func(_ context.Context, put []Contribution, drop []string) (Stats, error) {
			return Stats{Articles: max(len(put)-c.losing, 0), Retracted: max(len(drop)-c.losing, 0)}, nil
		})
		if !errors.Is(err, c.want) || total != c.total {
			t.Errorf("%s: %+v, %v; want %+v, %v", c.name, total, err, c.total, c.want)
		}
	}
}
