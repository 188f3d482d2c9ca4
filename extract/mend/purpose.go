package mend

import (
	"slices"

	"newsgraph/extract/nlp"
)

// purposed makes an entity of the name of a body that tells what it is there to do, which a model takes for a clause: "the
// Committee to Protect Journalists".
func purposed(d *nlp.Doc) (*nlp.Doc, error) {
	p := &parse{d: d}
	var found []nlp.Span
	var tokens []nlp.Token
	for i := 0; i+2 < len(d.Tokens); i++ {
		verb := i + 2
		if !p.inCapitals(i) || d.Tokens[i+1].Norm != "to" || d.Tokens[i+1].Capitalised() || !p.inCapitals(verb) || d.Tokens[verb].Tag != "VB" || placed[d.Tokens[i].Ent] || placed[d.Tokens[verb].Ent] {
			continue
		}
		if tokens == nil {
			tokens = slices.Clone(d.Tokens)
		}
		end := p.nameEnd(verb + 1)
		p.fold(tokens, i, verb, end)
		found = append(found, nlp.Span{Start: i, End: end, Label: "ORG"})
		i = end - 1
	}
	if found == nil {
		return d, nil
	}
	return nlp.NewDoc(d.Text, tokens, over(d.Ents, found))
}

// placed are the labels of names that have no purpose: "handed the chair of the Community to Denmark".
var placed = map[string]bool{"GPE": true, "LOC": true, "PERSON": true, "NORP": true}

// inCapitals reports a word with a capital that does not open its sentence and is not all capitals, as those of a headline are.
func (p *parse) inCapitals(i int) bool {
	t := p.tok(i)
	return t.Capitalised() && !t.SentStart && t.Norm != t.Text && len(t.Text) > 1 && t.Text[1] >= 'a'
}

// nameEnd is the end of the words with a capital from a token on, small words between them included.
func (p *parse) nameEnd(i int) int {
	for i < len(p.d.Tokens) {
		switch t := p.tok(i); {
		case t.Capitalised() && !t.SentStart:
		case (t.Norm == "and" || t.Norm == "of" || t.Norm == "for" || t.Norm == "the" || t.Norm == "in") && i+1 < len(p.d.Tokens) && p.tok(i+1).Capitalised():
		default:
			return i
		}
		i++
	}
	return i
}

// fold hangs the words of a name on its first, and that where the name hangs: on the verb of the sentence, where the parser
// took the name's for it.
func (p *parse) fold(tokens []nlp.Token, first, verb, end int) {
	within := func(i int) bool { return i >= first && i < end }
	top := first // the word of the name over all others
	for within(p.tok(top).Head) && p.tok(top).Head != top {
		top = p.tok(top).Head
	}
	over, host := *p.tok(top), first
	if p.tok(first).Head == verb {
		for _, c := range p.d.Children(verb) {
			if !within(c) && p.tok(c).POS == "VERB" {
				host = c
				break
			}
		}
	}
	for k := range tokens {
		t := &tokens[k]
		if !within(k) {
			if within(t.Head) {
				t.Head = first
				if k >= end {
					t.Head = host
				}
			}
			continue
		}
		t.Tag, t.POS, t.Lemma, t.Head, t.Dep = "NNP", "PROPN", t.Text, first, "nmod"
	}
	tokens[host].Head, tokens[host].Dep = over.Head, over.Dep
	if p.tok(top).Head == top {
		tokens[host].Head = host
	}
	if host != first {
		tokens[first].Head, tokens[first].Dep = host, "nsubj"
	}
}
