package extract

import (
	"slices"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/confidence"
	"newsgraph/extract/count"
	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/schema"
)

// toll counts the people to whom an event was done, where its action is one that
// kills, injures, … and the text tells a quantity; nil otherwise.
func (t *telling) toll(c event.Candidate, actor, target *confidence.Party) *schema.Toll {
	noun := ""
	if target != nil {
		noun = t.s.Token(target.Ref).Lemma
	}
	entry, ok := t.x.lex.Toll(c.Action, noun)
	if !ok {
		return nil
	}
	people := entry.People
	if t.participle(c) {
		people = append(slices.Clone(people), lexicon.TollActor)
	}
	for _, role := range people {
		var n count.Count
		found, told := false, false
		switch role {
		case lexicon.TollTarget:
			n, found, told = t.people(target)
		case lexicon.TollActor:
			n, found, told = t.people(actor)
		case lexicon.TollObject:
			n, told = t.units(c)
		}
		if told && t.jointly(c, entry.Kind) {
			n, told = share(n)
			found = true
		}
		if told {
			return &schema.Toll{Kind: entry.Kind, Number: n.Number, AtLeast: n.AtLeast, AtMost: n.AtMost, Text: n.Text}
		}
		if found {
			return nil
		}
	}
	return nil
}

// participle reports whether a deed is told by a bare participle, whose subject it
// is done to, whatever the parser says: "left two dead and 800 others injured".
func (t *telling) participle(c event.Candidate) bool {
	d := t.s.Doc(c.Ref)
	return d.Tokens[c.Ref.Token].Tag == "VBN" && d.ChildWith(c.Ref.Token, "aux", "auxpass") < 0 && len(c.Frame.Objects) == 0
}

// people counts a mention: whether it names people, and whether it tells how many.
func (t *telling) people(p *confidence.Party) (n count.Count, found, told bool) {
	if p == nil {
		return n, false, false
	}
	d := t.s.Doc(p.Ref)
	if d.Tokens[p.Ref.Token].Ent == "PERSON" && p.Entity.Kind != schema.KindPerson {
		return n, false, false // a name of persons that is none: "Boko Haram"
	}
	n, told = count.People(d, p.Ref.Token)
	return n, count.IsPeople(d, p.Ref.Token), told
}

// units counts the noun of a light verb: the lives of "claimed twelve lives".
func (t *telling) units(c event.Candidate) (count.Count, bool) {
	d := t.s.Doc(c.Ref)
	args := append(append([]clause.Arg{}, c.Frame.Patients()...), c.Frame.Obliques...)
	for _, a := range args {
		if strings.HasSuffix(c.Action.Lemma, " "+d.Tokens[a.Head].Lemma) {
			return count.Units(d, a.Head)
		}
	}
	return count.Count{}, false
}
