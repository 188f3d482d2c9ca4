package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"newsgraph/schema/browser"
)

// TestSchemaServe asks as the Browser does: first whether a page of another origin may,
// with the headers that it sends, then for the file, at the address that was printed.
func TestSchemaServe(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan error)
	go func() { done <- runSchemaServe(ctx, 0, streams{out: in, err: io.Discard}) }()
	printed := bufio.NewScanner(out)
	want := map[string]string{":guide": browser.Guide(), ":style": browser.Style()}
	for range len(want) {
		if !printed.Scan() {
			t.Fatal("it did not print its addresses")
		}
		command, url, _ := strings.Cut(printed.Text(), " ")
		if allowed := ask(t, http.MethodOptions, url).Header; allowed.Get("Access-Control-Allow-Origin") != "*" ||
			!strings.Contains(allowed.Get("Access-Control-Allow-Headers"), "Pragma") || !strings.Contains(allowed.Get("Access-Control-Allow-Headers"), "Cache-Control") {
			t.Errorf("%s: a page may not fetch it: %v", url, allowed)
		}
		answer := ask(t, http.MethodGet, url)
		body, err := io.ReadAll(answer.Body)
		if err != nil || string(body) != want[command] || answer.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s gives %.80q (%v)", printed.Text(), body, err)
		}
		if other := ask(t, http.MethodGet, strings.Replace(url, "/guide.html", "/../go.mod", 1)+"x"); other.StatusCode != http.StatusNotFound {
			t.Errorf("it serves more than its files: %s", other.Status)
		}
	}
	stop()
	if err := <-done; err != nil {
		t.Errorf("the end of the context is an error: %v", err)
	}
}

func ask(t *testing.T, method, url string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(context.Background(), method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", "http://localhost:7474")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = answer.Body.Close() }) // it was only read
	return answer
}
