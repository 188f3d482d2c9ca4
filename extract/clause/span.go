package clause

import (
	"strings"

	"newsgraph/extract/nlp"
)

// outsideName are the dependents that a mention does without: clauses,
// appositions, conjuncts and asides say more about it, but do not name it.
var outsideName = map[string]bool{
	"relcl": true, "acl": true, "appos": true, "cc": true, "conj": true, "advcl": true,
	"parataxis": true, "ccomp": true, "punct": true, "preconj": true, "dep": true, "mark": true, "nsubj": true, "aux": true,
}

// Mention gives the token range, inclusive, of the phrase that names the thing
// at head: its modifiers and "of" phrases, without clauses, appositions,
// conjuncts, and without the places and dates that hang from it.
func Mention(d *nlp.Doc, head int) (lo, hi int) {
	lo, hi = head, head
	for _, c := range d.Children(head) {
		t := &d.Tokens[c]
		switch {
		case c < head && (!outsideName[t.Dep] || inName(d, c, head)) && t.Dep != "prep" && !leadingTime(t) && !conjunction(t, &d.Tokens[head]) && !orNot(d, c) && !ofBoth(d, t, head):
			l, _ := d.Subtree(c)
			lo = min(lo, l)
		case c > head && oneName(d, head, c):
			e, _ := d.EntOf(head)
			hi = max(hi, e.End-1)
		case c > head && oneCrowd(d, head, c):
			_, h := Mention(d, c)
			hi = max(hi, h)
		case c > head && identifies(d, c):
			_, h := phrase(d, c)
			hi = max(hi, h)
		}
	}
	return trim(d, pastTime(d, lo, head), hi, head)
}

// pastTime drops what tells when before the article of a mention: "hours later a bomber".
func pastTime(d *nlp.Doc, lo, head int) int {
	for i := lo; i < head; i++ {
		switch t := &d.Tokens[i]; {
		case t.Ent == "TIME" || t.Ent == "DATE":
		case i > lo && t.Dep == "det":
			return i
		default:
			return lo
		}
	}
	return lo
}

// Text is the mention headed by a token as one reads it: runs of white space are
// one blank.
func Text(d *nlp.Doc, head int) string {
	lo, hi := Mention(d, head)
	return d.Flat(lo, hi+1)
}

// identifies reports whether a dependent on the right belongs to the name: an
// "of" phrase, or the rest of a name ("Bank of China", "Air Force One").
func identifies(d *nlp.Doc, c int) bool {
	t := &d.Tokens[c]
	switch t.Dep {
	case "prep":
		return t.Norm == "of" && d.ChildWith(c, "pcomp") < 0 && !charge(d, c) || ratio(d, c)
	case "nummod", "nmod", "npadvmod":
		return !t.IsTime()
	}
	return false
}

// ratio reports the preposition between the two numbers of a share: "nine out of ten nurses",
// "one in five nurses".
func ratio(d *nlp.Doc, prep int) bool {
	if d.Tokens[d.Tokens[prep].Head].Tag != "CD" {
		return false
	}
	of := prep
	if d.Tokens[prep].Norm == "out" {
		of = d.ChildWith(prep, "prep")
	} else if d.Tokens[prep].Norm != "in" {
		return false
	}
	many := -1
	if of >= 0 {
		many = d.ChildWith(of, "pobj")
	}
	return many >= 0 && d.ChildWith(many, "nummod") >= 0
}

// charge reports an "of" that the verb asks for, which the parser hangs on its object:
// "acquitted the mayor of all charges".
func charge(d *nlp.Doc, of int) bool {
	host := &d.Tokens[d.Tokens[of].Head]
	what := d.ChildWith(of, "pobj")
	if what < 0 {
		return false
	}
	if det := d.ChildWith(what, "det"); det >= 0 && d.Tokens[det].Norm == "the" && !grievance[d.Tokens[what].Lemma] {
		return false // "informed the leader of the party"
	}
	return host.Dep == "dobj" && relieving[d.Tokens[host.Head].Lemma] && d.Tokens[what].POS == "NOUN" && d.Tokens[what].Ent == ""
}

// grievance are nouns that nobody is the leader of.
var grievance = map[string]bool{"charge": true, "crime": true, "murder": true, "attack": true, "risk": true, "danger": true, "threat": true, "decision": true, "need": true, "plan": true}

// relieving are verbs whose "of" brings what somebody is charged with, rid or told of.
var relieving = map[string]bool{
	"acquit": true, "clear": true, "convict": true, "accuse": true, "suspect": true, "absolve": true, "exonerate": true, "strip": true, "rob": true, "deprive": true, "rid": true, "cure": true, "relieve": true, "purge": true,
	"inform": true, "notify": true, "remind": true, "warn": true, "assure": true, "advise": true, "convince": true, "persuade": true,
}

// phrase gives the range of a preposition with the mention that it brings.
func phrase(d *nlp.Doc, prep int) (lo, hi int) {
	lo, hi = prep, prep
	for _, c := range d.Children(prep) {
		switch t := &d.Tokens[c]; {
		case t.Dep == "pobj":
			l, h := Mention(d, c)
			lo, hi = min(lo, l), max(hi, h)
		case t.Dep == "prep" && t.Norm == "of":
			_, h := phrase(d, c)
			hi = max(hi, h)
		}
	}
	return lo, hi
}

// oneName reports whether two tokens are parts of one name: "Standard and Poor".
func oneName(d *nlp.Doc, i, k int) bool {
	a, ok := d.EntOf(i)
	b, other := d.EntOf(k)
	return ok && other && a == b && d.Tokens[k].Dep == "conj" && (a.Label == "ORG" || a.Label == "WORK_OF_ART" || a.Label == "LAW")
}

// oneCrowd reports whether two nouns stand under one number: "sixty women and children".
func oneCrowd(d *nlp.Doc, i, k int) bool {
	first, second := &d.Tokens[i], &d.Tokens[k]
	if second.Dep != "conj" || first.Tag != "NNS" || second.Tag != "NNS" || first.Ent != "" && first.Ent != "CARDINAL" || k != i+2 || d.Tokens[i+1].Norm != "and" {
		return false
	}
	n := d.ChildWith(i, "nummod")
	return n >= 0 && n < i && len(d.Children(k)) == 0
}

// inName reports whether a dependent that would be left out lies inside the
// named entity of the head, as the quotes and dots of a name do.
func inName(d *nlp.Doc, c, head int) bool {
	e, ok := d.EntOf(head)
	return ok && c >= e.Start && c < e.End && c < head
}

// leadingTime reports whether a left modifier is a date: "Friday's attack".
func leadingTime(t *nlp.Token) bool { return t.Ent == "DATE" && t.Dep == "poss" }

// conjunction reports a "that" before a plural, which the parser takes for "those".
func conjunction(t, head *nlp.Token) bool { return t.Norm == "that" && head.Tag == "NNS" }

// orNot reports the "not" of "whether or not", which the parser gives to the noun behind it.
func orNot(d *nlp.Doc, c int) bool {
	return d.Tokens[c].Norm == "not" && c > 0 && d.Tokens[c-1].Norm == "or"
}

// ofBoth reports a "both" that goes with a mention and those conjoined with it: "both
// miners and farmers".
func ofBoth(d *nlp.Doc, t *nlp.Token, head int) bool {
	return (t.Norm == "both" || t.Norm == "either" || t.Norm == "neither") && d.ChildWith(head, "conj") >= 0
}

// capitals reports whether all words of a range are names in capitals, as those of a
// dateline are.
func capitals(d *nlp.Doc, lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if t := &d.Tokens[i]; t.POS != "PUNCT" && (t.POS != "PROPN" || t.Text != strings.ToUpper(t.Text)) {
			return false
		}
	}
	return lo < hi
}

// trim drops quotation marks and other punctuation from the ends of a range
// that must keep head, and what stands before a bracket that closes within it or before the dash of a
// dateline.
func trim(d *nlp.Doc, lo, hi, head int) (int, int) {
	for i, open := lo, 0; i < head; i++ {
		switch d.Tokens[i].Text {
		case "(", "[":
			open++
		case ")", "]":
			if open--; open < 0 {
				lo, open = i+1, 0
			}
		case "-", "--", "–", "—":
			if i > lo && d.Tokens[lo].SentStart && d.Tokens[i-1].Space && capitals(d, lo, i) {
				lo = i + 1 // "LIMA - Peru"
			}
		}
	}
	for lo < head && d.Tokens[lo].POS == "PUNCT" {
		lo++
	}
	for hi > head && d.Tokens[hi].POS == "PUNCT" {
		hi--
	}
	return lo, hi
}
