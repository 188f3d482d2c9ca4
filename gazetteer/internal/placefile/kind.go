package placefile

import "slices"

// Kind is what sort of place a record is.
type Kind uint8

// kinds lists the names of kinds; a Kind is an index into it. New ones go at
// the end: the numbers are in the file.
var kinds = []string{
	"", "country", "admin1", "admin2", "city", "district", "continent", "region", "sea", "river", "lake", "mountain",
	"island", "desert", "strait", "camp", "base", "airport", "historic", "site", "peninsula", "valley", "territory",
}

// String is the name of the kind; empty for an unknown one.
func (k Kind) String() string {
	if int(k) < len(kinds) {
		return kinds[k]
	}
	return ""
}

// ParseKind returns the kind of that name.
func ParseKind(name string) (Kind, bool) {
	for i, n := range kinds {
		if i > 0 && n == name {
			return Kind(i), true
		}
	}
	return 0, false
}

// Kinds lists the names of all kinds.
func Kinds() []string { return slices.Clone(kinds[1:]) }
