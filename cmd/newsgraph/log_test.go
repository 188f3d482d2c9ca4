package main

import (
	"bytes"
	"io"
	"log/slog"
	"os"
	"sync"
	"testing"
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
	p := newProgress(w, func() int64 { return 100 }, false)
	p.bytes(50)
	p.end()
	if p.bar != nil {
		t.Error("a bar is drawn on a pipe")
	}
}
