package clause

// passive reports whether the verb i is in the passive voice: with an auxiliary
// ("was killed"), sharing the auxiliary of the verb that it is conjoined with
// ("were arrested and charged"), or as a participle without one ("a man killed
// in Kabul", "led by the army, …").
func (p *parse) passive(i int) bool {
	t := p.tok(i)
	if p.d.ChildWith(i, "auxpass", "nsubjpass", "csubjpass") >= 0 {
		return t.Lemma != "rid" && !p.bound(i) // "get rid of it"
	}
	if t.Tag != "VBN" && t.Tag != "VBD" {
		return false
	}
	if aux := p.d.ChildWith(i, "aux"); aux >= 0 && p.tok(aux).Lemma == "have" {
		return false // "had gathered by the lake"
	}
	if p.sweeps(i) || t.Tag == "VBD" && p.verbless(i) >= 0 {
		return false
	}
	if p.d.ChildWith(i, "agent") >= 0 {
		return t.Tag == "VBN" || p.d.ChildWith(i, "nsubj") < 0 || p.words.Transitive(t.Lemma) // "slipped out by a back door"
	}
	if p.d.ChildWith(i, "aux") >= 0 {
		return false
	}
	if p.hearsay(i) || p.toll(i) >= 0 || t.Norm == "left" && t.Dep == "acl" && p.d.ChildWith(i, "oprd") > i {
		return true // "ended with two left dead"
	}
	subject := p.d.ChildWith(i, "nsubj") >= 0
	if t.Dep == "conj" && t.Head != i && p.d.ChildWith(i, "dobj") < 0 && (t.Tag == "VBN" || p.words.Transitive(t.Lemma) && p.d.ChildWith(i, "ccomp", "xcomp") < 0) {
		return p.passive(t.Head) && (!subject || p.words.Transitive(t.Lemma)) // "two were killed and four injured"
	}
	if subject {
		return p.absolute(i) || p.causedOf(i) || p.foundSo(i) || p.headlined(i)
	}
	if t.Tag != "VBN" {
		return t.Dep == "acl" && p.words.Transitive(t.Lemma) && p.d.ChildWith(i, "dobj", "ccomp", "xcomp", "aux") < 0
	}
	switch t.Dep {
	case "oprd":
		return p.passive(t.Head) // "two are feared abducted"
	case "acl":
		return !p.mainVerb(i)
	case "relcl", "advcl", "amod", "ccomp", "pcomp", "xcomp", "dep":
		return true
	}
	return false
}

// bound reports a way that somebody goes: "was headed for the coast".
func (p *parse) bound(i int) bool {
	if p.tok(i).Norm != "headed" || p.d.ChildWith(i, "agent") >= 0 {
		return false
	}
	for _, c := range p.kids(i) {
		if isOneOf(p.tok(c).Norm, "for", "to", "toward", "towards", "into", "north", "south", "east", "west", "home", "back") {
			return true
		}
	}
	return false
}

// foundSo reports a headline of how somebody was found: "two girls found unharmed", "dozens feared dead".
func (p *parse) foundSo(i int) bool {
	o := p.d.ChildWith(i, "oprd", "acomp")
	told := isOneOf(p.tok(i).Norm, "found", "feared", "believed", "presumed", "confirmed") || p.tok(i).Norm == "shot" && p.tok(i).Dep == "ROOT" && p.bare(i)
	return told && o == i+1 && found[p.tok(o).Norm] && p.d.ChildWith(i, "aux", "dobj", "ccomp", "xcomp") < 0
}

// hearsay reports whether verb i, which takes no infinitive in the active, has one:
// "a man reputed to be a spy", "one said to have fled".
func (p *parse) hearsay(i int) bool {
	x := p.d.ChildWith(i, "xcomp")
	return x > i && p.words.Hearsay(p.tok(i).Lemma) && p.d.ChildWith(i, "dobj") < 0 && Infinitive(p.d, x)
}

// mainVerb reports whether the participle i, which the parser hangs on the noun
// before it, is the verb of that noun: with an object of its own it is no passive
// ("two bombings killed nine people").
func (p *parse) mainVerb(i int) bool {
	if p.verbless(i) >= 0 || p.whileActive(i) {
		return true
	}
	o := p.d.ChildWith(i, "dobj")
	return o > i && p.tok(i).Head < i && p.words.Transitive(p.tok(i).Lemma) && !p.words.Ditransitive(p.tok(i).Lemma)
}

// aims reports a verb that goes on with a preposition of the one whom it acts on: "charged at the guards", not "charged with it".
func (p *parse) aims(i int) bool {
	c := p.d.ChildWith(i, "prep")
	return c == i+1 && p.words.ActsOn(p.tok(i).Lemma, p.tok(c).Norm)
}

// verbless gives the noun at the root of a sentence without a verb, where the participle i,
// hung below it, can be no passive and so is the verb: "police backed by helicopters
// swooped on two mills". -1 elsewhere.
func (p *parse) verbless(i int) int {
	t := p.tok(i)
	if t.Dep != "acl" || p.d.ChildWith(i, "agent", "aux") >= 0 || p.d.ChildWith(i, "prep", "npadvmod", "prt", "dobj") < 0 {
		return -1
	}
	if o := p.d.ChildWith(i, "dobj"); t.Tag != "VBN" && t.Tag != "VBD" || t.Tag == "VBN" && o < 0 && p.words.Transitive(t.Lemma) && p.d.ChildWith(i, "prt") < 0 && !p.aims(i) {
		return -1
	}
	sent := p.d.SentOf(i)
	root := -1
	for k := sent.Start; k < sent.End; k++ {
		switch w := p.tok(k); {
		case w.Head == k:
			root = k
		case isOneOf(w.Dep, "nsubj", "nsubjpass", "expl"), k != i && isOneOf(w.Tag, "VBD", "VBZ", "VBP", "MD"), k > i && w.Dep == "acl":
			return -1
		}
	}
	if root < 0 || root > i || !p.people(root) && p.tok(root).POS != "PROPN" || p.tok(sent.End-1).Text != "." {
		return -1
	}
	return root
}

// whileActive reports a participle that can be no passive behind the noun of an "as" that
// the parser takes for a preposition: "as youths clashed with police".
func (p *parse) whileActive(i int) bool {
	t := p.tok(i)
	noun := p.tok(t.Head)
	return t.Tag == "VBN" && t.Dep == "acl" && t.Head < i && noun.Dep == "pobj" && p.tok(noun.Head).Norm == "as" &&
		!p.words.Transitive(t.Lemma) && p.d.ChildWith(i, "agent", "dobj", "aux") < 0
}

// sweeps reports a participle of what a fire or a storm does to a place, never the other way
// round: "a fire swept through the market".
func (p *parse) sweeps(i int) bool {
	t := p.tok(i)
	if t.Dep != "acl" || !isOneOf(t.Lemma, "sweep", "rip", "tear", "race", "roar", "rage", "rush") || p.d.ChildWith(i, "agent", "dobj") >= 0 {
		return false
	}
	for _, c := range p.kids(i) {
		if c > i && isOneOf(p.tok(c).Norm, "through", "across", "over", "into", "along") {
			return true
		}
	}
	return false
}

// causedOf reports a participle that tells what one has done to somebody: "have their
// children vaccinated".
func (p *parse) causedOf(i int) bool {
	t := p.tok(i)
	return t.Tag == "VBN" && t.Dep == "ccomp" && t.Head < i && isOneOf(p.tok(t.Head).Lemma, "have", "get", "want", "show", "see", "depict", "picture") && p.d.ChildWith(i, "aux", "dobj", "mark") < 0
}

// absolute reports whether a participle with a subject of its own is a passive
// without its auxiliary: "with two men arrested", "Nine killed in a raid".
func (p *parse) absolute(i int) bool {
	t := p.tok(i)
	for _, c := range p.kids(i) {
		if c == i+1 && p.tok(c).Norm == "against" {
			return false // "thousands protested against it"
		}
	}
	if t.Dep == "ccomp" && t.Head < i && p.words.Says(p.tok(t.Head).Lemma) && p.tok(t.Head).Tag == "VBD" && p.d.ChildWith(i, "prep") >= 0 {
		return false // "said rebels raided in the night"
	}
	if p.aims(i) {
		return false
	}
	if o := p.d.ChildWith(i, "oprd"); o > i && p.d.ChildWith(o, "dobj") > o {
		return false // "gunmen shot dead the mayor"
	}
	if c := p.d.ChildWith(i, "conj"); c == i+2 && p.d.ChildWith(c, "dobj") > c && p.d.ChildWith(i, "prep") < 0 {
		return false // "a vet stunned and weighed the bear"
	}
	return t.Tag == "VBN" && p.words.Transitive(t.Lemma) && p.d.ChildWith(i, "aux", "dobj", "ccomp", "xcomp") < 0
}
