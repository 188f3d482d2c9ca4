// Package browser has what makes the graph readable in Neo4j's own tools: saved
// questions in Cypher, a style, and a guide. All of it is data; questions.cypher is
// a script for cypher-shell as it stands, and its words go into the other forms.
//
// The tools differ in what they take. Neo4j Browser 5, which the server serves,
// imports a zip of .cypher files, a .grass file, and guides from an address. Query,
// in Aura, Desktop 2 and newer Browsers, imports a table of saved Cypher.
package browser

import _ "embed" // the data

//go:embed questions.cypher
var script string

//go:embed newsgraph.grass
var style string

//go:embed guide.html
var guide string

// Script returns the saved questions as cypher-shell reads them: the parameters,
// then a statement a question.
func Script() string { return script }

// Style returns the style of the graph in GraSS, for :style and for dropping onto
// the Browser.
func Style() string { return style }

// Guide returns the page of the guide, for :guide and :play.
func Guide() string { return guide }
