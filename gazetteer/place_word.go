package gazetteer

import (
	"slices"
	"strings"

	"newsgraph/gazetteer/internal/placefile"
)

// CommonWord reports whether the name is also a common English word, a given
// name or a demonym, as Reading, Of, Victoria or Canadian (a town in Texas):
// take it for a place only on other evidence.
// Names that the news seldom means otherwise, as Turkey or US, are not.
func (g *Gazetteer) CommonWord(name string) bool {
	if key := placefile.Key(name); strings.HasPrefix(key, "=") && key == strings.ToUpper(key) && len(g.file.Names(key)) > 0 {
		return false
	}
	word := placefile.Word(name)
	return g.file.WordFlags(word)&(placefile.FlagWord|placefile.FlagGiven) != 0 || g.onlyDemonym(name, word)
}

// onlyDemonym reports whether the word is the demonym of another place than
// the one that it names first: Canadian is, Vatican is not.
func (g *Gazetteer) onlyDemonym(name, word string) bool {
	of := g.file.Demonyms(word)
	named := g.file.Names(placefile.Key(name))
	return len(of) > 0 && (len(named) == 0 || !slices.Contains(of, named[0]))
}

// Surname reports whether the name is one of the most frequent surnames, as
// Houston or Jackson: a person may be meant.
func (g *Gazetteer) Surname(name string) bool {
	return g.file.WordFlags(placefile.Word(name))&placefile.FlagSurname != 0
}
