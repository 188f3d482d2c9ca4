package mend

// offices makes one noun of "managing director" and its like, where the parser takes the
// participle for what somebody does to the director.
func offices(p *parse, moves map[int]move) {
	for i := 0; i+1 < len(p.d.Tokens); i++ {
		t, office := p.tok(i), p.tok(i+1)
		if t.Norm != "managing" || t.Tag != "VBG" || office.Head != i || !managers[office.Lemma] || t.Head == i || t.Dep == "aux" {
			continue
		}
		dep := t.Dep
		if dep == "acl" || dep == "advcl" {
			dep = "appos" // "Carver, managing director of the bank, left"
		}
		moves[i+1], moves[i] = move{t.Head, dep}, move{i + 1, "amod"}
	}
}

// managers are those whose title begins with "managing".
var managers = map[string]bool{"director": true, "partner": true, "editor": true, "agent": true, "underwriter": true, "member": true, "principal": true}

// bearer hangs the name of somebody on his office, where the parser makes it one of the place or body that the office is of:
// "the president of Chad, Ann Kolo".
func bearer(p *parse, i int) int {
	t := p.tok(i)
	of := p.tok(t.Head)
	if t.Dep != "appos" || t.Ent != "PERSON" || of.Dep != "pobj" || of.Ent != "GPE" && of.Ent != "ORG" && of.Ent != "LOC" || p.tok(of.Head).Norm != "of" {
		return -1
	}
	if office := p.tok(of.Head).Head; p.tok(office).POS == "NOUN" && p.tok(office).Tag == "NN" && p.words.Party(p.tok(office).Lemma) {
		return office
	}
	return -1
}
