package mend

// share hangs the verb of owning on what is owned, where the parser hangs it on the share or makes it an adjective: "Acme, 90
// pct owned by the state", "Acme is 90 pct owned by the state".
func share(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Tag != "VBN" || !owning[t.Lemma] || p.d.ChildWith(i, "agent") < 0 {
			continue
		}
		part := i - 1
		if t.Dep == "acl" && t.Head == part && percent[p.tok(part).Lemma] {
			owned := p.subjectOf(p.tok(part).Head)
			if p.tok(part).Dep == "appos" {
				owned = p.tok(part).Head
			}
			if owned >= 0 && owned < part {
				moves[part], moves[i] = move{i, "npadvmod"}, move{owned, "acl"}
			}
		} else if owned := p.subjectOf(t.Head); t.Dep == "acomp" && owned >= 0 && owned < i {
			moves[i] = move{owned, "acl"}
		}
	}
}

// subjectOf is the subject of a form of "be", or -1.
func (p *parse) subjectOf(be int) int {
	if p.tok(be).Lemma != "be" {
		return -1
	}
	return p.d.ChildWith(be, "nsubj")
}

var (
	owning  = map[string]bool{"own": true, "hold": true, "control": true}
	percent = map[string]bool{"pct": true, "percent": true, "%": true}
)
