package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// dealing are the types of event by which parties deal with each other through
// things: bans, supplies, treaties. In violence the thing itself is the target.
var dealing = map[schema.Type]bool{
	schema.Agree: true, schema.Consult: true, schema.Support: true, schema.Concede: true, schema.Cooperate: true, schema.Aid: true,
	schema.Request: true, schema.Reject: true, schema.Threaten: true, schema.Sanction: true, schema.Mobilize: true, schema.Coerce: true,
}

// throughObject replaces a target that is only a thing by the named one that it
// is done to, when its phrase tells: "lifted the ban on X", "cut supplies to X",
// "signed a treaty with X".
func (r *reading) throughObject(f *clause.Frame, targets []story.Ref) []story.Ref {
	if lemma := r.lemma(f.Pred); undergoing[lemma] || lemma == "ensure" {
		return targets // "avoided extradition to X" concerns another than X, "ensured supplies to X" the supplies
	}
	return replaced(targets, func(noun int) []story.Ref {
		if !r.isThing(noun) && r.tok(noun).Ent != "MONEY" || r.sharedBy(noun) != 0 {
			return nil // "approved the marriage of a nurse to a miner"
		}
		if named := r.namedUnder(noun); len(named) > 0 {
			return named
		}
		return r.besideObject(f, noun)
	})
}

// besideObject lists the named parties of the phrase right after the object, which
// the parser may hang on the verb: "suspended deliveries to X".
func (r *reading) besideObject(f *clause.Frame, noun int) []story.Ref {
	_, end := clause.Mention(r.doc(), noun)
	var out []story.Ref
	for _, a := range f.Obliques {
		if a.Prep == end+1 && throughPreps[r.tok(a.Prep).Norm] && r.party(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}

// isThing reports whether a mention is a common noun for neither people nor body.
func (r *reading) isThing(i int) bool {
	t := r.tok(i)
	if counted[t.Lemma] {
		of := r.ofPhrases(i)
		return len(of) > 0 && r.isThing(of[0].Head) // "thousands gathered", but "thousands of homes"
	}
	return (t.Tag == "NN" || t.Tag == "NNS") && !r.party(i)
}

// counted are nouns of number, which alone are of people.
var counted = map[string]bool{"thousand": true, "hundred": true, "dozen": true, "score": true, "million": true}

// idle reports whether only things act, in a way that concerns nobody: "the deal
// ended", "the report came". Weapons, disasters and papers that say something do more.
func (r *reading) idle(c *Candidate, t schema.Type, unsaid bool) bool {
	if unsaid || t == schema.Assault || t == schema.Disaster || t == schema.State || len(c.Actors) > 0 && len(c.Targets) > 0 {
		return false
	}
	return r.things(c.Actors) && r.things(c.Targets)
}

// throughPreps bring the one that a thing is done to.
var throughPreps = map[string]bool{"on": true, "to": true, "for": true, "against": true, "with": true, "upon": true, "toward": true, "towards": true, "between": true}

// party reports whether a mention is somebody to deal with: a name, or a noun for
// people, a body or a state.
func (r *reading) party(i int) bool {
	t := r.tok(i)
	return t.IsParty() || t.Ent == "" && properTag(t.Tag) || t.POS == "NOUN" && r.lex.PartyOf(t.Lemma, "person", "body", "state")
}

// somebody reports whether a mention is a party other than a country, which may be
// where something happens.
func (r *reading) somebody(i int) bool { return r.party(i) && r.tok(i).Ent != "GPE" }

// conjoined lists a mention and those that it is conjoined with.
func (r *reading) conjoined(i int) []story.Ref {
	var out []story.Ref
	for ; i >= 0; i = r.next(i) {
		if r.mentionable(i) {
			out = append(out, r.ref(i))
		}
	}
	return out
}

// namedUnder lists the named parties in the phrases of a noun.
func (r *reading) namedUnder(noun int) []story.Ref {
	var out []story.Ref
	for _, a := range r.phrasesOf(noun) {
		switch prep := r.tok(a.Prep).Norm; {
		case throughPreps[prep] && r.party(a.Head):
			out = append(out, r.conjoined(a.Head)...)
		case prep == "of" && r.isThing(a.Head): // "a resumption of ties with X"
			out = append(out, r.namedUnder(a.Head)...)
		}
	}
	return out
}
