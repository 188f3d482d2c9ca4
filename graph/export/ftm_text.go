package export

import (
	"cmp"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"newsgraph/graph"
)

// The lengths of values in FollowTheMoney, in characters.
const (
	maxName    = 384
	maxString  = 1024
	maxText    = 65000
	maxAddress = 250
	maxFtMID   = 200
)

// ftmText puts a text into the form in which FollowTheMoney keeps it: NFC, without
// characters that cannot be seen, and without space around it.
func ftmText(s string, limit int) string {
	s = strings.Map(visible, norm.NFC.String(s))
	return strings.TrimSpace(clipped(norm.NFC.String(s), limit))
}

// visible maps spaces of other kinds to the plain one, and drops what FollowTheMoney
// drops: controls, and characters of direction and of no width.
func visible(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return r
	case r < ' ', r >= 0x7f && r < 0xa0, r >= 0x200b && r < 0x2010, r == 0x61c, r >= 0x2060 && r < 0x2065, r == 0xad, r == 0xfeff:
		return -1
	case r == 0xa00, unicode.IsSpace(r):
		return ' '
	}
	return r
}

func clipped(s string, limit int) string {
	if r := []rune(s); len(r) > limit {
		return string(r[:limit])
	}
	return s
}

// ftmName is ftmText of a name: on one line, and not in quotes.
func ftmName(s string) string {
	s = strings.Join(strings.Fields(ftmText(s, maxString)), " ")
	s = strings.TrimSpace(clipped(s, maxName))
	for n := len(s); n > 1 && strings.ContainsRune(`"'`, rune(s[0])) && strings.ContainsRune(`"'`, rune(s[n-1])); n = len(s) {
		s = strings.TrimSpace(s[1 : n-1])
	}
	return s
}

// ftmNamed is the name of a thing; an entity has to have one.
func ftmNamed(t graph.Thing) string {
	return cmp.Or(ftmName(t.Name), ftmName(t.ID), ftmID("thing", t.ID))
}

var (
	addressBreak = regexp.MustCompile(`\r\n|\n|<BR/>|<BR>|\t|ESQ\.,|ESQ,|;`)
	addressComma = regexp.MustCompile(`,\s?[,.]`)
)

// ftmAddress writes the names of a place and of those around it as an address.
func ftmAddress(path []graph.Thing) string {
	var names []string
	for _, p := range path {
		names = append(names, p.Name)
	}
	s := ftmName(strings.Join(names, ", "))
	for was := ""; s != was; {
		was = s
		s = addressComma.ReplaceAllString(addressBreak.ReplaceAllString(s, ", "), ", ")
		s = strings.TrimSpace(clipped(strings.Join(strings.Fields(s), " "), maxAddress))
	}
	return s
}

// ftmDay is a day, if FollowTheMoney takes it for one.
func ftmDay(s string) string {
	if s == "" || s[0] != '1' && s[0] != '2' {
		return ""
	}
	return s
}

// link is a link that FollowTheMoney leaves as it is.
var link = regexp.MustCompile(`^https?://([A-Za-z0-9][A-Za-z0-9-]{0,62}\.)+[A-Za-z][A-Za-z0-9-]{1,62}(:[1-5]?[0-9]{1,4})?(/[!-~]*)?$`)

// ftmURL is a link, or nothing.
func ftmURL(s string) string {
	m := link.FindStringSubmatch(s)
	switch {
	case m == nil, len(s) > 2000, strings.Contains(s, "?#"), strings.HasSuffix(s, "?"), strings.HasSuffix(s, "#"), strings.HasSuffix(s, ";"):
		return ""
	case m[3] == "":
		return s + "/"
	}
	return s
}

// ftmID makes an id of the characters that FollowTheMoney allows, of the kind and the id
// of a node: a colon becomes a hyphen, and what else is not a letter or digit a dot and
// its code. A long one becomes a hash.
func ftmID(kind, id string) string {
	out := []byte(kind + "-")
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
			out = append(out, c)
		case c == ':' && i+1 < len(id):
			out = append(out, '-')
		default:
			out = fmt.Appendf(out, ".%02x", c)
		}
	}
	if len(out) > maxFtMID {
		sum := sha1.Sum([]byte(id))
		return kind + "-.." + hex.EncodeToString(sum[:])
	}
	return string(out)
}
