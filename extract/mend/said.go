package mend

// said hangs a sentence on the verb of saying at its end, which the parser only joins to it: in "six were flown to Lima,
// the mayor told reporters" the mayor tells the rest.
func said(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		h := p.tok(t.Head)
		if !telling[t.Lemma] || !joining[t.Dep] || t.Head > i || h.Head != t.Head || p.d.ChildWith(i, "ccomp", "xcomp", "mark") >= 0 {
			continue
		}
		who := p.d.ChildWith(i, "nsubj")
		if who < 0 || who > i || p.joined(t.Head, i) {
			continue
		}
		if lo, _ := p.d.Subtree(who); lo > 0 && p.tok(lo-1).Text == "," {
			moves[i], moves[t.Head] = move{i, "ROOT"}, move{i, "ccomp"}
		}
	}
}

// joining are the labels by which a parser joins a clause to another that it knows no better place for.
var joining = map[string]bool{"conj": true, "parataxis": true, "advcl": true}

// joined reports a conjunction between a verb and one that the parser joins to it.
func (p *parse) joined(verb, other int) bool {
	c := p.d.ChildWith(verb, "cc")
	return c > verb && c < other
}

// headless makes the participle under a noun that stands for a sentence its verb, where it has a clause as its content:
// "the firm, which lost millions, acknowledged that it had erred".
func headless(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		noun := t.Head
		if t.Dep != "acl" || t.Tag != "VBN" && t.Tag != "VBD" || noun > i || p.tok(noun).Head != noun || p.d.ChildWith(i, "ccomp") < i || p.d.ChildWith(i, "agent", "aux", "nsubj") >= 0 {
			continue
		}
		moves[i], moves[noun] = move{i, "ROOT"}, move{i, "nsubj"}
		for _, c := range p.d.Children(noun) {
			if c > i {
				moves[c] = move{i, p.tok(c).Dep}
			}
		}
	}
}

// gardenPath makes the verb that the parser has for the content of a relative clause the verb of the sentence, which has
// none otherwise: "the rebels who helped the army fled". What the relative clause has as its object is no subject.
func gardenPath(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		rel := t.Head
		noun := p.tok(rel).Head
		subject := p.d.ChildWith(i, "nsubj")
		if t.Dep != "ccomp" || !inflected(t.Tag) || p.tok(rel).Dep != "relcl" || noun > rel || p.tok(noun).Head != noun || subject < rel || p.d.ChildWith(i, "mark") >= 0 || !p.ofItsNoun(rel) || holds[p.tok(rel).Lemma] {
			continue
		}
		if lo, _ := p.d.Subtree(subject); lo != rel+1 || p.tok(subject).POS == "PRON" {
			continue
		}
		moves[i], moves[noun], moves[subject] = move{i, "ROOT"}, move{i, "nsubj"}, move{rel, "dobj"}
		for _, c := range p.d.Children(noun) {
			if c > i {
				moves[c] = move{i, p.tok(c).Dep}
			}
		}
	}
}

// holds are verbs of saying and thinking, whose content is a clause.
var holds = map[string]bool{
	"say": true, "think": true, "believe": true, "know": true, "claim": true, "report": true, "hope": true, "fear": true, "insist": true, "allege": true, "feel": true, "argue": true, "deny": true, "admit": true, "suspect": true,
	"suggest": true, "see": true, "find": true, "hear": true, "expect": true, "wish": true, "predict": true, "ensure": true, "announce": true, "warn": true, "tell": true, "add": true, "confirm": true, "estimate": true, "conclude": true, "recall": true, "indicate": true, "mean": true, "show": true, "let": true, "make": true,
}
