package lexicon

import (
	"fmt"
	"slices"
	"strings"

	"newsgraph/schema"
)

// TollEntry says what an action does to people, and where they are told.
type TollEntry struct {
	Kind   string     // schema.Killed, …
	People []TollRole // the roles to look in, best first
}

// TollRole is where the people stand to whom an action was done.
type TollRole string

// The roles of the people of a toll.
const (
	TollTarget TollRole = "target" // "killed twelve people"
	TollActor  TollRole = "actor"  // "twelve people died"
	TollObject TollRole = "object" // what a light verb counts: "claimed twelve lives"
)

// Toll returns what an action does to people: by the action as written, by its
// lemma with the noun of its target ("flee" with "home"), or by its lemma alone.
func (l *Lexicon) Toll(a schema.Action, target string) (TollEntry, bool) {
	for _, key := range []string{"=" + a.Text, a.Lemma + "+" + target, a.Lemma} {
		if e, ok := l.tolls[strings.ToLower(key)]; ok {
			return e, true
		}
	}
	return TollEntry{}, false
}

func (l *Lexicon) addToll(row []string) error {
	e := TollEntry{Kind: row[0]}
	if !slices.Contains(schema.TollKinds(), e.Kind) {
		return fmt.Errorf("unknown kind of toll %q", e.Kind)
	}
	for _, name := range list(row[2]) {
		r := TollRole(name)
		if r != TollTarget && r != TollActor && r != TollObject {
			return fmt.Errorf("unknown role %q", name)
		}
		e.People = append(e.People, r)
	}
	if _, dup := l.tolls[row[1]]; dup {
		return fmt.Errorf("toll of %q %w", row[1], errDuplicate)
	}
	l.tolls[row[1]] = e
	return check(row[1], schema.Other)
}
