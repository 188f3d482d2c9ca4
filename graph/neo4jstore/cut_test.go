package neo4jstore

import (
	"context"
	"errors"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// TestLostCommit cuts the connection while the store commits: whether the server
// has done it or not, the load goes on and tells the truth. A connection that is
// half-open leaves a transaction on the server that holds the lock of the store.
func TestLostCommit(t *testing.T) {
	for _, c := range []struct {
		name    string
		through bool
		held    bool
		away    time.Duration
	}{
		{"done", true, false, 0},
		{"not done", false, false, 0},
		{"server away", true, false, 3 * time.Second},
		{"half-open, done", true, true, 0},
		{"half-open, not done", false, true, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			_ = openEmpty(t).Close()
			config := testConfig(t)
			p := newProxy(t, config.URI)
			config.URI, config.Silence = "bolt://"+p.listener.Addr().String(), 10*time.Second
			s, err := Open(context.Background(), config)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			p.mu.Lock()
			p.cuts, p.through, p.held, p.away = 1, c.through, c.held, c.away
			p.mu.Unlock()
			b, _ := graph.Plan(graphtest.Sample(1500, 6)) // two transactions
			stats, err := s.Load(context.Background(), b)
			if err != nil || stats.Articles != 300 || stats.Unchanged != 0 {
				t.Errorf("load: %+v, %v", stats, err)
			}
			p.mu.Lock()
			left := p.cuts
			p.mu.Unlock()
			if left != 0 {
				t.Error("no commit was cut: the test tests nothing")
			}
			graphtest.WantGraph(t, s, b)
		})
	}
}

// TestAwayForLonger: the server goes away before a commit, and for longer than the
// driver tries by itself, as in a restart. The load goes on when it is back.
func TestAwayForLonger(t *testing.T) {
	_ = openEmpty(t).Close()
	config := testConfig(t)
	p := newProxy(t, config.URI)
	config.URI, config.retry = "bolt://"+p.listener.Addr().String(), 100*time.Millisecond
	s, err := Open(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	p.mu.Lock()
	p.cuts, p.early, p.away = 1, true, 3*time.Second
	p.mu.Unlock()
	b, _ := graph.Plan(graphtest.Sample(50, 6))
	start := time.Now()
	if _, err := s.Load(context.Background(), b); err != nil {
		t.Error(err)
	}
	if took := time.Since(start); took < 3*time.Second {
		t.Errorf("loaded after %v: the server was not away, and the test tests nothing", took)
	}
	graphtest.WantGraph(t, s, b)
}

// TestGivesUp: a server that stays away is reported when patience ends.
func TestGivesUp(t *testing.T) {
	_ = openEmpty(t).Close()
	config := testConfig(t)
	p := newProxy(t, config.URI)
	config.URI, config.Patience = "bolt://"+p.listener.Addr().String(), 2*time.Second
	s, err := Open(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	p.mu.Lock()
	p.cuts, p.away = 1, time.Hour
	p.mu.Unlock()
	b, _ := graph.Plan(graphtest.Sample(50, 6))
	start := time.Now()
	if _, err := s.Load(context.Background(), b); !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("load: %v", err)
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("gave up after %v, with a patience of 2 s", took)
	}
}
