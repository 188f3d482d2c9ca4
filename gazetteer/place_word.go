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
	if len(of) == 0 {
		return false
	}
	named := g.file.Names(placefile.Key(name))
	return len(named) == 0 || !slices.Contains(of, named[0])
}

// Bears reports whether the place that a name means first is called so, whatever
// the case: not by another of its names.
func (g *Gazetteer) Bears(name string) bool {
	ps := g.Places(name)
	return len(ps) > 0 && strings.EqualFold(ps[0].Name, name)
}

// Surname reports whether the name is one of the most frequent surnames, as
// Houston or Jackson: a person may be meant.
func (g *Gazetteer) Surname(name string) bool {
	return g.file.WordFlags(placefile.Word(name))&placefile.FlagSurname != 0
}

// GivenName reports whether the name is a given name of people, and whether it is
// no common English word besides, as Angel and Mark are.
func (g *Gazetteer) GivenName(name string) (given, only bool) {
	f := g.file.WordFlags(placefile.Word(name))
	return f&placefile.FlagGiven != 0, f&placefile.FlagWord == 0
}
