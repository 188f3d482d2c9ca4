package ingest

import (
	"context"
	"strings"
	"testing"
	"time"

	"newsgraph/article"
	"newsgraph/schema"
)

// endless never ends by itself. It heeds its context unless it is deaf.
type endless struct {
	deaf bool
	stop chan struct{}
}

func (e endless) Extract(ctx context.Context, a schema.Article) (schema.Extraction, error) {
	if a.Text != "endless" {
		return schema.Extraction{ID: a.ID, Events: []schema.Event{}}, nil
	}
	if e.deaf {
		<-e.stop
		return schema.Extraction{}, nil
	}
	<-ctx.Done()
	return schema.Extraction{}, ctx.Err()
}

// TestLimits holds that an article that is too long, or never ends, fails alone.
func TestLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for an extractor that does not end")
	}
	stop := make(chan struct{})
	defer close(stop)
	for _, x := range []endless{{stop: stop}, {deaf: true, stop: stop}} {
		var got []string
		in := items("one two three", "endless", strings.Repeat("x ", 51), strings.Repeat("x", 51), "four")
		for r := range Extract(t.Context(), in, x, 2, Limits{Words: 50, Time: 50 * time.Millisecond}) {
			class := ""
			if r.Err != nil {
				class = Class(r.Err)
			}
			got = append(got, class)
		}
		if want := ",timeout,too long,,"; strings.Join(got, ",") != want {
			t.Errorf("deaf %v: classes %q, want %q", x.deaf, got, want)
		}
	}
}

// TestBoundedBytes holds that no more bytes are under way than are allowed, and that
// one that is larger than that passes alone.
func TestBoundedBytes(t *testing.T) {
	release := make(chan struct{})
	taken := make(chan string, 100)
	in := func(yield func(article.Item) bool) {
		for it := range items(strings.Repeat("x", 50), strings.Repeat("x", 60), strings.Repeat("x", 500), "x", "x") {
			taken <- it.Article.ID
			if !yield(it) {
				return
			}
		}
	}
	b := bounds[article.Item]{workers: 2, ahead: 10, bytes: 100, size: func(it article.Item) int64 { return int64(len(it.Article.Text)) }}
	done := make(chan int)
	go func() {
		n := 0
		for range bounded(t.Context(), in, b, func(it article.Item) int { <-release; return 1 }) {
			n++
		}
		done <- n
	}()
	time.Sleep(50 * time.Millisecond)
	if len(taken) != 2 { // the second waits for room
		t.Errorf("%d articles were taken while 100 bytes were allowed", len(taken))
	}
	close(release)
	if n := <-done; n != 5 {
		t.Errorf("%d results, want 5", n)
	}
}

// TestNotBegun holds that what waits for a worker is not begun after the context ends.
func TestNotBegun(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	n := 0
	for range Ordered(ctx, items(make([]string, 100)...), 2, func(it article.Item) int {
		if it.Article.ID == "a3" {
			cancel()
		}
		time.Sleep(time.Millisecond)
		return 1
	}) {
		n++
	}
	if n < 3 || n > 8 {
		t.Errorf("%d results, want those that were begun", n)
	}
}
