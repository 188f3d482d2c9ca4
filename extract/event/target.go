package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// asksPreposition reports whether the one acted on is to be sought under a
// preposition: where there is no object, or where the object is what is handed over.
func (r *reading) asksPreposition(f *clause.Frame, c *Candidate, e lexicon.Entry, class lexicon.Class) bool {
	switch {
	case e.Type == schema.Move && len(c.Targets) > 0 && (f.Passive || r.party(c.Targets[0].Token) || r.tok(c.Targets[0].Token).Tag == "PRP"):
		return false // "the wounded were taken to hospital", "brought them to the table"
	case e.Type == schema.Retreat && len(c.Targets) > 0 && every(f.Obliques, func(a clause.Arg) bool { return a.Prep < 0 || r.prep(a) != "from" || r.isThing(a.Head) }):
		return false // "withdrew its posts from the strip"
	case r.lemma(f.Pred) == "send" && len(c.Targets) > 0 && r.lex.Party(r.lemma(c.Targets[0].Token)) && !slices.ContainsFunc(f.Obliques, r.partyArg):
		return false // "sent a team to the capital"
	case class.Is(lexicon.Undergo), f.Passive && len(c.Targets) > 0 && r.party(c.Targets[0].Token):
		return e.Has(lexicon.Goods) || r.runsInto(f, e)
	}
	return len(c.Targets) == 0 || !e.TakesObject() || e.Has(lexicon.Goods)
}

// runsInto reports an act on what a preposition brings by a verb that also tells what befalls its subject: "the truck crashed
// into a bus", "rebels rose against the king", not "the pipe broke into two".
func (r *reading) runsInto(f *clause.Frame, e lexicon.Entry) bool {
	if f.Passive || len(f.Objects) > 0 || e.Mode == "death" || e.Type == schema.Move || !slices.ContainsFunc(f.Subjects, func(a clause.Arg) bool { return r.partyArg(a) || r.ofTravel(a) }) {
		return false
	}
	return slices.ContainsFunc(f.Obliques, func(a clause.Arg) bool { return r.tok(a.Head).Tag != "CD" && r.lex.ActsOn(r.lemma(f.Pred), r.prep(a)) })
}

// prepositional takes the target from the preposition that the verb asks for.
func (r *reading) prepositional(f *clause.Frame, e lexicon.Entry, c *Candidate) {
	var out []clause.Arg
	for _, a := range f.Obliques {
		if a.Prep > f.Pred && !r.tok(a.Head).IsTime() && !(e.Type == schema.Move && r.ofTravel(a)) && r.targetPrep(f, e, r.tok(a.Prep).Norm, a.Head) {
			out = append(out, a)
		}
	}
	if f.Passive && len(c.Targets) > 0 && every(out, func(a clause.Arg) bool { return r.isThing(a.Head) }) {
		return // "was withdrawn from sale"
	}
	if len(out) > 0 {
		c.Targets = r.refs(out)
	}
}

// vehicle are means of travel: "arrived in three boats" names no one arrived at.
var vehicle = map[string]bool{
	"boat": true, "ship": true, "car": true, "bus": true, "truck": true, "lorry": true, "train": true, "plane": true, "aircraft": true, "helicopter": true, "motorcycle": true,
	"bicycle": true, "bike": true, "van": true, "taxi": true, "vehicle": true, "jeep": true, "tank": true, "convoy": true, "ferry": true, "canoe": true, "raft": true, "horse": true, "foot": true, "jet": true, "flight": true,
	"vessel": true, "liner": true, "freighter": true, "tanker": true, "trawler": true, "dinghy": true, "barge": true, "yacht": true, "submarine": true, "warship": true, "frigate": true, "airliner": true, "minibus": true, "tram": true,
}

// aiming are prepositions that bring the one whom an act without an object is about,
// if it is somebody, whatever the verb.
var aiming = map[string]bool{"against": true, "for": true, "with": true, "at": true, "on": true, "upon": true}

// point are nouns that with "at" tell when.
var point = map[string]bool{"time": true, "moment": true, "end": true, "beginning": true, "start": true, "outset": true, "stage": true, "point": true}

// prepositional are nouns that are part of a preposition, or with theirs tell a reason:
// "on behalf of", "in terms of", "on security grounds".
var prepositional = map[string]bool{"behalf": true, "terms": true, "accordance": true, "favour": true, "favor": true, "lieu": true, "spite": true, "regard": true, "view": true, "wake": true, "grounds": true, "condition": true}

// inPreposition reports a noun that is part of a preposition or tells a reason.
func (r *reading) inPreposition(i int) bool {
	return prepositional[r.lemma(i)] || prepositional[r.tok(i).Norm]
}

// roleFlags mark the phrases of a verb that do not bring the one acted on.
const roleFlags = lexicon.Topic | lexicon.Place | lexicon.Thing | lexicon.Instrument | lexicon.Ally

// targetPrep reports whether the object of a preposition is acted on by the verb.
func (r *reading) targetPrep(f *clause.Frame, e lexicon.Entry, prep string, obj int) bool {
	if r.lemma(f.Pred) == "come" && prep == "from" {
		return false // where it came from is not what it did anything to
	}
	if (e.Type == schema.Consult || e.Type == schema.State) && (prep == "at" || prep == "in") && !(r.lex.ActsOn(r.lemma(f.Pred), prep) && r.party(obj)) {
		return false // where they met, in which paper they said so
	}
	if e.Type == schema.Protest && prep == "in" && r.tok(obj).Ent != "ORG" {
		return false
	}
	if r.lemma(obj) == "air" || r.inPreposition(obj) || prep == "at" && point[r.lemma(obj)] {
		return false // "fired into the air", "worked at the time"
	}
	if e.TakesTarget(prep) {
		return true
	}
	if w, ok := r.lex.VerbWith(r.lemma(f.Pred), prep); ok {
		return w.Flags&roleFlags == 0
	}
	return aiming[prep] && (e.Type != schema.Move || prep != "at") && len(f.Objects) == 0 && !f.Passive && r.somebody(obj)
}

// complementTarget finds the target in the clause that a verb governs: whoever is
// to act in "demanded that X leave" and "accused … that X lied", or what a refusal
// is about ("refused to allow protests").
func (r *reading) complementTarget(f *clause.Frame, e lexicon.Entry, class lexicon.Class) []story.Ref {
	asks := e.Type == schema.Request || e.Type == schema.Accuse
	for _, c := range f.Clauses {
		g := r.p.Frame(c)
		switch dep := r.tok(c).Dep; {
		case g == nil:
		case dep == "ccomp" && e.Type == schema.Threaten && clause.Infinitive(r.doc(), c):
			return r.others(g.Subjects) // "warned swimmers not to enter"
		case dep == "ccomp" && asks && (e.Type != schema.Request || r.wanted(c)):
			return r.others(g.Subjects)
		case dep == "advcl" && e.Type == schema.Request && r.forClause(c):
			return r.refs(own(g.Subjects)) // "called for the council to resign"
		case dep == "ccomp" && r.tok(c).Tag == "VBG" && catching[r.lemma(f.Pred)] && r.doc().ChildWith(c, "aux", "mark") < 0:
			return r.refs(own(g.Subjects)) // "found him hiding"
		case dep == "ccomp" && !r.lex.Says(r.lemma(f.Pred)) && r.bareInfinitive(c):
			return r.refs(own(g.Subjects)) // "helped the pupils leave", "allows troops to pass"
		case dep == "xcomp" && class.Refuses():
			r.used[c] = true
			return r.aimed(g)
		case dep == "xcomp" && e.Type == schema.Threaten:
			return r.aimed(g)
		}
	}
	return nil
}

// catching are verbs of coming upon somebody at what he does.
var catching = map[string]bool{"find": true, "catch": true, "spot": true, "see": true, "film": true, "photograph": true, "discover": true, "surprise": true}

// wanted reports whether a clause tells what is to be done rather than what is: "that
// she resign", "that she must resign".
func (r *reading) wanted(verb int) bool {
	switch t := r.tok(verb); t.Tag {
	case "VB", "VBP":
		return true
	}
	for _, c := range r.doc().Children(verb) {
		if t := r.tok(c); t.Tag == "MD" || t.Dep == "auxpass" && t.Tag == "VB" {
			return true
		}
	}
	return false
}

// forClause reports an infinitive whose subject "for" brings: "for the council to resign".
func (r *reading) forClause(verb int) bool {
	m := r.doc().ChildWith(verb, "mark")
	return m >= 0 && r.tok(m).Norm == "for" && clause.Infinitive(r.doc(), verb)
}

// bareInfinitive reports whether a clause has a verb in the base form and nothing
// that makes it a sentence.
func (r *reading) bareInfinitive(verb int) bool {
	d := r.doc()
	aux := d.ChildWith(verb, "aux")
	return d.Tokens[verb].Tag == "VB" && d.ChildWith(verb, "mark", "neg") < 0 && (aux < 0 || d.Tokens[aux].Tag == "TO")
}

// aimed lists whom the clause that a threat or a refusal is about would be done to.
func (r *reading) aimed(g *clause.Frame) []story.Ref {
	for _, c := range r.verb(g) {
		return c.Targets
	}
	return r.refs(g.Patients())
}

// others points to the arguments that stand for others than the speaker: no
// pronoun, and nothing that he lends the clause himself.
func (r *reading) others(args []clause.Arg) []story.Ref {
	var out []story.Ref
	for _, a := range args {
		if !a.Shared && r.tok(a.Head).POS != "PRON" {
			out = append(out, r.refs([]clause.Arg{a})...)
		}
	}
	return out
}

// own drops the arguments that another clause lends.
func own(args []clause.Arg) []clause.Arg {
	var out []clause.Arg
	for _, a := range args {
		if !a.Shared {
			out = append(out, a)
		}
	}
	return out
}
