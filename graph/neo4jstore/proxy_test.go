package neo4jstore

import (
	"bytes"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"
)

// commit is the message of Bolt that ends a transaction: a chunk of two bytes.
var commit = []byte{0, 2, 0xB0, 0x12, 0, 0}

// proxy stands between a store and its server, and cuts a connection when the
// store commits, which no proxy can that knows nothing of Bolt.
type proxy struct {
	listener net.Listener
	server   string

	mu      sync.Mutex
	cuts    int           // how many commits are still to be cut
	early   bool          // whether any message is cut, and not only commits
	through bool          // whether the server gets a commit that is cut
	held    bool          // whether a connection that is cut stays open, and carries nothing any more
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
	go p.accept(t)
	return p
}

func (p *proxy) accept(t *testing.T) {
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
		s, err := net.Dial("tcp", p.server)
		if err != nil {
			_ = c.Close()
			continue
		}
		go p.join(t, c, s)
	}
}

// join copies both ways until one end closes, or a commit is to be cut.
func (p *proxy) join(t *testing.T, c, s net.Conn) {
	cut := make(chan struct{})
	go func() {
		pass(s, c, cut)
		_ = c.Close()
	}()
	buf := make([]byte, 1<<16)
	for {
		n, err := c.Read(buf)
		if n > 0 && p.cut(s, buf[:n], cut) {
			break
		}
		if err == nil {
			_, err = s.Write(buf[:n])
		}
		if err != nil {
			_, _ = c.Close(), s.Close()
			return
		}
	}
	if p.held {
		t.Cleanup(func() { _, _ = c.Close(), s.Close() })
		return
	}
	_, _ = c.Close(), s.Close()
}

// pass copies from one end to the other, until the connection is cut.
func pass(from, to net.Conn, cut <-chan struct{}) {
	buf := make([]byte, 1<<16)
	for {
		n, err := from.Read(buf)
		select {
		case <-cut:
			<-make(chan struct{}) // nothing comes out any more, not even an end
		default:
		}
		if err != nil {
			return
		}
		if _, err := to.Write(buf[:n]); err != nil {
			return
		}
	}
}

// cut ends a connection in the middle of a commit or another message, if one is to be.
func (p *proxy) cut(s net.Conn, message []byte, cut chan<- struct{}) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cuts == 0 || !p.early && !bytes.HasSuffix(message, commit) {
		return false
	}
	p.cuts--
	p.until = time.Now().Add(p.away)
	close(cut)
	if p.through {
		_, _ = s.Write(message)
		time.Sleep(300 * time.Millisecond) // the server is at work on it
	}
	return true
}
