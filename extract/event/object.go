package event

import (
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// dealing are the types of event by which parties deal with each other through
// things: bans, supplies, treaties. In violence the thing itself is the target.
var dealing = map[schema.Type]bool{
	schema.Agree: true, schema.Consult: true, schema.Support: true, schema.Concede: true, schema.Cooperate: true, schema.Aid: true,
	schema.Request: true, schema.Reject: true, schema.Threaten: true, schema.Sanction: true, schema.Mobilize: true, schema.Coerce: true, schema.Other: true,
}

// throughObject replaces a target that is only a thing by the named one that it
// is done to, when its phrase tells: "lifted the ban on X", "cut supplies to X",
// "signed a treaty with X".
func (r *reading) throughObject(targets []story.Ref) []story.Ref {
	return replaced(targets, func(noun int) []story.Ref {
		if !r.isThing(noun) {
			return nil
		}
		return r.namedUnder(noun)
	})
}

// isThing reports whether a mention is a common noun without a name in it.
func (r *reading) isThing(i int) bool {
	t := r.tok(i)
	return (t.Tag == "NN" || t.Tag == "NNS") && !t.IsParty()
}

// throughPreps bring the one that a thing is done to.
var throughPreps = map[string]bool{"on": true, "to": true, "for": true, "against": true, "with": true, "upon": true, "toward": true, "towards": true, "between": true}

// namedUnder lists the named parties in the phrases of a noun.
func (r *reading) namedUnder(noun int) []story.Ref {
	var out []story.Ref
	for _, a := range r.phrasesOf(noun) {
		switch prep := r.tok(a.Prep).Norm; {
		case throughPreps[prep] && r.tok(a.Head).IsParty():
			for o := a.Head; o >= 0; o = r.next(o) {
				out = append(out, r.ref(o))
			}
		case prep == "of" && r.isThing(a.Head): // "a resumption of ties with X"
			out = append(out, r.namedUnder(a.Head)...)
		}
	}
	return out
}
