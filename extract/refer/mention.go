package refer

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// mention is a possible antecedent.
type mention struct {
	ref    story.Ref
	res    Resolved
	class  class
	sent   int // running number of its sentence
	weight int // how much its place in the sentence makes of it
	told   int // whether it names, and how: the more the likelier to be spoken of again
	group  bool
	speaks bool // subject of a verb of saying
	weak   bool // stands in another's name only ("Japanese banks"), or is told something
}

// The weights of the places of a sentence, after Lappin and Leass (1994), with
// what a name weighs more than a description.
const (
	weighSubject = 80
	weighObject  = 50
	weighOther   = 40
	weighHead    = 60 // not a part of another mention
	weighMain    = 20 // argument of the sentence's own verb
	weighName    = 50
	weighWeak    = 15
)

// remember files a mention as an antecedent for later ones.
func (r *Resolver) remember(ref story.Ref, res Resolved, sent int) {
	d := r.s.Doc(ref)
	if res.Entity.Kind == schema.KindPerson && !res.Plural {
		r.learn(res.Entity.ID, genderOfMention(d, ref.Token, res.Entity.Name))
	}
	if !refers(d, ref.Token) {
		return
	}
	m := mention{ref: ref, res: res, sent: sent, class: r.classOf(ref, res)}
	m.weight, m.weak = weigh(d, ref.Token)
	m.speaks = isSubject(d, ref.Token) && usage(d.Tokens[d.Tokens[ref.Token].Head].Lemma).is(saying)
	if m.named() {
		m.told = weighName
	}
	if m.class == 0 {
		m.class = thing
	}
	r.past = append(r.past, m)
	if joined(d, ref.Token) {
		m.group, m.res.Plural = true, true
		m.res.Entity.ID += "+"
		m.weight++ // the pair rather than its first
		r.past = append(r.past, m)
	}
}

// refers reports whether the words at a head name somebody or something that a
// later word may stand for: not a time or a sum, and not what is only said of
// another ("X is a volunteer", "as a teenager").
func refers(d *nlp.Doc, head int) bool {
	t := &d.Tokens[head]
	if e, ok := d.EntOf(head); ok && isQuantity(e.Label) && (e.Label != "CARDINAL" || isYear(t.Text)) {
		return false
	}
	switch t.Tag {
	case "WDT", "WP", "EX", "DT":
		return false // "that", "which", "there"
	}
	switch t.Dep {
	case "attr", "oprd", "appos", "npadvmod", "expl", "advmod", "acomp":
		return false
	case "pobj":
		return d.Tokens[t.Head].Norm != "as"
	}
	return t.POS != "ADJ" || t.Ent == "NORP"
}

func isYear(s string) bool { return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") }

// joined reports whether another is named in one breath: "Jacobs and Pohlad".
func joined(d *nlp.Doc, head int) bool {
	and := false
	for _, c := range d.Children(head) {
		switch t := &d.Tokens[c]; t.Dep {
		case "cc":
			and = t.Norm == "and"
		case "conj":
			if and && (t.POS == "NOUN" || t.POS == "PROPN" || t.POS == "PRON") {
				return true
			}
		}
	}
	return false
}

func isSubject(d *nlp.Doc, i int) bool {
	return d.Tokens[i].Dep == "nsubj" || d.Tokens[i].Dep == "nsubjpass"
}

func isObject(d *nlp.Doc, i int) bool {
	return d.Tokens[i].Dep == "dobj" || d.Tokens[i].Dep == "nsubjpass"
}

// weigh tells what its place in the sentence makes of a mention, and whether it
// is a weak one.
func weigh(d *nlp.Doc, head int) (int, bool) {
	t := &d.Tokens[head]
	up := t.Head
	switch t.Dep {
	case "amod", "compound", "nmod":
		return weighWeak, true
	case "conj":
		if d.Tokens[up].Dep != "conj" && up != head && (d.Tokens[up].POS == "NOUN" || d.Tokens[up].POS == "PROPN") {
			w, weak := weigh(d, up)
			return w - 5, weak
		}
		return weighOther, false
	case "poss":
		if isSubject(d, up) {
			return weighSubject, false
		}
		return weighOther, false
	case "nsubj", "nsubjpass":
		return weighSubject + weighHead + mainClause(d, up), false
	case "ROOT":
		return weighSubject, false
	case "dobj", "dative":
		if usage(d.Tokens[up].Lemma).is(saying) {
			return weighOther, true // who is only told
		}
		return weighObject + weighHead + mainClause(d, up), false
	case "pobj":
		if p := d.Tokens[up].Head; d.Tokens[up].Dep == "prep" && d.Tokens[p].POS != "VERB" && d.Tokens[p].POS != "AUX" {
			return weighOther, false // part of another's description
		}
		if d.Tokens[up].Dep == "agent" {
			return weighObject + weighHead, false
		}
		return weighOther + weighHead/2, false
	}
	return weighOther, false
}

func mainClause(d *nlp.Doc, verb int) int {
	if d.Tokens[verb].Dep == "ROOT" {
		return weighMain
	}
	return 0
}

// named reports whether the mention has a name, its own or that of what it
// stands for.
func (m mention) named() bool { return !strings.HasPrefix(m.res.Entity.ID, unnamed) }
