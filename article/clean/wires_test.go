package clean_test

import (
	"testing"

	"newsgraph/article"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// wires are the articles of the shared Reuters corpus.
func wires(t *testing.T) []schema.Article {
	t.Helper()
	var out []schema.Article
	for it := range article.Read(needs.Shared(t, "corpora/reuters.jsonl.gz"), "reuters.jsonl", article.Options{}) {
		if it.Err != nil {
			t.Fatal(it.Err)
		}
		out = append(out, it.Article)
		if len(out) == 1000 {
			break
		}
	}
	return out
}
