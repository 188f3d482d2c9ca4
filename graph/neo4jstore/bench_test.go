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

// BenchmarkLoad loads events into an empty database and reports events a second; and
// events a CPU second of the server, when NEWSGRAPH_TEST_NEO4J_PID names its process on
// this machine.
func BenchmarkLoad(b *testing.B) {
	for _, events := range []int{20_000, 50_000} {
		b.Run(strconv.Itoa(events), func(b *testing.B) {
			batch, _ := graph.Plan(graphtest.Sample(events, 1))
			for range b.N {
				s := openEmpty(b)
				loadTimed(b, s, batch, events)
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func loadTimed(b *testing.B, s *Store, batch graph.Batch, events int) {
	start, before := time.Now(), serverCPU()
	if _, err := s.Load(context.Background(), batch); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(events)/time.Since(start).Seconds(), "events/s")
	if used := serverCPU() - before; used > 0 {
		b.ReportMetric(float64(events)/used, "events/cpu-s")
	}
}

// BenchmarkQuestions asks a store of 50,000 events.
func BenchmarkQuestions(b *testing.B) {
	s := openEmpty(b)
	defer func() { _ = s.Close() }()
	graphtest.Questions(b, s)
}

// BenchmarkGrowth goes by the time that the server uses.
func BenchmarkGrowth(b *testing.B) {
	for range b.N {
		s := openEmpty(b)
		graphtest.Growth(b, s, serverCPU)
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
