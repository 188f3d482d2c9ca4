package neo4jstore

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// BenchmarkLoad loads 20,000 events into an empty database and reports events a
// second; and events a CPU second of the server, when NEWSGRAPH_TEST_NEO4J_PID
// names its process on this machine.
func BenchmarkLoad(b *testing.B) {
	const events = 20_000
	batch, _ := graph.Plan(graphtest.Sample(events, 1))
	for range b.N {
		s := openEmpty(b)
		start, before := time.Now(), serverCPU()
		if _, err := s.Load(context.Background(), batch); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(events/time.Since(start).Seconds(), "events/s")
		if used := serverCPU() - before; used > 0 {
			b.ReportMetric(events/used, "events/cpu-s")
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// serverCPU is the time that the server has used, in seconds.
func serverCPU() float64 {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%s/stat", os.Getenv("NEWSGRAPH_TEST_NEO4J_PID")))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
	user, _ := strconv.ParseFloat(fields[11], 64)
	system, _ := strconv.ParseFloat(fields[12], 64)
	return (user + system) / 100
}
