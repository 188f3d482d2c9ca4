package sqlitestore

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/question"
	"newsgraph/schema"
)

// TestParts: a store whose events and things are in several parts of their indexes answers
// as one that has them all in one, and is changed as that is. The rows of a first load are
// moved to just below the end of a part, so that the next load goes over it.
func TestParts(t *testing.T) {
	all := graphtest.Sample(400, 1)
	first, _ := graph.Plan(all[:8])
	both, _ := graph.Plan(all)
	whole := mustOpen(t, filepath.Join(t.TempDir(), "whole.db"))
	defer func() { _ = whole.Close() }()
	mustPut(t, whole, both)

	path := filepath.Join(t.TempDir(), "parts.db")
	s := mustOpen(t, path)
	mustPut(t, s, first)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range [][3]string{
		{"event", "role", "event"}, {"event", "evidence", "event"}, {"event", "event", "n"},
		{"thing", "role", "thing"}, {"thing", "alias", "thing"}, {"thing", "thing", "n"},
	} { // of what, table, column; first out of the way, as a row may go where another is still
		sqlExec(t, path, fmt.Sprintf("UPDATE %[2]s SET %[3]s = %[3]s + 10000000; UPDATE %[2]s SET %[3]s = %[3]s - 10000000 + 3 * 65536 - 3 - (SELECT count(*) FROM %[1]s)", c[0], c[1], c[2]))
	}
	sqlExec(t, path, "INSERT INTO part VALUES (1), (2)")
	s = mustOpen(t, path)
	defer func() { _ = s.Close() }()
	mustPut(t, s, both)
	for _, table := range []string{"event", "thing"} {
		var parts int
		if err := s.read.QueryRow("SELECT count(DISTINCT n >> 16) FROM " + table).Scan(&parts); err != nil || parts != 2 {
			t.Fatalf("%s: %d parts, %v: the test shows nothing", table, parts, err)
		}
	}
	graphtest.WantGraph(t, s, both)
	for _, q := range question.All() {
		for _, hub := range []bool{false, true} {
			args := graphtest.Arguments(q, all[7].Events[2].ID, hub)
			if diff := cmp.Diff(answer(t, whole, q.Name, args), answer(t, s, q.Name, args)); diff != "" {
				t.Errorf("%s: in parts the answer differs (-one +parts):\n%s", q.Name, diff)
			}
		}
	}
	if names, want := aliases(t, s), aliases(t, whole); len(want) == 0 || !slices.Equal(names, want) {
		t.Errorf("names by key: %d, want %d", len(names), len(want))
	}
	if r := verified(t, path, true); r.Total > 0 {
		t.Errorf("a check finds faults: %+v", r)
	}
	var later []string
	for _, x := range all[8:] {
		later = append(later, x.ID)
	}
	if _, err := s.Retract(context.Background(), later...); err != nil {
		t.Fatal(err)
	}
	graphtest.WantGraph(t, s, first)
}

// answer is what a question comes to: its rows, or why there are none.
func answer(t *testing.T, s *Store, name string, args []graph.Arg) []string {
	t.Helper()
	var out []string
	for row, err := range s.Ask(context.Background(), name, args...) {
		if err != nil && !graph.IsAnswer(err) {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprint(row, err))
	}
	return out
}

// aliases reads all names, a few at a time.
func aliases(t *testing.T, s *Store) []graph.Alias {
	t.Helper()
	var out []graph.Alias
	err := s.View(context.Background(), func(r graph.Reader) error {
		ids, err := r.IDs(schema.LabelEntity, "", 1)
		for after := ""; err == nil && len(ids) > 0; after = out[len(out)-1].Key {
			var page []graph.Alias
			if page, err = r.Aliases(after, 7); len(page) == 0 {
				break
			}
			out = append(out, page...)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
