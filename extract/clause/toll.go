package clause

// toll gives the number of those to whom a participle says that something was done where
// it goes on with who is left dead: "left three dead and almost forty injured". -1 where
// there is none.
func (p *parse) toll(i int) int {
	t := p.tok(i)
	if t.Tag != "VBN" || t.Head >= i || p.tok(t.Head).Lemma != "leave" || !p.words.Transitive(t.Lemma) || !isOneOf(t.Dep, "conj", "oprd") {
		return -1
	}
	if n := p.d.ChildWith(i, "nsubj"); n >= 0 && p.counted(n) {
		return n
	}
	if p.tok(i-1).POS == "NUM" && p.d.ChildWith(i, "nsubj", "dobj") < 0 {
		return i - 1
	}
	return -1
}

// counted reports whether a noun is a number or has one.
func (p *parse) counted(i int) bool {
	return p.tok(i).POS == "NUM" || p.d.ChildWith(i, "nummod") >= 0
}
