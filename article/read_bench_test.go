package article

import (
	"fmt"
	"strings"
	"testing"
)

// benchLines is JSON lines of articles of some 3 kB.
func benchLines(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id": "%d", "title": "Army crosses the river", "published": "2024-03-22", "text": "%s"}`+"\n", i,
			strings.Repeat(fmt.Sprintf("The army of the north crossed the river at dawn on day %d and met no resistance there. ", i), 30))
	}
	return b.String()
}

// benchWARC is a web archive of pages, each a gzip member as news crawls have it.
func benchWARC(b *testing.B, n int) (plain, packed string) {
	var p, z strings.Builder
	for range n {
		r := httpRecord("http://www.river.example/a", "Content-Type: text/html; charset=utf-8", pageOf("<title>Army crosses</title>", "<h1>Army crosses the river at dawn</h1>"))
		p.WriteString(r)
		z.WriteString(gzOf(b, r))
	}
	return p.String(), z.String()
}

func benchRead(b *testing.B, name, file string, plain, want int) {
	b.SetBytes(int64(plain))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for it := range Read(strings.NewReader(file), name, Options{}) {
			if it.Err == nil {
				n++
			}
		}
		if n != want {
			b.Fatalf("%d articles, want %d", n, want)
		}
	}
}

func BenchmarkReadJSONL(b *testing.B) {
	lines := benchLines(2000)
	benchRead(b, "x.jsonl", lines, len(lines), 2000)
}

func BenchmarkReadJSONLGzip(b *testing.B) {
	lines := benchLines(2000)
	benchRead(b, "x.jsonl.gz", gzOf(b, lines), len(lines), 2000)
}

func BenchmarkReadWARC(b *testing.B) {
	plain, packed := benchWARC(b, 200)
	benchRead(b, "x.warc.gz", packed, len(plain), 200)
}
