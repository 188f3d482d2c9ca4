package gazetteer

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"newsgraph/gazetteer/internal/placefile"
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

// add files a name of the tables for an actor. It fails when another one has
// it as firmly.
func (t *nameTable) add(marked string, actor int) error {
	name, marks := unmark(marked)
	c := claim{actor, strings.ContainsRune(marks, markWeak)}
	word := strings.ContainsRune(marks, markWord)
	if !word && !isAcronym(name) && letters(name) >= shortest {
		return put(t.folded, actorKey(name), c)
	}
	key := undotted(name)
	if word && isAcronym(name) {
		t.wordLike[key] = true
	}
	if !word && letters(name) >= shortest && letters(name) == len(name) && isUpper(name) {
		if err := put(t.exact, name[:1]+strings.ToLower(name[1:]), claim{actor, true}); err != nil {
			return err
		}
	}
	return put(t.exact, key, c)
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

// bare cleans a name of spaces and the article.
func bare(name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		return name[4:]
	}
	return name
}

// undotted takes the full stops out of what would be an acronym without them.
func undotted(name string) string {
	if strings.IndexByte(name, '.') < 0 {
		return name
	}
	if s := strings.ReplaceAll(name, ".", ""); isAcronym(s) {
		return s
	}
	return name
}

// isAcronym reports whether a name is one word of capitals ("UNHCR", "U.N.",
// "M23", "ISIS-K") or a short one with several of them ("AfD").
func isAcronym(name string) bool {
	upper, lower := 0, 0
	for _, r := range name {
		switch {
		case r == ' ' || r == '\'' || r == '’':
			return false
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper >= 2 && (lower == 0 || upper+lower <= 4) || upper == 1 && lower == 0 && strings.ContainsAny(name, "0123456789")
}

func isUpper(s string) bool { return s == strings.ToUpper(s) }

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// actorKey folds a name: lower case, without accents, full stops, apostrophes and
// the s of a possessive; what is neither letter nor digit becomes a space.
func actorKey(name string) string {
	if !placefile.IsASCII(name) {
		name = norm.NFD.String(name)
	}
	b := make([]byte, 0, len(name))
	space := false
	for i, r := range name {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if (r == 's' || r == 'S') && possessive(name, i) {
				continue
			}
			if space && len(b) > 0 {
				b = append(b, ' ')
			}
			space = false
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case r == '.' || r == '\'' || r == '’' || r == '‘' || r == '`' || unicode.Is(unicode.Mn, r):
		default:
			space = true
		}
	}
	return string(b)
}

// possessive reports whether the letter at i is the s of a possessive: after an
// apostrophe and at the end of its word.
func possessive(s string, i int) bool {
	before := strings.HasSuffix(s[:i], "'") || strings.HasSuffix(s[:i], "’")
	return before && (i+1 == len(s) || s[i+1] == ' ')
}

// actorID makes the id of an actor from its name.
func actorID(name string) string {
	return "actor:" + strings.ReplaceAll(actorKey(name), " ", "-")
}
