package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoSecretInOutput runs the commands through everything that can go wrong with a
// connection, and looks for the password in all that they print.
func TestNoSecretInOutput(t *testing.T) {
	const word = "s3cret-word"
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	article, password, ca := file("a.txt", "Rebels attacked Lipa."), file("password", word+"\n"), file("ca.pem", word)
	none, garbled := freePort(t), garbledServer(t)
	stores := map[string][]string{ // what is wrong, and the store
		"unreachable":        {"bolt://" + none},
		"not Bolt":           {"bolt://" + garbled},
		"not TLS":            {"bolt+s://" + garbled},
		"no TLS at all":      {"neo4j+ssc://" + none},
		"no authority":       {"bolt+s://" + none, "--tls-ca", ca},
		"plain text":         {"bolt://db.example"},
		"password in URI":    {"bolt://ann:" + word + "@" + none},
		"garbled URI":        {"bolt://ann:" + word + "@[" + none},
		"two wrong at once":  {"neo4j://ann:7/" + word + "@" + none},
		"file too long":      {"bolt://" + none, "--password-file", file("two", word+"\n"+word+"\n")},
		"file":               {"bolt://" + none, "--password-file", password},
		"word of the server": {"neo4j"},
	}
	if uri := os.Getenv("NEWSGRAPH_TEST_NEO4J_URI"); uri != "" {
		uri = strings.Replace(uri, "://", "://ann@", 1) // the server locks out for a while who is wrong three times
		stores["wrong password"] = []string{uri}
		stores["wrong password in a file"] = []string{uri, "--password-file", password}
		stores["wrong password, no such database"] = []string{uri + "/nosuchdatabase"}
	}
	commands := [][]string{
		{"ingest", "-v", article}, {"stats", "-v"}, {"ask", "-v", "targets-of", "Rebels"}, {"export", "-v"}, {"resolve", "propose", "-v"},
		{"why", "-v", "e:1"},
	}
	t.Setenv("NEO4J_PASSWORD", word)
	t.Setenv("NEO4J_URI", "bolt://ann:"+word+"@"+none)
	for what, store := range stores {
		for _, command := range commands {
			args := append(append([]string{"newsgraph"}, command...), append([]string{"--store"}, store...)...)
			var out bytes.Buffer
			if code := run(args, streams{strings.NewReader(""), &out, &out}, parts{openPlain}); code == codeOK {
				t.Errorf("%s: %s: no failure, so that nothing is tested", what, command[0])
			}
			if strings.Contains(out.String(), word) {
				t.Errorf("%s: %s shows the password:\n%s", what, command[0], out.String())
			}
		}
	}
}

// freePort is an address of this machine where nothing listens.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }() // it has no connections
	return l.Addr().String()
}

// garbledServer answers in no protocol that we know.
func garbledServer(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = c.Write([]byte("not the protocol that you wait for"))
			_ = c.Close()
		}
	}()
	return l.Addr().String()
}
