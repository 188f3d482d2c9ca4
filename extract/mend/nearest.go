package mend

// nearest hangs a participle on the noun right before it, where the parser goes past it to what a gerund or a pronoun
// stands under: "suspicion of hiding nine people found in a mill", "pictures of him leaving the house".
func nearest(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "acl" || t.Head >= i-1 || t.Tag != "VBN" && t.Tag != "VBG" {
		return -1
	}
	before := p.tok(i - 1)
	switch {
	case t.Tag == "VBG" && before.Dep == "pobj" && objective[before.Norm] && p.tok(before.Head).Head == t.Head:
		return i - 1
	case t.Tag == "VBN" && before.Dep == "dobj" && before.POS == "NOUN" && p.tok(before.Head).Dep == "pcomp" && p.tok(p.tok(before.Head).Head).Head == t.Head:
		return i - 1
	}
	return -1
}

// objective are pronouns in the form of objects.
var objective = map[string]bool{"him": true, "her": true, "them": true, "me": true, "us": true}
