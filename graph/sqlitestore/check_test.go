package sqlitestore

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph"
	"newsgraph/graph/verify"
)

// TestCheck damages a store in every way that we can think of, and has each found.
func TestCheck(t *testing.T) {
	sound := sampleStore(t)
	if r := verified(t, sound, true); r.Total > 0 || r.Relationships == 0 || r.Proved != r.Relationships || r.Articles != 20 || r.Events != 100 {
		t.Fatalf("a sound store: %+v", r)
	}
	for _, c := range []struct {
		name, damage string
		deep         bool
		what, says   string
	}{
		{"index", "DROP INDEX role_thing", false, "index", "is missing"},
		{"view", "DROP VIEW shortcut", false, "view", "is missing"},
		{"another table", "DROP INDEX event_origins; CREATE INDEX event_origins ON event (origins)", false, "index", "is defined as"},
		{"no table", "DROP TABLE sentence", false, "graph", "cannot be read"},
		{"text of a sentence", "UPDATE sentence SET text = 'X' || substr(text, 2) WHERE n = 3", false, "sentence", "has no such sentence"},
		{"longer sentence", "UPDATE sentence SET text = text || '!' WHERE n = 3", false, "proof", "and its span"},
		{"span", "UPDATE evidence SET start = start + 1, stop = stop + 1 WHERE event = 7", false, "proof", "is not that of bytes"},
		{"rule", "UPDATE evidence SET rule = 'guess' WHERE event = 7", false, "proof", "by the rule"},
		{"sentence of another event", "UPDATE evidence SET sentence = (SELECT n FROM sentence WHERE n NOT IN (SELECT sentence FROM evidence WHERE event = 7) LIMIT 1) WHERE event = 7", false, "proof", "is not that of bytes"},
		{"no evidence", "DELETE FROM evidence WHERE event = 7", false, "event", "no sentence tells it"},
		{"no sentence", "DELETE FROM sentence WHERE n = 3", false, "event", "no sentence tells it"},
		{"no article", "DELETE FROM article WHERE n = 2", false, "sentence", "part of no article"},
		{"article", "UPDATE article SET title = 'Other' WHERE n = 2", false, "article", "its node is"},
		{"extraction", "UPDATE article SET data = x'00' WHERE n = 2", false, "article", "cannot be read"},
		{"stray entity", "INSERT INTO thing SELECT NULL, 'n:stray', 'Stray', 'group', 0, '', NULL, NULL, '', '', 1, ''", false, "entity", "no article speaks of it"},
		{"no entity", "DELETE FROM thing WHERE n = 5", false, "nodes", "not there as they tell"},
		{"no event", "DELETE FROM event WHERE n = 7", false, "relationships", "belong there"},
		{"place around", "UPDATE thing SET parent = 'p:none' WHERE n = (SELECT n FROM thing WHERE parent <> '' LIMIT 1)", false, "relationship", "is not there"},
		{"parts", "DELETE FROM part", false, "event", "shortcuts"},
		{"keys", "DELETE FROM link", false, "article", "keys are missing"},
		{"no role", "DELETE FROM role WHERE event = 7 AND rel = 1", true, "relationship", "is missing"},
		{"stray role", "INSERT INTO role SELECT 7, 4, n, 'x', '', '' FROM thing LIMIT 1", true, "relationship", "no article gives it"},
		{"event", "UPDATE event SET confidence = 1 WHERE n = 7", true, "node", "confidence is"},
		{"no alias", "DELETE FROM alias", true, "node", "aliases is"},
		{"entity", "UPDATE thing SET articles = 99 WHERE n = 5", true, "node", "articles is"},
		{"stray event", "INSERT INTO event (id, type, action, lemma, status, first_day, last_day, precision, basis, time, confidence, articles, origins, disputed) SELECT 'e:stray', type, action, lemma, status, '', '', '', '', '', 1, 1, 1, '' FROM event LIMIT 1", true, "node", "no article gives it"},
		{"decision", "INSERT INTO decided SELECT 'link' || char(9) || a.id || char(9) || a.name || char(9) || b.id || char(9) || b.name FROM thing a JOIN thing b ON b.n <> a.n AND NOT a.is_place AND NOT b.is_place LIMIT 1", true, "relationship", "is missing"},
	} {
		path := filepath.Join(t.TempDir(), "damaged.db")
		data, err := os.ReadFile(sound)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		sqlExec(t, path, c.damage)
		r := verified(t, path, c.deep)
		if !found(r.Faults, c.what, c.says) {
			t.Errorf("%s: no %q that %q among %d: %+v", c.name, c.what, c.says, r.Total, r.Faults)
		}
		for _, f := range r.Faults {
			if f.Remedy == "" {
				t.Errorf("%s: no remedy for %+v", c.name, f)
			}
		}
		if (c.what == "proof" || c.says == "no sentence tells it") && r.Proved == r.Relationships {
			t.Errorf("%s: all relationships are proved", c.name)
		}
	}
}

func verified(t *testing.T, path string, deep bool) verify.Report {
	t.Helper()
	s, err := OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	r, err := verify.Verify(context.Background(), s, verify.Options{Deep: deep, Keep: 1000})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func found(faults []graph.Fault, what, says string) bool {
	for _, f := range faults {
		if f.What == what && strings.Contains(f.Says, says) {
			return true
		}
	}
	return false
}
