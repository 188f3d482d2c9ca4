package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// headline finds the source that a title names without a verb: "Nine killed in
// blast - police", "Police: nine killed in blast".
func (r *Reader) headline(pi int, f *clause.Frame) *story.Ref {
	p := r.s.Passages[pi]
	if !p.Title || len(p.Doc.Tokens) > titleLength {
		return nil
	}
	if who := r.saidLast(p, f.Pred); who >= 0 {
		return r.owned(story.Ref{Passage: pi, Token: who})
	}
	for i := range p.Doc.Tokens {
		t := &p.Doc.Tokens[i]
		dash, colon := isDash(t.Text) && i > 0 && p.Doc.Tokens[i-1].Space && t.Space, t.Text == ":"
		if !dash && !colon {
			continue
		}
		if len(p.Doc.Tokens)-i-1 <= creditLength && f.Pred < i {
			if who := credit(p.Doc, i+1, len(p.Doc.Tokens)); who >= 0 {
				return &story.Ref{Passage: pi, Token: who}
			}
		}
		if colon && i <= creditLength && f.Pred > i {
			if who := credit(p.Doc, 0, i); who >= 0 {
				return &story.Ref{Passage: pi, Token: who}
			}
		}
	}
	return nil
}

// saidLast finds who speaks in "Nine miners killed, police say", where the parse
// gives the verb of saying two subjects: the one after the comma speaks.
func (r *Reader) saidLast(p *story.Passage, pred int) int {
	for _, g := range p.Frames {
		if !r.speech(p.Doc, g) || g.Pred <= pred {
			continue
		}
		subjects, who := 0, -1
		for _, c := range p.Doc.Children(g.Pred) {
			if p.Doc.Tokens[c].Dep == "nsubj" {
				subjects, who = subjects+1, c
			}
		}
		if subjects < 2 {
			continue
		}
		for i := pred; i < min(who, g.Pred); i++ {
			if p.Doc.Tokens[i].Text == "," {
				return who
			}
		}
	}
	return -1
}

// titleLength is how many tokens a headline has at most.
const titleLength = 60

// creditLength is how many tokens a headline spends on its source at most.
const creditLength = 4

// credit gives the last noun of a range when it is one that tells news: a person
// or organisation by name, or a word like "police"; else -1.
func credit(d *nlp.Doc, start, end int) int {
	for i := end - 1; i >= start; i-- {
		t := &d.Tokens[i]
		if t.POS != "NOUN" && t.POS != "PROPN" {
			continue
		}
		if tellers[t.Norm] {
			return i
		}
		if e, ok := d.EntOf(i); ok && (e.Label == "PERSON" || e.Label == "ORG") {
			return i
		}
		return -1
	}
	return -1
}

// tellers are common nouns, as headlines write them, for those whom news is
// credited to.
var tellers = set(`police policeman officer officers official officials army military navy ministry minister ministers government
	spokesman spokeswoman spokesperson source sources witness witnesses report reports resident residents activist activists
	lawyer lawyers prosecutor prosecutors authorities rebels group groups monitor monitors study survey poll media paper president premier
	governor mayor doctor doctors medics medic analyst analysts expert experts researchers scientists court judge agency union
	charity diplomat diplomats envoy aide aides company operator union unions watchdog family relatives hospital ngo bank pm fm ceo cops
	commander general chief chair chairman head leader leaders lawmaker lawmakers senator mp mps`)
