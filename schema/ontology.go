package schema

import (
	_ "embed" // the table of types
	"fmt"
	"strings"
)

// Type is the type of an action: PLOVER's sixteen, and six more.
type Type string

// The types whose names code uses. types.tsv lists all of them.
const (
	Agree        Type = "AGREE"
	Consult      Type = "CONSULT"
	Support      Type = "SUPPORT"
	Concede      Type = "CONCEDE"
	Cooperate    Type = "COOPERATE"
	Aid          Type = "AID"
	Retreat      Type = "RETREAT"
	Request      Type = "REQUEST"
	Accuse       Type = "ACCUSE"
	Reject       Type = "REJECT"
	Threaten     Type = "THREATEN"
	Protest      Type = "PROTEST"
	Sanction     Type = "SANCTION"
	Mobilize     Type = "MOBILIZE"
	Coerce       Type = "COERCE"
	Assault      Type = "ASSAULT"
	State        Type = "STATE"
	Belong       Type = "BELONG"
	Move         Type = "MOVE"
	CrimeJustice Type = "CRIME_JUSTICE"
	Disaster     Type = "DISASTER"
	Other        Type = "OTHER"
)

// TypeInfo is a row of the ontology.
type TypeInfo struct {
	Type     Type
	CAMEO    string // the CAMEO root code that it derives from; empty for none
	Quad     string // quad class: "verbal cooperation", "material conflict", …; "neutral" for none
	Relation string // the shortcut relationship of the graph: ATTACKED
	Gloss    string
}

//go:embed types.tsv
var typesTSV string

var types = parseTypes(typesTSV)

// Types lists the ontology in the order of types.tsv.
func Types() []TypeInfo { return types }

// Info returns the row of a type, and that of OTHER for an unknown one.
func (t Type) Info() TypeInfo {
	for _, i := range types {
		if i.Type == t {
			return i
		}
	}
	return types[len(types)-1]
}

// Valid reports whether t is a type of the ontology.
func (t Type) Valid() bool { return t.Info().Type == t }

func parseTypes(tsv string) []TypeInfo {
	var out []TypeInfo
	for i, line := range strings.Split(strings.TrimSpace(tsv), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			panic(fmt.Sprintf("types.tsv:%d: %d columns, want 5", i+1, len(f)))
		}
		out = append(out, TypeInfo{Type(f[0]), f[1], f[2], f[3], f[4]})
	}
	return out
}
