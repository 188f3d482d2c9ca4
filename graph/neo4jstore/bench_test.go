package neo4jstore

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// BenchmarkLoad loads events into an empty database and reports events a second; and
// events a CPU second of the server, when NEWSGRAPH_TEST_NEO4J_PID names its process on
// this machine. Written are nodes and relationships.
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
	used := serverCPU() - before
	if used == 0 {
		return
	}
	b.ReportMetric(float64(events)/used, "events/cpu-s")
	rows, err := s.auto(context.Background(), neo4j.AccessModeRead, "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS relationships RETURN nodes + relationships")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(values(rows[0].Values).number(0))/used, "written/cpu-s")
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
		graphtest.Growth(b, s, nil, serverCPU)
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
