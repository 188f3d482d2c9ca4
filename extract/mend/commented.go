package mend

// commented hangs the participle of a comment on whoever says the sentence before it, where the parser hangs it on what is
// said: in "the minister said rebels burned the school, calling it a crime" the minister calls it that.
func commented(p *parse, i int) int {
	t := p.tok(i)
	if i == 0 || t.Tag != "VBG" || t.Dep != "advcl" || !comments[t.Lemma] || t.Head > i || !commas[p.tok(i-1).Text] {
		return -1
	}
	if t.Lemma == "add" && p.d.ChildWith(i, "dobj") > i {
		return -1 // "said it raised the bid, adding a clause"
	}
	content := p.tok(p.d.FirstConjunct(t.Head))
	if content.Dep != "ccomp" || !telling[p.tok(content.Head).Lemma] || telling[content.Lemma] || p.d.ChildWith(content.Head, "nsubj") < 0 {
		return -1
	}
	return content.Head
}

// comments are verbs of what a speaker adds to what he says.
var comments = map[string]bool{"describe": true, "call": true, "refer": true, "cite": true, "term": true, "brand": true, "dub": true, "label": true, "characterize": true, "characterise": true, "add": true, "note": true, "quote": true, "stress": true, "insist": true}

// commas are signs behind a sentence that another goes on with.
var commas = map[string]bool{",": true, "\"": true, "”": true, "''": true}
