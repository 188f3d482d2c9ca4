package schema

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestKindLabel(t *testing.T) {
	for _, k := range []string{KindPerson, KindOrganization, KindCountry, KindGroup, KindPlace, KindObject, KindEntity} {
		if _, ok := KindLabel(k); !ok {
			t.Errorf("the kind %q is unknown", k)
		}
	}
	if l, _ := KindLabel(KindEntity); l != "" {
		t.Errorf("the kind entity has the label %q beside Entity", l)
	}
	for _, k := range []string{"", "Person", "robot"} {
		if _, ok := KindLabel(k); ok {
			t.Errorf("%q is a kind", k)
		}
	}
}

// TestRelations: every type has a shortcut whose name is safe in Cypher as it
// stands, and none is the name of another relationship.
func TestRelations(t *testing.T) {
	safe := regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
	taken := []string{RelPerformed, RelTargeted, RelHappenedAt, RelUsed, RelSaidBy, RelEvidencedBy, RelPartOf, RelLocatedIn, RelMemberOf, RelNames}
	for _, i := range Types() {
		if !safe.MatchString(i.Relation) || slices.Contains(taken, i.Relation) || !slices.Contains(Relations(), i.Relation) {
			t.Errorf("the shortcut %q of %s", i.Relation, i.Type)
		}
	}
	if all := Relations(); len(slices.Compact(slices.Sorted(slices.Values(all)))) != len(all) {
		t.Errorf("a shortcut is listed twice: %v", all)
	}
}

func TestIDs(t *testing.T) {
	if PlaceID("Lower Quay", "Estmark") != PlaceID(" lower  QUAY", "estmark") {
		t.Error("case or spacing matters in the id of a place")
	}
	if PlaceID("a", "b") == PlaceID("a b") || PlaceID("a", "b") == PlaceID("b", "a") || PlaceID("a") == EntityID("a") {
		t.Error("different places share an id")
	}
	if EntityID("Harbour League") != EntityID(NameKey("HARBOUR\tLeague ")) {
		t.Error("an id is not made of the key of a name")
	}
	for s, want := range map[Status]bool{Happened: true, Planned: true, Alleged: true, Denied: true, "": false, "maybe": false} {
		if s.Valid() != want {
			t.Errorf("status %q valid: %v", s, s.Valid())
		}
	}
}

// TestDefinitions: what is printed can be run again, is named, and needs no
// Enterprise.
func TestDefinitions(t *testing.T) {
	named := regexp.MustCompile(`^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) newsgraph_\w+ IF NOT EXISTS FOR `)
	n := 0
	for _, line := range strings.Split(strings.TrimSpace(Cypher()), "\n") {
		if strings.HasPrefix(line, "//") {
			continue
		}
		n++
		if !named.MatchString(line) || !strings.HasSuffix(line, ";") || strings.Contains(line, "NOT NULL") || strings.Contains(line, "NODE KEY") {
			t.Errorf("constraint: %s", line)
		}
	}
	if n < 8 {
		t.Errorf("%d constraints and indexes", n)
	}
	for _, i := range Types() {
		if !strings.Contains(SQL(), "WHEN '"+string(i.Type)+"' THEN '"+i.Relation+"'") {
			t.Errorf("the view of shortcuts lacks %s", i.Type)
		}
	}
	if strings.Contains(SQL(), "$") {
		t.Error("a place holder is left in the tables")
	}
}
