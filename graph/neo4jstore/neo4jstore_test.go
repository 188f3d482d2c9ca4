package neo4jstore

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/sqlitestore"
	"newsgraph/internal/needs"
)

// testConfig is the server that the tests may use, and empty at each of them:
// NEWSGRAPH_TEST_NEO4J_URI with _PASSWORD, and _DATABASE if it is not the default.
func testConfig(t testing.TB) Config {
	t.Helper()
	uri := os.Getenv("NEWSGRAPH_TEST_NEO4J_URI")
	if uri == "" {
		needs.Missing(t, "NEWSGRAPH_TEST_NEO4J_URI is not set (a server: scripts/neo4j start)")
	}
	c, err := ConfigFromURI(uri, func(name string) string {
		return map[string]string{
			"NEO4J_PASSWORD": os.Getenv("NEWSGRAPH_TEST_NEO4J_PASSWORD"),
			"NEO4J_DATABASE": os.Getenv("NEWSGRAPH_TEST_NEO4J_DATABASE"),
		}[name]
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// openEmpty opens the server's store after deleting everything.
func openEmpty(t testing.TB) *Store {
	t.Helper()
	ctx := context.Background()
	s, err := Open(ctx, testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.auto(ctx, neo4j.AccessModeWrite, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS"); err != nil {
		t.Fatal(err)
	}
	return s
}

// begin opens a transaction that writes, beside those of the store; end rolls it back
// if it is still open.
func begin(t *testing.T, s *Store) (tx neo4j.ExplicitTransaction, end func()) {
	t.Helper()
	session := s.session(context.Background(), neo4j.AccessModeWrite)
	tx, err := session.BeginTransaction(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return tx, func() { _ = session.Close(context.Background()) }
}

// fewer lowers the number of random histories: each takes a second here.
func fewer(t *testing.T) {
	checks := flag.Lookup("rapid.checks")
	before := checks.Value.String()
	if before == checks.DefValue {
		if err := checks.Value.Set("25"); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = checks.Value.Set(before) })
	}
}

func TestStore(t *testing.T) {
	fewer(t)
	graphtest.Run(t, func(t *testing.T) graph.Store { return openEmpty(t) })
}

// TestSameAsSQLite is the differential test of the two stores.
func TestSameAsSQLite(t *testing.T) {
	fewer(t)
	s := openEmpty(t)
	lite, err := sqlitestore.Open(context.Background(), filepath.Join(t.TempDir(), "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = s.Close(), lite.Close() })
	graphtest.Same(t, lite, s)
}
