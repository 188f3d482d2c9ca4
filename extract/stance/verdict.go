package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// speaking are the verbs whose subject is the source of their complement.
const speaking = lexicon.Report | lexicon.Claim | lexicon.Deny

// come are the verbs whose infinitive did come about: "began to", "managed to",
// "was forced to".
const come = lexicon.Aspect | lexicon.Implicative | lexicon.Causative | lexicon.Perception

// committing are the verbs by which the subject takes the deed upon itself.
const committing = lexicon.Plan | lexicon.Promise

// verdict tells what the governing verb says of whether its complement happened.
func (r *Reader) verdict(s *step) schema.Status {
	d := s.p.Doc
	status := r.byClass(s)
	after := s.f.Pred > s.g.Pred                                                      // else two sentences run together by a comma
	confessed := d.Tokens[s.f.Pred].Tag == "VBG" && d.Tokens[s.f.Pred].Dep == "xcomp" // "no group admitted planting it"
	if s.clausal && after && s.g.Neg && !wondered(d, s.f.Pred) && (confessed || !r.class(d, s.g).Is(speaking) && !believing[s.lemma()]) {
		status = worse(status, schema.Denied)
	}
	if status == schema.Denied && open(d, s.g.Pred) {
		return schema.Planned // "if they fail to free them, …"
	}
	if s.clausal && after && !r.speech(d, s.g) {
		status = worse(status, r.auxiliaries(d, s.g))
	}
	return status
}

// atTrial reports whether a clause tells what a court was told: "the jury heard that".
func atTrial(d *nlp.Doc, g *clause.Frame) bool {
	for _, a := range g.Subjects {
		if trying[d.Tokens[a.Head].Lemma] {
			return true
		}
	}
	return false
}

var trying = set(`court jury tribunal inquest inquiry hearing trial`)

// partOf reports a deed under the noun for the part in it that a verb gives somebody: "had
// no role in the attack".
func partOf(d *nlp.Doc, deed, verb int) bool {
	prep := d.Tokens[deed].Head
	part := d.Tokens[prep].Head
	return d.Tokens[prep].Norm == "in" && d.Tokens[part].Dep == "dobj" && d.Tokens[part].Head == verb && parts[d.Tokens[part].Lemma]
}

var parts = set(`role part hand involvement participation say`)

// wondered reports a clause that asks how, why, when or where something was done, and so
// takes it for done: "it is not known how he escaped".
func wondered(d *nlp.Doc, pred int) bool {
	for _, c := range d.Children(pred) {
		if t := &d.Tokens[c]; c < pred && t.Tag == "WRB" && (t.Dep == "advmod" || t.Dep == "mark") {
			return true
		}
	}
	return false
}

// byClass reads the class of the governing verb. The order matters: a verb may
// be of several classes.
func (r *Reader) byClass(s *step) schema.Status {
	d, lemma := s.p.Doc, s.lemma()
	c := r.class(d, s.g)
	inner := s.f.Link == clause.Inner
	switch {
	case factive[lemma]:
		return schema.Happened
	case (lemma == "hear" || lemma == "tell") && s.clausal && atTrial(d, s.g):
		return schema.Alleged
	case r.accuses(d, s.g) && accusable(s):
		return schema.Alleged
	case r.threatens(d, s.g):
		return schema.Planned
	case infinitive(d, s.f) && perfect(d, s.f.Pred) && !c.Is(lexicon.Deny|lexicon.Negative):
		return past(lemma)
	case inner && (c.Is(lexicon.Deny|lexicon.Negative) || undoing[lemma]):
		return r.undone(lemma, d.Tokens[s.f.Pred].Lemma)
	case c.Is(lexicon.Stop) && s.clausal && d.Tokens[s.f.Pred].Tag == "VBG":
		return schema.Happened // the event is that it stopped
	case c.Is(lexicon.Deny|lexicon.Negative) || barring[lemma]:
		return schema.Denied
	case c.Is(lexicon.Plan | lexicon.Promise | lexicon.Attempt), lemma == "suppose" && infinitive(d, s.f):
		return schema.Planned
	case s.clausal && (r.requests(d, s.g) && !marked(d, s.f.Pred, "whether", "if") && !tensed(d, s.f.Pred) || commanding[lemma] && (infinitive(d, s.f) || d.Tokens[s.f.Pred].Tag == "VB")):
		return schema.Planned
	case inner && r.wants(d, s.g, s.f.Pred):
		return schema.Planned
	case s.g.Passive && len(s.g.Agents) == 0 && c.Is(lexicon.Report) && s.clausal && d.Tokens[s.f.Pred].Tag == "VBN" && !ownSubject(d, s.f.Pred):
		return schema.Alleged // "was reported killed"
	case c.Is(lexicon.Claim | lexicon.Cognition), c.Is(lexicon.Hearsay) && s.g.Passive && infinitive(d, s.f):
		return schema.Alleged
	case c.Is(lexicon.Raising) && s.clausal && !c.Is(come):
		return schema.Alleged
	case s.clausal && infinitive(d, s.f):
		return r.untensed(s)
	}
	return schema.Happened
}

// past tells of an infinitive that looks back: "looks to have fled" is a guess,
// "was to have fled" did not come about.
func past(lemma string) schema.Status {
	if lemma == "be" || lemma == "suppose" {
		return schema.Denied
	}
	return schema.Alleged
}

// undone tells what becomes of an event whose noun is the object of a negative
// verb: what is averted did not happen, what is stopped or rejected did.
func (r *Reader) undone(lemma, noun string) schema.Status {
	if undoing[lemma] {
		return schema.Denied
	}
	if e, ok := r.lex.Noun(noun); ok && lemma == "escape" && (e.Type != schema.Assault || noun == "injury") {
		return schema.Denied // "escaped arrest", "escaped injury", not "escaped an attack"
	}
	return schema.Happened
}

// wants reports whether an event noun is what its verb asks for: "ordered the
// release", "called for a strike", not "asked about the strike".
func (r *Reader) wants(d *nlp.Doc, g *clause.Frame, noun int) bool {
	lemma := d.Tokens[g.Pred].Lemma
	t := &d.Tokens[d.FirstConjunct(noun)]
	switch t.Dep {
	case "dobj", "nsubjpass":
		return ordering[lemma] || facing[lemma] || r.requests(d, g)
	case "pobj":
		e, ok := r.lex.VerbWith(lemma, "for")
		return d.Tokens[t.Head].Norm == "for" && (ok && e.Type == schema.Request || r.requests(d, g))
	}
	return false
}

// infinitive reports whether a clause is an infinitive with "to".
func infinitive(d *nlp.Doc, f *clause.Frame) bool {
	return f.Link == clause.Comp && purposed(d, f.Pred)
}

// requests reports whether a verb asks for its complement, and no more than asks.
func (r *Reader) requests(d *nlp.Doc, g *clause.Frame) bool {
	lemma := d.Tokens[g.Pred].Lemma
	e, _ := r.lex.Verb(lemma)
	return e.Type == schema.Request && !moving[lemma]
}

// tensed reports a clause in the past: who "insists that nobody died" asks for nothing.
func tensed(d *nlp.Doc, pred int) bool {
	if d.Tokens[pred].Dep != "ccomp" {
		return false
	}
	for _, c := range d.Children(pred) {
		if t := &d.Tokens[c]; t.Dep == "aux" || t.Dep == "auxpass" {
			return t.Norm == "had" || t.Norm == "was" || t.Norm == "were" || t.Norm == "has"
		}
	}
	return d.Tokens[pred].Tag == "VBD"
}

// threatens reports whether a verb warns of its complement or threatens it.
func (r *Reader) threatens(d *nlp.Doc, g *clause.Frame) bool {
	e, _ := r.lex.Verb(d.Tokens[g.Pred].Lemma)
	return e.Type == schema.Threaten
}

// accuses reports whether a verb blames somebody for its complement: "accused of
// shelling", "charged with robbing".
func (r *Reader) accuses(d *nlp.Doc, g *clause.Frame) bool {
	lemma := d.Tokens[g.Pred].Lemma
	e, _ := r.lex.Verb(lemma)
	return e.Type == schema.Accuse || charging[lemma]
}

var (
	// charging are verbs of justice that leave open whether the deed was done.
	charging = set(`charge indict suspect prosecute investigate arraign`)
	// permissive verbs only make their infinitive possible.
	permissive = set(`allow permit enable authorize authorise entitle license licence empower free equip`)
	// commanding verbs leave open whether the order was followed.
	commanding = set(`order tell ask instruct urge press invite require direct command encourage advise train hire appoint tempt beg
		pressure pressurise pressurize lobby remind task oblige commission contract mandate assign dispatch deputize counsel implore goad nudge prod`)
	// moving verbs bring or bind their object to the deed; they ask for nothing.
	moving = set(`persuade convince induce motivate prompt compel force cause lead drive require`)
	// ordering verbs want the event of their object: "ordered the evacuation".
	ordering = set(`order demand propose authorize authorise command recommend advocate favour favor`)
	// facing verbs leave open whether the event of their object comes: "fear deportation".
	facing = set(`face await fear risk fight resist`)
	// barring verbs keep their object from the deed: "forbade them to leave".
	barring = set(`forbid prohibit ban bar discourage dissuade exempt`)
	// undoing verbs keep the event of their object from happening: "averted a strike".
	undoing = set(`avert avoid block evade dodge foil thwart prevent preclude forestall deter deny refute disavow disclaim cancel abort scrap repudiate`)
	// factive verbs take their complement for true.
	factive = set(`know realise realize regret forget remember learn discover understand recall appreciate witness`)
	// believing verbs have as source whoever holds the belief.
	believing = set(`believe think suspect assume consider fear reckon doubt guess feel`)
	// announcing verbs report the event that is their object: "announced the withdrawal".
	announcing = set(`announce report confirm deny claim disclose reveal allege acknowledge admit declare recount describe`)
)
