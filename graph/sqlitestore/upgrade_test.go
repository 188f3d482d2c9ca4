package sqlitestore

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// outdate makes a store one of version 1.
func outdate(t *testing.T, path string) {
	t.Helper()
	var drops []string
	for _, c := range []string{"kind", "number", "at_least", "at_most", "text"} {
		drops = append(drops, "ALTER TABLE event DROP COLUMN toll_"+c)
	}
	sqlExec(t, path, strings.Join(drops, ";")+"; PRAGMA user_version = 1")
}

// TestUpgrade: an older store is refused to who only reads, and brought up to date
// by who writes; what it holds stays, and it takes what is new.
func TestUpgrade(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	s := mustOpen(t, path)
	xs := graphtest.Sample(100, 1)
	for i := range xs {
		for k := range xs[i].Events {
			xs[i].Events[k].Toll = nil
		}
	}
	b, _ := graph.Plan(xs)
	if _, err := s.Load(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	before := graphtest.Lines(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	outdate(t, path)
	if _, err := OpenReadOnly(context.Background(), path); !errors.Is(err, graph.ErrOlder) {
		t.Errorf("opening an older store to read: %v", err)
	}
	s = mustOpen(t, path)
	defer func() { _ = s.Close() }()
	if after := graphtest.Lines(t, s); strings.Join(after, "") != strings.Join(before, "") {
		t.Error("the upgrade changed what the store holds")
	}
	n := 12
	xs[0].Events[0].Toll = &schema.Toll{Kind: schema.Killed, Number: &n, Text: "a dozen"}
	b, _ = graph.Plan(xs)
	if _, err := s.Load(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	graphtest.WantGraph(t, s, b)
}

func TestUpgradesAreComplete(t *testing.T) {
	if len(upgrades) != schema.StoreVersion-1 {
		t.Errorf("%d upgrades to version %d", len(upgrades), schema.StoreVersion)
	}
}
