package fetch

import (
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 3, 22, 12, 0, 0, 0, time.UTC)
	for s, want := range map[string]time.Duration{
		"": 0, "0": 0, "17": 17 * time.Second, " 3 ": 3 * time.Second, "-5": 0, "soon": 0, "1.5": 0, "99999999999999999999": 0,
		"4294967295": 365 * 24 * time.Hour, "Fri, 22 Mar 2024 12:00:30 GMT": 30 * time.Second, "Fri, 22 Mar 2024 11:00:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {s}}, now); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestRetries holds how long a busy host is left alone, and that it is asked again.
func TestRetries(t *testing.T) {
	for _, c := range []struct {
		name, after string
		failures    int32
		waits       []time.Duration
		fails       bool
	}{
		{"backoff", "", 2, []time.Duration{2 * time.Second, 4 * time.Second}, false},
		{"as the server asks", "30", 1, []time.Duration{30 * time.Second}, false},
		{"never less than the backoff", "1", 2, []time.Duration{2 * time.Second, 4 * time.Second}, false},
		{"too long to wait", "3600", 1, nil, true},
		{"three failures", "", 3, []time.Duration{2 * time.Second, 4 * time.Second}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			var asked atomic.Int32
			s := serve(t, func(w http.ResponseWriter, r *http.Request) {
				if asked.Add(1) <= c.failures {
					w.Header().Set("Retry-After", c.after)
					w.WriteHeader(http.StatusServiceUnavailable)
				}
			})
			cl, clock := client(t, Options{IgnoreRobots: true})
			_, err := cl.Get(t.Context(), s.URL)
			if (err != nil) != c.fails {
				t.Errorf("error %v", err)
			}
			if len(clock.waits) != len(c.waits) {
				t.Fatalf("waits %v", clock.waits)
			}
			for i, w := range c.waits {
				if clock.waits[i] != w {
					t.Errorf("waits %v", clock.waits)
				}
			}
			var e *Error
			if c.after == "3600" && (!errors.As(err, &e) || e.After != time.Hour || !strings.Contains(err.Error(), "1h0m0s")) {
				t.Errorf("the wait that the server asks for is not told: %v", err)
			}
		})
	}
}
