package refer

import (
	"strings"

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

// bodyWords end the names of organisations, whatever the model takes them for.
var bodyWords = map[string]bool{
	"inc": true, "corp": true, "corporation": true, "co": true, "company": true, "ltd": true, "plc": true, "ag": true, "sa": true, "gmbh": true, "llc": true, "spa": true,
	"bank": true, "group": true, "holdings": true, "university": true, "ministry": true, "department": true, "party": true, "army": true, "police": true, "agency": true,
	"committee": true, "council": true, "commission": true, "association": true, "union": true, "front": true, "movement": true, "court": true, "brigade": true, "brigades": true, "forces": true,
}

// firmWords end the names of firms too, which articles shorten: "Acme" for "Acme Partners".
var firmWords = map[string]bool{
	"partners": true, "industries": true, "enterprises": true, "technologies": true, "systems": true, "resources": true, "airlines": true, "airways": true, "stores": true, "laboratories": true,
	"motors": true, "associates": true, "properties": true, "communications": true, "foods": true, "mines": true, "products": true, "pharmaceuticals": true, "insurance": true,
}

// kindOfName tells the kind of a proper name from its last word, else its label.
func kindOfName(name, label string) string {
	if strings.Contains(name, " ") && (bodyWords[lastWord(name)] || firmWords[lastWord(name)]) {
		return schema.KindOrganization
	}
	return kindOfLabel(label)
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
	if res.Reason == ReasonUnnamed || res.Reason == ReasonNominal || res.Reason == ReasonMember {
		if c := classOf(r.s.Token(ref).Lemma); c&^both != 0 {
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
