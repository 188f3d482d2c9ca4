package mend

// rate hangs the unit of a price on the sum before it, of which it is no second object: "earns six dollars a share".
func rate(p *parse, i int) int {
	t := p.tok(i)
	sum := i - 2
	if t.Dep != "dobj" || sum < 0 || p.tok(i-1).Head != i || p.tok(i-1).Norm != "a" && p.tok(i-1).Norm != "an" || p.tok(sum).Dep != "dobj" || p.tok(sum).Head != t.Head || p.d.ChildWith(sum, "nummod") < 0 {
		return -1
	}
	return sum
}
