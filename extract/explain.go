package extract

import (
	"context"
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/confidence"
	"newsgraph/extract/event"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Explanation is what was made of one sentence, from its words to its events.
type Explanation struct {
	schema.Evidence      // the sentence, with its byte range in the article's text
	Title           bool // it stands in a title, whose grammar is its own
	Words           []Word
	Clauses         []Clause // in text order
}

// Word is a token as the rules saw it. Numbers of words count from 0 in the sentence.
type Word struct {
	Text, Lemma string
	Tag, POS    string // of the Penn Treebank, and of Universal Dependencies
	Label       string // of the arc to the head: "nsubj"
	Head        int    // the number of the head, its own for a root
	Entity      string // label, or empty: "GPE"
}

// Clause is a predicate with its arguments, and what the event rules made of it.
type Clause struct {
	Word      int    // the number of the predicate
	Text      string // the relation as written: "has been killed"
	Kind      string // "verb", "copula" or "noun"
	Rule      string // the construction that found its subject
	Passive   bool
	Negated   bool
	Governor  int    // the number of the predicate over it, or -1
	Link      string // how it hangs from the governor: "complement"
	Arguments []Argument
	Readings  []Reading // the candidates that it gave
	Reason    string    // why it gave none, in words; else empty
	Other     int       // the predicate of which Reason speaks, or -1
}

// Argument is a mention in a role of a clause.
type Argument struct {
	Role   string // "subject", "object", …; a prepositional one has its preposition: "under on"
	Text   string
	Word   int  // the number of its head
	Shared bool // lent by another clause
}

// Reading is an event candidate, and the events that it became.
type Reading struct {
	Rule       string
	Action     schema.Action
	Actors     []Party
	Targets    []Party
	Instrument string
	// Events are what it became, with their ids in the article: none where actor
	// and target are the same. Events of one id were told more than once. The id is
	// empty where the article's events no longer show this sentence.
	Events []Told
}

// Told is an event with what its confidence rests on.
type Told struct {
	schema.Event
	Grounds []Ground
}

// Ground is what is true of an event, and what that adds to the log-odds of its
// being right: 0 where it was not measured.
type Ground struct {
	Feature string
	Weight  float64
}

// Party is a mention in a role of an event.
type Party struct {
	Text   string
	Word   int    // the number of its head
	Origin string // where the rule found it: "object", `under "on" of "ban"`
}

// Explain reads an article as Extract does and tells what was made of each of its
// sentences, in text order. The error is that of Extract.
func (x *Extractor) Explain(ctx context.Context, a schema.Article) ([]Explanation, error) {
	_, t, err := x.begin(ctx, a)
	if err != nil {
		return nil, err
	}
	var out []Explanation
	for pi, p := range t.s.Passages {
		first := len(out)
		for _, sent := range p.Doc.Sents {
			out = append(out, explainSentence(t.s, pi, sent))
		}
		k := 0 // the sentence of the frame, which come in text order
		for _, acc := range x.coder.Explain(t.s, pi) {
			for p.Doc.Sents[k].End <= acc.Frame.Pred {
				k++
			}
			e := &out[first+k]
			e.Clauses = append(e.Clauses, t.explainClause(pi, p.Doc.Sents[k], acc))
		}
	}
	identify(out, merge(t.s.Article, t.events))
	return out, nil
}

// explainSentence lists the words of a sentence.
func explainSentence(s *story.Story, pi int, sent nlp.Span) Explanation {
	p := s.Passages[pi]
	e := Explanation{Evidence: s.Evidence(story.Ref{Passage: pi, Token: sent.Start}), Title: p.Title}
	for _, t := range p.Doc.Tokens[sent.Start:sent.End] {
		e.Words = append(e.Words, Word{Text: t.Text, Lemma: t.Lemma, Tag: t.Tag, POS: t.POS, Label: t.Dep, Head: t.Head - sent.Start, Entity: t.Ent})
	}
	return e
}

// kinds are the names of the kinds of frame.
var kinds = map[clause.Kind]string{clause.Verb: "verb", clause.Copula: "copula", clause.Noun: "noun"}

// explainClause writes what the rules made of a frame, and tells its candidates.
func (t *telling) explainClause(pi int, sent nlp.Span, acc event.Account) Clause {
	d, f := t.s.Passages[pi].Doc, acc.Frame
	c := Clause{
		Word: f.Pred - sent.Start, Text: relationText(d, f), Kind: kinds[f.Kind], Rule: f.Rule, Passive: f.Passive, Negated: f.Neg,
		Governor: wordOf(f.Gov, sent), Link: string(f.Link), Reason: string(acc.Reason), Other: wordOf(acc.Other, sent),
	}
	for _, role := range event.Roles(f) {
		for _, a := range role.Args {
			name := role.Name
			if a.Prep >= 0 {
				name = "under " + d.Tokens[a.Prep].Norm
			}
			c.Arguments = append(c.Arguments, Argument{Role: name, Text: clause.Text(d, a.Head), Word: a.Head - sent.Start, Shared: a.Shared})
		}
	}
	for _, cand := range acc.Events {
		if c.Rule == "" {
			c.Rule = cand.Rule // an apposition, which is no frame of the parse
		}
		c.Readings = append(c.Readings, t.explainReading(pi, sent, cand))
	}
	return c
}

// explainReading tells a candidate, and writes it with the events that it became.
func (t *telling) explainReading(pi int, sent nlp.Span, cand event.Candidate) Reading {
	p := t.s.Passages[pi]
	parties := func(refs []story.Ref) []Party {
		var out []Party
		for _, r := range refs {
			out = append(out, Party{Text: clause.Text(p.Doc, r.Token), Word: r.Token - sent.Start, Origin: cand.Origin(p, r)})
		}
		return out
	}
	r := Reading{Rule: cand.Rule, Action: cand.Action, Actors: parties(cand.Actors), Targets: parties(cand.Targets)}
	if cand.Instrument != nil {
		r.Instrument = clause.Text(p.Doc, cand.Instrument.Token)
	}
	before := len(t.events)
	t.tell(pi, cand)
	for i, e := range t.events[before:] {
		told := Told{Event: e}
		for _, f := range t.grounds[before+i] {
			told.Grounds = append(told.Grounds, Ground{Feature: f, Weight: confidence.Default().Weight(f)})
		}
		r.Events = append(r.Events, told)
	}
	return r
}

// identify gives the events of explanations the ids of those that they were
// merged into.
func identify(out []Explanation, merged []schema.Event) {
	for i := range out {
		for k := range out[i].Clauses {
			for _, r := range out[i].Clauses[k].Readings {
				for n := range r.Events {
					r.Events[n].ID = mergedInto(merged, r.Events[n].Event)
				}
			}
		}
	}
}

// mergedInto is the id of the event that holds a telling: one that tells the same,
// else one that tells it in full.
func mergedInto(merged []schema.Event, e schema.Event) string {
	for _, same := range []func(m schema.Event) bool{
		func(m schema.Event) bool { return key(m) == key(e) },
		func(m schema.Event) bool { return tellsMore(m, e) },
	} {
		for _, m := range merged {
			if slices.Contains(m.Evidence, e.Evidence[0]) && same(m) && compatible(m, e) {
				return m.ID
			}
		}
	}
	return ""
}

// relationText is the relation phrase of a frame, as written.
func relationText(d *nlp.Doc, f *clause.Frame) string {
	words := ""
	for _, i := range f.Rel {
		if words != "" {
			words += " "
		}
		words += d.Tokens[i].Text
	}
	if words == "" { // an apposition has no relation phrase
		return d.Tokens[f.Pred].Text
	}
	return words
}

// wordOf numbers a token in its sentence; -1 stays -1.
func wordOf(token int, sent nlp.Span) int {
	if token < 0 {
		return -1
	}
	return token - sent.Start
}
