package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
)

// What follows turns down clauses that only describe: they say what a thing is like, which
// one is meant or where it lies, and of figures what they come to.

// hitsMark reports a thing that comes to a mark: "sales hit a record".
func (r *reading) hitsMark(f *clause.Frame) bool {
	lemma := r.lemma(f.Pred)
	return (lemma == "hit" || lemma == "reach") && len(f.Objects) == 1 && marks[r.lemma(f.Objects[0].Head)] && r.things(r.refs(f.Subjects))
}

// sumsUp reports things that come to, or consist of, other things.
func (r *reading) sumsUp(f *clause.Frame) bool {
	return summing[r.lemma(f.Pred)] && !f.Passive && len(f.Objects) > 0 && r.things(r.refs(f.Subjects)) && r.things(r.refs(f.Objects))
}

// bearsTerms reports what a thing is subject to: "the notes carry a coupon", "the charge carries a fine".
func (r *reading) bearsTerms(f *clause.Frame) bool {
	lemma := r.lemma(f.Pred)
	return (lemma == "carry" || lemma == "bear") && !f.Passive && len(f.Objects) > 0 && terms[r.lemma(f.Objects[0].Head)] && r.things(r.refs(f.Subjects))
}

// terms are nouns for what loans, contracts, charges and their like bring with them.
var terms = map[string]bool{
	"margin": true, "coupon": true, "rate": true, "interest": true, "yield": true, "maturity": true, "dividend": true, "premium": true, "discount": true, "price": true, "fee": true, "surcharge": true,
	"sentence": true, "penalty": true, "term": true, "fine": true, "punishment": true, "minimum": true, "maximum": true,
	"warranty": true, "guarantee": true, "right": true, "risk": true, "weight": true, "stigma": true, "label": true, "warning": true, "option": true, "provision": true, "clause": true, "obligation": true, "responsibility": true,
}

// appraised reports what something comes to: "the firm is capitalised at 30 mln dlrs", "the damage was put at 4 mln dlrs".
func (r *reading) appraised(f *clause.Frame) bool {
	lemma := r.lemma(f.Pred)
	return f.Passive && (lemma == "put" || lemma == "capitalise" || lemma == "capitalize") && len(f.Agents) == 0 && r.atSum(f)
}

// boundFor reports what is on its way or sure to come: "a boat bound for the coast", "the toll
// is bound to rise".
func (r *reading) boundFor(f *clause.Frame, complement bool) bool {
	return f.Passive && r.lemma(f.Pred) == "bind" && len(f.Agents) == 0 && (r.has(f, "for") || complement)
}

// tellsWhich reports a participle that only says which one is meant: "a robot named Joy",
// "the only road left", "men armed with knives".
func (r *reading) tellsWhich(f *clause.Frame, class lexicon.Class) bool {
	lemma, dep := r.lemma(f.Pred), r.tok(f.Pred).Dep
	if !f.Passive || len(f.Agents) > 0 || dep != "acl" && !(dep == "advcl" && laden[lemma]) {
		return false
	}
	return class.Is(lexicon.Naming) || describing[lemma] || laden[lemma] && r.has(f, "with")
}

// backedBy reports a participle that tells what stands behind a thing: "securities backed by mortgages".
func (r *reading) backedBy(f *clause.Frame) bool {
	lemma := r.phrase(f) // "backed up by reports" tells a deed
	behind := lemma == "back" || lemma == "secure" || lemma == "collateralize" || lemma == "collateralise" || lemma == "underpin"
	return behind && f.Passive && len(f.Agents) > 0 && r.things(r.refs(f.Agents)) && r.things(r.refs(f.Subjects))
}

// laden are verbs whose participle with "with" tells what somebody or something has with
// it: "men armed with knives", "a bus packed with families".
var laden = map[string]bool{"arm": true, "pack": true, "load": true, "fill": true, "cram": true, "equip": true, "stuff": true, "line": true, "litter": true, "cover": true, "dress": true, "rig": true, "saddle": true, "burden": true, "surround": true}

// spanning are verbs of where a thing lies and what it joins.
var spanning = map[string]bool{"link": true, "connect": true, "join": true, "separate": true, "border": true, "surround": true, "overlook": true, "divide": true, "encircle": true, "adjoin": true, "bind": true, "unite": true, "tie": true}

// describing are verbs whose participle behind a noun only says which one is meant: "the
// only road left", "the conditions attached to the loan".
var describing = map[string]bool{"leave": true, "attach": true, "connect": true, "compare": true, "relate": true, "associate": true, "link": true, "tie": true}

// givesName reports who says what he is called: "gave her name as Ann".
func (r *reading) givesName(f *clause.Frame) bool {
	return r.lemma(f.Pred) == "give" && slices.ContainsFunc(f.Objects, func(a clause.Arg) bool { return r.lemma(a.Head) == "name" })
}

// lies reports where a thing lies and what it joins: "the road linking the towns".
func (r *reading) lies(f *clause.Frame) bool {
	if f.Passive || !spanning[r.lemma(f.Pred)] {
		return false
	}
	if r.tok(f.Pred).Dep == "acl" {
		return r.things(r.refs(f.Subjects))
	}
	return r.tok(f.Pred).Tag == "VBG" && f.Pred > 0 && r.tok(f.Pred-1).POS == "NOUN" && r.isThing(f.Pred-1)
}
