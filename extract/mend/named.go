package mend

import (
	"slices"

	"newsgraph/extract/nlp"
)

// Named makes an entity of the name of a body that known knows where the model does not see the whole of it: "Doctors
// Without Borders", and of one that tells its purpose. The parse that it gets is not changed.
func Named(d *nlp.Doc, known func(name string) bool) (*nlp.Doc, error) {
	d, err := purposed(d)
	if err != nil {
		return nil, err
	}
	var found []nlp.Span
	for i := 0; i < len(d.Tokens); {
		if d.Tokens[i].Tag == "DT" {
			i++
			continue
		}
		end := capitals(d, i)
		if end-i > 1 && end-i <= maxName && !whole(d, i, end) && known(d.Flat(i, end)) {
			found = append(found, nlp.Span{Start: i, End: end, Label: "ORG"})
		}
		i = max(end, i+1)
	}
	if len(found) == 0 {
		return d, nil
	}
	tokens := slices.Clone(d.Tokens)
	for _, n := range found {
		for i := n.Start; i < n.End; i++ {
			if t := &tokens[i]; t.POS == "NOUN" {
				t.Tag, t.POS, t.Lemma = "NNP", "PROPN", t.Text
			}
		}
	}
	return nlp.NewDoc(d.Text, tokens, over(d.Ents, found))
}

// capitals is the end of the run of words with a capital that begins at a token, within its sentence.
func capitals(d *nlp.Doc, i int) int {
	for start := i; i < len(d.Tokens) && d.Tokens[i].Capitalised() && (i == start || !d.Tokens[i].SentStart); {
		i++
	}
	return i
}

// whole reports an entity that covers a range of tokens.
func whole(d *nlp.Doc, start, end int) bool {
	e, ok := d.EntOf(start)
	return ok && e.End >= end
}
