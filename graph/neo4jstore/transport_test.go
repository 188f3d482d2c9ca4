package neo4jstore

import (
	"context"
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"newsgraph/graph"
)

// TestPlainText: nothing goes in plain text to another machine unless it is allowed,
// and what is refused names the ways out.
func TestPlainText(t *testing.T) {
	for _, c := range []struct {
		uri      string
		insecure bool
		refused  bool
	}{
		{"bolt://127.0.0.1:7687", false, false},
		{"bolt://127.9.8.7", false, false},
		{"bolt://localhost", false, false},
		{"neo4j://LOCALHOST:1", false, false},
		{"neo4j://[::1]:7687", false, false},
		{"bolt://[::ffff:127.0.0.1]:7687", false, false},
		{"bolt://10.0.0.1", false, true},
		{"bolt://0.0.0.0", false, true},
		{"bolt://[::]:7687", false, true},
		{"bolt://[::ffff:10.0.0.1]", false, true},
		{"neo4j://db.example:7687", false, true},
		{"bolt://localhost.example", false, true},
		{"bolt://127.0.0.1.example", false, true},
		{"bolt://localhost@db.example", false, true},
		{"bolt://127.1", false, true}, // an address for some resolvers only
		{"neo4j://db.example:7687", true, false},
		{"bolt+s://db.example", false, false},
		{"neo4j+s://db.example", false, false},
		{"bolt+ssc://db.example", false, false},
		{"neo4j+ssc://db.example", false, false},
	} {
		config, err := ConfigFromURI(c.uri, env())
		if err != nil {
			t.Fatal(err)
		}
		config.Insecure = c.insecure
		_, err = config.transport()
		if errors.Is(err, graph.ErrInsecure) != c.refused || err != nil != c.refused {
			t.Errorf("%s, insecure %v: %v; want refused %v", c.uri, c.insecure, err, c.refused)
		}
		if c.refused && !(strings.Contains(err.Error(), "+s://") && strings.Contains(err.Error(), "--insecure")) {
			t.Errorf("%s: the error does not say what to do: %v", c.uri, err)
		}
	}
}

// TestPlainTextSendsNothing: a host that is refused gets no packet of ours.
func TestPlainTextSendsNothing(t *testing.T) {
	start := time.Now()
	// An address for documentation, where a connection would hang.
	_, err := Open(context.Background(), Config{URI: "bolt://192.0.2.1:7687", Username: "neo4j", Password: "s3cret-word"})
	if !errors.Is(err, graph.ErrInsecure) || time.Since(start) > 2*time.Second {
		t.Errorf("%v after %v", err, time.Since(start))
	}
}

// TestNoRouting: on loopback, a plain neo4j URI does not follow the server's table to
// other hosts, which would get the password in plain text.
func TestNoRouting(t *testing.T) {
	for uri, want := range map[string]string{"neo4j://localhost:1": "bolt://localhost:1", "neo4j://[::1]?policy=eu": "bolt://[::1]"} {
		if got, err := (Config{URI: uri}).transport(); err != nil || got.uri != want {
			t.Errorf("%s: %q, %v; want %q", uri, got.uri, err, want)
		}
	}
	if got, err := (Config{URI: "neo4j://h?policy=eu", Insecure: true}).transport(); err != nil || got.uri != "neo4j://h?policy=eu" {
		t.Errorf("where it is allowed: %q, %v", got.uri, err)
	}
}

// TestAuthorities reads files of authorities that are of no use.
func TestAuthorities(t *testing.T) {
	a := newAuthority(t, "ours", false)
	good := a.file(t)
	for _, c := range []struct{ name, uri, file, want string }{
		{"missing", "bolt+s://h", "nowhere.pem", "nowhere.pem"},
		{"a folder", "bolt+s://h", t.TempDir(), "cannot be read"},
		{"empty", "bolt+s://h", writeFile(t, nil), "no certificate in PEM form"},
		{"DER", "bolt+s://h", writeFile(t, a.cert.Raw), "openssl"},
		{"a key", "bolt+s://h", writePEM(t, "EC PRIVATE KEY", []byte{1}), "but a EC PRIVATE KEY"},
		{"damaged", "bolt+s://h", writePEM(t, "CERTIFICATE", a.cert.Raw[:50]), "damaged"},
		{"plain text", "bolt://localhost", good, "use bolt+s://"},
		{"no check", "neo4j+ssc://h", good, "use neo4j+s://"},
	} {
		_, err := Open(context.Background(), Config{URI: c.uri, CAFile: c.file})
		if !errors.Is(err, graph.ErrInsecure) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want %q", c.name, err, c.want)
		}
	}
	if got, err := (Config{URI: "bolt+s://h", CAFile: good}).transport(); err != nil || got.tls.RootCAs == nil {
		t.Errorf("a good file: %v", err)
	}
}

// TestEncryptedServer: one that wants TLS is told from one that is not there.
func TestEncryptedServer(t *testing.T) {
	from, to := validity(false)
	uri := listenTLS(t, newAuthority(t, "ours", false).certify(t, from, to, "127.0.0.1"), "")
	_, err := Open(context.Background(), Config{URI: "bolt://" + uri, Username: "neo4j", Password: "s3cret-word"})
	if !errors.Is(err, graph.ErrInsecure) || !strings.Contains(err.Error(), "use bolt+s://") {
		t.Errorf("%v", err)
	}
}

// serve answers each connection to a listener, until the test ends.
func serve(t *testing.T, l net.Listener, answer func(net.Conn)) string {
	t.Helper()
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go answer(c)
		}
	}()
	return l.Addr().String()
}
