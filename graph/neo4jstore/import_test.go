package neo4jstore

import (
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/graphtest"
	"newsgraph/graph/sqlitestore"
	"newsgraph/internal/needs"
	"newsgraph/link"
	"newsgraph/schema"
)

// TestImport: a database that import.sh makes of an export is the one that was loaded
// by Bolt, and goes on as it would.
func TestImport(t *testing.T) {
	ctx := context.Background()
	loaded := openEmpty(t)
	t.Cleanup(func() { _ = loaded.Close() })
	lite, err := sqlitestore.Open(ctx, filepath.Join(t.TempDir(), "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lite.Close() })
	xs, decided := graphtest.Hostile()
	batch, _ := graph.Plan(xs)
	for _, s := range []graph.Store{loaded, lite} {
		step(t, s, batch, decided)
	}
	dir, same := filepath.Join(t.TempDir(), "it's, [an] export"), t.TempDir()
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	exportAdmin(t, loaded, dir)
	exportAdmin(t, lite, same)
	if out, err := exec.Command("diff", "-r", dir, same).CombinedOutput(); err != nil {
		t.Fatalf("the stores export different files:\n%.2000s", out)
	}

	for _, f := range export.Formats() {
		if !f.IsFolder() && written(t, f, loaded) != written(t, f, lite) {
			t.Errorf("the stores export different %s", f.Name)
		}
	}

	imported := importStore(t, dir)
	wantEqual(t, "imported", loaded, imported)
	more, _ := graph.Plan([]schema.Extraction{graphtest.Sample(5, 12)[0], withNames(graphtest.Sample(5, 100)[0])})
	before := graphtest.Lines(t, imported)
	for _, s := range []graph.Store{loaded, imported} {
		step(t, s, more, decided)
	}
	wantEqual(t, "another article", loaded, imported)
	if cmp.Equal(before, graphtest.Lines(t, imported)) {
		t.Error("loading an article changed nothing")
	}
	for _, s := range []graph.Store{loaded, imported} {
		retract(t, s, more.Articles[0].Article.ID, more.Articles[1].Article.ID)
	}
	wantEqual(t, "taken back", loaded, imported)
	if diff := cmp.Diff(before, graphtest.Lines(t, imported)); diff != "" {
		t.Errorf("an article that came and went left a trace:\n%s", diff)
	}
	for _, s := range []graph.Store{loaded, imported} {
		step(t, s, graph.Batch{}, link.Decided{})
		retract(t, s, xs[0].ID, xs[len(xs)-1].ID, xs[len(xs)-20].ID)
	}
	wantEqual(t, "undecided and retracted", loaded, imported)
}

// withNames makes an article speak of what a hostile one speaks of.
func withNames(x schema.Extraction) schema.Extraction {
	x.ID = "one more"
	for k := range x.Events {
		name := graphtest.HostileNames[k]
		x.Events[k].Actor = &schema.Entity{Text: "Also " + name, Name: "Other " + name, Kind: schema.KindOrganization, ID: "x:" + name}
	}
	return x
}

func step(t *testing.T, s graph.Store, b graph.Batch, d link.Decided) {
	t.Helper()
	if _, err := s.Load(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Decide(context.Background(), d); err != nil {
		t.Fatal(err)
	}
}

func retract(t *testing.T, s graph.Store, articles ...string) {
	t.Helper()
	stats, err := s.Retract(context.Background(), articles...)
	if err != nil || stats.Retracted != len(articles) {
		t.Fatalf("retract %q: %+v, %v", articles, stats, err)
	}
}

// written is the hash of an export.
func written(t *testing.T, f export.Format, s graph.Store) [32]byte {
	t.Helper()
	h := sha256.New()
	if err := f.Write(context.Background(), h, s); err != nil {
		t.Fatal(err)
	}
	return [32]byte(h.Sum(nil))
}

func exportAdmin(t *testing.T, s graph.Store, dir string) {
	t.Helper()
	f, _ := export.Named("neo4j-admin")
	if err := f.WriteFolder(context.Background(), dir, s); err != nil {
		t.Fatal(err)
	}
}

// importStore runs import.sh into a server of its own, and opens that.
func importStore(t *testing.T, dir string) *Store {
	t.Helper()
	scripts, err := filepath.Abs("../../scripts")
	if err != nil {
		t.Fatal(err)
	}
	lib := filepath.Join(scripts, "../.cache/neo4j/lib")
	if _, err := os.Stat(filepath.Join(lib, ".installed")); err != nil {
		needs.Missing(t, "no server to import into (scripts/neo4j install):", err)
	}
	home := t.TempDir()
	if err := os.Symlink(lib, filepath.Join(home, "lib")); err != nil {
		t.Fatal(err)
	}
	bolt, http := freePort(t), freePort(t)
	run := func(name string, args ...string) {
		t.Helper()
		c := exec.Command(name, args...)
		c.Env = append(os.Environ(), "NEO4J_HOME="+home, "NEO4J_BOLT_PORT="+bolt, "NEO4J_HTTP_PORT="+http, "NEO4J_PASSWORD=only-for-a-test",
			"NEO4J_HEAP=256m", "NEO4J_PAGECACHE=64m", "NEO4J_ADMIN="+filepath.Join(scripts, "neo4j-admin"))
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%s %q: %v\n%s", name, args, err, out[max(0, len(out)-3000):])
		}
	}
	run(filepath.Join(dir, "import.sh"))
	t.Cleanup(func() { run(filepath.Join(scripts, "neo4j"), "stop") })
	run(filepath.Join(scripts, "neo4j"), "start")
	s, err := Open(context.Background(), Config{URI: "bolt://127.0.0.1:" + bolt, Username: "neo4j", Password: "only-for-a-test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

// wantEqual compares all that two databases hold, bookkeeping too, and the exports.
func wantEqual(t *testing.T, when string, a, b *Store) {
	t.Helper()
	if diff := cmp.Diff(contents(t, a), contents(t, b)); diff != "" {
		t.Fatalf("%s: the databases differ (-loaded +imported):\n%.4000s", when, diff)
	}
	if diff := cmp.Diff(graphtest.Lines(t, a), graphtest.Lines(t, b)); diff != "" {
		t.Fatalf("%s: the exports differ (-loaded +imported):\n%.4000s", when, diff)
	}
}

// contents writes every node and relationship of a database, with the types of its
// properties, sorted. How often a store was written to is its own matter.
func contents(t *testing.T, s *Store) []string {
	t.Helper()
	var out []string
	for _, cypher := range []string{
		"MATCH (n) RETURN labels(n), properties(n)",
		"MATCH (a)-[r]->(b) RETURN [type(r), coalesce(a.id, a.key), coalesce(b.id, b.key)] + labels(a) + labels(b), properties(r)",
	} {
		records, err := s.auto(context.Background(), neo4j.AccessModeRead, cypher)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records {
			what, props := values(r.Values).texts(0), r.Values[1].(map[string]any)
			if slices.Contains(what, schema.LabelStore) {
				delete(props, "revision")
				if props["decided"] == "" {
					delete(props, "decided") // which is no decision too
				}
			}
			slices.Sort(what)
			line := fmt.Sprintf("%q", what)
			for _, k := range slices.Sorted(maps.Keys(props)) {
				line += fmt.Sprintf(" %s=%#v(%T)", k, props[k], props[k])
			}
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}
