package extract

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/mend"
	"newsgraph/extract/nlp"
)

// Proposition is a clause of a pretokenised sentence as open information
// extraction writes it: tokens as given, joined by spaces.
type Proposition struct {
	Confidence float64 // 0…1
	Arg1       string
	Relation   string
	Args       []string // at least one; places and times after objects
}

// Propositions reads every clause of a sentence given as words, event or not.
func (x *Extractor) Propositions(words []string) ([]Proposition, error) {
	d, err := x.model.AnalyzeWords(words, nlp.Hints{})
	if err != nil {
		return nil, err
	}
	if d, err = mend.Doc(d, x.lex); err != nil {
		return nil, err
	}
	var out []Proposition
	for _, t := range clause.Tuples(d, clause.Frames(d, x.lex)) {
		out = append(out, Proposition{Confidence: t.Confidence, Arg1: t.Subject, Relation: t.Relation, Args: t.Args})
	}
	return out, nil
}
