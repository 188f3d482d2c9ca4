package ingest

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/source"
)

// silentStore is a database that no longer answers: a batch ends with its context.
type silentStore struct{ asked chan struct{} }

func (s silentStore) Load(ctx context.Context, _ graph.Batch) (graph.Stats, error) {
	close(s.asked)
	<-ctx.Done()
	return graph.Stats{}, fmt.Errorf("store: %w", ctx.Err())
}

// TestInterruptSilent holds that who presses Ctrl-C does not wait for a database
// that no longer answers: the batch has its grace, and no more.
func TestInterruptSilent(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": lines(30)})
	st := silentStore{make(chan struct{})}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var pressed time.Time
	go func() {
		<-st.asked
		time.Sleep(20 * time.Millisecond)
		pressed = time.Now()
		cancel()
	}()
	report, err := Load(ctx, Distinct(Extract(ctx, source.Files([]string{filepath.Join(dir, "a.jsonl")}, source.Input{}), &fake{}, 2, Limits{})), st, Options{Batch: 10, Grace: 200 * time.Millisecond})
	if !errors.Is(err, ErrInterrupted) || report.Loaded != 0 {
		t.Fatalf("report %+v, error %v; want interrupted", report, err)
	}
	if took := time.Since(pressed); took < 200*time.Millisecond || took > 5*time.Second {
		t.Errorf("it ended %v after the interrupt, with a grace of 200 ms", took)
	}
}
