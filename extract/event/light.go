package event

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// light reads a verb that lends its subject to an event noun: "carried out
// strikes on Y", "took control of Y", "held Y hostage", "came under attack". The
// event is the noun's, or the one that the lexicon gives the pair.
func (r *reading) light(f *clause.Frame) []Candidate {
	if c, ok := r.planned(f); ok {
		return []Candidate{c}
	}
	for _, noun := range r.lightNouns(f) {
		e, ok := r.lex.Light(r.phrase(f), r.lemma(noun))
		if !ok {
			continue
		}
		if c := r.lightEvent(f, noun, e); len(c.Actors) > 0 || len(c.Targets) > 0 {
			r.used[f.Pred] = true
			for _, x := range c.Extra {
				r.used[x.Pred] = true
			}
			return []Candidate{c}
		}
	}
	return nil
}

// lightNouns lists the nouns that may give a light verb its meaning: its
// objects, what it makes of them, and those under its prepositions.
func (r *reading) lightNouns(f *clause.Frame) []int {
	var out []int
	for _, list := range [][]clause.Arg{f.Patients(), f.Attrs} {
		for _, a := range list {
			out = append(out, a.Head)
		}
	}
	for _, a := range f.Obliques {
		if e, ok := r.lex.Light(r.phrase(f), r.lemma(a.Head)); ok && e.Fixed && a.Prep >= 0 && strings.Contains(e.Lemma, " "+r.tok(a.Prep).Norm+" ") {
			out = append(out, a.Head) // "put under arrest": the pair's lemma has the preposition
		}
	}
	return out
}

// lightEvent reads the event of a light verb with its noun.
func (r *reading) lightEvent(f *clause.Frame, noun int, e lexicon.LightEntry) Candidate {
	c := Candidate{Ref: r.ref(f.Pred), Frame: f, Rule: "light verb"}
	c.Actors = r.refs(f.Actors())
	n := r.p.Frame(noun)
	if n != nil && n.Kind == clause.Noun {
		c.Extra = append(c.Extra, n)
	} else {
		n = nil
	}
	lemma, result := resultOf[r.tok(noun).Norm]
	switch {
	case result:
		e.Lemma = lemma
		if c.Targets = r.except(f.Patients(), noun); len(c.Targets) == 0 {
			c.Targets = []story.Ref{r.ref(noun)} // "left four dead"
		}
	case e.TakesObject():
		c.Targets = r.except(f.Patients(), noun)
	default:
		c.Targets = r.lightTargets(f, noun, n, e)
	}
	if len(c.Targets) == 0 && !result {
		c.Targets = r.refs(f.Indirect)
	}
	if (suffered[r.phrase(f)] || strings.HasPrefix(e.Lemma, "come under")) && len(c.Targets) == 0 || e.TakesObject() && len(c.Targets) == 0 && !f.Passive {
		c.Targets, c.Actors = c.Actors, r.sufferedFrom(f, n)
	}
	r.throughNoun(f, &c)
	c.Action = schema.Action{Text: r.text(f) + " " + r.tok(noun).Text, Lemma: e.Lemma, Type: e.Type}
	r.mutual(&c, 0)
	return c
}

// except points to the arguments other than a noun.
func (r *reading) except(args []clause.Arg, noun int) []story.Ref {
	var out []story.Ref
	for _, ref := range r.refs(args) {
		if ref.Token != noun {
			out = append(out, ref)
		}
	}
	return out
}

// suffered are light verbs whose subject the event is done to: "came under
// attack", "suffered torture".
var suffered = map[string]bool{"suffer": true, "undergo": true, "sustain": true, "come under": true, "receive": true}

// sufferedFrom finds who did what the subject suffered: "received support from X".
func (r *reading) sufferedFrom(f, noun *clause.Frame) []story.Ref {
	args := f.Obliques
	if noun != nil {
		args = append(append([]clause.Arg{}, noun.Obliques...), args...)
	}
	var out []story.Ref
	for _, a := range args {
		if a.Prep >= 0 && (r.tok(a.Prep).Norm == "from" || r.tok(a.Prep).Norm == "by") && r.mentionable(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}

// lightTargets finds the target among the phrases of the noun, and those that
// the parser hung on the verb.
func (r *reading) lightTargets(f *clause.Frame, noun int, n *clause.Frame, e lexicon.LightEntry) []story.Ref {
	var args []clause.Arg
	if n != nil {
		args = append(args, n.Obliques...)
	} else {
		args = append(args, r.phrasesOf(noun)...)
	}
	args = append(args, f.Obliques...)
	var out []story.Ref
	for _, a := range args {
		if a.Prep >= 0 && e.TakesTarget(r.tok(a.Prep).Norm) && r.mentionable(a.Head) {
			out = append(out, r.ref(a.Head))
		}
	}
	return out
}

// phrasesOf lists the prepositional phrases that hang from a plain noun.
func (r *reading) phrasesOf(noun int) []clause.Arg {
	var out []clause.Arg
	d := r.doc()
	for _, c := range d.Children(noun) {
		if dep := d.Tokens[c].Dep; dep != "prep" && dep != "dative" {
			continue
		}
		for _, o := range d.Children(c) {
			if d.Tokens[o].Dep == "pobj" {
				out = append(out, clause.Arg{Head: o, Prep: c})
			}
		}
	}
	return out
}
