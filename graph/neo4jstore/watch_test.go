package neo4jstore

import (
	"context"
	"errors"
	"testing"
	"time"
)

// TestWatch holds what comes of an error of the driver, by why it came.
func TestWatch(t *testing.T) {
	theirs := errors.New("reading from connection has been canceled")
	for _, c := range []struct {
		name    string
		silence time.Duration
		cancel  bool
		err     error
		want    []error
		lost    bool
	}{
		{"well", time.Hour, false, nil, nil, false},
		{"another error", time.Hour, false, theirs, []error{theirs}, false},
		{"silent", time.Millisecond, false, theirs, []error{silentError{time.Millisecond}}, true},
		{"answered at the last moment", time.Millisecond, false, nil, nil, false},
		{"cancelled", time.Hour, true, theirs, []error{theirs, context.Canceled}, false},
	} {
		ctx, cancel := context.WithCancel(context.Background())
		w := newWatch(ctx, c.silence)
		if c.cancel {
			cancel()
		}
		if c.silence < time.Second {
			<-w.Done()
		}
		err := w.end(c.err)
		if (err == nil) != (c.want == nil) || lost(err) != c.lost {
			t.Errorf("%s: %v", c.name, err)
		}
		for _, want := range c.want {
			if !errors.Is(err, want) {
				t.Errorf("%s: %v, want %v", c.name, err, want)
			}
		}
		cancel()
	}
}

// TestWatchPauses holds that our own time does not count, and a new question does.
func TestWatchPauses(t *testing.T) {
	w := newWatch(context.Background(), 20*time.Millisecond)
	w.hears()
	time.Sleep(60 * time.Millisecond)
	if w.Err() != nil {
		t.Error("it ended while nothing was asked")
	}
	w.asks()
	<-w.Done()
	if err := w.end(errors.New("stopped")); !lost(err) {
		t.Errorf("a question without an answer: %v", err)
	}
}
