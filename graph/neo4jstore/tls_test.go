package neo4jstore

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// listenTLS listens with a certificate on loopback. What arrives goes on in plain
// text to a server, or the connection is closed when there is none.
func listenTLS(t *testing.T, cert tls.Certificate, server string) string {
	t.Helper()
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{cert}})
	if err != nil {
		t.Fatal(err)
	}
	return serve(t, l, func(c net.Conn) {
		defer func() { _ = c.Close() }()
		if c.(*tls.Conn).Handshake() != nil || server == "" {
			return
		}
		s, err := net.Dial("tcp", server)
		if err != nil {
			return
		}
		defer func() { _ = s.Close() }()
		go func() {
			_, _ = io.Copy(c, s)
			_ = c.Close()
		}()
		_, _ = io.Copy(s, c)
	})
}

// TestCertificates: each thing that can be wrong with a certificate is told by what
// it is, says what to do, and is no failure of the network.
func TestCertificates(t *testing.T) {
	ours, others, old := newAuthority(t, "ours", false), newAuthority(t, "others", false), newAuthority(t, "old", true)
	from, to := validity(false)
	past, ended := validity(true)
	for _, c := range []struct {
		name   string
		cert   tls.Certificate
		scheme string
		ca     string
		want   []string
	}{
		{"no authority named", ours.certify(t, from, to, "127.0.0.1"), "bolt+s", "", []string{"no authority that this machine trusts", "CN=ours", "--tls-ca"}},
		{"another authority named", ours.certify(t, from, to, "127.0.0.1"), "neo4j+s", others.file(t), []string{"none of the authorities in", "ca.pem", "CN=ours"}},
		{"another host", ours.certify(t, from, to, "db.example", "10.0.0.1"), "bolt+s", ours.file(t), []string{"is for db.example, 10.0.0.1, and not for 127.0.0.1"}},
		{"no host", ours.certify(t, from, to), "bolt+s", ours.file(t), []string{"is for no host, and not for 127.0.0.1"}},
		{"expired", ours.certify(t, past, ended, "127.0.0.1"), "bolt+s", ours.file(t), []string{"the certificate of 127.0.0.1 expired on " + ended.UTC().Format(time.DateTime), "a new one"}},
		{"not yet valid", ours.certify(t, to, to.Add(time.Hour), "127.0.0.1"), "neo4j+s", ours.file(t), []string{"valid from", "clock"}},
		{"an expired authority", old.certify(t, from, to, "127.0.0.1"), "bolt+s", old.file(t), []string{"the certificate of CN=old expired on"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			uri := c.scheme + "://" + listenTLS(t, c.cert, "")
			_, err := Open(context.Background(), Config{URI: uri, CAFile: c.ca, Username: "neo4j", Password: "s3cret-word"})
			if !errors.Is(err, graph.ErrInsecure) || errors.Is(err, graph.ErrUnreachable) {
				t.Errorf("%v; want %v", err, graph.ErrInsecure)
			}
			for _, w := range append(c.want, uri) {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("%v; want %q", err, w)
				}
			}
			if strings.Contains(err.Error(), "s3cret-word") {
				t.Error("the password is shown")
			}
		})
	}
}

// TestNoTLS: a server that speaks plain text only is not asked for a password.
func TestNoTLS(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := serve(t, l, func(c net.Conn) {
		_, _ = c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
		_ = c.Close()
	})
	for _, scheme := range []string{"bolt+s", "neo4j+ssc"} {
		_, err = Open(context.Background(), Config{URI: scheme + "://" + address, Username: "neo4j", Password: "s3cret-word"})
		if !errors.Is(err, graph.ErrInsecure) || !strings.Contains(err.Error(), "does not answer to TLS") {
			t.Errorf("%s: %v", scheme, err)
		}
	}
}

// TestOldTLS: a server whose TLS is too old for us.
func TestOldTLS(t *testing.T) {
	from, to := validity(false)
	a := newAuthority(t, "ours", false)
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{
		Certificates: []tls.Certificate{a.certify(t, from, to, "127.0.0.1")}, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11})
	if err != nil {
		t.Fatal(err)
	}
	uri := "bolt+s://" + serve(t, l, func(c net.Conn) {
		_ = c.(*tls.Conn).Handshake()
		_ = c.Close()
	})
	if _, err := Open(context.Background(), Config{URI: uri, CAFile: a.file(t)}); !errors.Is(err, graph.ErrInsecure) || !strings.Contains(err.Error(), "version") {
		t.Errorf("a server of TLS 1.1: %v", err)
	}
}

// TestOverTLS loads a graph into the real server through TLS, by each scheme that
// has it. Its certificate is of an authority of ours.
func TestOverTLS(t *testing.T) {
	_ = openEmpty(t).Close()
	config := testConfig(t)
	u, err := url.Parse(config.URI)
	if err != nil {
		t.Fatal(err)
	}
	from, to := validity(false)
	a := newAuthority(t, "ours", false)
	address := listenTLS(t, a.certify(t, from, to, "127.0.0.1", "localhost"), u.Host)
	_, port, _ := net.SplitHostPort(address)
	b, _ := graph.Plan(graphtest.Sample(50, 6))
	for _, c := range []struct{ uri, ca string }{
		{"bolt+s://" + address, a.file(t)},
		{"bolt+s://localhost:" + port, a.file(t)},
		{"neo4j+s://" + address, a.file(t)},
		{"bolt+ssc://" + address, ""},
		{"neo4j+ssc://" + address, ""},
	} {
		config.URI, config.CAFile = c.uri, c.ca
		s, err := Open(context.Background(), config)
		if err != nil {
			t.Errorf("%s: %v", c.uri, err)
			continue
		}
		if _, err := s.Load(context.Background(), b); err != nil {
			t.Errorf("%s: %v", c.uri, err)
		}
		graphtest.WantGraph(t, s, b)
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}
