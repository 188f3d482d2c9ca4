package mend

// destined hangs what is to be done with something on it: in "will sell the bonds, to be issued in May" no seller is
// issued.
func destined(p *parse, i int) int {
	t := p.tok(i)
	to := i - 2
	if t.Tag != "VBN" || to < 1 || p.tok(to).Tag != "TO" || p.tok(to-1).Text != "," || p.tok(i-1).Lemma != "be" || t.Dep != "xcomp" && t.Dep != "advcl" || t.Head > i || p.d.ChildWith(t.Head, "nsubjpass") >= 0 {
		return -1
	}
	object := -1
	for _, c := range p.d.Children(t.Head) {
		if c < i && p.tok(c).Dep == "dobj" {
			object = c
		}
	}
	return object
}
