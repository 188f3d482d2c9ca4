package extract

import (
	"slices"

	"newsgraph/extract/count"
	"newsgraph/extract/event"
	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// jointly reports whether the people of a deed share their number with another
// deed: 1,500 who were "killed or wounded" are neither 1,500 dead nor 1,500 wounded.
// Deeds that one person can suffer all, as in "kidnapped and killed", do not share.
func (t *telling) jointly(c event.Candidate, kind string) bool {
	d := t.s.Doc(c.Ref)
	at := []int{c.Ref.Token}
	for _, a := range c.Frame.Attrs { // the state of "left 1,000 dead or missing"
		at = append(at, a.Head)
	}
	for _, i := range at {
		if t.shares(d, i, kind) {
			return true
		}
	}
	return false
}

// harms are the kinds of toll of which a person suffers one at a time.
var harms = []string{schema.Killed, schema.Injured, schema.Missing}

// shares reports whether a word stands in a list with a deed that it shares its
// people with. An "or" shares any; an "and" shares harms.
func (t *telling) shares(d *nlp.Doc, i int, kind string) bool {
	before, after := t.list(d, i, -1), t.list(d, i, 1)
	list := coordination{append(before.kinds, after.kinds...), before.and || after.and, before.or || after.or}
	return slices.ContainsFunc(list.kinds, func(k string) bool {
		harm := slices.Contains(harms, k) && slices.Contains(harms, kind)
		return k != kind && (list.or || list.and && harm)
	})
}

// coordination is what stands beside a word in a list of deeds: "killed, wounded or
// captured".
type coordination struct {
	kinds   []string
	and, or bool
}

// list reads a list of deeds from a word in one direction. Nothing but commas,
// conjunctions and forms of "be" stands between its words.
func (t *telling) list(d *nlp.Doc, from, step int) coordination {
	var out, seen coordination
	for i := from + step; i >= 0 && i < len(d.Tokens) && d.SentOf(i) == d.SentOf(from); i += step {
		tok := &d.Tokens[i]
		switch {
		case tok.Norm == "or":
			seen.or = true
		case tok.Norm == "and":
			seen.and = true
		case tok.Text == ",", tok.Lemma == "be":
		default:
			e, ok := t.x.lex.Toll(schema.Action{Text: tok.Text, Lemma: tok.Lemma}, "")
			if !ok || (tok.Tag == "VBG") != (d.Tokens[from].Tag == "VBG") {
				return out
			}
			out = coordination{append(out.kinds, e.Kind), out.and || seen.and, out.or || seen.or}
		}
	}
	return out
}

// share is what a number told of several deeds together says of one of them: it is
// the most that can be.
func share(n count.Count) (count.Count, bool) {
	return count.Count{AtMost: n.AtMost, Text: n.Text}, n.AtMost != nil
}
