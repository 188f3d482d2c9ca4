package question

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/schema"
)

// Mark is where a sentence speaks of a part of an event: a byte range in the text of
// the article.
type Mark struct {
	Role  string `json:"role"` // actor, action, target, place, instrument, source or time
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Marks are those of one sentence, in the order of the text. Two of them are apart, or
// one is within the other.
type Marks []Mark

// String lists the marks: "actor 124-162; action 163-171".
func (m Marks) String() string {
	out := make([]string, len(m))
	for i, x := range m {
		out[i] = fmt.Sprintf("%s %d-%d", x.Role, x.Start, x.End)
	}
	return strings.Join(out, "; ")
}

// In writes the marks into the sentence, which begins at start: "[actor: The KLF]
// [action: attacked] [target: an army post in [place: Bol]]".
func (m Marks) In(sentence string, start int) string {
	var b strings.Builder
	var open []Mark
	at := start
	until := func(end int) {
		b.WriteString(sentence[at-start : end-start])
		at = end
	}
	for _, x := range m {
		for len(open) > 0 && open[len(open)-1].End <= x.Start {
			until(open[len(open)-1].End)
			b.WriteByte(']')
			open = open[:len(open)-1]
		}
		until(x.Start)
		b.WriteString("[" + x.Role + ": ")
		open = append(open, x)
	}
	for _, x := range slices.Backward(open) {
		until(x.End)
		b.WriteByte(']')
	}
	until(start + len(sentence))
	return b.String()
}

// marksOf finds the words of an event in a sentence that begins at start. The graph
// keeps the words and not their places: where they stand several times, those nearest
// to the action are taken.
func marksOf(sentence string, start int, e schema.Event) Marks {
	var out Marks
	add := func(role, text string, near Mark) Mark {
		best := Mark{Start: -1}
		for _, at := range occurrences(sentence, text) {
			m := Mark{role, start + at[0], start + at[1]}
			if (best.Start < 0 || m.from(near) < best.from(near)) && !slices.ContainsFunc(out, m.crosses) {
				best = m
			}
		}
		if best.Start >= 0 {
			out = append(out, best)
		}
		return best
	}
	action := add("action", e.Action.Text, Mark{})
	for _, part := range []struct {
		role   string
		entity *schema.Entity
	}{{"actor", e.Actor}, {"target", e.Target}, {"instrument", e.Instrument}, {"source", e.Source}} {
		if part.entity != nil {
			add(part.role, part.entity.Text, action)
		}
	}
	if e.Place != nil && !elsewhere[e.Place.Basis] {
		add("place", e.Place.Text, action)
	}
	if e.Time != nil && !elsewhere[e.Time.Basis] {
		add("time", e.Time.Text, action)
	}
	slices.SortStableFunc(out, func(a, b Mark) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return out
}

// elsewhere has the bases of places and times that another sentence tells, or none: the
// same words in this one mean something else.
var elsewhere = map[string]bool{"context": true, "incident": true, "story": true, "dateline": true, schema.BasisPublication: true}

// from is how many bytes lie between two marks.
func (m Mark) from(o Mark) int { return max(m.Start-o.End, o.Start-m.End, 0) }

// crosses reports whether the marks share words, and neither has all of the other's.
func (m Mark) crosses(o Mark) bool {
	return m.Start < o.Start && o.Start < m.End && m.End < o.End || o.Start < m.Start && m.Start < o.End && o.End < m.End
}

// between is what stands between two words: white space, however it is written, the angle
// brackets of wires, the codes of shares.
const between = `(?:[\s<>]|<[A-Z0-9.&]{1,12}>|\([A-Z0-9.:\s]{2,20}\))+`

// occurrences finds words in a sentence, whatever stands between them that is none; in
// another case where there are none in their own.
func occurrences(sentence, text string) [][]int {
	words := strings.Fields(text)
	if len(words) == 0 {
		return nil
	}
	for i, w := range words {
		words[i] = regexp.QuoteMeta(w)
	}
	for _, flags := range []string{"", "(?i)"} {
		re, err := regexp.Compile(flags + strings.Join(words, between))
		if err != nil { // it is not UTF-8
			return nil
		}
		found := slices.DeleteFunc(re.FindAllStringIndex(sentence, -1), func(at []int) bool { return !whole(sentence, at) })
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// whole reports whether a range begins and ends between words.
func whole(s string, at []int) bool {
	joined := func(left, right string) bool {
		a, _ := utf8.DecodeLastRuneInString(left)
		b, _ := utf8.DecodeRuneInString(right)
		word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
		return word(a) && word(b)
	}
	return !joined(s[:at[0]], s[at[0]:]) && !joined(s[:at[1]], s[at[1]:])
}
