package mend

// another makes "a third", or another newcomer to the sentence, the subject of the verb
// without one behind its apposition, where the parser hangs it on the clause before: "and a
// third, a guard, was wounded", "and a senator, Ann Cole, was held".
func another(p *parse, i int) int {
	name := p.d.ChildWith(i, "appos")
	if _, end := p.d.Subtree(i); p.newcomer(i) && name < 0 && p.tok(i).Tag == "NN" && end+1 < len(p.d.Tokens) && p.tok(end+1).Dep == "auxpass" {
		if verb := p.tok(end + 1).Head; p.d.ChildWith(verb, "nsubj", "nsubjpass") < 0 {
			return verb // "saw the boats and a warship was sent"
		}
	}
	if !p.newcomer(i) || name < i || p.tok(i).Tag == "NN" && p.tok(name).Ent != "PERSON" {
		return -1
	}
	_, end := p.d.Subtree(name)
	if end+2 >= len(p.d.Tokens) || p.tok(end+1).Text != "," || p.tok(end+2).Dep != "auxpass" {
		return -1
	}
	verb := p.tok(end + 2).Head
	if p.d.ChildWith(verb, "nsubj", "nsubjpass") >= 0 {
		return -1
	}
	return verb
}

// newcomer reports whether a word with an article begins something new behind a
// conjunction: "and a third", "and a senator".
func (p *parse) newcomer(i int) bool {
	t, det := p.tok(i), p.d.ChildWith(i, "det")
	if det < 0 || t.Dep != "conj" && t.Dep != "advcl" {
		return false
	}
	return t.Tag == "JJ" && ordinals[t.Norm] || t.Tag == "NN" && det > 0 && p.tok(det-1).Dep == "cc"
}

var ordinals = map[string]bool{"second": true, "third": true, "fourth": true, "fifth": true, "sixth": true, "seventh": true}
