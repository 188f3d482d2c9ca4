package neo4jstore

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"newsgraph/internal/needs"
)

// toxiproxy is a running Toxiproxy (tools/go.mod) with one proxy before the server
// of the tests. It is a tool and no library here, as its packages would bring
// fifteen modules into go.mod.
type toxiproxy struct {
	api  string
	addr string // HOST:PORT of the proxy
}

// toxic is a fault of the network, as Toxiproxy takes it; without a stream it is one
// of what the server sends.
type toxic struct {
	Name       string         `json:"name"`
	Type       string         `json:"type"`
	Stream     string         `json:"stream,omitempty"`
	Attributes map[string]int `json:"attributes"`
}

// startToxiproxy starts it for the time of a test.
func startToxiproxy(t *testing.T, uri string) *toxiproxy {
	t.Helper()
	server, err := url.Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(t.TempDir(), "toxiproxy")
	build := exec.Command("go", "build", "-modfile=tools/go.mod", "-o", binary, "github.com/Shopify/toxiproxy/v2/cmd/server")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		needs.Missing(t, fmt.Sprintf("toxiproxy cannot be built: %v: %s", err, out))
	}
	_, port, err := net.SplitHostPort(closedPort(t))
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(binary, "-host", "127.0.0.1", "-port", port)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = c.Process.Kill(), c.Wait() })
	p := &toxiproxy{api: "http://127.0.0.1:" + port}
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		r, err := http.Get(p.api + "/version")
		if err == nil {
			_ = r.Body.Close() // it was only read
			break
		}
		if time.Since(begun) > time.Minute {
			t.Fatal(err)
		}
	}
	var made struct{ Listen string }
	must(t, p.call("/proxies", map[string]any{"name": "neo4j", "listen": "127.0.0.1:0", "upstream": server.Host, "enabled": true}, &made))
	p.addr = made.Listen
	return p
}

// call speaks to the API; an answer of nil is not wanted.
func (p *toxiproxy) call(path string, body, answer any) error {
	data, err := json.Marshal(body)
	if err != nil {
		return err
	}
	r, err := http.Post(p.api+path, "application/json", bytes.NewReader(data))
	if err != nil {
		return err
	}
	defer func() { _ = r.Body.Close() }() // it was only read
	out, err := io.ReadAll(r.Body)
	if err == nil && r.StatusCode >= 300 {
		err = fmt.Errorf("toxiproxy: %s: %s: %s", path, r.Status, out)
	}
	if err != nil || answer == nil {
		return err
	}
	return json.Unmarshal(out, answer)
}

// add brings a fault, both ways unless it says which.
func (p *toxiproxy) add(x toxic) error {
	var errs []error
	for _, stream := range []string{"upstream", "downstream"} {
		if x.Stream == "" || x.Stream == stream {
			one := x
			one.Name, one.Stream = x.Type+"-"+stream, stream
			errs = append(errs, p.call("/proxies/neo4j/toxics", one, nil))
		}
	}
	return errors.Join(errs...)
}

// heal takes all faults away.
func (p *toxiproxy) heal() error { return p.call("/reset", struct{}{}, nil) }

// soon calls one of these later, and tells when it has.
func soon(t *testing.T, after time.Duration, f func() error) <-chan struct{} {
	done := make(chan struct{})
	time.AfterFunc(after, func() {
		defer close(done)
		if err := f(); err != nil {
			t.Error(err)
		}
	})
	return done
}

// must ends a test that cannot go on.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
