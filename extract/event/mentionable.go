package event

import (
	"slices"
	"strings"
	"unicode"

	"newsgraph/extract/clause"
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

// areas are nouns for what places are.
var areas = map[string]bool{
	"country": true, "state": true, "nation": true, "republic": true, "province": true, "region": true, "district": true, "county": true, "governorate": true, "city": true, "town": true,
	"village": true, "island": true, "suburb": true, "neighbourhood": true, "neighborhood": true, "capital": true, "municipality": true, "port": true, "settlement": true, "territory": true,
}

// including lists the names given as examples of a mention: "several states,
// including X and Y".
func (r *reading) including(i int) []story.Ref {
	var out []story.Ref
	for _, c := range r.doc().Children(i) {
		if t := r.tok(c); t.Norm != "including" || t.Dep != "prep" {
			continue
		}
		for _, o := range r.doc().Children(c) {
			for ; o >= 0; o = r.next(o) {
				if r.tok(o).IsParty() {
					out = append(out, r.ref(o))
				}
			}
		}
	}
	return out
}

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
		return r.fraction(i) || r.daysOf(i)
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

// fraction reports a part of a number, which is of people and not of a year: "a quarter
// of a million".
func (r *reading) fraction(i int) bool {
	if r.lemma(i) != "quarter" {
		return false
	}
	for _, a := range r.ofPhrases(i) {
		if r.tok(a.Head).Tag == "CD" {
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
