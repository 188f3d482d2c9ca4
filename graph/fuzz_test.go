package graph

import (
	"encoding/json"
	"reflect"
	"testing"
	"unicode/utf8"

	"newsgraph/link"
	"newsgraph/schema"
)

// FuzzPlan plans whatever an extraction file may hold: it never panics, every
// event is planned or rejected, nothing empty or broken becomes an id, all ends
// of relationships are planned, and what is kept for later gives the same plan.
func FuzzPlan(f *testing.F) {
	seed, err := json.Marshal(article(sound()))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add([]byte(`{"id":"a","events":[{"id":"e","action":{"type":"ASSAULT"},"status":"happened","toll":{"kind":"killed","number":3,"at_most":4},"evidence":[{"sentence":"x","start":0,"end":1}]}]}`))
	f.Add([]byte(`{"id":"a","events":[{"id":"e","action":{"type":"STATE"},"status":"denied","evidence":[{"sentence":"x","start":0,"end":1}],"place":{"id":"p","name":"x","path":["x","x"]}}]}`))
	f.Add([]byte(`{"id":"a","published":"x","events":[{"id":""},{"id":"e"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var x schema.Extraction
		if json.Unmarshal(data, &x) != nil {
			return
		}
		b, rejected := Plan([]schema.Extraction{x})
		for _, r := range rejected {
			if r.Reason == "" || !utf8.ValidString(r.String()) {
				t.Errorf("rejected without a clear reason: %q", r)
			}
		}
		if len(b.Articles) == 0 {
			return
		}
		c := b.Articles[0]
		stored, err := Decode(c.Data)
		again := contribute(stored, link.Decided{})
		again.told, c.told = schema.Extraction{}, schema.Extraction{} // JSON knows no nil list
		if err != nil || !reflect.DeepEqual(again, c) {
			t.Errorf("the stored extraction gives another plan (%v)", err)
		}
		if kept := len(stored.Events); kept != b.Reports() || kept+countEvents(rejected) != len(x.Events) {
			t.Errorf("%d events, %d kept, %d rejected", len(x.Events), kept, countEvents(rejected))
		}
		checkEnds(t, b)
	})
}

func countEvents(rejected []Rejected) int {
	n := 0
	for _, r := range rejected {
		if r.IsEvent {
			n++
		}
	}
	return n
}

func checkEnds(t *testing.T, b Batch) {
	nodes := map[string]bool{}
	for r := range b.Records() {
		if r.Type == "" {
			if r.ID == "" || !utf8.ValidString(r.ID) {
				t.Errorf("a node with the id %q", r.ID)
			}
			nodes[r.ID] = true
			continue
		}
		if !nodes[r.From] || !nodes[r.To] {
			t.Errorf("%s from %q to %q: an end is not planned", r.Type, r.From, r.To)
		}
	}
}
