package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/sqlitestore"
)

// TestWatch runs the service: it takes in what a folder and a feed have, then what comes
// to them, tells its counts and its health over HTTP, passes by what fails, and ends
// whole when it is asked to.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		long := time.Now().Add(-time.Minute) // nobody is writing it
		if err := os.Chtimes(p, long, long); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "in"), 0o755); err != nil {
		t.Fatal(err)
	}
	put("in/a.txt", "Rebels attacked Lipa.")
	site := http.NewServeMux()
	site.HandleFunc("GET /page", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "Pirates attacked Lima.")
	})
	server := httptest.NewServer(site)
	defer server.Close()

	c := program(dir, "watch", "--every", "50ms", "--metrics", "127.0.0.1:0", "--verbose", "--allow-private", "--delay", "0s", "in", server.URL+"/page")
	var errs syncBuffer
	c.Stderr = &errs
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Process.Kill() }() // it has ended, unless the test failed
	waitFor(t, dir, 2)
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(errs.String())
	if address == "" {
		t.Fatalf("it does not tell where its metrics are:\n%s", errs.String())
	}
	if body := get(t, address+"/healthz", http.StatusOK); body != "ok\n" {
		t.Errorf("health: %q", body)
	}
	put("in/b.txt", "Soldiers attacked Rebels.")
	put("in/bad.txt", "\x00")
	waitFor(t, dir, 3)
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		body := get(t, address+"/metrics", http.StatusOK)
		if strings.Contains(body, `newsgraph_articles_total{outcome="loaded"} 3`) && strings.Contains(body, `newsgraph_articles_total{outcome="failed"} 1`) &&
			strings.Contains(body, `newsgraph_events_total{outcome="written"} 3`) && !strings.Contains(body, "newsgraph_input_bytes_total 0\n") {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("metrics:\n%s\n%s", body, errs.String())
		}
	}
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Errorf("it ended with %v\n%s", err, errs.String())
	}
	if got := failedPlaces(t, dir); got != "in/bad.txt" {
		t.Errorf("the journal has as failed: %q", got)
	}
	letters, err := os.ReadFile(filepath.Join(dir, deadName))
	if err != nil || !strings.Contains(string(letters), "in/bad.txt") {
		t.Errorf("dead letters %q, %v", letters, err)
	}
}

// get asks for an address, and gives the body of the answer.
func get(t *testing.T, address string, want int) string {
	t.Helper()
	resp, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }() // it was only read
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != want {
		t.Fatalf("%s: status %d, %v: %s", address, resp.StatusCode, err, body)
	}
	return string(body)
}

func failedPlaces(t *testing.T, dir string) string {
	t.Helper()
	st, err := sqlitestore.OpenReadOnly(t.Context(), filepath.Join(dir, "newsgraph.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = st.Close() }() // it was only read
	var out []string
	for e, err := range st.Entries(t.Context(), graph.Failed) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, e.File)
	}
	return strings.Join(out, " ")
}

// syncBuffer is a buffer that a process writes to while a test reads it.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write is part of io.Writer.
func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// TestMetricsAddress holds that an address that cannot be had is told before anything is
// done.
func TestMetricsAddress(t *testing.T) {
	busy := httptest.NewServer(http.NotFoundHandler())
	defer busy.Close()
	dir := t.TempDir()
	newspaper(t, dir, 1)
	out, err := program(dir, "ingest", "--metrics", strings.TrimPrefix(busy.URL, "http://"), "in.jsonl").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "--metrics") || err.Error() != "exit status 2" {
		t.Errorf("%v: %s", err, out)
	}
	if loaded(t, dir) != 0 {
		t.Error("it went on")
	}
}
