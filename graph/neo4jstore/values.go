package neo4jstore

import (
	"encoding/base64"
	"iter"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// values are those of one row. A null, like a value of another type, reads as
// the zero of the type asked for.
type values []any

func (v values) text(i int) string {
	s, _ := v[i].(string)
	return s
}

func (v values) number(i int) int {
	n, _ := v[i].(int64)
	return int(n)
}

func (v values) count(i int) graph.Count {
	n, ok := v[i].(int64)
	return graph.Count{N: int(n), Known: ok}
}

func (v values) float(i int) *float64 {
	if f, ok := v[i].(float64); ok {
		return &f
	}
	return nil
}

// rows yields the rows of a list of lists.
func (v values) rows(i int) iter.Seq[values] {
	return func(yield func(values) bool) {
		items, _ := v[i].([]any)
		for _, item := range items {
			if row, ok := item.([]any); ok && !yield(row) {
				return
			}
		}
	}
}

func (v values) texts(i int) []string {
	items, _ := v[i].([]any)
	var out []string
	for _, item := range items {
		if s, ok := item.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// data reads bytes, which a script of Cypher has written as base64: it has no literal
// for bytes.
func (v values) data(i int) []byte {
	switch d := v[i].(type) {
	case []byte:
		return d
	case string:
		data, _ := base64.StdEncoding.DecodeString(d) // what is damaged fails to decode further on
		return data
	}
	return nil
}

// day reads a date as YYYY-MM-DD.
func (v values) day(i int) string {
	if d, ok := v[i].(neo4j.Date); ok {
		return d.Time().Format(time.DateOnly)
	}
	return ""
}
