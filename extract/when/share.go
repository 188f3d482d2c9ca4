package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// sharesTime reports whether a clause happens at the time of the one over it.
func (r *Reader) sharesTime(p *story.Passage, f *clause.Frame) bool {
	if ordered(p.Doc, f.Pred, f.Link == clause.Conjunct) {
		return false
	}
	switch f.Link {
	case clause.Comp, clause.Adverb:
		return true
	case clause.Conjunct:
		return !timeless(p.Doc, f)
	case clause.Relative:
		return goesOn(p.Doc, f)
	case clause.Inner:
		return inScene(p, f)
	}
	return false
}

// ordered reports that a clause says itself before or after what it happens. Where it
// goes on with another, the cause that a gerund tells does not part them: "in May two
// died and six fell ill after drinking it".
func ordered(d *nlp.Doc, pred int, goesOn bool) bool {
	for _, c := range d.Children(pred) {
		switch d.Tokens[c].Norm {
		case "after", "before", "since", "until":
			if dep := d.Tokens[c].Dep; dep == "mark" || dep == "prep" && !(goesOn && d.ChildWith(c, "pcomp") >= 0) {
				return true
			}
		}
	}
	return false
}

// timeless reports a conjunct in the present beside a clause in the past: "ended in
// May and says".
func timeless(d *nlp.Doc, f *clause.Frame) bool {
	return present(d.Tokens[f.Pred].Tag) && !present(d.Tokens[f.Gov].Tag)
}

func present(tag string) bool { return tag == "VBZ" || tag == "VBP" }

// inScene reports whether an event noun is told as what happens in the clause over
// it, "killed in an attack", and not as what the clause is about: "condemned the
// attack".
func inScene(p *story.Passage, f *clause.Frame) bool {
	d := p.Doc
	for i, n := f.Pred, 0; i != f.Gov && n < maxPath; n++ {
		switch t := &d.Tokens[i]; t.Dep {
		case "dobj":
			return false
		case "prep":
			switch t.Norm {
			case "of", "for", "about", "over", "on", "to", "against", "after", "before", "since", "with":
				return false
			}
		}
		i = d.Tokens[i].Head
	}
	return true
}

// stillToCome reports whether a clause is a plan of the one over it ("threatened
// on Monday to strike"): the day is that of the plan.
func stillToCome(d *nlp.Doc, f *clause.Frame) bool {
	return (f.Link == clause.Comp || f.Link == clause.Adverb) && d.Tokens[f.Pred].Tag == "VB" && clause.Infinitive(d, f.Pred)
}

// said reports the content of a clause of saying or knowing, which has its own time:
// "said on Friday that rebels attacked".
func said(d *nlp.Doc, f *clause.Frame) bool {
	return f.Link == clause.Comp && d.ChildWith(f.Pred, "nsubj", "nsubjpass", "expl", "csubj") >= 0
}

// opens reports a phrase before the subject of its clause: "On Friday, he said that
// rebels attacked" may tell when they did.
func opens(d *nlp.Doc, i int, f *clause.Frame) bool {
	for _, a := range f.Subjects {
		if i > a.Head {
			return false
		}
	}
	return i < f.Pred
}
