package mend

// today frees the subject of a sentence from the day before it, which the parser makes a part of it: "Yesterday rebels
// shelled the town".
func today(p *parse, i int) int {
	t := p.tok(i)
	if !days[t.Norm] || i+1 == len(p.d.Tokens) {
		return -1
	}
	noun := p.tok(i + 1)
	if t.Dep != "compound" && t.Dep != "nmod" || t.Head != i+1 || noun.Tag != "NNS" || noun.Dep != "nsubj" && noun.Dep != "nsubjpass" {
		return -1
	}
	if before, _ := p.d.Subtree(i + 1); before != i {
		return -1
	}
	return noun.Head
}

// days are words for the day of a deed.
var days = map[string]bool{"yesterday": true, "today": true, "tonight": true, "tomorrow": true}
