package clause

// fromConjunct takes the subject of the verb that this one is conjoined with:
// "rebels attacked the town and killed three".
func (p *parse) fromConjunct(f *Frame, hops int) []Arg {
	first := p.tok(f.Pred).Head
	g := p.frames[first]
	if g == nil && p.tok(first).Dep == "acomp" {
		g = p.frames[p.tok(first).Head] // "was ill and working from home"
	}
	if g == nil {
		return nil
	}
	if said := p.addedTo(f, g); said != nil {
		g = said
	}
	return shared(p.subjects(g, hops+1))
}

// shareAgents gives a passive the "by" of the one joined to it: "was shot and wounded by
// gunmen".
func (p *parse) shareAgents(f *Frame) {
	g := p.frames[p.tok(f.Pred).Head]
	if p.tok(f.Pred).Dep != "conj" || g == nil || !f.Passive || !g.Passive || len(g.Agents) > 0 || p.d.ChildWith(f.Pred, "nsubjpass", "auxpass") >= 0 {
		return
	}
	for i := g.Pred + 1; i < f.Pred; i++ {
		if !isOneOf(p.tok(i).Dep, "cc", "punct", "advmod", "conj") {
			return // "was found in a ditch and buried by monks"
		}
	}
	g.Agents = shared(f.Agents)
}

// addedTo gives the verb of saying to whose words somebody adds where the parser
// conjoins "added" with the content: "Cole said the firm would pay but added that …".
// After "but" any verb of saying adds.
func (p *parse) addedTo(f, content *Frame) *Frame {
	lemma := p.tok(f.Pred).Lemma
	adds := lemma == "add" || p.words.Says(lemma) && !f.Passive && !p.words.Says(p.tok(content.Pred).Lemma) && (p.after(f.Pred, content.Pred, "but") || p.ofThing(content))
	if !adds || len(f.Objects) > 0 || p.tok(content.Pred).Dep != "ccomp" {
		return nil
	}
	g := p.frames[p.tok(content.Pred).Head]
	if g == nil || !p.words.Says(p.tok(g.Pred).Lemma) {
		return nil
	}
	return g
}

// ofThing reports a clause whose subject is a thing, which says nothing: "the firm said the plan cuts costs and predicts …".
func (p *parse) ofThing(f *Frame) bool {
	subject := p.d.ChildWith(f.Pred, "nsubj")
	return subject >= 0 && p.thing(subject)
}

// after reports whether a conjunction joins a verb with the one that it hangs on.
func (p *parse) after(verb, first int, conjunction string) bool {
	for _, c := range p.kids(first) {
		if t := p.tok(c); t.Dep == "cc" && c < verb && t.Norm == conjunction {
			return true
		}
	}
	return false
}

// shareObjects gives a verb without an object that of the verb conjoined with it
// at once: "killing and wounding hundreds", "arrested and charged a man".
func (p *parse) shareObjects(f *Frame) {
	lemma := p.tok(f.Pred).Lemma
	if f.Kind != Verb || f.Passive || !p.words.MayAct(lemma) || len(f.Objects) > 0 || len(f.Obliques) > 0 || len(f.Clauses) > 0 {
		return
	}
	for _, c := range p.kids(f.Pred) {
		g := p.frames[c]
		if g == nil || p.tok(c).Dep != "conj" || g.Passive || len(g.Objects) == 0 || c-f.Pred > 3 || !p.words.Transitive(lemma) && (c-f.Pred > 2 || p.tok(f.Pred+1).Dep != "cc") {
			continue
		}
		if a, b := p.tok(f.Pred).Tag, p.tok(c).Tag; a != b && a+b != "VBPVB" && a+b != "VBDVBN" && a+b != "VBNVBD" {
			continue
		}
		f.Objects = shared(g.Objects)
		return
	}
}
