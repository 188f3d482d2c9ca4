package ingest

import (
	"strings"
	"testing"
)

func TestExtractions(t *testing.T) {
	in := `{"id": "1", "title": "T", "published": "", "events": []}` + "\n\n" +
		`{"id": "2", "events": [], "error": "no analysis"}` + "\n" +
		`{"id": "3", "text": "an article"}` + "\n" +
		`{"events": []}` + "\n" +
		`nonsense` + "\n" +
		`{"id": "4", "events": []}`
	want := []struct {
		line      int
		id, class string
	}{{1, "1", ""}, {3, "2", "not extracted"}, {4, "3", "bad json"}, {5, "", "bad json"}, {6, "", "bad json"}, {7, "4", ""}}
	n := 0
	for r := range Extractions(strings.NewReader(in), "x.jsonl") {
		if n >= len(want) {
			t.Fatalf("too many results: %+v", r)
		}
		class := ""
		if r.Err != nil {
			class = Class(r.Err)
		}
		if w := want[n]; r.Line != w.line || r.Extraction.ID != w.id || class != w.class {
			t.Errorf("result %d: line %d id %q class %q, want %+v (%v)", n, r.Line, r.Extraction.ID, class, w, r.Err)
		}
		n++
	}
	if n != len(want) {
		t.Errorf("%d results, want %d", n, len(want))
	}
}

func FuzzExtractions(f *testing.F) {
	f.Add([]byte(`{"id": "1", "events": [{"id": "e", "actor": {"name": "x"}}]}` + "\n{"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for r := range Extractions(strings.NewReader(string(b)), "x") {
			if r.Err == nil && (r.Extraction.ID == "" || r.Extraction.Events == nil) {
				t.Errorf("an extraction without id or events: %+v", r)
			}
		}
	})
}
