package graphtest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
)

// testJournal writes entries, over one another too, and asks what is held before and
// after an article is loaded, loaded in another form, and taken back.
func testJournal(t *testing.T, s graph.Store) {
	note(t, s)
	wantEntries(t, s, nil)

	first := told("a1", "2024-03-22", "e:j | Rebels | ASSAULT | attacked | Lipa |  |  | happened |")
	b := plan(t, first)
	before := Lines(t, s)
	entry := graph.Entry{Where: graph.Where{File: "n.jsonl", Line: 2, Offset: 90}, Article: "a1", Input: "x", State: graph.Seen}
	other := graph.Entry{Where: graph.Where{File: "n.jsonl", Line: 10, Offset: 1 << 40}, State: graph.Failed, Class: "bad json", Reason: "it ends: \x01 'quoted' \"twice\" \u202e"}
	copied := graph.Entry{Where: graph.Where{File: "m.html"}, Article: "a1", Input: "x", State: graph.Duplicate}
	note(t, s, entry, other, graph.Entry{Where: copied.Where, State: graph.Failed, Class: "empty"}, copied)
	wantEntries(t, s, []graph.Entry{copied, entry, other})
	wantEntries(t, s, []graph.Entry{other}, graph.Failed)
	if d := cmp.Diff(before, Lines(t, s)); d != "" {
		t.Errorf("the journal is in the dump: %s", d)
	}

	wantHeld(t, s, "seen only", false)
	load(t, s, b)
	wantHeld(t, s, "loaded, but the journal does not say so", false)
	entry.State, entry.Hash = graph.Loaded, b.Articles[0].Article.Hash
	note(t, s, entry)
	wantHeld(t, s, "loaded", true)
	load(t, s, plan(t, told("a1", "2024-03-22", "e:j | Rebels | ASSAULT | attacked | Batu |  |  | happened |")))
	wantHeld(t, s, "replaced by another extraction", false)
	load(t, s, b)
	wantHeld(t, s, "restored", true)
	if _, err := s.Retract(t.Context(), "a1"); err != nil {
		t.Fatal(err)
	}
	wantHeld(t, s, "taken back", false)
	wantEntries(t, s, []graph.Entry{copied, entry, other})
}

// note writes entries to the journal.
func note(t *testing.T, s graph.Store, entries ...graph.Entry) {
	t.Helper()
	if err := s.Note(t.Context(), entries); err != nil {
		t.Fatalf("note: %v", err)
	}
}

// wantHeld asks for the input "x" of article a1, among others that are not there.
func wantHeld(t *testing.T, s graph.Store, when string, want bool) {
	t.Helper()
	in := graph.Input{Article: "a1", Digest: "x"}
	held, err := s.Held(t.Context(), []graph.Input{{Article: "a2", Digest: "x"}, in, {Article: "a1", Digest: "y"}, {}})
	if err != nil {
		t.Fatalf("held: %v", err)
	}
	for x := range held {
		if x != in || !want {
			t.Errorf("%s: %v is held", when, x)
		}
	}
	if e := held[in]; want && (e.File != "n.jsonl" || e.Line != 2 || e.Hash == "") {
		t.Errorf("%s: the entry is %+v", when, e)
	}
}

func wantEntries(t *testing.T, s graph.Store, want []graph.Entry, states ...graph.EntryState) {
	t.Helper()
	var got []graph.Entry
	for e, err := range s.Entries(t.Context(), states...) {
		if err != nil {
			t.Fatalf("entries: %v", err)
		}
		got = append(got, e)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("entries (-want +got): %s", d)
	}
}
