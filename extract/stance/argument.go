package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
)

// argument reports whether an event noun is what its verb speaks of: "denied the
// attack", "warned of attacks", but not "left after the attack", nor "denied any
// part in the attack".
func argument(d *nlp.Doc, i, verb int) bool {
	i = d.FirstConjunct(i)
	switch t := &d.Tokens[i]; t.Dep {
	case "dobj", "nsubjpass", "attr":
		return true
	case "pobj":
		if d.Tokens[t.Head].Head != verb {
			return false
		}
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
	case "of", "from", "with", "for", "in", "on", "about", "to", "at", "against":
		return true
	}
	return false
}

// occurring reports whether an event noun and its verb tell one event, so that
// what is said of the verb holds for the noun: "the strike did not take place",
// "will carry out raids"; not "will condemn the raids".
func (r *Reader) occurring(s *step) bool {
	d := s.p.Doc
	noun := d.FirstConjunct(s.f.Pred)
	lemma := s.lemma()
	switch d.Tokens[noun].Dep {
	case "nsubj":
		return r.class(d, s.g).Is(lexicon.Occur) || takesPlace(s)
	case "dobj", "nsubjpass":
		_, light := r.lex.Light(lemma, d.Tokens[s.f.Pred].Lemma)
		return light || r.lex.LightVerb(lemma) || r.carriesOut(s)
	}
	return false
}

func takesPlace(s *step) bool {
	for _, o := range s.g.Objects {
		if s.lemma() == "take" && s.p.Doc.Tokens[o.Head].Norm == "place" {
			return true
		}
	}
	return false
}

// carriesOut reports whether a verb and its particle lend their subject to any
// event noun.
func (r *Reader) carriesOut(s *step) bool {
	for _, c := range s.p.Doc.Children(s.g.Pred) {
		if t := &s.p.Doc.Tokens[c]; t.Dep == "prt" && r.lex.LightVerb(s.lemma()+" "+t.Norm) {
			return true
		}
	}
	return false
}

// accompanies reports whether a clause shares the truth of the one above: a
// participle ("will strike, killing hundreds") or a means ("by cutting supplies").
func accompanies(d *nlp.Doc, f *clause.Frame) bool {
	t := &d.Tokens[f.Pred]
	if t.Tag != "VBG" {
		return false
	}
	if t.Dep == "pcomp" {
		return d.Tokens[t.Head].Norm == "by"
	}
	for _, c := range d.Children(f.Pred) {
		if k := &d.Tokens[c]; k.Dep == "mark" || k.Dep == "advmod" && k.Tag == "WRB" {
			return false
		}
	}
	return t.Dep == "advcl" && d.Tokens[t.Head].POS != "ADJ"
}

// blamed reports whether a clause is what somebody is suspected of: "on suspicion
// of selling arms".
func blamed(d *nlp.Doc, f *clause.Frame) bool {
	t := &d.Tokens[f.Pred]
	return t.Dep == "pcomp" && clause.Blame[d.Tokens[d.Tokens[t.Head].Head].Lemma]
}
