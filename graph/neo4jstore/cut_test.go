package neo4jstore

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// commit is the message of Bolt that ends a transaction: a chunk of two bytes.
var commit = []byte{0, 2, 0xB0, 0x12, 0, 0}

// proxy stands between a store and its server, and cuts a connection when the
// store commits.
type proxy struct {
	listener net.Listener
	server   string

	mu      sync.Mutex
	cuts    int           // how many commits are still to be cut
	early   bool          // whether any message is cut, and not only commits
	through bool          // whether the server gets a commit that is cut
	away    time.Duration // for how long nothing answers after a cut
	until   time.Time     // when it answers again
}

func newProxy(t *testing.T, uri string) *proxy {
	t.Helper()
	u, err := url.Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	p := &proxy{listener: l, server: u.Host}
	go p.accept()
	return p
}

func (p *proxy) accept() {
	for {
		c, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.mu.Lock()
		away := time.Now().Before(p.until)
		p.mu.Unlock()
		if away {
			_ = c.Close()
			continue
		}
		go p.join(c)
	}
}

// join copies both ways until one end closes, or a commit is to be cut.
func (p *proxy) join(c net.Conn) {
	s, err := net.Dial("tcp", p.server)
	if err != nil {
		_ = c.Close()
		return
	}
	defer func() { _, _ = c.Close(), s.Close() }()
	go func() {
		_, _ = io.Copy(c, s)
		_ = c.Close()
	}()
	buf := make([]byte, 1<<16)
	for {
		n, err := c.Read(buf)
		if n > 0 && p.cut(c, s, buf[:n]) {
			return
		}
		if err != nil {
			return
		}
		if _, err := s.Write(buf[:n]); err != nil {
			return
		}
	}
}

// cut ends the store's connection in the middle of a commit or another message, if
// one is to be.
func (p *proxy) cut(c, s net.Conn, message []byte) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cuts == 0 || !p.early && !bytes.HasSuffix(message, commit) {
		return false
	}
	p.cuts--
	p.until = time.Now().Add(p.away)
	_ = c.Close()
	if p.through {
		_, _ = s.Write(message)
		time.Sleep(300 * time.Millisecond) // the server is at work on it
	}
	return true
}

// TestLostCommit cuts the connection while the store commits: whether the server
// has done it or not, the load goes on and tells the truth.
func TestLostCommit(t *testing.T) {
	for _, c := range []struct {
		name    string
		through bool
		away    time.Duration
	}{
		{"done", true, 0},
		{"not done", false, 0},
		{"server away", true, 3 * time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			_ = openEmpty(t).Close()
			config := testConfig(t)
			p := newProxy(t, config.URI)
			config.URI = "bolt://" + p.listener.Addr().String()
			s, err := Open(context.Background(), config)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			p.mu.Lock()
			p.cuts, p.through, p.away = 1, c.through, c.away
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
