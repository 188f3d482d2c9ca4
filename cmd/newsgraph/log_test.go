package main

import (
	"bytes"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"newsgraph/ingest"
)

func TestLog(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(&lines{w: &b, level: slog.LevelWarn, mu: &sync.Mutex{}}).With("run", 7)
	log.Info("not shown")
	log.Warn("odd\nfile", "file", "a.txt")
	log.Error("bad")
	want := "newsgraph: warning: odd file (run=7, file=a.txt)\nnewsgraph: error: bad (run=7)\n"
	if got := b.String(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestNoTerminal holds that nothing is coloured, and no bar drawn, but on a
// terminal.
func TestNoTerminal(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = r.Close(), w.Close() }() // a pipe
	if terminal(w) || terminal(io.Discard) {
		t.Error("a pipe passes for a terminal")
	}
	p := newProgress(w, slog.New(slog.DiscardHandler), &ingest.Meter{}, func() int64 { return 100 }, showOptions{})
	p.end()
	if p.all != nil {
		t.Error("a bar is drawn on a pipe")
	}
}

// TestProgressLines holds that a line from time to time tells each stage, where there is
// no terminal, and that it is for machines where the log is.
func TestProgressLines(t *testing.T) {
	for _, asJSON := range []bool{false, true} {
		var b bytes.Buffer
		var h slog.Handler = &lines{w: &b, level: slog.LevelError, mu: &sync.Mutex{}}
		if asJSON {
			h = jsonLines(&b, slog.LevelError)
		}
		m := &ingest.Meter{}
		m.AddBytes(512 << 10)
		p := newProgress(io.Discard, slog.New(h), m, func() int64 { return 1 << 20 }, showOptions{Every: time.Millisecond})
		time.Sleep(20 * time.Millisecond)
		p.end()
		line, _, _ := strings.Cut(b.String(), "\n")
		if !strings.Contains(line, "read 50 %, 0.5 MB") || !strings.Contains(line, "processed 0 articles") || !strings.Contains(line, "loaded 0 events") {
			t.Errorf("json %v: %q", asJSON, line)
		}
		if asJSON && (!strings.HasPrefix(line, "{") || !strings.Contains(line, `"level":"INFO"`) || !strings.Contains(line, `"read":524288`)) {
			t.Errorf("it is not for machines: %q", line)
		}
	}
}

// TestStages works out what is left of a run that has read a quarter of its input.
func TestStages(t *testing.T) {
	r := ingest.Reading{Bytes: 250, Read: 50, Report: ingest.Report{Read: 40, Loaded: 40, Events: 400}}
	got := stagesOf(r, 1000, 10*time.Second)
	for i, want := range []struct {
		total int64
		left  time.Duration
	}{{1000, 30 * time.Second}, {200, 40 * time.Second}, {2000, 40 * time.Second}} {
		if got[i].total != want.total || got[i].left != want.left {
			t.Errorf("%s: %d in all, %v left; want %d and %v", got[i].name, got[i].total, got[i].left, want.total, want.left)
		}
	}
	for _, s := range stagesOf(r, 0, 10*time.Second) {
		if s.left != 0 {
			t.Errorf("%s: %v left of an input of unknown size", s.name, s.left)
		}
	}
}
