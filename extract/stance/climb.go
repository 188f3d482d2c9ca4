package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// climb walks the clauses over a frame. What governs it as a complement bears
// on whether it happened; any clause of saying on the way is its source.
func (r *Reader) climb(pi int, f *clause.Frame, st *Stance) {
	p := r.s.Passages[pi]
	if blamed(p.Doc, f) {
		st.Status = worse(st.Status, schema.Alleged)
	}
	direct := true // only complements so far: their verbs decide on the event
	for n := 0; f != nil && f.Gov >= 0 && n < 12; n++ {
		g := p.Frame(f.Gov)
		if g == nil {
			return
		}
		direct = direct && f.Link != clause.Relative
		governed := f.Link == clause.Comp || f.Link == clause.Inner && argument(p.Doc, f.Pred) || f.Link == clause.Adverb && underPreposition(p.Doc, f.Pred)
		if governed {
			r.governed(pi, p, f, g, direct, st)
		} else if f.Link == clause.Adverb {
			direct = false
		}
		f = g
	}
}

// governed reads what a governing verb says of its complement.
func (r *Reader) governed(pi int, p *story.Passage, f, g *clause.Frame, direct bool, st *Stance) {
	c := r.lex.Class(p.Doc.Tokens[g.Pred].Lemma)
	clausal := f.Link == clause.Comp
	if c.Is(speaking) && clausal && st.Source == nil {
		if a := g.Actors(); len(a) > 0 {
			st.Source = &story.Ref{Passage: pi, Token: a[0].Head}
		}
	}
	accused := r.accuses(p.Doc, g) && (f.Link != clause.Inner || p.Doc.Tokens[f.Pred].Dep == "pobj") // not "condemned the attack"
	if accused && st.Source == nil {
		if a := g.Actors(); len(a) > 0 {
			st.Source = &story.Ref{Passage: pi, Token: a[0].Head}
		}
	}
	if !direct {
		return
	}
	switch {
	case accused:
		st.Status = worse(st.Status, schema.Alleged)
	case r.threatens(p.Doc, g):
		st.Status = worse(st.Status, schema.Planned)
	case c.Is(lexicon.Deny):
		st.Status = worse(st.Status, schema.Denied)
	case c.Is(lexicon.Negative):
		st.Status = worse(st.Status, schema.Denied)
	case c.Is(lexicon.Plan|lexicon.Promise|lexicon.Attempt) || clausal && r.asks(p.Doc, g):
		st.Status = worse(st.Status, schema.Planned)
	case c.Is(lexicon.Claim | lexicon.Cognition):
		st.Status = worse(st.Status, schema.Alleged)
	case c.Is(lexicon.Raising) && clausal && !c.Is(come):
		st.Status = worse(st.Status, schema.Alleged)
	case infinitive(p.Doc, f) && (!c.Is(come) || permissive[p.Doc.Tokens[g.Pred].Lemma]):
		st.Status = worse(st.Status, schema.Planned)
	case clausal && r.hypothetical(p.Doc, g):
		st.Status = worse(st.Status, schema.Planned)
	}
	if clausal && g.Neg && !c.Is(speaking) {
		st.Status = worse(st.Status, schema.Denied)
	}
}

// speaking are the verbs whose subject is the source of their complement.
const speaking = lexicon.Report | lexicon.Claim | lexicon.Deny

// come are the verbs whose infinitive did come about: "began to", "managed to",
// "was forced to".
const come = lexicon.Aspect | lexicon.Implicative | lexicon.Causative | lexicon.Perception

// permissive verbs only make their infinitive possible.
var permissive = map[string]bool{"allow": true, "permit": true, "enable": true, "authorize": true, "authorise": true, "entitle": true, "license": true, "empower": true}

// infinitive reports whether a clause is an infinitive with "to".
func infinitive(d *nlp.Doc, f *clause.Frame) bool {
	if f.Link != clause.Comp || d.Tokens[f.Pred].Tag != "VB" {
		return false
	}
	for _, c := range d.Children(f.Pred) {
		if d.Tokens[c].Tag == "TO" {
			return true
		}
	}
	return false
}

// asks reports whether a verb asks for its complement, or threatens it.
func (r *Reader) asks(d *nlp.Doc, g *clause.Frame) bool {
	e, _ := r.lex.Verb(d.Tokens[g.Pred].Lemma)
	return e.Type == schema.Request || e.Type == schema.Threaten
}

// accuses reports whether a verb blames somebody for its complement: "accused of
// shelling", "charged with robbing".
func (r *Reader) accuses(d *nlp.Doc, g *clause.Frame) bool {
	lemma := d.Tokens[g.Pred].Lemma
	e, _ := r.lex.Verb(lemma)
	return e.Type == schema.Accuse || charging[lemma]
}

// charging are verbs of justice that leave open whether the deed was done.
var charging = map[string]bool{"charge": true, "indict": true, "suspect": true, "prosecute": true, "investigate": true, "arraign": true}

// threatens reports whether a verb warns of its complement or threatens it.
func (r *Reader) threatens(d *nlp.Doc, g *clause.Frame) bool {
	e, _ := r.lex.Verb(d.Tokens[g.Pred].Lemma)
	return e.Type == schema.Threaten
}

// hypothetical reports whether the governing clause is itself only possible.
func (r *Reader) hypothetical(d *nlp.Doc, g *clause.Frame) bool {
	return auxiliaries(d, g) == schema.Planned && !r.speech(d, g)
}

// blamed reports whether a clause is what somebody is suspected of: "on suspicion
// of selling arms".
func blamed(d *nlp.Doc, f *clause.Frame) bool {
	t := &d.Tokens[f.Pred]
	return t.Dep == "pcomp" && clause.Blame[d.Tokens[d.Tokens[t.Head].Head].Lemma]
}

// argument reports whether an event noun is what its verb speaks of: "denied the
// attack", "warned of attacks", but not "left after the attack".
func argument(d *nlp.Doc, i int) bool {
	for n := 0; n < 4 && d.Tokens[i].Dep == "conj"; n++ {
		i = d.Tokens[i].Head
	}
	switch t := &d.Tokens[i]; t.Dep {
	case "dobj", "nsubjpass", "attr":
		return true
	case "pobj":
		switch d.Tokens[t.Head].Norm {
		case "of", "about", "on", "for", "to", "in", "with", "from", "against", "over":
			return true
		}
	}
	return false
}

// underPreposition reports whether a gerund hangs from a preposition that its
// verb governs: "accused of shelling", not "before retreating".
func underPreposition(d *nlp.Doc, i int) bool {
	t := &d.Tokens[i]
	if t.Dep != "pcomp" {
		return false
	}
	switch d.Tokens[t.Head].Norm {
	case "of", "from", "with", "for", "in", "on", "about":
		return true
	}
	return false
}
