package mend

// infinitive hangs a base form that the parser conjoins with a finite verb on the
// infinitive before it: in "are urged to watch them and report any" the urged report. A
// base form with an auxiliary or a subject of its own stands for itself.
func infinitive(p *parse, i int) int {
	t := p.tok(i)
	head := p.tok(t.Head)
	base := t.Tag == "VB" || t.Tag == "VBP" && t.Norm == t.Lemma && head.Tag == "VBG" // "are telling them to wash, eat and rest"
	if !base || t.Dep != "conj" || head.Tag == "VB" || t.Head > i || head.POS != "VERB" && head.POS != "AUX" {
		return -1
	}
	if p.child(i, "MD") || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 || p.child(t.Head, "MD") {
		return -1 // "may stop and leave"
	}
	for k := i - 1; k > t.Head; k-- {
		if v := p.tok(k); v.Tag == "VB" && p.child(k, "TO") && v.Dep != "relcl" && p.under(k, t.Head) {
			return k
		}
	}
	return -1
}
