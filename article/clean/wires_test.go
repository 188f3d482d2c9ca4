package clean_test

import (
	"testing"

	"newsgraph/internal/corpus"
	"newsgraph/schema"
)

// wires are the articles of the shared Reuters corpus.
func wires(t *testing.T) []schema.Article {
	t.Helper()
	var out []schema.Article
	for a := range corpus.Articles(t, "corpora/reuters.jsonl.gz") {
		if out = append(out, a); len(out) == 1000 {
			break
		}
	}
	return out
}
