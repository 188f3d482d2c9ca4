package event

import (
	"slices"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// casualty reads what became of somebody by a form of "be", or of "go" and "remain"
// with "missing": "the mayor is dead", "six went missing", "two nurses are among the
// injured", "pupils were among the victims of the raid".
func (r *reading) casualty(f *clause.Frame) (Candidate, bool) {
	verb := r.lemma(f.Pred)
	if verb != "be" && verb != "go" && verb != "remain" || len(f.Subjects) == 0 {
		return Candidate{}, false
	}
	for _, a := range f.Attrs {
		if lemma, ok := fateOf[r.tok(a.Head).Norm]; ok && (lemma == "disappear" || verb == "be" && r.tok(a.Head).POS == "ADJ") {
			return r.suffers(f, a.Head, lemma), true
		}
	}
	for _, a := range f.Obliques {
		if a.Prep < 0 || verb != "be" || r.tok(a.Prep).Norm != "among" {
			continue
		}
		if lemma, ok := resultOf[r.tok(a.Head).Norm]; ok {
			return r.suffers(f, a.Head, lemma), true
		}
		if lemma := r.victimsVerb(a.Head); lemma != "" {
			return r.suffers(f, a.Head, lemma), true
		}
	}
	return Candidate{}, false
}

// missing reads who is missing, where the parser takes that for a form of "miss":
// "twenty people are missing". What is missing from something is a part of it.
func (r *reading) missing(f *clause.Frame) (Candidate, bool) {
	who := r.refs(f.Subjects)
	if r.tok(f.Pred).Norm != "missing" || f.Passive || len(f.Objects) > 0 || r.has(f, "from") || len(who) == 0 || r.things(who) && !r.all(who, vehicle) {
		return Candidate{}, false
	}
	c := r.suffers(f, f.Pred, fateOf["missing"])
	c.Action.Text = r.text(f)
	return c, true
}

// fated reads of whom a verb of saying or fearing tells that they are dead, hurt or
// missing: "nine were confirmed dead", "officials reported 45 people injured". Who says so does so
// beside it.
func (r *reading) fated(f *clause.Frame) []Candidate {
	class := r.class(f)
	if !class.Is(lexicon.Report | lexicon.Claim | lexicon.Cognition | lexicon.Naming) {
		return nil
	}
	who := f.Patients()
	lemma, text := r.fate(f, who)
	if lemma == "" || len(who) == 0 {
		return nil
	}
	c := Candidate{
		Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Targets: r.refs(who), Charged: class.Is(lexicon.Cognition),
		Action: schema.Action{Text: r.text(f) + " " + text, Lemma: lemma, Type: r.fateType(lemma)},
	}
	if r.things(c.Targets) || len(c.Targets) == 0 {
		return nil
	}
	for _, a := range f.Attrs {
		r.used[a.Head] = true // "were reported missing"
	}
	out := []Candidate{c}
	if says := r.refs(f.Actors()); len(says) > 0 && class.Is(lexicon.Report|lexicon.Claim) {
		out = append(out, Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: f.Rule, Actors: says, Action: r.action(f, r.entry(f), class)})
	}
	return out
}

// fate is the verb for what became of somebody and the word that tells it: the
// complement of a verb, or what stands after its object ("reported nine dead").
func (r *reading) fate(f *clause.Frame, who []clause.Arg) (lemma, text string) {
	words := slices.Clone(f.Attrs)
	for _, a := range who {
		for _, c := range r.doc().Children(a.Head) {
			if c > a.Head && r.tok(c).Dep == "amod" {
				words = append(words, clause.Arg{Head: c})
			}
		}
	}
	for _, a := range words {
		if lemma := fateOf[r.tok(a.Head).Norm]; lemma != "" {
			return lemma, r.tok(a.Head).Text
		}
	}
	return "", ""
}

// fateType is the type of an event that a verb of fate tells: harm, where the lexicon
// knows no better.
func (r *reading) fateType(lemma string) schema.Type {
	if e, _ := r.lex.Verb(lemma); e.Type != "" {
		return e.Type
	}
	return schema.Assault
}

// fateOf are the adjectives that tell what became of somebody, and the verb for it.
var fateOf = map[string]string{"dead": "die", "injured": "injure", "wounded": "wound", "missing": "disappear"}

// suffers is the event that a word tells of the subjects.
func (r *reading) suffers(f *clause.Frame, word int, lemma string) Candidate {
	return Candidate{
		Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Targets: r.refs(f.Subjects), undergone: lemma == fateOf["missing"],
		Action: schema.Action{Text: r.tok(f.Pred).Text + " " + r.tok(word).Text, Lemma: lemma, Type: r.fateType(lemma)},
	}
}

// victimsVerb is the verb of the deed that the noun "victim" is of, or "".
func (r *reading) victimsVerb(noun int) string {
	if r.lemma(noun) != "victim" {
		return ""
	}
	for _, a := range r.ofPhrases(noun) {
		if e, ok := r.lex.Noun(r.lemma(a.Head)); ok && e.Type == schema.Assault {
			return e.Verb
		}
	}
	return ""
}

// tested reads what a test found of somebody: "the cattle tested positive for the virus".
func (r *reading) tested(f *clause.Frame) (Candidate, bool) {
	if r.lemma(f.Pred) != "test" || len(f.Attrs) == 0 || len(f.Subjects) == 0 {
		return Candidate{}, false
	}
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "copula", Actors: r.refs(f.Subjects)}
	word := f.Attrs[0].Head
	switch r.tok(word).Norm {
	case "positive":
		c.Action.Type = schema.Disaster
	case "negative":
		c.Action.Type = schema.State
	default:
		return Candidate{}, false
	}
	c.Action.Text, c.Action.Lemma = r.text(f)+" "+r.tok(word).Text, "test "+r.tok(word).Norm
	for _, a := range append(r.phrasesOf(word), f.Obliques...) {
		if r.prep(a) == "for" && r.mentionable(a.Head) {
			c.Targets = append(c.Targets, r.ref(a.Head))
		}
	}
	return c, len(c.Actors) > 0
}

// aftermaths reads of whom a phrase with "with" tells that they are dead, hurt or missing
// at the end of a deed: "the town was shelled, with nine people dead".
func (r *reading) aftermaths() []Candidate {
	var out []Candidate
	for i := range r.doc().Tokens {
		lemma := fateOf[r.tok(i).Norm]
		if lemma == "" {
			continue
		}
		who, prep := r.leftSo(i)
		if who < 0 || r.tok(prep).Norm != "with" || !r.mentionable(who) || r.isThing(who) {
			continue
		}
		out = append(out, Candidate{
			Ref:   r.ref(i),
			Frame: &clause.Frame{Pred: i, Kind: clause.Verb, Passive: true, Rule: "copula", Gov: clause.Above(r.doc(), i, r.p.Frame), Link: clause.Adverb},
			Rule:  "copula", Targets: []story.Ref{r.ref(who)},
			Action: schema.Action{Text: r.tok(i).Text, Lemma: lemma, Type: r.fateType(lemma)},
		})
	}
	return out
}

// leftSo finds whom an adjective of fate is said of and the preposition over both:
// "with nine people dead", which the parser reads in two ways. -1 for nobody.
func (r *reading) leftSo(i int) (who, prep int) {
	t := r.tok(i)
	switch {
	case t.Dep == "pcomp":
		return r.doc().ChildWith(i, "nsubj"), t.Head
	case t.Dep == "amod" && t.Head < i:
		first := r.doc().FirstConjunct(t.Head)
		if r.tok(first).Dep == "pobj" {
			return t.Head, r.tok(first).Head
		}
	}
	return -1, -1
}
