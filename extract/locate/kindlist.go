package locate

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// kindPlurals are the nouns at the end of a list of names that tell what each of
// them is, with the word that stands beside a single one.
var kindPlurals = map[string]string{"counties": "county", "provinces": "province", "districts": "district", "regions": "region", "states": "state", "parishes": "parish"}

// kindLists reads "Barrow, Jackson and Madison counties": each name of the list is
// of that kind, if the gazetteer knows it so. Names that the model missed are added.
func (l *Locator) kindLists(pi int) {
	d := l.s.Passages[pi].Doc
	for i := range d.Tokens {
		if kind := kindPlurals[d.Tokens[i].Norm]; kind != "" {
			for _, name := range listBefore(d, i) {
				l.setKind(pi, name[0], name[1], kind)
			}
		}
	}
}

// listBefore finds the names of a list that ends before a token: runs of proper
// nouns between commas and "and"; nothing when there is but one.
func listBefore(d *nlp.Doc, end int) [][2]int {
	var names [][2]int
	for i := end; i > 0; {
		start := i
		for start > 0 && d.Tokens[start-1].Tag == "NNP" {
			start--
		}
		if start == i {
			break
		}
		names = append(names, [2]int{start, i})
		i = start
		for i > 0 && (d.Tokens[i-1].Text == "," || d.Tokens[i-1].Norm == "and") {
			i--
		}
		if i == start {
			break
		}
	}
	if len(names) < 2 {
		return nil
	}
	return names
}

// setKind gives a name its kind where the gazetteer knows it so.
func (l *Locator) setKind(pi, start, end int, kind string) {
	name := l.s.Passages[pi].Doc.Flat(start, end)
	if len(l.g.Places(name+" "+kind)) == 0 {
		return
	}
	at := len(l.tops[pi])
	for k, t := range l.tops[pi] {
		if t.Start < end && start < t.End {
			if t.Start == start && t.End == end {
				l.tops[pi][k].Kind = kind
			}
			return
		}
		if t.Start >= end {
			at = k
			break
		}
	}
	t := Toponym{Ref: story.Ref{Passage: pi, Token: end - 1}, Start: start, End: end, Text: name, Kind: kind}
	t.Prep = l.prep(pi, end-1)
	l.tops[pi] = append(l.tops[pi][:at], append([]Toponym{t}, l.tops[pi][at:]...)...)
}

// beforeKind reports whether a name stands before the kind of place that it is: "Herat
// province".
func beforeKind(d *nlp.Doc, head int) bool {
	t := &d.Tokens[head]
	kind := &d.Tokens[t.Head]
	return t.Tag == "NNP" && t.Dep == "compound" && t.Head == head+1 && kindNoun[kind.Lemma] && kind.Tag == "NN"
}

var kindNoun = set("province district county governorate prefecture city town village island")
