package mend

import (
	"slices"
	"strings"

	"newsgraph/extract/nlp"
)

// pair is a name with an "and" in it, as a range of tokens.
type pair struct {
	nlp.Span
	first, whole string // "Moss"; "Moss and Dale", and what stands behind it
	key          string // "Moss and Dale"
	sole         bool   // one word, of nobody, before the "and", and a firm's ending behind it
	weak         bool   // the word before the "and" is no proper noun: "Stop and Shop"
}

// Firms makes one entity of the name of a firm that has an "and" in it, which a model
// takes for two: "Moss and Co", what known knows ("Black and Decker"), what the article
// itself gives with a firm's ending and then in short ("Moss and Dale Inc", "Moss and Dale
// said"), and what has one word before the "and" and a firm's ending, if the article has
// neither alone. The parses that it gets are not changed.
func Firms(docs []*nlp.Doc, known func(name string) bool) ([]*nlp.Doc, error) {
	all, keys := make([][]pair, len(docs)), map[string]int{}
	var alone []string
	for k, d := range docs {
		all[k] = pairs(d)
		for _, p := range all[k] {
			keys[p.key]++
			if last := lastWord(p.whole); firmEnds[last] && !firmEnds[lastWord(p.first)] && p.whole != p.key {
				keys[p.key] += named
			}
		}
		alone = append(alone, lone(d)...)
	}
	for _, name := range alone {
		for key := range keys {
			if strings.HasPrefix(key, name+" and ") {
				keys[key] = 0
			}
		}
	}
	out := slices.Clone(docs)
	for k, d := range docs {
		var firms []nlp.Span
		for _, p := range all[k] {
			if keys[p.key] > named+1 || p.sole && keys[p.key] > named && !known(p.first) || !p.weak && partners[strings.TrimPrefix(p.key, p.first+" and ")] || known(p.whole) || known(p.key) {
				firms = append(firms, nlp.Span{Start: p.Start, End: p.End, Label: "ORG"})
			}
		}
		var err error
		if out[k], err = covered(d, firms); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// named marks a key that the article gives with a firm's ending.
const named = 1000

// firmEnds end the names of firms, partners what follows the "and" of one.
var (
	firmEnds = map[string]bool{"Inc": true, "Corp": true, "Co": true, "Ltd": true, "Plc": true, "PLC": true, "AG": true, "SA": true, "NV": true, "LP": true, "LLC": true, "GmbH": true, "Limited": true, "Corporation": true, "Company": true, "Cos": true}
	partners = map[string]bool{"Co": true, "Co.": true, "Cie": true, "Sons": true, "Son": true, "Brothers": true, "Bros": true, "Bros.": true, "Partners": true, "Associates": true}
)

func lastWord(name string) string {
	return strings.TrimSuffix(name[strings.LastIndex(name, " ")+1:], ".")
}

// pairs lists the runs of proper nouns with an "and" between two.
func pairs(d *nlp.Doc) []pair {
	var out []pair
	for i := 1; i+1 < len(d.Tokens); i++ {
		if t := &d.Tokens[i]; t.Norm != "and" && t.Text != "&" || !proper(d, i-1) && !word(d, i-1) || !proper(d, i+1) && !word(d, i+1) {
			continue
		}
		lo, hi := i-1, i+2
		weak := !proper(d, i-1) || !proper(d, i+1)
		for lo > 0 && proper(d, lo-1) && !d.Tokens[lo].SentStart {
			lo--
		}
		for hi < len(d.Tokens) && !d.Tokens[hi].SentStart && (proper(d, hi) || d.Tokens[hi].Tag == "POS" && hi+1 < len(d.Tokens) && firmEnds[d.Tokens[hi+1].Text]) {
			hi++
		}
		if lo == i-1 && lo > 1 && partners[d.Tokens[i+1].Text] && d.Tokens[lo-1].Text == "," && proper(d, lo-2) && !(lo > 2 && proper(d, lo-3)) {
			lo -= 2 // "Moss, Dale and Co"
		}
		if e, ok := d.EntOf(lo); ok && e.Start < lo && e.End >= hi {
			continue // "the Centre for Law and Justice"
		}
		x := pair{Span: nlp.Span{Start: lo, End: hi}, first: d.Flat(lo, i), whole: d.Flat(lo, hi), key: d.Flat(lo, i) + " and " + d.Tokens[i+1].Text, weak: weak}
		x.sole = !weak && lo == i-1 && hi == i+3 && d.Tokens[lo].Ent != "PERSON" && firmEnds[lastWord(x.whole)] && !firmEnds[x.first]
		out = append(out, x)
	}
	return out
}

// lone lists the runs of proper nouns that no "and" follows.
func lone(d *nlp.Doc) []string {
	var out []string
	for i := 0; i < len(d.Tokens); i++ {
		lo := i
		for i < len(d.Tokens) && proper(d, i) {
			i++
		}
		if i > lo && (i == len(d.Tokens) || d.Tokens[i].Norm != "and" && d.Tokens[i].Text != "&") && (lo == 0 || d.Tokens[lo-1].Norm != "and") {
			out = append(out, d.Flat(lo, i))
		}
	}
	return out
}

// proper reports whether a token is a proper noun of no place, people or time.
func proper(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	return (t.Tag == "NNP" || t.Tag == "NNPS") && t.Capitalised() && t.Ent != "GPE" && t.Ent != "NORP" && !t.IsTime()
}

// word reports a word with a capital that may stand in the name of a firm though it is no proper noun.
func word(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	return t.Capitalised() && (t.POS == "ADJ" || t.POS == "VERB" || t.POS == "NOUN") && t.Ent != "NORP"
}

// covered gives a parse with some entities in the place of those that they overlap.
func covered(d *nlp.Doc, firms []nlp.Span) (*nlp.Doc, error) {
	if len(firms) == 0 {
		return d, nil
	}
	return nlp.NewDoc(d.Text, slices.Clone(d.Tokens), over(d.Ents, firms))
}

// over gives some entities and those of the others that do not overlap them.
func over(others, ents []nlp.Span) []nlp.Span {
	out := slices.DeleteFunc(slices.Clone(others), func(e nlp.Span) bool {
		return slices.ContainsFunc(ents, func(f nlp.Span) bool { return e.Start < f.End && f.Start < e.End })
	})
	out = append(out, ents...)
	slices.SortFunc(out, func(a, b nlp.Span) int { return a.Start - b.Start })
	return out
}
