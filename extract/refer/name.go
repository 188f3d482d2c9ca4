package refer

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// named is a mention read for the name in it.
type named struct {
	text  string // the mention as written
	name  string // the proper name in it; empty when it has none
	label string // entity label of the model, or empty
	how   string // "name", "apposition", "described", "member", or "noun"
}

// read finds the proper name in the mention headed by a token: the head's own,
// that of a close apposition ("the rebel group Northern Front"), or that of the
// body whose members it names ("Northern Front fighters").
func read(d *nlp.Doc, head int, g *gazetteer.Gazetteer) named {
	n := named{text: mentionText(d, head), how: "noun"}
	t := &d.Tokens[head]
	if t.Ent == "NORP" && isModifier(t.Dep) || t.Dep == "amod" && t.Ent == "NORP" {
		n.name, n.label, n.how = cleanName(t.Text), "NORP", "name"
		return n
	}
	if c, how := nameIn(d, head, g); c >= 0 {
		n.name, n.label = properName(d, c)
		if companyWords[strings.ToLower(strings.TrimSuffix(n.name, "."))] {
			n.name = cleanName(mentionText(d, c)) // "Q-lon Corp", of which the model sees the end
		}
		whole := wholeName(d, c, n.name, g)
		if tail := whole[len(n.name):]; strings.HasPrefix(tail, " ") && strings.HasSuffix(n.text, n.name) {
			n.text += tail
		}
		n.name = whole
		n.how = how
	}
	return n
}

// nameIn finds the token whose name a mention bears, and how it bears it; -1 for
// none.
func nameIn(d *nlp.Doc, head int, g *gazetteer.Gazetteer) (token int, how string) {
	t := &d.Tokens[head]
	if properNoun(t) || capitalName(d, head) {
		if c := personApposition(d, head); c >= 0 && t.Ent != "PERSON" {
			return c, "described" // "the Health Minister, X"
		}
		return head, "name"
	}
	if c := closeApposition(d, head); c >= 0 {
		return c, "apposition"
	}
	if c := personApposition(d, head); c >= 0 {
		return c, "described"
	}
	if !classOf(t.Lemma).is(member) {
		return -1, ""
	}
	if c := nameBefore(d, head, g); c >= 0 {
		return c, "member"
	}
	return memberOf(d, head), "member"
}

// properNoun reports whether a token is a proper noun. One in small letters is a
// mistake of the tagger.
func properNoun(t *nlp.Token) bool {
	return (t.Tag == "NNP" || t.Tag == "NNPS") && strings.ToLower(t.Text) != t.Text
}

// capitalName reports whether a noun is a name by its capital and its entity,
// though the tagger takes it for a common one: "the Front".
func capitalName(d *nlp.Doc, head int) bool {
	t := &d.Tokens[head]
	return t.Tag == "NN" && !t.SentStart && t.Capitalised() && (t.Ent == "ORG" || t.Ent == "PERSON" || t.Ent == "GPE")
}

// mentionText is the mention as written, with white space runs as single spaces.
func mentionText(d *nlp.Doc, head int) string {
	lo, hi := clause.Mention(d, head)
	if end := origin(d, head, hi); end-lo < maxMention {
		hi = end
	}
	return d.Flat(lo, hi+1)
}

// maxMention is how many words a mention may have with the name that tells which is meant:
// more say what it is about, not which one it is.
const maxMention = 11

// origin extends a mention without a name of its own by the name that tells which
// is meant: "lawmakers in Peru", "aid to Chad", "the closure of hotels in Oman".
func origin(d *nlp.Doc, head, hi int) int {
	for n := 0; n < maxOf; n++ {
		if end := namedPhrase(d, head, hi+1); end >= 0 {
			return end
		}
		if head = ofObject(d, head); head < 0 {
			break
		}
	}
	return hi
}

// maxOf is how many "of" phrases deep the name that tells which is sought.
const maxOf = 3

// namedPhrase gives the end of the phrase that begins at token prep, hangs from a
// common noun and brings a name, or -1.
func namedPhrase(d *nlp.Doc, noun, prep int) int {
	if d.Tokens[noun].POS != "NOUN" || prep >= len(d.Tokens) {
		return -1
	}
	people := classOf(d.Tokens[noun].Lemma).is(person | body)
	if t := &d.Tokens[prep]; t.Head != noun || t.Dep != "prep" || !tellsWhich[t.Norm] || people && !whence[t.Norm] {
		return -1
	}
	for _, o := range d.Children(prep) {
		if tells(&d.Tokens[o], people) {
			_, end := clause.Mention(d, o)
			return end
		}
	}
	return -1
}

// tells reports whether a word says which thing, or which people, are meant: people
// are of a place or body, a thing may have to do with anybody.
func tells(t *nlp.Token, people bool) bool {
	switch t.Ent {
	case "GPE", "LOC", "ORG":
		return true
	case "NORP", "PERSON":
		return !people
	case "":
		return !people && classOf(t.Lemma).is(person|body)
	}
	return false
}

// ofObject is what the "of" phrase of a noun brings, or -1.
func ofObject(d *nlp.Doc, noun int) int {
	for _, c := range d.Children(noun) {
		if c > noun && d.Tokens[c].Norm == "of" && d.Tokens[c].Dep == "prep" {
			return d.ChildWith(c, "pobj")
		}
	}
	return -1
}

// whence are the prepositions that bring the place or body that people are of.
var whence = map[string]bool{"in": true, "from": true, "at": true}

// tellsWhich are the prepositions that bring the party that a thing has to do with.
var tellsWhich = map[string]bool{"in": true, "from": true, "at": true, "on": true, "to": true, "with": true, "against": true, "for": true, "between": true, "into": true, "over": true}

// properName gives the name around a proper noun: its entity when the model saw
// one, else the run of proper nouns that ends with it.
func properName(d *nlp.Doc, head int) (name, label string) {
	if e, ok := d.EntOf(head); ok && !isQuantity(e.Label) {
		return cleanName(d.Slice(firmStart(d, e.Start, e.End-1), e.End)), e.Label
	}
	lo := wordStart(d, head)
	for lo > 0 && properNoun(&d.Tokens[lo-1]) && d.Tokens[lo-1].Head >= lo && d.Tokens[lo-1].Head <= head {
		lo = wordStart(d, lo-1)
	}
	return cleanName(d.Slice(firmStart(d, lo, head), head+1)), ""
}

// wordStart is the first token of a word with a capital that hyphens join to a token: "Anti-Corruption".
func wordStart(d *nlp.Doc, i int) int {
	for i > 1 && d.Tokens[i-1].Text == "-" && !d.Tokens[i-1].Space && !d.Tokens[i-2].Space && d.Tokens[i-2].Capitalised() && len(d.Tokens[i-2].Text) > 1 {
		i -= 2
	}
	return i
}

// maxTail is how many words a known name may go on after its head.
const maxTail = 6

// wholeName goes on with a name over "of" and "for" as far as the gazetteer knows an
// actor by it: "the High Commissioner" for Refugees.
func wholeName(d *nlp.Doc, head int, name string, g *gazetteer.Gazetteer) string {
	whole, text := name, name
	if next := head + 1; next < len(d.Tokens) && d.Tokens[next].Tag == "POS" {
		if _, ok := g.Actor(name + "'s"); ok {
			return name + "'s" // "Moss's", a firm
		}
	}
	for i := head + 1; i < len(d.Tokens) && i <= head+maxTail; i++ {
		t := &d.Tokens[i]
		if !properNoun(t) && !joins[t.Norm] {
			break
		}
		text += " " + t.Text
		if properNoun(t) {
			if _, ok := g.Actor(text); ok {
				whole = text
			}
		}
	}
	return whole
}

// joins are the small words within the names of bodies.
var joins = map[string]bool{"of": true, "for": true, "on": true, "the": true, "and": true, "without": true}

func isQuantity(label string) bool {
	switch label {
	case "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY":
		return true
	}
	return false
}

// cleanName drops the article, the possessive and white space runs of a name.
func cleanName(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if i := strings.Index(s, " ("); i > 0 {
		s = s[:i] // "Islamic Relief (IR"
	}
	for _, suffix := range []string{"'s", "’s"} {
		s = strings.TrimSuffix(s, suffix)
	}
	for _, art := range []string{"the ", "The ", "THE ", "Neither ", "Both ", "Either "} {
		s = strings.TrimPrefix(s, art)
	}
	s = strings.Trim(s, " \"“”'‘’(),.;:<>[]")
	for _, joint := range []string{" of", " and", " for", " the"} {
		s = strings.TrimSuffix(s, joint) // "Pettus Inc of", whose town the model left out
	}
	return s
}

// nameBefore finds the name that modifies a noun from the left, or -1. A
// demonym ("Russian forces") is no name of the body.
func nameBefore(d *nlp.Doc, head int, g *gazetteer.Gazetteer) int {
	for _, c := range d.Children(head) {
		t := &d.Tokens[c]
		if c < head && isModifier(t.Dep) && properNoun(t) {
			if isBody(d, c, g) {
				return c
			}
		}
	}
	return -1
}

// isBody reports whether the name at a token is one of a group or organisation:
// by the gazetteer, else by the model.
func isBody(d *nlp.Doc, c int, g *gazetteer.Gazetteer) bool {
	name, label := properName(d, c)
	if a, ok := g.Actor(name); ok {
		return a.Kind == schema.KindGroup || a.Kind == schema.KindOrganization
	}
	return label == "ORG"
}

func isModifier(dep string) bool { return dep == "compound" || dep == "nmod" || dep == "poss" }

// memberOf finds the body in "members of X" and "fighters from X", or -1.
func memberOf(d *nlp.Doc, head int) int {
	for _, c := range d.Children(head) {
		if t := &d.Tokens[c]; t.Dep != "prep" || t.Norm != "of" && t.Norm != "from" {
			continue
		}
		for _, o := range d.Children(c) {
			if e, ok := d.EntOf(o); ok && e.Label == "ORG" && d.Tokens[o].Dep == "pobj" {
				return o
			}
		}
	}
	return -1
}
