package neo4jstore

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
	"newsgraph/schema"
)

// in runs f in a transaction that writes.
func (s *Store) in(f func(*writer)) error {
	return s.write(context.Background(), func(q query) error {
		w := &writer{query: q, elements: map[string]string{}}
		f(w)
		return w.err
	})
}

// number is the one number of a statement.
func number(t *testing.T, s *Store, cypher string) int {
	t.Helper()
	rows, err := s.auto(context.Background(), neo4j.AccessModeRead, cypher)
	if err != nil {
		t.Fatal(err)
	}
	return values(rows[0].Values).number(0)
}

// TestNullKey: the server refuses a whole transaction for one key that is null, so
// nothing without a key comes so far. The rest of its batch does.
func TestNullKey(t *testing.T) {
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	err := s.in(func(w *writer) {
		w.all([]any{map[string]any{"id": "a"}, map[string]any{}}, "MERGE (n:Article {id: r.id})")
	})
	if err == nil || number(t, s, "MATCH (n:Article) RETURN count(n)") != 0 {
		t.Errorf("the server takes a null key: %v; what this test tests is gone", err)
	}
	xs := graphtest.Sample(50, 3)
	whole, _ := graph.Plan(xs)
	for i, spoil := range []func(*schema.Extraction){
		func(x *schema.Extraction) { x.ID = "" },
		func(x *schema.Extraction) { x.Events[0].ID = "" },
		func(x *schema.Extraction) {
			x.Events[0].Actor = &schema.Entity{Name: "Nobody", Kind: schema.KindEntity}
		},
		func(x *schema.Extraction) { x.Events[0].Place = &schema.Place{Name: "Nowhere"} },
		func(x *schema.Extraction) {
			x.Events[0].Actor = &schema.Entity{ID: "n:1", Kind: schema.KindEntity, Name: " "}
		},
	} {
		b := graphtest.Sample(5, uint64(100+i))[0]
		b.ID = "bad"
		b.Events = b.Events[:1]
		spoil(&b)
		batch, rejected := graph.Plan(append([]schema.Extraction{b}, xs...))
		if len(rejected) != 1 {
			t.Errorf("%d: rejected: %v, want one with a reason", i, rejected)
		}
		if _, err := s.Load(context.Background(), batch); err != nil {
			t.Errorf("%d: %v", i, err)
		}
	}
	if _, err := s.Retract(context.Background(), "bad"); err != nil {
		t.Error(err)
	}
	graphtest.WantGraph(t, s, whole)
}

// TestMissingEnd: a row whose node is not there would be passed by in silence. It is
// an error, and nothing of its transaction stays.
func TestMissingEnd(t *testing.T) {
	s := openEmpty(t)
	defer func() { _ = s.Close() }()
	event := graph.Event{ID: "e:1", Type: string(schema.Assault), Status: string(schema.Happened), Evidence: []graph.Evidence{{Sentence: "s:1"}}}
	for _, c := range []struct {
		name  string
		write func(*writer)
	}{
		{"of a hierarchy", func(w *writer) {
			w.join(hierarchy{rel: schema.RelLocatedIn, label: schema.LabelPlace, in: []any{map[string]any{"id": "p:1", "in": "p:2"}}})
		}},
		{"of a sentence", func(w *writer) {
			w.tell(graph.Change{PutSentences: []graph.Sentence{{ID: "s:1", Article: "a:nowhere", Text: "x"}}})
		}},
		{"of an alias", func(w *writer) { w.aliases([]graph.Alias{{Key: "k", Text: "K", Thing: "n:nowhere", N: 1}}, 1) }},
		{"of an event, the sentence", func(w *writer) { w.tell(graph.Change{PutEvents: []graph.PutEvent{{Event: event}}}) }},
		{"of an event, the actor", func(w *writer) {
			e := event
			e.Roles = []graph.Role{{Rel: schema.RelPerformed, Thing: "n:nowhere", Mention: "x"}}
			_, w.err = w.rows("CREATE (:Sentence {id: 's:1'})", nil)
			w.tell(graph.Change{PutEvents: []graph.PutEvent{{Event: e}}})
		}},
	} {
		err := s.in(func(w *writer) {
			w.articles([]graph.Contribution{{Article: graph.Article{ID: "a:1"}}})
			c.write(w)
		})
		if err == nil {
			t.Errorf("%s: a row is dropped in silence", c.name)
		}
		if n := number(t, s, "MATCH (n) WHERE NOT n:"+schema.LabelStore+" RETURN count(n)"); n != 0 {
			t.Errorf("%s: %d nodes stay of a transaction that failed", c.name, n)
		}
	}
}

// TestMissingDatabase: to ask the server whether it is there tells nothing of the
// database, so the database is asked too.
func TestMissingDatabase(t *testing.T) {
	c := testConfig(t)
	c.Database = "nowhere"
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, string(c.Password), ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	if err := driver.VerifyConnectivity(context.Background()); err != nil {
		t.Errorf("the driver's own check: %v", err)
	}
	for _, open := range []func(context.Context, Config) (*Store, error){Open, OpenReadOnly} {
		if _, err := open(context.Background(), c); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("%v, want %v", err, graph.ErrNotFound)
		}
	}
}

// dynamic matches a label or a type that comes from a parameter: such a MERGE looks
// at all nodes, and the text of an article could make a label.
var dynamic = regexp.MustCompile(`:\s*\$\s*(\(|any\b|all\b)|apoc\.`)

// TestNoDynamicLabels reads all statements of this package and of the schema. The type
// of a shortcut is one of a list that stands in the statement; a row has its number.
func TestNoDynamicLabels(t *testing.T) {
	for _, text := range []string{"MERGE (n:$(label))", "SET n:$(r.l)", "-[:$any(x)]-", "apoc.merge.node"} {
		if !dynamic.MatchString(text) {
			t.Errorf("%q is not found", text)
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 10 {
		t.Fatalf("%v, %v", files, err)
	}
	all := schema.Cypher()
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all += string(text)
	}
	if found := dynamic.FindString(all); found != "" {
		t.Errorf("a label that is made at run time: %q", found)
	}
	if n := strings.Count(telling, "$("); n != 1 || n != strings.Count(telling, "[:$(['") {
		t.Errorf("a type that is in no list of the statement: %s", telling)
	}
}
