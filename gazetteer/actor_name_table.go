package gazetteer

import (
	"fmt"
	"strings"
)

// shortest is the number of letters below which a name matches only as written.
const shortest = 4

// claim is who has a name, and how firmly.
type claim struct {
	actor int  // nobody when several claim it weakly
	weak  bool // yields to any other holder
}

const nobody = -1

// nameTable finds actors by name. Acronyms, short names and names that are also
// common words match as written; the others in any case, and without regard to
// accents, hyphens and apostrophes.
type nameTable struct {
	exact    map[string]claim
	folded   map[string]claim
	wordLike map[string]bool // acronyms that are spelt like a word
}

func newNameTable(size int) nameTable {
	return nameTable{make(map[string]claim, size/4), make(map[string]claim, size), map[string]bool{}}
}

// find looks a name up that bare has cleaned.
func (t *nameTable) find(name string) (int, bool) {
	c, ok := t.exact[undotted(name)]
	if !ok && len(name) >= shortest {
		c, ok = t.folded[actorKey(name)]
	}
	return c.actor, ok && c.actor != nobody
}

// marks are what may stand at the end of a name in the tables.
const (
	markWeak   = '~' // yields to any other holder
	markWord   = '!' // is also a common word
	markBroken = '?' // does not mean the state by itself
)

// unmark splits a name of the tables from its marks.
func unmark(name string) (bareName string, marks string) {
	bareName = strings.TrimRight(name, "~!?")
	return bareName, name[len(bareName):]
}

// slot is where a nameTable files a name.
type slot struct {
	exact    bool   // it matches as written
	key      string // in the table of such names
	asName   string // how an acronym is written as a name ("Farc"); empty for none
	wordLike bool   // it is an acronym that is spelt like a word
}

// slotOf is where a name belongs; word tells that it is also a common word.
func slotOf(name string, word bool) slot {
	if !word && !isAcronym(name) && letters(name) >= shortest {
		return slot{key: actorKey(name)}
	}
	s := slot{exact: true, key: undotted(name), wordLike: word && isAcronym(name)}
	if !word && letters(name) >= shortest && letters(name) == len(name) && isUpper(name) {
		s.asName = name[:1] + strings.ToLower(name[1:])
	}
	return s
}

// add files a name of the tables for an actor. It fails when another one has
// it as firmly.
func (t *nameTable) add(marked string, actor int) error {
	name, marks := unmark(marked)
	c := claim{actor, strings.ContainsRune(marks, markWeak)}
	s := slotOf(name, strings.ContainsRune(marks, markWord))
	if s.wordLike {
		t.wordLike[s.key] = true
	}
	if s.asName != "" {
		if err := put(t.exact, s.asName, claim{actor, true}); err != nil {
			return err
		}
	}
	return put(t.of(s), s.key, c)
}

// of is the table that a slot is in.
func (t *nameTable) of(s slot) map[string]claim {
	if s.exact {
		return t.exact
	}
	return t.folded
}

// conflict is a name that two actors claim firmly.
type conflict struct {
	name  string
	other int
}

// Error names the name and its holder.
func (c conflict) Error() string { return fmt.Sprintf("name %q is taken by actor %d", c.name, c.other) }

// put files a claim under a key. Of two weak ones nobody gets it.
func put(table map[string]claim, key string, c claim) error {
	old, taken := table[key]
	switch {
	case key == "":
		return fmt.Errorf("name without letters")
	case !taken || old.actor == c.actor && old.weak || old.weak && !c.weak:
		table[key] = c
	case old.actor == c.actor || c.weak && !old.weak:
	case c.weak:
		table[key] = claim{nobody, true}
	default:
		return conflict{key, old.actor}
	}
	return nil
}

// drop takes a name away from an actor, and reports whether the actor had it.
func (t *nameTable) drop(name string, actor int) bool {
	had := false
	for _, word := range []bool{false, true} {
		s := slotOf(name, word)
		for _, at := range []slot{s, {exact: true, key: s.asName}} {
			if c, ok := t.of(at)[at.key]; ok && c.actor == actor {
				delete(t.of(at), at.key)
				had = true
			}
		}
	}
	return had
}

// lay files a name before whoever has it, unless it is to yield.
func (t *nameTable) lay(g gift) {
	s := g.slot
	if g.weak {
		_ = put(t.of(s), s.key, claim{g.actor, true}) // a weak claim with a key has no error
		return
	}
	t.of(s)[s.key] = claim{actor: g.actor}
	switch {
	case !s.exact:
		delete(t.exact, undotted(g.name)) // what would be found first
	case s.wordLike:
		t.wordLike[s.key] = true
	}
	_, isName := t.folded[actorKey(s.asName)]
	if old, taken := t.exact[s.asName]; s.asName != "" && !isName && (!taken || old.weak) {
		t.exact[s.asName] = claim{g.actor, true}
	}
}
