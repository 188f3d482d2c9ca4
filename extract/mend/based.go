package mend

import "strings"

// based puts right where a firm, its town and its state stand in for each other: in "bought
// Austin, Texas-based Corvel" the parser takes Austin for what was bought and Corvel for
// its apposition.
func based(p *parse, moves map[int]move) {
	for i := 2; i+1 < len(p.d.Tokens); i++ {
		if !strings.HasSuffix(p.tok(i).Norm, "based") {
			continue
		}
		comma := i
		for comma > 0 && p.tok(comma).Text != "," && (comma == i || p.tok(comma).Text == "-" || p.tok(comma).POS == "PROPN") {
			comma-- // "New York-based"
		}
		if comma < 1 || i-comma > 4 || p.tok(comma).Text != "," || p.tok(comma-1).POS != "PROPN" {
			continue
		}
		town := comma - 1
		for k := i + 1; k < len(p.d.Tokens) && k <= i+maxName && p.tok(k).POS == "PROPN"; k++ {
			if firm := p.tok(k); firm.Dep == "appos" && firm.Head == town {
				moves[k] = move{p.tok(town).Head, p.tok(town).Dep}
				moves[i], moves[town] = move{k, "amod"}, move{i, "npadvmod"}
			}
		}
	}
}

// maxName bounds how many words a name has.
const maxName = 8
