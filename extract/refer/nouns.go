package refer

import (
	_ "embed" // the table of nouns
	"strings"
	"sync"
)

// class is what a common noun says of the thing that it names.
type class uint16

const (
	person class = 1 << iota // one human being
	body                     // a group or institution that acts as one
	member                   // people of the body named before them
	state
	town
	region
	title
)

//go:embed data/nouns.tsv
var nounsTSV string

var classNames = map[string]class{
	"person": person, "body": body, "member": member, "state": state, "town": town, "region": region, "title": title,
}

var nouns = sync.OnceValue(func() map[string]class {
	m := map[string]class{}
	for _, line := range strings.Split(nounsTSV, "\n") {
		name, words, ok := strings.Cut(line, "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] |= classNames[name]
		}
	}
	return m
})

// classOf looks a noun's lemma up; zero when the table lacks it.
func classOf(lemma string) class { return nouns()[strings.ToLower(lemma)] }

func (c class) is(x class) bool { return c&x != 0 }
