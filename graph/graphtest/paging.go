package graphtest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"newsgraph/graph"
	"newsgraph/schema"
)

// farApart are texts that bytes and UTF-16 put in different orders, in that of bytes.
var farApart = []string{"a", "\ufefflast of the first plane", "\uffe0", "\U0001f4f0 first of the next", "\U0001f4f1"}

// testPaging reads ids, names and the journal a page at a time: none may be passed over
// or come twice, whatever its letters.
func testPaging(t *testing.T, s graph.Store) {
	x := told("a1", "2024-03-22")
	var want []string
	for i, name := range farApart {
		e := told("a1", "2024-03-22", fmt.Sprintf("e:%d | Rebels | ASSAULT | attacked | | | | happened |", i)).Events[0]
		e.Place = &schema.Place{Text: name, Name: name, Kind: "city", ID: "y:" + name, Path: []string{name}}
		x.Events = append(x.Events, e)
		want = append(want, "y:"+name)
	}
	load(t, s, plan(t, x))
	err := s.View(t.Context(), func(r graph.Reader) error {
		for i, after := range want {
			got, err := r.IDs(schema.LabelEntity, after, 1000)
			if err != nil {
				return err
			}
			if d := cmp.Diff(want[i+1:], got, cmpopts.EquateEmpty()); d != "" {
				t.Errorf("ids after %q (-want +got): %s", after, d)
			}
		}
		var keys []string
		for after := ""; ; {
			page, err := r.Aliases(after, 1)
			if err != nil || len(page) == 0 {
				if !slices.IsSorted(keys) || len(slices.Compact(keys)) != len(farApart) {
					t.Errorf("names a page at a time: %q", keys)
				}
				return err
			}
			after = page[0].Key
			keys = append(keys, after)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	var entries []graph.Entry
	for _, file := range append(farApart, "\U0001f4f1: 1") {
		for line := range 600 {
			entries = append(entries, graph.Entry{Where: graph.Where{File: file, Line: line}, State: graph.Failed})
		}
	}
	note(t, s, entries...)
	wantEntries(t, s, entries)
}
