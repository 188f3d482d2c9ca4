package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"iter"
	"testing"

	"newsgraph/graph"
)

var records = []graph.Record{
	{Labels: []string{"Entity", "Person"}, ID: "n:1", Props: []graph.Prop{{Key: "aliases", Value: []string{"A \"B\"", "<c>"}}, {Key: "articles", Value: 2}, {Key: "lat", Value: 1e21}}},
	{Type: "TARGETED", From: "e:\n1", To: "n:1"},
}

func seq(rs []graph.Record, err error) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for _, r := range rs {
			if !yield(r, nil) {
				return
			}
		}
		if err != nil {
			yield(graph.Record{}, err)
		}
	}
}

func TestJSONL(t *testing.T) {
	var b bytes.Buffer
	n, err := JSONL(&b, seq(records, nil))
	want := `{"kind":"node","labels":["Entity","Person"],"id":"n:1","properties":{"aliases":["A \"B\"","<c>"],"articles":2,"lat":1e+21}}
{"kind":"relationship","type":"TARGETED","from":"e:\n1","to":"n:1","properties":{}}
`
	if err != nil || n != 2 || b.String() != want {
		t.Errorf("%d lines, %v:\n%s", n, err, b.String())
	}
	for _, line := range bytes.Split(bytes.TrimSpace(b.Bytes()), []byte("\n")) {
		if !json.Valid(line) {
			t.Errorf("not JSON: %s", line)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestJSONLFails(t *testing.T) {
	broken := errors.New("broken")
	if n, err := JSONL(&bytes.Buffer{}, seq(records, broken)); !errors.Is(err, broken) || n != 2 {
		t.Errorf("a graph that breaks off: %d lines, %v", n, err)
	}
	if _, err := JSONL(full{}, seq(records, nil)); err == nil {
		t.Error("a full disk, and no error")
	}
	if _, err := Line(graph.Record{ID: "x", Props: []graph.Prop{{Key: "f", Value: func() {}}}}); err == nil {
		t.Error("a value that JSON lacks, and no error")
	}
}
