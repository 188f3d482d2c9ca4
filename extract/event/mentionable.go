package event

import (
	"slices"
	"strings"
	"unicode"

	"newsgraph/extract/clause"
	"newsgraph/extract/count"
	"newsgraph/extract/story"
)

// refs points to the heads of arguments.
func (r *reading) refs(args []clause.Arg) []story.Ref {
	var out []story.Ref
	for _, a := range args {
		switch named := r.listed(a.Head); {
		case named != nil:
			out = append(out, named...)
		case r.mentionable(a.Head):
			out = append(out, r.ref(a.Head))
			out = append(out, r.including(a.Head)...)
		}
	}
	return out
}

// listed lists the places that a noun for several such brings under "of": "the states of
// Chad, Mali and Niger". nil where it brings no list.
func (r *reading) listed(i int) []story.Ref {
	if named := r.following(i); named != nil {
		return named
	}
	if named := r.namesOf(i); named != nil {
		return named
	}
	if r.tok(i).Tag != "NNS" || !areas[r.lemma(i)] {
		return nil
	}
	var out []story.Ref
	for _, a := range r.phrasesOf(i) {
		if r.prep(a) != "of" || r.next(a.Head) < 0 {
			continue
		}
		for o := a.Head; o >= 0; o = r.next(o) {
			if t := r.tok(o); t.Ent != "GPE" && t.Ent != "LOC" {
				return nil
			}
			out = append(out, r.ref(o))
		}
	}
	return out
}

// namesOf lists the names of several behind them, if they are as many as they say: "two ministers, Ann Cole and Ben Hale".
func (r *reading) namesOf(i int) []story.Ref {
	names := r.doc().ChildWith(i, "appos")
	if names < i || r.tok(i).Tag != "NNS" || !r.lex.PartyOf(r.lemma(i), "person", "body", "state", "member") {
		return nil
	}
	out := r.partiesFrom(names)
	if n, ok := count.Units(r.doc(), i); !ok || n.Number == nil || *n.Number != len(out) || len(out) < 2 {
		return nil
	}
	return out
}

// following lists the names behind the colon to which a mention points: "the following states were hit: Chad and Mali".
func (r *reading) following(i int) []story.Ref {
	a := r.doc().ChildWith(i, "amod")
	if a < 0 || r.tok(a).Norm != "following" {
		return nil
	}
	var out []story.Ref
	sent := r.doc().SentOf(i)
	for k, behind := i+1, false; k < sent.End; k++ {
		e, named := r.doc().EntOf(k)
		switch {
		case r.tok(k).Text == ":":
			behind = true
		case behind && named && r.tok(e.End-1).IsParty():
			out = append(out, r.ref(e.End-1))
			k = e.End - 1
		}
	}
	return out
}

// areas are nouns for what places are.
var areas = map[string]bool{
	"country": true, "state": true, "nation": true, "republic": true, "province": true, "region": true, "district": true, "county": true, "governorate": true, "city": true, "town": true,
	"village": true, "island": true, "suburb": true, "neighbourhood": true, "neighborhood": true, "capital": true, "municipality": true, "port": true, "settlement": true, "territory": true,
}

// including lists the names given as examples of a mention: "several states,
// including X and Y", "some firms, notably X".
func (r *reading) including(i int) []story.Ref {
	var out []story.Ref
	for _, c := range r.doc().Children(i) {
		switch t := r.tok(c); {
		case t.Norm == "including" && t.Dep == "prep":
			for _, o := range r.doc().Children(c) {
				out = append(out, r.partiesFrom(o)...)
			}
		case t.Dep == "appos" && c > i && r.singled(c):
			out = append(out, r.partiesFrom(c)...)
		}
	}
	return out
}

// partiesFrom lists the names of a mention and of those conjoined with it.
func (r *reading) partiesFrom(i int) []story.Ref {
	var out []story.Ref
	for ; i >= 0; i = r.next(i) {
		if r.tok(i).IsParty() {
			out = append(out, r.ref(i))
		}
	}
	return out
}

// singled reports a mention that stands for others of its kind: "notably X".
func (r *reading) singled(i int) bool {
	a := r.doc().ChildWith(i, "advmod")
	return a >= 0 && a < i && examples[r.tok(a).Norm]
}

// examples are adverbs before those that are named of many.
var examples = map[string]bool{"particularly": true, "especially": true, "notably": true, "mainly": true, "chiefly": true, "principally": true, "primarily": true, "mostly": true}

// next is the mention that a mention is conjoined with, or -1.
func (r *reading) next(i int) int { return r.doc().ChildWith(i, "conj") }

// mentionable reports whether a token can stand for somebody or something:
// question words, "there" and bare adverbs cannot.
func (r *reading) mentionable(i int) bool {
	t := r.tok(i)
	if i+1 < len(r.doc().Tokens) && r.tok(i+1).Text == "-" && !t.Space && len(t.Text) <= 4 {
		return false // the first half of "pro-X", "non-X"
	}
	if strings.IndexFunc(t.Text, unicode.IsLetter) < 0 && strings.IndexFunc(t.Text, unicode.IsDigit) < 0 {
		return false
	}
	switch t.Ent {
	case "DATE", "TIME":
		return r.fraction(i) || r.daysOf(i) || clause.ByAge(r.doc(), i)
	case "PERCENT", "QUANTITY":
		return r.measureOf(i) || clause.Currency[t.Lemma]
	}
	if t.Lemma == "pct" || t.Lemma == "percent" {
		return r.measureOf(i)
	}
	if t.Tag == "PRP" && (t.Text == "'s" || t.Text == "’s") {
		return false // "let's"
	}
	if monthNames[strings.TrimSuffix(t.Norm, ".")] && i+1 < len(r.doc().Tokens) && r.tok(i+1).Tag == "CD" {
		return false // "Qtr ends Aug 31"
	}
	if t.Norm == "time" && i > 0 && r.tok(i-1).Norm == "any" {
		return false // "any time soon"
	}
	if t.Norm == "date" && i > 0 && r.tok(i-1).Norm == "to" {
		return false // "its commitment to date"
	}
	if t.Tag == "JJR" && (t.Norm == "more" || t.Norm == "less") {
		return false // "more than once"
	}
	if t.Tag == "DT" && (t.Norm == "this" || t.Norm == "that") {
		return false // what was said before
	}
	switch t.Tag {
	case "WDT", "WP", "WRB", "EX", "RB", "IN":
		return false
	}
	return t.POS != "PUNCT" && t.POS != "SYM"
}

// monthNames are the names of months that a day follows, in full and in short, for where
// the model sees no date.
var monthNames = map[string]bool{
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
}

// daysOf reports a stretch of time that is told by what fills it: "two days of mourning".
func (r *reading) daysOf(i int) bool {
	return times[r.lemma(i)] && slices.ContainsFunc(r.ofPhrases(i), func(a clause.Arg) bool { return r.tok(a.Head).POS == "NOUN" && !r.tok(a.Head).IsTime() })
}

// fraction reports a part of a number or thing, and not of a year: "a quarter of a million", "one quarter of the mill".
func (r *reading) fraction(i int) bool {
	if r.lemma(i) != "quarter" {
		return false
	}
	for _, a := range r.ofPhrases(i) {
		if t := r.tok(a.Head); t.Tag == "CD" || t.POS == "NOUN" && !t.IsTime() && !times[t.Lemma] && r.doc().ChildWith(i, "amod") < 0 {
			return true
		}
	}
	return false
}

// measureOf reports whether a measure tells of what it is: "nine tonnes of rice".
func (r *reading) measureOf(i int) bool {
	for _, c := range r.doc().Children(i) {
		if c > i && r.tok(c).Norm == "of" && r.tok(c).Dep == "prep" {
			return true
		}
	}
	return false
}
