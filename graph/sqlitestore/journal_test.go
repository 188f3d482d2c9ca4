package sqlitestore

import (
	"path/filepath"
	"testing"

	"newsgraph/graph"
)

// TestJournalOfOlder holds that a store that was made before there was a journal has an
// empty one for readers, and gets one when it is opened to write.
func TestJournalOfOlder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "g.db")
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.write.ExecContext(t.Context(), "DROP TABLE journal"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s, err = OpenReadOnly(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	for e, err := range s.Entries(t.Context()) {
		t.Errorf("entry %v, error %v", e, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	if err := s.Note(t.Context(), []graph.Entry{{Where: graph.Where{File: "a.txt"}, State: graph.Seen}}); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
