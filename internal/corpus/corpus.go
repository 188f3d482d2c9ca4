// Package corpus reads texts that tests and measurements go through.
package corpus

import (
	"iter"
	"strings"
	"testing"

	"newsgraph/article"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// Articles yields the articles of a file of JSON lines in the folder shared; see
// needs.Shared.
func Articles(t testing.TB, path string) iter.Seq[schema.Article] {
	t.Helper()
	r := needs.Shared(t, path)
	return func(yield func(schema.Article) bool) {
		for it := range article.Read(r, strings.TrimSuffix(path, ".gz"), article.Options{}) {
			if it.Err != nil {
				t.Fatal(it.Err)
			}
			if !yield(it.Article) {
				return
			}
		}
	}
}
