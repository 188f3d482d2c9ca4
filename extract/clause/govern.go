package clause

import "newsgraph/extract/nlp"

// govern finds the frame that a frame hangs from, and how.
func (p *parse) govern(f *Frame) {
	t := p.tok(f.Pred)
	switch t.Dep {
	case "ccomp", "xcomp", "csubj", "csubjpass", "oprd":
		f.Link = Comp
		if p.apart(f.Pred, t.Head) {
			f.Link = Root
		}
	case "advcl", "pcomp", "parataxis":
		f.Link = Adverb
	case "relcl", "acl":
		f.Link = Relative
	case "conj":
		f.Link = Conjunct
		if g := p.frames[p.d.FirstConjunct(f.Pred)]; g != nil && isOneOf(p.tok(g.Pred).Dep, "relcl", "acl") && p.relativeChild(f.Pred) {
			f.Link = Relative
		}
	default:
		f.Link = Root
	}
	f.Gov = p.above(f.Pred)
	p.relativeGap(f)
}

// apart reports whether a semicolon stands between two predicates: then the one is
// not the content of the other, whatever the parser says.
func (p *parse) apart(a, b int) bool {
	for i := min(a, b); i < max(a, b); i++ {
		if p.tok(i).Text == ";" {
			return true
		}
	}
	return false
}

// relativeChild reports whether a conjoined verb has a relative pronoun of its own.
func (p *parse) relativeChild(i int) bool {
	c := p.d.ChildWith(i, "nsubj", "nsubjpass")
	return c >= 0 && p.relativePronoun(c)
}

func (p *parse) above(i int) int { return Above(p.d, i, func(i int) *Frame { return p.frames[i] }) }

// Above climbs to the nearest clause's predicate over token i, or -1; frame gives
// the frame of a token, or nil.
func Above(d *nlp.Doc, i int, frame func(int) *Frame) int {
	for n := 0; n < 64; n++ {
		h := d.Tokens[i].Head
		if h == i {
			return -1
		}
		if g := frame(h); g != nil && g.Kind != Noun {
			return h
		}
		i = h
	}
	return -1
}
