package sitemap

import (
	"strings"
	"testing"
)

// BenchmarkRead reads a sitemap of 50,000 news, the most that there may be.
func BenchmarkRead(b *testing.B) {
	in := head + strings.Repeat("<url><loc>https://news.example/2024/03/22/army-crosses-the-river</loc><lastmod>2024-03-22T10:00:00Z</lastmod><news:news>"+
		"<news:publication_date>2024-03-22T10:00:00Z</news:publication_date><news:title>Army crosses the river</news:title></news:news></url>", MaxEntries) + "</urlset>"
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if got, err := all(strings.NewReader(in)); err != nil || len(got) != MaxEntries {
			b.Fatal(len(got), err)
		}
	}
}
