package sqlitestore

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// BenchmarkLoad loads 20,000 events into an empty store and reports events a
// second, of planning and of loading.
func BenchmarkLoad(b *testing.B) {
	const events = 20_000
	xs := graphtest.Sample(events, 1)
	for range b.N {
		s := mustOpen(b, filepath.Join(b.TempDir(), "x.db"))
		start := time.Now()
		batch, bad := graph.Plan(xs)
		planned := time.Since(start)
		if len(bad) > 0 {
			b.Fatal(bad[0])
		}
		start = time.Now()
		if _, err := s.Load(context.Background(), batch); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(events/planned.Seconds(), "planned/s")
		b.ReportMetric(events/time.Since(start).Seconds(), "loaded/s")
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkQuestions asks a store of 50,000 events.
func BenchmarkQuestions(b *testing.B) {
	s := mustOpen(b, filepath.Join(b.TempDir(), "x.db"))
	defer func() { _ = s.Close() }()
	graphtest.Questions(b, s)
}
