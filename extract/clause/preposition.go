package clause

// blames reports whether a verb says of its object that he did what "of" brings.
func blames(lemma string) bool {
	return isOneOf(lemma, "accuse", "suspect", "convict", "acquit", "clear", "absolve", "charge")
}

// keptFrom gives the object of a verb of keeping where the parser hangs "from" on a noun
// within it: "kept an outbreak of the virus from spreading".
func (p *parse) keptFrom(noun, prep int) []Arg {
	if p.tok(prep).Norm != "from" {
		return nil
	}
	for n, i := 0, noun; n < maxHops; n++ {
		t := p.tok(i)
		if t.Dep == "dobj" {
			g := p.frames[t.Head]
			if g != nil && isOneOf(p.tok(t.Head).Lemma, "keep", "prevent", "stop", "bar", "ban", "prohibit", "deter", "discourage", "save", "protect", "block") {
				return shared(g.Objects)
			}
			return nil
		}
		if !isOneOf(t.Dep, "pobj", "prep", "conj") {
			return nil
		}
		i = t.Head
	}
	return nil
}

// concernsObject reports whether the object of a verb does what the gerund under its
// preposition tells: "accused the army of shelling", not "drew praise for helping".
func (p *parse) concernsObject(g *Frame, prep int) bool {
	if g.Passive || len(g.Objects) == 0 {
		return false
	}
	norm := p.tok(prep).Norm
	if isOneOf(norm, "on", "upon") {
		return isOneOf(p.tok(g.Pred).Lemma, "congratulate", "compliment", "commend")
	}
	return isOneOf(norm, "of", "from", "into", "with") || norm == "for" && !p.thing(g.Objects[0].Head)
}

// impersonal reports a gerund of which nobody around is the subject: what is banned or
// advised against ("issued a ban on fishing"), and what something comes of ("resulted
// from storing it").
func (p *parse) impersonal(g *Frame, prep int) bool {
	switch norm := p.tok(prep).Norm; norm {
	case "on", "against":
		if len(g.Objects) == 0 || g.Passive {
			return false
		}
		o := g.Objects[len(g.Objects)-1].Head
		return o+1 == prep && p.words.EventNoun(p.tok(o).Lemma)
	case "from":
		return isOneOf(p.tok(g.Pred).Lemma, "result", "arise", "stem", "come", "derive", "follow")
	}
	return false
}

// able are adjectives of who or what can, may or wants to do something, which stand behind its noun.
var able = map[string]bool{
	"capable": true, "incapable": true, "responsible": true, "interested": true, "wary": true, "intent": true, "bent": true, "guilty": true, "skilled": true, "adept": true, "fearful": true, "afraid": true, "tired": true, "proud": true,
	"confident": true, "keen": true, "instrumental": true, "active": true, "busy": true, "engaged": true, "involved": true, "experienced": true, "fond": true, "desirous": true, "close": true, "opposed": true, "accustomed": true, "vital": true,
}

// fromPreposition finds the subject of a gerund under a preposition: "before
// retreating", "accused the army of shelling", "by bombing".
func (p *parse) fromPreposition(f *Frame, hops int) []Arg {
	prep := p.tok(f.Pred).Head
	over := p.tok(prep).Head
	g := p.frames[over]
	if g == nil {
		if t := p.tok(over); t.Dep == "dobj" && (t.POS == "PROPN" && isOneOf(p.tok(prep).Norm, "of", "from", "for", "into") || p.tok(prep).Norm == "of" && blames(p.tok(t.Head).Lemma)) {
			return []Arg{{Head: over, Prep: -1, Shared: true}} // "suspected X of funding": the parser hangs "of" on X
		}
		if t := p.tok(over); t.Dep == "amod" && t.Head < over && able[t.Lemma] {
			return shared(p.spread(Arg{Head: t.Head, Prep: -1})) // "a runway capable of taking jets"
		}
		if s := p.smallSubject(over); s >= 0 {
			return shared(p.spread(Arg{Head: s, Prep: -1})) // "found him guilty of taking bribes"
		}
		if at := p.aimed(over, prep); at != nil {
			return at
		}
		if p.tok(prep).Norm == "for" && p.punished(over) {
			return []Arg{{Head: over, Prep: -1, Shared: true}}
		}
		if kept := p.keptFrom(over, prep); kept != nil {
			return kept
		}
		return p.holder(over, hops)
	}
	if g.Kind == Noun {
		if of := p.blamedIn(over, prep); of != nil {
			return of
		}
		return p.holder(over, hops)
	}
	if p.impersonal(g, prep) {
		return nil
	}
	if p.cited(f, g, prep) {
		return shared(g.Objects)
	}
	if p.concernsObject(g, prep) {
		return shared(g.Objects)
	}
	if p.tok(prep).Norm == "for" && !g.Passive && len(g.Objects) == 1 && penal[p.tok(g.Objects[0].Head).Lemma] {
		if on := p.under(g, "on", "against"); on != nil {
			return on // "imposed sanctions on firms for selling arms"
		}
	}
	if g.Passive && len(g.Agents) == 0 && p.tok(prep).Norm == "by" && p.things(p.subjects(g, hops+1)) {
		f.Unsaid = true // "was achieved by cutting costs"
		return nil
	}
	if g.Passive && p.tok(prep).Norm == "in" && isOneOf(p.tok(g.Pred).Lemma, "make", "take", "spend", "invest", "use", "record", "achieve", "face", "encounter") && p.things(p.subjects(g, hops+1)) {
		f.Unsaid = true // "progress was made in laying cables"
		return nil
	}
	if g.Passive && len(g.Agents) > 0 && isOneOf(p.tok(prep).Norm, "after", "before", "by", "while", "without") {
		return shared(g.Agents)
	}
	return shared(p.subjects(g, hops+1))
}

// blamedIn gives whom the noun of a deed is done to for what the gerund behind tells: "criticism of the firm for closing it".
func (p *parse) blamedIn(deed, prep int) []Arg {
	if o := p.brought(deed, prep, "of"); o >= 0 && p.tok(prep).Norm == "for" && p.somebodyOr(o) {
		return shared(p.spread(Arg{Head: o, Prep: -1}))
	}
	return nil
}

// aimed gives at whom a feeling is for what the gerund behind tells: "angry at the council for closing it".
func (p *parse) aimed(feeling, prep int) []Arg {
	if o := p.brought(feeling, prep, "at", "with", "to"); o >= 0 && p.tok(feeling).POS == "ADJ" && p.tok(prep).Norm == "for" {
		return shared(p.spread(Arg{Head: o, Prep: -1}))
	}
	return nil
}

// brought is what the first of some prepositions brings that hang on a word, behind it and before a token, or -1.
func (p *parse) brought(word, before int, preps ...string) int {
	for _, c := range p.kids(word) {
		if o := p.d.ChildWith(c, "pobj"); c > word && c < before && o >= 0 && isOneOf(p.tok(c).Norm, preps...) {
			return o
		}
	}
	return -1
}

// penal are nouns for what is laid on somebody for what he did.
var penal = map[string]bool{"sanction": true, "fine": true, "penalty": true, "ban": true, "charge": true, "punishment": true, "case": true, "proceedings": true, "suit": true, "lawsuit": true, "complaint": true, "investigation": true, "inquiry": true, "embargo": true, "curb": true, "restriction": true}

// punished reports whether a noun is of whoever a penalty is laid on: "sanctions on firms".
func (p *parse) punished(noun int) bool {
	t := p.tok(noun)
	if t.Dep != "pobj" || !isOneOf(p.tok(t.Head).Norm, "on", "against") {
		return false
	}
	up := p.tok(t.Head).Head
	g := p.frames[up]
	return penal[p.tok(up).Lemma] || g != nil && len(g.Objects) == 1 && penal[p.tok(g.Objects[0].Head).Lemma]
}

// under lists what stands under a preposition of a verb or of its object.
func (p *parse) under(g *Frame, preps ...string) []Arg {
	for _, a := range g.Obliques {
		if a.Prep >= 0 && isOneOf(p.tok(a.Prep).Norm, preps...) {
			return shared([]Arg{a})
		}
	}
	for _, o := range g.Objects {
		for _, c := range p.kids(o.Head) {
			if c > o.Head && isOneOf(p.tok(c).Norm, preps...) && p.d.ChildWith(c, "pobj") >= 0 {
				return shared(p.prepArgs(c))
			}
		}
	}
	return nil
}

// cited reports a clause that tells who is said to have said something: "cited the ministry
// as saying that …".
func (p *parse) cited(f, g *Frame, prep int) bool {
	return p.tok(prep).Norm == "as" && !g.Passive && len(g.Objects) > 0 && g.Objects[0].Head < prep && p.words.Says(p.tok(f.Pred).Lemma)
}
