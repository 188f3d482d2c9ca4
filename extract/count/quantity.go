package count

import "strings"

// quantity reads the quantity whose number or vague word stands at words[at], with
// the bounds around it, and says which of the words it takes: words[from:to]. The
// words are those of a sentence, in lower case. False where there is none.
func quantity(words []string, at int) (c Count, from, to int, ok bool) {
	low, used, isVague := vagueAt(words[at:])
	if isVague {
		s, from := cueBefore(words, at)
		if s != plain && s != least {
			return Count{}, 0, 0, false // "up to dozens" has no bound that a number could tell
		}
		return atLeast(low), from, at + used, true
	}
	n, ok := numeral(words[at:])
	if !ok {
		return Count{}, 0, 0, false
	}
	to = at + n.words
	m, isRange := rangeEnd(words, at, to)
	if isRange {
		to += 1 + m.words
		n = widen(n, m, words[to-1])
	}
	s, from := cueBefore(words, at)
	if behind, more := cueAfter(words, to); behind != plain {
		s, to = behind, to+more
	}
	if s == none || n.value == 1 && isShare(words[to:]) {
		return Count{}, 0, 0, false
	}
	if isRange {
		c = ranged(n.value, m.value, s)
		if from > 0 && (words[from-1] == "between" || words[from-1] == "from") {
			from--
		}
	} else {
		c = bounded(n, s)
	}
	return c, from, to, true
}

// isShare reports whether a one before these words is a share: "one in five".
func isShare(words []string) bool {
	if len(words) < 2 || words[0] != "in" {
		return false
	}
	_, ok := numeral(words[1:])
	return ok
}

// bounded is what a number comes to with a cue.
func bounded(n number, s sense) Count {
	switch {
	case s == least:
		return atLeast(n.value)
	case s == most:
		return atMost(n.value)
	case s == nearly:
		return almost(n.value)
	case s == near || !n.exact:
		return about(n.value)
	}
	return exactly(n.value)
}

// ranged is what a range comes to with a cue: "up to 10 or 15".
func ranged(n, m int, s sense) Count {
	switch s {
	case least:
		return atLeast(n)
	case most:
		return atMost(m)
	}
	return between(n, m)
}

// rangeEnd reads the second number of a range whose first ends at words[to]: "10 to
// 15", "10 - 15", "two or three", "between 10 and 15".
func rangeEnd(words []string, at, to int) (number, bool) {
	if to+1 >= len(words) {
		return number{}, false
	}
	switch words[to] {
	case "to", "or", "-", "–", "—":
	case "and":
		if at == 0 || words[at-1] != "between" {
			return number{}, false
		}
	default:
		return number{}, false
	}
	m, ok := numeral(words[to+1:])
	if !ok {
		return number{}, false
	}
	n, _ := numeral(words[at:])
	return m, widen(n, m, words[to+m.words]).value < m.value
}

// widen gives the first number of a range the scale of the second, if it has one:
// "two or three dozen".
func widen(n, m number, last string) number {
	if s, ok := scales[last]; ok && n.words == 1 && n.value > 0 && n.value*s.times <= m.value {
		n.value *= s.times
	}
	return n
}

// cueBefore reads the cues before words[at] and says what they come to and where
// the first of them begins. Of several the one nearest the number that says
// something counts; a word that takes the number from the mention beats all.
func cueBefore(words []string, at int) (sense, int) {
	found, from := plain, at
	for at > 0 {
		s, n := longest(words[max(0, at-maxCue):at], before, false)
		if n == 0 {
			break
		}
		at -= n
		if s == none {
			return none, at
		}
		if s != skip {
			from = at
			if found == plain {
				found = s
			}
		}
	}
	return found, from
}

// cueAfter reads a cue after a number, and how many words it has.
func cueAfter(words []string, to int) (sense, int) {
	return longest(words[to:min(len(words), to+maxCue)], after, true)
}

// longest finds the longest cue at the beginning or the end of words.
func longest(words []string, cues map[string]sense, beginning bool) (sense, int) {
	for n := len(words); n > 0; n-- {
		part := words[len(words)-n:]
		if beginning {
			part = words[:n]
		}
		if s, ok := cues[strings.Join(part, " ")]; ok {
			return s, n
		}
	}
	return plain, 0
}

// vagueAt reads a vague quantity at the beginning of words: "dozens", "tens of
// thousands", "several hundred", "a couple of dozen".
func vagueAt(words []string) (low, used int, ok bool) {
	if len(words) == 0 {
		return 0, 0, false
	}
	used = 1
	low, ok = vague[words[0]]
	if !ok && len(words) > 1 {
		used = 2
		low, ok = vague[words[0]+" "+words[1]]
	}
	if !ok {
		return 0, 0, false
	}
	rest := words[used:]
	of := 0
	if len(rest) > 0 && rest[0] == "of" {
		of = 1
	}
	if len(rest) > of {
		w := strings.TrimSuffix(rest[of], "s")
		s, isScale := scales[w]
		if isScale && (of == 0) == (w == rest[of]) && low*s.times <= maxNumber || isScale && words[0] == "a" && low*s.times <= maxNumber {
			return low * s.times, used + of + 1, true
		}
	}
	return low, used, true
}
