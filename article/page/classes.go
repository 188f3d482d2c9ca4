package page

import (
	_ "embed" // the table of classes
	"fmt"
	"strings"
)

//go:embed classes.tsv
var classesTSV string

// furnitureClasses are the classes and ids of what surrounds a story.
var furnitureClasses = parseClassTable(classesTSV)

// classTable finds the reason for a class or id: whole names, and stems that a star
// closes in the table, under their first two letters.
type classTable struct {
	names map[string]string
	stems map[string][]stem
}

type stem struct{ text, reason string }

// parseClassTable reads the embedded table; a fault in it is a programming error
// that any test run shows.
func parseClassTable(tsv string) classTable {
	t := classTable{names: map[string]string{}, stems: map[string][]stem{}}
	for n, row := range strings.Split(tsv, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		reason, list, ok := strings.Cut(row, "\t")
		if !ok {
			panic(fmt.Sprintf("classes.tsv:%d: want a reason, a tab and names", n+1))
		}
		for _, name := range strings.Fields(list) {
			if s, starred := strings.CutSuffix(name, "*"); starred {
				t.stems[s[:2]] = append(t.stems[s[:2]], stem{s, reason})
			} else {
				t.names[name] = reason
			}
		}
	}
	return t
}

// reason is why an element with this class or id goes; empty where it stays.
func (t classTable) reason(name string) string {
	name = strings.ToLower(name)
	if r := t.names[name]; r != "" || len(name) < 2 {
		return r
	}
	for _, s := range t.stems[name[:2]] {
		if strings.HasPrefix(name, s.text) {
			return s.reason
		}
	}
	return ""
}
