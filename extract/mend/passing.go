package mend

// passing makes an adjective of the participle that the parser takes for a deed: "heard horns
// from passing cars" passes nothing.
func passing(p *parse, moves map[int]move) {
	for i := 1; i+1 < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Dep != "pcomp" || !lasting[t.Norm] || t.Head != i-1 {
			continue
		}
		noun := p.d.ChildWith(i, "dobj")
		if lo, _ := p.d.Subtree(max(noun, 0)); noun < 0 || lo != i+1 || p.tok(noun).Tag != "NNS" && p.tok(noun).Tag != "NNPS" || len(p.d.Children(i)) > 1 || len(p.d.Children(noun)) > 0 {
			continue
		}
		moves[noun], moves[i] = move{i - 1, "pobj"}, move{noun, "amod"}
	}
}

// lasting are participles of how things are, before a plural without an article.
var lasting = map[string]bool{
	"passing": true, "existing": true, "remaining": true, "surrounding": true, "neighbouring": true, "neighboring": true, "competing": true, "warring": true, "visiting": true, "returning": true,
	"opposing": true, "feuding": true, "arriving": true, "departing": true, "falling": true, "rising": true, "surviving": true, "developing": true, "emerging": true, "striking": true, "fleeing": true, "advancing": true, "retreating": true,
}
