// Package event decides which frames of a story are events, of which type, and
// who fills which role. It reads syntax (clause) and the lexicon; names, places,
// dates and truth are added by the packages beside it.
package event

import (
	"sort"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Candidate is an event as the sentence gives it: mentions, not yet entities.
type Candidate struct {
	Ref        story.Ref       // the predicate
	Frame      *clause.Frame   // its frame
	Extra      []*clause.Frame // further frames of the same event: a light verb, its noun
	Action     schema.Action
	Actors     []story.Ref
	Targets    []story.Ref
	Instrument *story.Ref
	Charged    bool // the actors are only said to have done it: "blamed X for the attack"
	Rule       string
	undergone  bool // by the subject of a verb without an object: "died", "sank", "is missing"
}

// Coder reads the candidates of passages.
type Coder struct {
	lex *lexicon.Lexicon
}

// NewCoder returns a Coder that reads types and roles from the lexicon.
func NewCoder(lex *lexicon.Lexicon) *Coder { return &Coder{lex: lex} }

// Candidates reads every event of passage pi, in text order.
func (c *Coder) Candidates(s *story.Story, pi int) []Candidate {
	return c.reading(s, pi).candidates()
}

func (c *Coder) reading(s *story.Story, pi int) *reading {
	return &reading{Coder: c, p: s.Passages[pi], pi: pi, used: map[int]bool{}}
}

// candidates reads the frames of the passage.
func (r *reading) candidates() []Candidate {
	var out []Candidate
	r.skipTables()
	for _, f := range r.p.Frames {
		if r.used[f.Pred] {
			continue
		}
		if f.Kind == clause.Verb || f.Kind == clause.Copula && r.lemma(f.Pred) != "be" { // "pleaded guilty"
			out = append(out, r.light(f)...)
		}
	}
	for _, f := range r.p.Frames {
		if r.used[f.Pred] {
			continue
		}
		switch f.Kind {
		case clause.Verb:
			out = append(out, r.verb(f)...)
		case clause.Copula:
			out = append(out, r.copula(f)...)
		case clause.Noun:
			out = append(out, r.noun(f)...)
		}
	}
	out = append(out, r.appositions()...)
	out = append(out, r.prenominals()...)
	out = append(out, r.aftermaths()...)
	var told []Candidate
	for _, c := range out {
		r.ceased(&c)
		r.atHands(&c)
		r.fall(&c)
		told = append(told, r.each(c)...)
	}
	sort.SliceStable(told, func(i, j int) bool { return told[i].Ref.Before(told[j].Ref) })
	return told
}

// reading is the work on one passage.
type reading struct {
	*Coder
	p    *story.Passage
	pi   int
	used map[int]bool   // predicates that are part of another event
	why  map[int]Reason // why predicates gave no event; nil where nobody asks
}

func (r *reading) doc() *nlp.Doc        { return r.p.Doc }
func (r *reading) tok(i int) *nlp.Token { return &r.p.Doc.Tokens[i] }
func (r *reading) lemma(i int) string   { return r.p.Doc.Tokens[i].Lemma }

// ref points to a mention; "whose" points to what its clause describes.
func (r *reading) ref(i int) story.Ref {
	if r.tok(i).Tag == "WP$" {
		for n, k := 0, i; n < maxOwner && r.tok(k).Head != k; n++ {
			up := r.tok(k).Head
			if r.tok(k).Dep == "relcl" {
				return story.Ref{Passage: r.pi, Token: up}
			}
			k = up
		}
	}
	return story.Ref{Passage: r.pi, Token: i}
}

// maxOwner is how many words over "whose" the noun that it stands for is sought.
const maxOwner = 6
