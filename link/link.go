// Package link tells which reports speak of one event, which articles are copies
// of one another, and which names the user holds to be one or not one. It is a pure
// function of what it is given: the order of reports, articles and decisions does
// not matter, and taking one away gives what there would be had it never come.
//
// An event of an article is a Report. Two reports are of one event when nothing
// that both tell contradicts and enough of it agrees (match.go); a cluster holds no
// two that contradict (cluster.go). That follows the rule of event data to count
// one event a day for the same parties, place and type, and keeps what differs.
package link

import (
	"hash/fnv"
	"strings"
	"unicode"
)

// hash makes a key of parts: the same on every machine.
func hash(parts ...string) uint64 {
	h := fnv.New64a()
	for _, p := range parts {
		_, _ = h.Write([]byte(p))
		_, _ = h.Write([]byte{0})
	}
	return h.Sum64()
}

// words gives the words of a text in lower case, without marks.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
