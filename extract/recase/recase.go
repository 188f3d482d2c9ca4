// Package recase gives texts in capitals the case of running text. Wires and old
// archives come in capitals, in which the parser, trained on mixed case, sees names
// everywhere.
package recase

import (
	"slices"
	"strings"
	"unicode"

	"newsgraph/gazetteer"
)

// maxPhrase is the longest name, in words, that is looked up as a whole.
const maxPhrase = 5

// Text writes a text in capitals as a sentence would be written: small letters,
// but for acronyms that it defines, names that the gazetteer knows, words that are no common English, and
// the beginnings of sentences. In other text only the headlines in capitals are. Each byte
// keeps its place, so that spans stay those of the article.
func Text(text string, g *gazetteer.Gazetteer, acronyms map[string]string) string {
	if Shouted(text) {
		return lowered(text, g, acronyms)
	}
	var out strings.Builder
	for line := range strings.Lines(text) {
		if headlined(line) {
			line = lowered(line, g, acronyms)
		}
		out.WriteString(line)
	}
	return out.String()
}

// headlined reports whether a line is a headline in capitals: some words, and no
// small letter.
func headlined(line string) bool {
	return !strings.ContainsFunc(line, unicode.IsLower) && len(strings.Fields(line)) >= minHeadline
}

// minHeadline is how many words in capitals are no name or abbreviation.
const minHeadline = 5

// lowered writes a text in capitals as running text.
func lowered(text string, g *gazetteer.Gazetteer, acronyms map[string]string) string {
	words := capitals(text)
	keep := make([]casing, len(words))
	for i, w := range words {
		keep[i] = caseOf(text[w.start:w.end], g)
		if acronyms[text[w.start:w.end]] != "" {
			keep[i] = upper
		}
		if keep[i] == small && begins(text, w.start) {
			keep[i] = capital
		}
	}
	mays(text, words, keep)
	names(text, words, keep, g)
	people(text, words, keep, g)
	initials(text, words, keep)
	out := []byte(text)
	for i, w := range words {
		writeCase(out[w.start:w.end], keep[i])
	}
	return string(out)
}

type casing int

const (
	small casing = iota
	capital
	upper
)

type wordAt struct{ start, end int }

// capitals finds the words of ASCII capitals of a text. Words with other letters
// stay as they are: their small forms may have other lengths.
func capitals(text string) []wordAt {
	var out []wordAt
	start := -1
	for i, r := range text + " " {
		switch {
		case unicode.IsLetter(r):
			if start < 0 {
				start = i
			}
		case start >= 0:
			if w := text[start:i]; isASCII(w) && w == strings.ToUpper(w) {
				out = append(out, wordAt{start, i})
			}
			start = -1
		}
	}
	return out
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// caseOf decides on a word by itself.
func caseOf(w string, g *gazetteer.Gazetteer) casing {
	_, demonym := g.Demonym(w)
	switch {
	case calendar[w] || demonym || address[w]:
		return capital
	case firstName(w, g):
		return capital
	case len(w) == 1:
		return small
	case g.CommonWord(w) || len(w) > 6 && !g.Surname(w) && len(g.Places(w)) == 0 && formed(w, g):
		return small
	case g.Acronym(w) || len(w) <= 5 && !strings.ContainsAny(w, "AEIOUY"):
		return upper
	}
	return capital
}

// firstName reports whether a word is a given name and no common word.
func firstName(w string, g *gazetteer.Gazetteer) bool {
	given, only := g.GivenName(w)
	return given && only
}

// address are words that are always written with a capital before a name.
var address = map[string]bool{"MR": true, "MRS": true, "MS": true, "DR": true}

// calendar are the names of months and days.
var calendar = map[string]bool{
	"JANUARY": true, "FEBRUARY": true, "MARCH": true, "APRIL": true, "JUNE": true, "JULY": true, "AUGUST": true, "SEPTEMBER": true, "OCTOBER": true,
	"NOVEMBER": true, "DECEMBER": true, "MONDAY": true, "TUESDAY": true, "WEDNESDAY": true, "THURSDAY": true, "FRIDAY": true, "SATURDAY": true, "SUNDAY": true,
}

// names gives the words of names of several words that the gazetteer knows a
// capital: "NATIONAL LIBERATION ARMY".
func names(text string, words []wordAt, keep []casing, g *gazetteer.Gazetteer) {
	for i := 0; i < len(words); i++ {
		for n := min(maxPhrase, len(words)-i); n > 1; n-- {
			phrase := text[words[i].start:words[i+n-1].end]
			if strings.ContainsAny(phrase, ".,;:()\"[]") || !known(phrase, slices.ContainsFunc(keep[i:i+n], func(c casing) bool { return c != small }), g) {
				continue
			}
			for k := i; k < i+n; k++ {
				if keep[k] == small && words[k].end-words[k].start > 3 {
					keep[k] = capital
				}
			}
			i += n - 1
			break
		}
	}
}

// known reports whether the gazetteer knows a phrase as a whole: an actor, or a
// place if a word of it is no common one ("THE VILLAGE" is a place too).
func known(phrase string, named bool, g *gazetteer.Gazetteer) bool {
	phrase = strings.Join(strings.Fields(phrase), " ")
	_, ok := g.Actor(phrase)
	return ok && !peopleOf(phrase, g) || named && g.Bears(phrase)
}

// peopleOf reports whether a phrase only tells people of a country, "CHADIAN
// TROOPS": it is written with a small noun.
func peopleOf(phrase string, g *gazetteer.Gazetteer) bool {
	first, rest, _ := strings.Cut(strings.TrimPrefix(phrase, "THE "), " ")
	if _, demonym := g.Demonym(first); !demonym || strings.Contains(rest, " ") {
		return false
	}
	return rest == "PEOPLE" || rest == "GOVERNMENT" || strings.HasSuffix(rest, "S") && rest != "FORCES"
}

// begins reports whether a sentence begins at a byte.
func begins(text string, at int) bool {
	if abbreviated(text[:at]) {
		return false
	}
	before := strings.TrimRight(text[:at], " \t\r\n\"'([“‘")
	return before == "" || strings.ContainsAny(before[len(before)-1:], ".!?:]") || strings.HasSuffix(before, "--") || strings.HasSuffix(before, " -") ||
		strings.Contains(text[len(before):at], "\n\n")
}

// abbreviated reports whether a text ends in an abbreviation of letters with
// stops: after "U.S." a sentence goes on more often than not.
func abbreviated(text string) bool {
	text = strings.TrimRight(text, " \n")
	n := len(text)
	return n > 3 && text[n-1] == '.' && text[n-3] == '.' && text[n-2] >= 'A' && text[n-2] <= 'Z'
}

// writeCase puts ASCII letters into a case.
func writeCase(w []byte, c casing) {
	if c == upper {
		return
	}
	for i := range w {
		if w[i] >= 'A' && w[i] <= 'Z' && (i > 0 || c == small) {
			w[i] += 'a' - 'A'
		}
	}
}

// Shouted reports whether most letters of a text are capitals.
func Shouted(text string) bool {
	upper, letters := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return 2*upper > letters
}
