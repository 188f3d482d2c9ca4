package gazetteer

import (
	"regexp"
	"testing"

	"newsgraph/schema"
)

// floors are the least numbers of rows of the tables.
var floors = map[string]int{
	"armed": 300, "parties": 400, "intl": 250, "services": 300, "media": 100, "companies": 200, "ngo": 100,
	"religious": 40, "peoples": 100,
}

func TestActorCounts(t *testing.T) {
	a := mustActors(t)
	for _, table := range actorTables {
		n := 0
		l := actorLoader{files: actorFiles}
		if err := l.each(table.name, 5, func([]string, string) error { n++; return nil }); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d rows", table.name, n)
		if n < floors[table.name] {
			t.Errorf("%s: %d rows, want at least %d", table.name, n, floors[table.name])
		}
	}
	given, made, ids := countNames(t, a)
	t.Logf("%d actors in the tables under %d names; with the bodies of states %d actors, %d names", a.Len(), given, len(ids), given+made)
	if a.Len() < 2000 || given < 8000 {
		t.Errorf("%d actors, %d names in the tables; want at least 2000 and 8000", a.Len(), given)
	}
	if given+made < 80000 {
		t.Errorf("%d names with those of the bodies of states, want at least 80000", given+made)
	}
}

// countNames counts the names of the tables, and those made of the adjective of
// a state and the word for one of its bodies, each of which must be found.
func countNames(t *testing.T, a *Actors) (given, made int, ids map[string]bool) {
	ids = map[string]bool{}
	for _, act := range a.list {
		ids[act.ID] = true
	}
	for _, table := range []map[string]claim{a.names.exact, a.names.folded} {
		for _, c := range table {
			if c.actor != nobody {
				given++
			}
		}
	}
	for id, adjective := range a.adjective {
		for word := range a.bodies {
			act, ok := a.Actor(adjective + " " + word)
			if !ok {
				t.Fatalf("Actor(%q): none, for a body of %s", adjective+" "+word, id)
			}
			ids[act.ID] = true
			made++
		}
	}
	return given, made, ids
}

func TestActorRowsAreSound(t *testing.T) {
	kinds := map[string]bool{
		schema.KindOrganization: true, schema.KindGroup: true, schema.KindCountry: true, schema.KindPerson: true,
	}
	slug := regexp.MustCompile(`^(actor:[\pL\d]+(-[\pL\d]+)*|geo:[a-z0-9-]+)$`)
	a := mustActors(t)
	for _, act := range a.list {
		if !slug.MatchString(act.ID) {
			t.Errorf("%q: id %q is no slug", act.Name, act.ID)
		}
		if !kinds[act.Kind] {
			t.Errorf("%q: kind %q", act.Name, act.Kind)
		}
		if act.Parent == "" {
			continue
		}
		if _, ok := a.ActorByID(act.Parent); !ok || act.Parent == act.ID {
			t.Errorf("%q: no parent %q", act.Name, act.Parent)
		}
	}
}
