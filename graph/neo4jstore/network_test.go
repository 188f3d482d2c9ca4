package neo4jstore

import (
	"context"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// through opens the store through a proxy, with little patience.
func (p *toxiproxy) through(t *testing.T, patience, silence time.Duration) *Store {
	t.Helper()
	c := testConfig(t)
	c.URI, c.Patience, c.Silence = "bolt://"+p.addr, patience, silence
	s, err := Open(context.Background(), c)
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// wantWhole tests that a store holds the graph of whole articles, of those that it
// says it has, and returns how many these are.
func wantWhole(t interface {
	Helper()
	Fatalf(format string, args ...any)
}, s *Store, b graph.Batch) int {
	t.Helper()
	ids := make([]string, len(b.Articles))
	for i, c := range b.Articles {
		ids[i] = c.Article.ID
	}
	held, err := s.Hashes(context.Background(), ids)
	if err != nil {
		t.Fatalf("hashes: %v", err)
	}
	var part graph.Batch
	for _, c := range b.Articles {
		if held[c.Article.ID] != "" {
			part.Articles = append(part.Articles, c)
		}
	}
	graphtest.WantGraph(t, s, part)
	return len(held)
}

// TestNetwork loads over networks of all sorts. What only slows a load down does not
// change it. What breaks it ends in success or in ErrUnreachable, with nothing half
// done; over a sound network the same load then completes it.
func TestNetwork(t *testing.T) {
	direct := openEmpty(t)
	t.Cleanup(func() { _ = direct.Close() })
	p := startToxiproxy(t, testConfig(t).URI)
	b, _ := graph.Plan(graphtest.Sample(100, 11))
	for _, x := range []toxic{
		{Type: "latency", Attributes: map[string]int{"latency": 100, "jitter": 60}},
		{Type: "bandwidth", Attributes: map[string]int{"rate": 60}}, // KB/s
		{Type: "slicer", Attributes: map[string]int{"average_size": 48, "size_variation": 32, "delay": 20}},
		{Type: "slow_close", Attributes: map[string]int{"delay": 1000}},
	} {
		t.Run(x.Type, func(t *testing.T) {
			_ = openEmpty(t).Close()
			s := p.through(t, time.Minute, 0)
			must(t, p.add(x))
			defer func() { must(t, p.heal()) }()
			if _, err := s.Load(context.Background(), b); err != nil {
				t.Fatal(err)
			}
			graphtest.WantGraph(t, direct, b)
		})
	}
	t.Run("half-open", func(t *testing.T) { testHalfOpen(t, p, direct) })
	t.Run("cancelled", func(t *testing.T) { testCancelledHalfOpen(t, p) })
	t.Run("open", func(t *testing.T) { testOpenHalfOpen(t, p) })
	t.Run("any fault", func(t *testing.T) { testAnyFault(t, p, direct) })
}

// halfOpen lets nothing through any more, and closes nothing.
var halfOpen = toxic{Type: "timeout", Attributes: map[string]int{"timeout": 0}}

// testHalfOpen has connections go silent in mid-load: for good, and for a while.
func testHalfOpen(t *testing.T, p *toxiproxy, direct *Store) {
	_ = openEmpty(t).Close()
	b, _ := graph.Plan(graphtest.Sample(6000, 12)) // six transactions, of which a fast machine does four a second
	s := p.through(t, 3*time.Second, 4*time.Second)
	added := soon(t, 400*time.Millisecond, func() error { return p.add(halfOpen) })
	begun := time.Now()
	stats, err := s.Load(context.Background(), b)
	if !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("half-open for good: %+v, %v", stats, err)
	}
	if took := time.Since(begun); took > time.Minute {
		t.Errorf("gave up after %v", took)
	}
	<-added
	if held := wantWhole(t, direct, b); held < stats.Articles {
		t.Errorf("%d articles reported, %d held", stats.Articles, held)
	}
	must(t, p.heal())

	s = p.through(t, 2*time.Minute, 4*time.Second)
	soon(t, 400*time.Millisecond, func() error { return p.add(halfOpen) })
	healed := soon(t, 7*time.Second, p.heal)
	if stats, err := s.Load(context.Background(), b); err != nil {
		t.Errorf("half-open for six seconds: %+v, %v", stats, err)
	}
	<-healed
	graphtest.WantGraph(t, direct, b)
}

// testCancelledHalfOpen holds that who cancels need not wait for an answer.
func testCancelledHalfOpen(t *testing.T, p *toxiproxy) {
	s := p.through(t, 0, 0)
	defer func() { must(t, p.heal()) }()
	must(t, p.add(halfOpen))
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(time.Second, cancel)
	begun := time.Now()
	b, _ := graph.Plan(graphtest.Sample(10, 13))
	if _, err := s.Load(ctx, b); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled while half-open: %v", err)
	}
	if took := time.Since(begun); took > 6*time.Second {
		t.Errorf("the cancelled load returned after %v", took)
	}
}

// testOpenHalfOpen opens a store where a connection is accepted, but never answered.
func testOpenHalfOpen(t *testing.T, p *toxiproxy) {
	defer func() { must(t, p.heal()) }()
	must(t, p.add(halfOpen))
	c := testConfig(t)
	c.URI, c.Silence = "bolt://"+p.addr, 2*time.Second
	begun := time.Now()
	if _, err := Open(context.Background(), c); !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("open: %v", err)
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("found out after %v", took)
	}
}

// testAnyFault breaks loads at random moments, in random ways.
func testAnyFault(t *testing.T, p *toxiproxy, direct *Store) {
	fewer(t)
	b, _ := graph.Plan(graphtest.Sample(600, 14))
	broken := 0
	rapid.Check(t, func(rt *rapid.T) {
		var x toxic
		switch rapid.SampledFrom([]string{"limit_data", "reset_peer", "timeout"}).Draw(rt, "fault") {
		case "limit_data": // cut after so many bytes
			x = toxic{Type: "limit_data", Attributes: map[string]int{"bytes": rapid.IntRange(1, 400_000).Draw(rt, "bytes")},
				Stream: rapid.SampledFrom([]string{"upstream", "downstream"}).Draw(rt, "stream")}
		case "reset_peer":
			x = toxic{Type: "reset_peer", Attributes: map[string]int{"timeout": rapid.IntRange(0, 1000).Draw(rt, "ms")}}
		case "timeout": // nothing comes through, and then the connection closes
			x = toxic{Type: "timeout", Attributes: map[string]int{"timeout": rapid.IntRange(1, 2000).Draw(rt, "ms")}}
		}
		after := time.Duration(rapid.IntRange(0, 1500).Draw(rt, "after")) * time.Millisecond
		must(t, p.heal()) // also after a check that failed
		_ = openEmpty(t).Close()
		s := p.through(t, 500*time.Millisecond, 5*time.Second)
		added := soon(t, after, func() error { return p.add(x) })
		stats, err := s.Load(context.Background(), b)
		<-added // or it would fall upon what comes next
		if err != nil && !errors.Is(err, graph.ErrUnreachable) {
			rt.Fatalf("load: %v", err)
		}
		held := wantWhole(rt, direct, b)
		if held < stats.Articles || err == nil && held != len(b.Articles) {
			rt.Fatalf("%d articles reported, %d held, %v", stats.Articles, held, err)
		}
		if err != nil {
			broken++
		}
		must(t, p.heal())
		if _, err := s.Load(context.Background(), b); err != nil {
			rt.Fatalf("over a sound network: %v", err)
		}
		graphtest.WantGraph(rt, direct, b)
	})
	t.Logf("%d loads broke", broken)
	if broken == 0 {
		t.Error("no load broke: the test tests nothing")
	}
}
