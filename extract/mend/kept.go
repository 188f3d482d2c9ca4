package mend

// kept makes what somebody is held as a complement of the verb, not its object: "were held
// incommunicado".
func kept(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep == "dobj" && len(p.d.Children(i)) == 0 && captivity[t.Norm] && t.Head == i-1 && p.tok(t.Head).Dep == "conj" {
		return t.Head
	}
	return -1
}
