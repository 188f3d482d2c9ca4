package fetch

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// stopped is a clock that goes on only when it is waited for, and notes the waits.
type stopped struct {
	mu    sync.Mutex
	now   time.Time
	waits []time.Duration
}

func newStopped() *stopped {
	return &stopped{now: time.Date(2024, 3, 22, 12, 0, 0, 0, time.UTC)}
}

func (s *stopped) clock() Clock {
	return Clock{
		Now: func() time.Time {
			s.mu.Lock()
			defer s.mu.Unlock()
			return s.now
		},
		Sleep: func(ctx context.Context, d time.Duration) error {
			s.pass(d)
			s.mu.Lock()
			defer s.mu.Unlock()
			s.waits = append(s.waits, d)
			return ctx.Err()
		},
	}
}

func (s *stopped) pass(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now = s.now.Add(d)
}

func (s *stopped) waited() (total time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.waits {
		total += d
	}
	return total
}

// serve runs a server on loopback until the test ends.
func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

// client is one for servers on loopback, with a clock that never really waits.
func client(t *testing.T, o Options) (*Client, *stopped) {
	t.Helper()
	s := newStopped()
	o.AllowPrivate, o.Clock = true, s.clock()
	c := New(o)
	t.Cleanup(c.Close)
	return c, s
}

// wantClass fails unless err is of a class.
func wantClass(t *testing.T, err error, want Class) {
	t.Helper()
	if ClassOf(err) != want {
		t.Errorf("got the error %v, want one of the class %q", err, want)
	}
}
