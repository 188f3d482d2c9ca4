package mend

// rejoined makes a verb of the participle behind a conjunction, where the parser joins the noun that it stands before to a
// verb: "burned tyres and looted shops".
func rejoined(p *parse, moves map[int]move) {
	for i := 1; i+1 < len(p.d.Tokens); i++ {
		t := p.tok(i)
		noun := p.tok(t.Head)
		if t.Dep != "amod" || t.Tag != "VBN" && t.Tag != "VBD" || t.Head < i || noun.Dep != "conj" || noun.Head > i || !p.perfect(noun.Head) || p.tok(i-1).Dep != "cc" || grown[t.Norm] {
			continue
		}
		if lo, _ := p.d.Subtree(t.Head); lo == i {
			moves[i], moves[t.Head] = move{noun.Head, "conj"}, move{i, "dobj"}
		}
	}
}

// perfect reports a verb of the past, or one with "have", that a participle can go on with.
func (p *parse) perfect(verb int) bool {
	aux := p.d.ChildWith(verb, "aux")
	return p.tok(verb).Tag == "VBD" || p.tok(verb).Tag == "VBN" && aux >= 0 && p.tok(aux).Lemma == "have" && p.d.ChildWith(verb, "auxpass") < 0
}

// grown are participles that mostly tell what a thing is like: "fell because of a strike and increased costs".
var grown = map[string]bool{"increased": true, "improved": true, "continued": true, "renewed": true, "limited": true, "mixed": true, "related": true, "added": true, "proposed": true, "unified": true, "united": true, "used": true, "so-called": true}
