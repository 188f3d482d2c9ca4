package neo4jstore

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

func TestConfig(t *testing.T) {
	secret := []string{"NEO4J_PASSWORD", "s3cret-word"}
	for _, c := range []struct {
		uri  string
		env  []string
		want Config
	}{
		{"bolt://h:7687", nil, Config{URI: "bolt://h:7687"}},
		{"bolt+s://h", secret, Config{URI: "bolt+s://h", Username: "neo4j", Password: "s3cret-word"}},
		{"neo4j+ssc://ann@h/news", append(secret, "NEO4J_USERNAME", "bob", "NEO4J_DATABASE", "other"),
			Config{URI: "neo4j+ssc://h", Username: "ann", Password: "s3cret-word", Database: "news"}},
		{"NEO4J://h:1", append(secret, "NEO4J_USER", "bob", "NEO4J_DATABASE", "other"),
			Config{URI: "neo4j://h:1", Username: "bob", Password: "s3cret-word", Database: "other"}},
		{"neo4j://h?policy=eu", nil, Config{URI: "neo4j://h?policy=eu"}},
	} {
		got, err := ConfigFromURI(c.uri, env(c.env...))
		if err != nil || got != c.want {
			t.Errorf("%s: %+v, %v; want %+v", c.uri, got, err, c.want)
		}
	}
	for _, uri := range []string{"", "http://h", "bolt:h", "bolt://", "sqlite:x", "bolt://bad host", "neo4j://u:s3cret-word@h", "bolt://%zz:s3cret-word@h"} {
		if _, err := ConfigFromURI(uri, env()); err == nil || strings.Contains(err.Error(), "s3cret-word") {
			t.Errorf("%q: %v; want an error without the password", uri, err)
		}
	}
	if _, err := ConfigFromEnv(env()); err == nil {
		t.Error("no NEO4J_URI, and no error")
	}
	if c, err := ConfigFromEnv(env("NEO4J_URI", "bolt://h")); err != nil || c.URI != "bolt://h" {
		t.Errorf("from the environment: %+v, %v", c, err)
	}
}

func TestIsURI(t *testing.T) {
	for _, s := range Schemes {
		if !IsURI(s + "://h") {
			t.Errorf("%s is not a scheme", s)
		}
	}
	for _, text := range []string{"news.db", "sqlite:a.db", "bolt", "bolts://h", "/tmp/bolt://x"} {
		if IsURI(text) {
			t.Errorf("%q is a URI", text)
		}
	}
}

// closedPort is an address of this machine where nothing listens.
func closedPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

func TestUnreachable(t *testing.T) {
	for _, scheme := range []string{"bolt://", "neo4j://", "bolt+ssc://"} {
		start := time.Now()
		_, err := Open(context.Background(), Config{URI: scheme + closedPort(t), Username: "neo4j", Password: "s3cret-word"})
		if !errors.Is(err, graph.ErrUnreachable) || strings.Contains(err.Error(), "s3cret-word") {
			t.Errorf("%s: %v", scheme, err)
		}
		if took := time.Since(start); took > 3*time.Second { // the driver asks the network once
			t.Errorf("%s: found out after %v", scheme, took)
		}
	}
}

// TestNoBolt: something listens that does not speak Bolt.
func TestNoBolt(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
			_ = c.Close()
		}
	}()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if _, err := Open(ctx, Config{URI: "bolt://" + l.Addr().String()}); !errors.Is(err, graph.ErrUnreachable) {
		t.Errorf("a server of another kind: %v", err)
	}
}

func TestRefused(t *testing.T) {
	c := testConfig(t)
	c.Password = "not-the-password"
	if _, err := Open(context.Background(), c); !errors.Is(err, graph.ErrRefused) || strings.Contains(err.Error(), string(c.Password)) {
		t.Errorf("wrong password: %v", err)
	}
	c = testConfig(t)
	c.Username, c.Password = "", ""
	if _, err := Open(context.Background(), c); !errors.Is(err, graph.ErrRefused) {
		t.Errorf("no login: %v", err)
	}
	c = testConfig(t)
	c.Database = "nowhere"
	for _, scheme := range []string{"bolt://", "neo4j://"} {
		c.URI = scheme + c.URI[strings.Index(c.URI, "://")+3:]
		if _, err := Open(context.Background(), c); !errors.Is(err, graph.ErrNotFound) || !strings.Contains(err.Error(), "nowhere") {
			t.Errorf("%s, missing database: %v", scheme, err)
		}
	}
}

func TestNewer(t *testing.T) {
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	if _, err := s.auto(context.Background(), neo4j.AccessModeWrite, "CREATE (:Newsgraph {id: 'store', version: 99})"); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), testConfig(t)); !errors.Is(err, graph.ErrNewer) {
		t.Errorf("a newer store: %v", err)
	}
	if _, err := s.auto(context.Background(), neo4j.AccessModeWrite, "MATCH (s:Newsgraph) DELETE s"); err != nil {
		t.Fatal(err)
	}
}

func TestKilled(t *testing.T) {
	emptied := false
	graphtest.Killed(t, "the server of the tests", func(t *testing.T, _ string) graph.Store {
		if !emptied && !graphtest.IsChild() {
			emptied = true
			_ = openEmpty(t).Close()
		}
		s, err := Open(context.Background(), testConfig(t))
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}

// TestOpenReadOnly asks a store that was not prepared by this handle.
func TestOpenReadOnly(t *testing.T) {
	full := openEmpty(t)
	defer func() { _ = full.Close() }()
	b, _ := graph.Plan(graphtest.Sample(20, 1))
	if _, err := full.Load(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	s, err := OpenReadOnly(context.Background(), testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	graphtest.WantGraph(t, s, b)
}

// TestTwoWriters: two stores load halves of articles that share their entities.
func TestTwoWriters(t *testing.T) {
	a := openEmpty(t)
	b, err := Open(context.Background(), testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = a.Close(), b.Close() }()
	xs := graphtest.Sample(600, 2)
	done := make(chan error, 2)
	for i, s := range []*Store{a, b} {
		go func() {
			var err error
			for x := i; x < len(xs) && err == nil; x += 2 {
				batch, _ := graph.Plan(xs[x : x+1])
				_, err = s.Load(context.Background(), batch)
			}
			done <- err
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	batch, _ := graph.Plan(xs)
	graphtest.WantGraph(t, a, batch)
}
