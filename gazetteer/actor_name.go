package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"newsgraph/gazetteer/internal/placefile"
)

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

// actorPrefix begins the ids that are made of the names of actors.
const actorPrefix = "actor:"

// actorID makes the id of an actor from its name.
func actorID(name string) string {
	return actorPrefix + strings.ReplaceAll(actorKey(name), " ", "-")
}
