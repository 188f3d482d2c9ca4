package graphtest

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/schema"
)

// growthStep is how many events Growth loads at a time.
const growthStep = 50_000

// Growth loads events into one store, 50,000 at a time, up to the number in
// NEWSGRAPH_BENCH_EVENTS (default 200,000), and prints what each part cost: used is the
// time that counts, in seconds. It reports the cost of all over that of the first part
// for each part: 1 is linear. A machine's pace changes within minutes, so where fresh
// opens empty stores each part is loaded into one of these too, by turns, and the cost of
// all over that of these is reported. Each part is of a year of its own, as an archive
// grows by days; with NEWSGRAPH_BENCH_YEAR set all are of one, in which ever more articles
// tell the same parties' events of the same day.
func Growth(b *testing.B, s graph.Store, fresh func() graph.Store, used func() float64) {
	events := 4 * growthStep
	if n, err := strconv.Atoi(os.Getenv("NEWSGRAPH_BENCH_EVENTS")); err == nil {
		events = n
	}
	var first, all, alone float64
	for n := growthStep; n <= events; n += growthStep {
		xs := Sample(growthStep, uint64(n/growthStep))
		if os.Getenv("NEWSGRAPH_BENCH_YEAR") == "" {
			move(xs, 1980+n/growthStep)
		}
		batch, bad := graph.Plan(xs)
		if len(bad) > 0 {
			b.Fatal(bad[0])
		}
		start := time.Now()
		cost := loadCost(b, s, batch, used)
		if first == 0 {
			first = cost
		}
		all += cost
		fmt.Printf("%8d events: the last %d took %.1f s, %.0f events/s, wall %.1f s", n, growthStep, cost, growthStep/cost, time.Since(start).Seconds())
		if fresh != nil {
			empty := fresh()
			c := loadCost(b, empty, batch, used)
			alone += c
			fmt.Printf("; into an empty store %.1f s: %.2f times", c, cost/c)
			if err := empty.Close(); err != nil {
				b.Fatal(err)
			}
		}
		fmt.Println()
	}
	b.ReportMetric(all/first/float64(events/growthStep), "cost/linear")
	if fresh != nil {
		b.ReportMetric(all/alone, "cost/empty")
	}
	b.ReportMetric(float64(events)/all, "events/s")
}

// loadCost is what loading a batch costs.
func loadCost(b *testing.B, s graph.Store, batch graph.Batch, used func() float64) float64 {
	before := used()
	if _, err := s.Load(context.Background(), batch); err != nil {
		b.Fatal(err)
	}
	return used() - before
}

// move moves articles and their events into a year.
func move(xs []schema.Extraction, year int) {
	in := func(day string) string { return fmt.Sprintf("%04d", year) + day[4:] }
	for _, x := range xs {
		for _, e := range x.Events {
			e.Time.From, e.Time.To = in(e.Time.From), in(e.Time.To)
		}
	}
	for i := range xs {
		xs[i].Published = in(xs[i].Published)
	}
}
