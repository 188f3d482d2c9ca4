package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestTimeouts(t *testing.T) {
	hold := make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/drip" {
			_, _ = w.Write([]byte("a"))
			w.(http.Flusher).Flush()
		}
		<-hold
	})
	t.Cleanup(func() { close(hold) }) // before the server closes
	c, _ := client(t, Options{Headers: 50 * time.Millisecond, Whole: 150 * time.Millisecond, IgnoreRobots: true})
	for _, path := range []string{"/silent", "/drip"} {
		_, err := c.Get(t.Context(), s.URL+path)
		wantClass(t, err, Timeout)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel)
	if _, err := c.Get(ctx, s.URL+"/silent"); !errors.Is(err, context.Canceled) {
		t.Errorf("with its context ended: %v", err)
	}
}

func TestNetworkErrors(t *testing.T) {
	c, _ := client(t, Options{IgnoreRobots: true, Resolver: names(t, "127.0.0.1")})
	dead := serve(t, func(http.ResponseWriter, *http.Request) {})
	dead.Close()
	_, err := c.Get(t.Context(), dead.URL)
	if wantClass(t, err, Unreachable); !Temporary(err) {
		t.Errorf("%v is said not to pass", err)
	}
	odd := serve(t, func(w http.ResponseWriter, r *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		_, _ = conn.Write([]byte("SSH-2.0-x\x1b[2J\r\n"))
		_ = conn.Close()
	})
	_, err = c.Get(t.Context(), odd.URL)
	wantClass(t, err, NotHTTP)
	_, err = c.Get(t.Context(), strings.Replace(odd.URL, "http:", "https:", 1))
	if ClassOf(err) == "" || strings.ContainsAny(err.Error(), "\x1b\n") {
		t.Errorf("tls to a plain server: %q", err)
	}
}

// TestOneAtATime holds that many callers ask one host one after the other, with
// the delay between.
func TestOneAtATime(t *testing.T) {
	var inside, most, asked atomic.Int32
	s := serve(t, func(http.ResponseWriter, *http.Request) {
		most.Store(max(most.Load(), inside.Add(1)))
		asked.Add(1)
		time.Sleep(5 * time.Millisecond)
		inside.Add(-1)
	})
	c, clock := client(t, Options{Delay: 3 * time.Second})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			if _, err := c.Get(t.Context(), fmt.Sprintf("%s/%d", s.URL, i)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if most.Load() != 1 || asked.Load() != 9 { // robots.txt once
		t.Errorf("%d at once, %d requests", most.Load(), asked.Load())
	}
	if got := clock.waited(); got != 24*time.Second {
		t.Errorf("waited %v in all between nine requests", got)
	}
}

// TestCertificate holds that a server is not read whose certificate nobody signed.
func TestCertificate(t *testing.T) {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") }))
	s.Config.ErrorLog = log.New(io.Discard, "", 0) // of the handshake that fails
	s.StartTLS()
	t.Cleanup(s.Close)
	c, _ := client(t, Options{IgnoreRobots: true})
	_, err := c.Get(t.Context(), s.URL)
	if wantClass(t, err, Unreachable); err == nil || !strings.Contains(err.Error(), "certificate") || Temporary(err) {
		t.Errorf("got %v", err)
	}
}
