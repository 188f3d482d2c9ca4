package locate

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// maxWords is how many words the place name in a longer name has at most.
const maxWords = 4

// findInner lists the place names of a passage that stand inside other names
// ("the Dover police", "the Minnesota Department of Health") and the words
// for a country's people ("Sudanese officials"). No event happens there for that,
// but they tell which places the article is about.
func (l *Locator) findInner(pi int) []Toponym {
	d := l.s.Passages[pi].Doc
	taken := make([]bool, len(d.Tokens))
	for _, t := range l.tops[pi] {
		for i := t.Start; i < t.End; i++ {
			taken[i] = true
		}
	}
	var out []Toponym
	for i := 0; i < len(d.Tokens); {
		end, demonym := 0, false
		if !taken[i] && d.Tokens[i].Capitalised() {
			end = l.innerName(d, taken, i)
			if end == 0 {
				end, demonym = l.innerPeople(d, i)
			}
		}
		if end == 0 {
			i++
			continue
		}
		out = append(out, Toponym{Ref: story.Ref{Passage: pi, Token: end - 1}, Start: i, End: end, Text: d.Flat(i, end), Demonym: demonym})
		i = end
	}
	return out
}

// innerName is the end of the longest place name that begins at a token, 0 for none.
func (l *Locator) innerName(d *nlp.Doc, taken []bool, start int) int {
	e, in := d.EntOf(start)
	limit := min(start+maxWords, len(d.Tokens))
	if in {
		limit = min(limit, e.End)
	}
	end := start
	for end < limit && !taken[end] && innerWord(d, end, in) {
		end++
	}
	for ; end > start; end-- {
		if l.innerPlace(d, start, end, e.Label) {
			return end
		}
	}
	return 0
}

// innerWord reports whether a token may be a word of a place name.
func innerWord(d *nlp.Doc, i int, in bool) bool {
	t := &d.Tokens[i]
	_, here := d.EntOf(i)
	return here == in && (t.Tag == "NNP" || t.Tag == "NNPS") && t.Capitalised()
}

// innerPeople is the end of the word for a country's people that begins at a token,
// with the word that tells which ("South Sudanese"), 0 for none.
func (l *Locator) innerPeople(d *nlp.Doc, i int) (end int, ok bool) {
	if i+1 < len(d.Tokens) && l.isDemonym(d, i+1) {
		if _, ok := l.g.Demonym(d.Flat(i, i+2)); ok {
			return i + 2, true
		}
	}
	if l.isDemonym(d, i) {
		return i + 1, true
	}
	return 0, false
}

// isDemonym reports whether a token is a word for a country's people.
func (l *Locator) isDemonym(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	if t.Ent == "PERSON" || t.Ent == "LANGUAGE" || t.POS != "ADJ" && t.POS != "PROPN" && t.POS != "NOUN" {
		return false
	}
	_, ok := l.g.Demonym(t.Text)
	return ok
}
