package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/schema"
)

// summing are verbs that between things tell what a sum is made of.
var summing = map[string]bool{"exclude": true, "include": true, "reflect": true, "equal": true, "comprise": true, "average": true, "represent": true, "mark": true}

// marks are what a quantity hits or reaches.
var marks = map[string]bool{"record": true, "high": true, "low": true, "peak": true, "level": true, "trough": true, "total": true, "bottom": true, "ceiling": true, "mark": true}

// measured reports whether a verb has no object but a sum: "fell 2 percent".
func (r *reading) measured(objects []clause.Arg) bool {
	for _, o := range objects {
		switch t := r.tok(o.Head); {
		case t.Ent == "PERCENT", t.Ent == "QUANTITY", t.Ent == "MONEY":
		case (units[t.Lemma] || clause.Currency[t.Lemma]) && r.numbered(o.Head) && len(r.ofPhrases(o.Head)) == 0:
		default:
			return false
		}
	}
	return true
}

// pastime reports whether a verb tells how somebody passes the time: "spent two years in jail".
func (r *reading) pastime(f *clause.Frame) bool {
	return (r.lemma(f.Pred) == "spend" || r.lemma(f.Pred) == "lose" || r.lemma(f.Pred) == "waste") && slices.ContainsFunc(r.doc().Children(f.Pred), func(c int) bool {
		t := r.tok(c)
		return (t.Dep == "dobj" || t.Dep == "npadvmod") && c > f.Pred && times[t.Lemma]
	})
}

// timeGiven reports a verb by which somebody gets time: "were given two days to leave",
// "was given nine years in jail".
func (r *reading) timeGiven(f *clause.Frame) bool {
	return r.lemma(f.Pred) == "give" && slices.ContainsFunc(r.doc().Children(f.Pred), func(c int) bool { return r.tok(c).Dep == "dobj" && times[r.lemma(c)] })
}

// hasInfinitive reports a noun that an infinitive hangs from: "two days to leave".
func (r *reading) hasInfinitive(noun int) bool {
	deed := r.doc().ChildWith(noun, "relcl", "acl")
	return r.tok(noun).POS == "NOUN" && deed > noun && clause.Infinitive(r.doc(), deed)
}

// times are nouns for a stretch of time.
var times = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "week": true, "weekend": true, "month": true, "year": true, "decade": true, "time": true, "life": true, "career": true, "summer": true, "winter": true, "childhood": true}

// units are the abbreviations of wires for what sums are counted in.
var units = map[string]bool{"pct": true, "percent": true, "point": true, "cent": true, "cts": true, "pence": true, "tonne": true, "ton": true, "barrel": true, "bpd": true}

// heals reports people who get well: "the boy has recovered", not "the dollar recovered".
func (r *reading) heals(f *clause.Frame) bool {
	return r.lemma(f.Pred) == "recover" && len(f.Subjects) > 0 && every(f.Subjects, func(a clause.Arg) bool {
		t := r.tok(a.Head)
		return t.Ent == "PERSON" || t.Norm == "he" || t.Norm == "she" || r.lex.Person(t.Lemma)
	})
}

// moves reports whether somebody goes where a price could go too. A company may
// stand for its shares.
func (r *reading) moves(f *clause.Frame) bool {
	if slices.ContainsFunc(f.Subjects, r.ofTravel) {
		return true // "a bus plunged into a river"
	}
	switch r.entry(f).Type {
	case schema.Retreat, schema.Move, schema.Assault, schema.Protest:
	default:
		return false
	}
	for _, a := range f.Subjects {
		if t := r.tok(a.Head); t.Ent != "ORG" && (t.IsParty() || r.lex.Party(t.Lemma)) {
			return true
		}
	}
	return false
}

// raises reports a verb of growth by which somebody makes a thing grow: "grew rice", "were
// grown by a farm".
func (r *reading) raises(f *clause.Frame) bool { return r.brings(f) || f.Passive && len(f.Agents) > 0 }
