package refer

import (
	_ "embed" // the table of given names
	"strings"
	"sync"

	"newsgraph/extract/nlp"
)

//go:embed data/given.tsv
var givenTSV string

// given tells the gender that a given name has.
var given = sync.OnceValue(func() map[string]class { return table(givenTSV) })

// both is the gender of one whom the text does not tell.
const both = male | female

// genderOfMention reads the gender that a mention itself tells: its noun, a form
// of address before the name, or the given name.
func genderOfMention(d *nlp.Doc, head int, name string) class {
	if g := classOf(d.Tokens[head].Lemma) & both; g == male || g == female {
		return g
	}
	for _, c := range d.Children(head) {
		if t := &d.Tokens[c]; c < head && isModifier(t.Dep) {
			if g := addressed(t.Norm); g != 0 {
				return g
			}
		}
	}
	for _, c := range d.Children(head) { // "Ana Ruiz, a woman from Lima"
		if t := &d.Tokens[c]; t.Dep == "appos" {
			if g := classOf(t.Lemma) & both; g == male || g == female {
				return g
			}
		}
	}
	first, _, _ := strings.Cut(name, " ")
	return given()[first]
}

// addressed gives the gender that a form of address tells: "Mrs.", "King".
func addressed(norm string) class {
	word := strings.TrimSuffix(norm, ".")
	if g := classOf(word) & both; g != both {
		return g
	}
	return 0
}

// learn keeps the gender that a mention tells of a person; two that differ leave
// it untold.
func (r *Resolver) learn(id string, g class) {
	if g != male && g != female {
		return
	}
	r.gender[id] |= g
}

// genderOf is what the article tells of the gender of a person so far.
func (r *Resolver) genderOf(id string) class {
	if g := r.gender[id]; g != 0 {
		return g
	}
	return both
}

// isAddress reports whether a word is a form of address, which is no part of a
// name.
func isAddress(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lord", "Lady", "MR", "MRS", "MS":
		return true
	}
	return false
}
