package mend

// left makes the state in which somebody is left one of all who are named: "left two guards
// and a driver dead", "ended with two guards and a driver left dead".
func left(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if !states[t.Norm] {
			continue
		}
		switch t.Dep {
		case "amod", "acl", "advcl":
			verb := p.leaves(i - 1)
			if verb >= 0 && (len(p.d.Children(i)) == 0 || t.Dep == "amod" && t.Head < i) {
				moves[i] = move{verb, "oprd"}
			}
		case "conj":
			if verb := p.leaves(t.Head); verb >= 0 && p.tok(i-1).Head == i && p.tok(i-1).POS == "NOUN" {
				moves[i-1], moves[i] = move{t.Head, "conj"}, move{verb, "oprd"} // the last of them is no part of "dead"
			}
		case "oprd":
			if was := p.tok(t.Head); was.Norm == "left" && was.Dep == "acl" && p.tok(was.Head).Dep == "conj" {
				moves[t.Head] = move{p.d.FirstConjunct(was.Head), "acl"}
			}
		}
	}
}

// states are those in which people are left.
var states = map[string]bool{"dead": true, "injured": true, "wounded": true, "hurt": true, "homeless": true, "stranded": true}

// leaves is the verb of leaving whose objects a noun is the last of, or -1.
func (p *parse) leaves(noun int) int {
	first := p.d.FirstConjunct(noun)
	if t := p.tok(first); t.Dep == "dobj" && p.tok(t.Head).Lemma == "leave" {
		return t.Head
	}
	return -1
}
