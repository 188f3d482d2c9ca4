package article

import (
	"compress/gzip"
	"testing"

	"newsgraph/schema"
)

// wires are the articles of the shared Reuters corpus.
func wires(t *testing.T) []schema.Article {
	t.Helper()
	z, err := gzip.NewReader(shared(t, "corpora/reuters.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	var out []schema.Article
	for it := range Read(z, "reuters.jsonl", Options{}) {
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
