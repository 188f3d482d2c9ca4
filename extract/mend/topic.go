package mend

// topic gives the clause that tells what somebody says the subject that the parser hangs on the verb of saying: in "he
// said the accord between the two states is a start" he said no accord.
func topic(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		noun := p.d.ChildWith(i, "dobj")
		if t := p.tok(i); !telling[t.Lemma] && !signs[t.Lemma] || noun < i || p.tok(noun).POS == "PRON" || p.d.ChildWith(i, "auxpass", "xcomp", "oprd", "dative") >= 0 {
			continue
		}
		verb := p.toldOf(i, noun)
		if verb < 0 || p.tok(i).Lemma == "tell" && !p.agencyBefore(noun, i) {
			continue // "told a meeting sales were down"
		}
		if p.tok(i).Lemma == "tell" {
			moves[i+1] = move{i, "dobj"}
		}
		if time := p.d.ChildWith(verb, "nsubj"); time >= 0 {
			moves[time] = move{noun, "npadvmod"}
		}
		moves[noun], moves[verb] = move{verb, p.subjectLabel(verb)}, move{i, "ccomp"}
	}
}

// agencyBefore reports a name right behind a verb that the parser makes a part of the common noun behind it: "told Reuters
// sales were down".
func (p *parse) agencyBefore(noun, verb int) bool {
	t := p.tok(verb + 1)
	return verb+2 == noun && t.Dep == "compound" && t.Head == noun && t.Ent == "ORG" && p.tok(noun).POS == "NOUN"
}

// toldOf is the finite verb behind a noun that the parser gives no subject but a time ("the talks last month are"), or -1.
func (p *parse) toldOf(said, noun int) int {
	_, end := p.d.Subtree(noun)
	for k := end + 1; k < p.d.SentOf(said).End; k++ {
		t := p.tok(k)
		beside := t.Head == said || t.Head == p.tok(said).Head && t.Head < k
		if !beside || !p.finite(k) || t.Dep != "ccomp" && t.Dep != "advcl" {
			continue
		}
		who := p.subject(k)
		if t.Lemma != "end" && p.d.ChildWith(k, "mark", "agent") < 0 && (who < 0 || spans[p.tok(who).Lemma] && who == k-1) { // "the year ended May 1"
			return k
		}
		return -1
	}
	return -1
}

// finite reports a verb that can have a subject of its own: "is", "led", "could be", "has left".
func (p *parse) finite(i int) bool {
	if inflected(p.tok(i).Tag) {
		return true
	}
	aux := p.d.ChildWith(i, "aux", "auxpass")
	return aux >= 0 && aux < i && p.tok(aux).Tag != "TO" && p.tok(aux).Tag != "VBG"
}

// signs are verbs by which a study or a figure tells something, and those of thought.
var signs = map[string]bool{"indicate": true, "suggest": true, "show": true, "believe": true, "think": true, "note": true, "predict": true, "fear": true, "argue": true, "estimate": true, "conclude": true}
