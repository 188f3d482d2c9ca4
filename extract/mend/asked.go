package mend

// asked makes an infinitive what is asked or promised, not why: "called on Chad to withdraw", "vowed on Monday to fight".
func asked(p *parse, i int) int {
	t := p.tok(i)
	verb := p.tok(t.Head).Lemma
	if t.Dep != "advcl" || t.Tag != "VB" || !asking[verb] && !committing[verb] || t.Head > i || p.d.ChildWith(t.Head, "dobj") >= 0 {
		return -1
	}
	lo, _ := p.d.Subtree(i)
	if p.tok(lo).Tag != "TO" {
		return -1
	}
	if committing[verb] {
		return t.Head
	}
	for _, c := range p.d.Children(t.Head) {
		if _, hi := p.d.Subtree(c); c > t.Head && hi == lo-1 && p.tok(c).Dep == "prep" && (p.tok(c).Norm == "on" || p.tok(c).Norm == "to" || p.tok(c).Norm == "upon") {
			return t.Head
		}
	}
	return -1
}

// thought makes an infinitive what somebody is thought to have done, not why: "is thought by police to have fled".
func thought(p *parse, i int) int {
	t := p.tok(i)
	verb := t.Head
	if t.Dep != "advcl" || verb > i || !opinion[p.tok(verb).Lemma] || p.d.ChildWith(verb, "auxpass") < 0 || p.d.ChildWith(verb, "agent") < 0 || !p.child(i, "TO") {
		return -1
	}
	return verb
}

// opinion are verbs of holding or telling something of somebody.
var opinion = map[string]bool{"think": true, "believe": true, "say": true, "know": true, "report": true, "expect": true, "allege": true, "understand": true, "consider": true, "suspect": true, "suppose": true}

// committing are verbs by which somebody tells what he will or will not do.
var committing = map[string]bool{"promise": true, "vow": true, "pledge": true, "threaten": true, "refuse": true, "decline": true, "swear": true}

// asking are verbs that ask somebody behind a preposition.
var asking = map[string]bool{"call": true, "appeal": true, "plead": true, "prevail": true}
