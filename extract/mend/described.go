package mend

// described makes the participle between a verb and a bare plural a modifier of the plural,
// which is the verb's object: "blamed hired thugs for it".
func described(p *parse, moves map[int]move) {
	for i := 1; i+1 < len(p.d.Tokens); i++ {
		t, verb, noun := p.tok(i), p.tok(i-1), p.tok(i+1)
		if t.Tag != "VBN" || t.Head != i-1 || t.Dep != "advcl" && t.Dep != "xcomp" && t.Dep != "ccomp" || verb.POS != "VERB" || helps[verb.Lemma] || noun.Head != i || noun.Dep != "dobj" || noun.Tag != "NNS" {
			continue
		}
		moves[i], moves[i+1] = move{i + 1, "amod"}, move{i - 1, "dobj"}
		for _, c := range p.d.Children(i) {
			if c > i+1 {
				moves[c] = move{i - 1, p.tok(c).Dep}
			}
		}
	}
}

// helps are verbs that a participle goes on with.
var helps = map[string]bool{"have": true, "get": true, "be": true, "keep": true, "help": true, "see": true, "hear": true, "find": true, "make": true, "leave": true, "want": true, "need": true, "go": true}
