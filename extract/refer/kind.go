package refer

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// kindOfLabel maps the model's entity labels to kinds.
func kindOfLabel(label string) string {
	switch label {
	case "PERSON":
		return schema.KindPerson
	case "ORG":
		return schema.KindOrganization
	case "NORP":
		return schema.KindGroup
	case "GPE", "LOC", "FAC":
		return schema.KindPlace
	case "PRODUCT", "LAW", "WORK_OF_ART":
		return schema.KindObject
	}
	return schema.KindEntity
}

// kindOfNoun tells the kind of a mention without a name from its noun.
func kindOfNoun(t *nlp.Token) string {
	c := classOf(t.Lemma)
	switch {
	case c.is(person) && !isPlural(t):
		return schema.KindPerson
	case c.is(person), t.Lemma == "people":
		return schema.KindGroup
	case c.is(body):
		return schema.KindOrganization
	case c.is(state), c.is(town), c.is(region):
		return schema.KindPlace
	case t.POS == "PRON":
		return schema.KindEntity
	case t.POS == "NUM":
		return schema.KindGroup
	}
	return schema.KindObject
}

func isPlural(t *nlp.Token) bool {
	return t.Tag == "NNS" || t.Tag == "NNPS" || t.Tag == "CD" || t.Norm == "people" || t.Norm == "police"
}

// classOf gives the class of a mention as an antecedent: of its noun, else of
// the kind of its entity.
func (r *Resolver) classOf(ref story.Ref, res Resolved) class {
	if res.Reason == ReasonUnnamed || res.Reason == ReasonNominal {
		if c := classOf(r.s.Token(ref).Lemma); c != 0 {
			return c
		}
	}
	switch res.Entity.Kind {
	case schema.KindPerson:
		return person
	case schema.KindOrganization, schema.KindGroup:
		return body
	case schema.KindCountry:
		return state | body
	case schema.KindPlace:
		return town | region
	}
	return 0
}
