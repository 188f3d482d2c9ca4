package clause

import (
	"sort"
	"strings"

	"newsgraph/extract/nlp"
)

// Tuple is a clause as open information extraction writes it: tokens joined by
// spaces, prepositions kept with their arguments.
type Tuple struct {
	Subject, Relation string
	Args              []string
	Confidence        float64
}

// Tuples gives every clause of a document as tuples, event or not: one for each
// subject and each direct object or complement, with the other arguments after.
func Tuples(d *nlp.Doc, frames []*Frame) []Tuple {
	var out []Tuple
	by := map[int]*Frame{}
	for _, f := range frames {
		by[f.Pred] = f
	}
	for _, f := range frames {
		if f.Kind != Noun {
			out = append(out, tuplesOf(d, f, chain(d, f, by))...)
		}
	}
	return out
}

// chain is the relation of a frame with that of the verb that controls it:
// "attempted to popularize".
func chain(d *nlp.Doc, f *Frame, by map[int]*Frame) []int {
	g := by[d.Tokens[f.Pred].Head]
	if d.Tokens[f.Pred].Dep != "xcomp" || g == nil || g.Kind == Noun || len(g.Objects) > 0 || f.Rule != "control" {
		return f.Rel
	}
	return append(append([]int{}, chain(d, g, by)...), f.Rel...)
}

func tuplesOf(d *nlp.Doc, f *Frame, relation []int) []Tuple {
	rel := words(d, relation)
	primary := argTexts(d, append(append([]Arg{}, f.Objects...), f.Attrs...))
	rest := append(secondary(d, f), nested(d, f.Objects)...)
	var out []Tuple
	emit := func(s string, args ...string) {
		out = append(out, Tuple{Subject: s, Relation: rel, Args: args, Confidence: confidence(f)})
	}
	for _, s := range subjectTexts(d, f) {
		switch {
		case len(primary) > 0:
			for _, o := range primary {
				emit(s, append([]string{o}, rest...)...)
			}
		case len(rest) > 0:
			for _, r := range rest {
				emit(s, r)
			}
			for _, o := range f.Obliques {
				for _, n := range nested(d, []Arg{o}) {
					emit(s, argText(d, o), n)
				}
			}
		default:
			emit(s)
		}
	}
	return out
}

// confidence is lower for arguments that another clause lends.
func confidence(f *Frame) float64 {
	if len(f.Subjects) > 0 && f.Subjects[0].Shared {
		return 0.6
	}
	return 0.8
}

func subjectTexts(d *nlp.Doc, f *Frame) []string {
	if len(f.Subjects) == 0 {
		return []string{""}
	}
	return argTexts(d, f.Subjects)
}

// secondary lists the arguments beside subject and object in text order.
func secondary(d *nlp.Doc, f *Frame) []string {
	type piece struct {
		at   int
		text string
	}
	var ps []piece
	add := func(at int, text string) { ps = append(ps, piece{at, text}) }
	for _, list := range [][]Arg{f.Indirect, f.Agents, f.Obliques} {
		for _, a := range list {
			add(a.Head, argText(d, a))
		}
	}
	for _, t := range f.Times {
		add(t, spanText(d, t))
	}
	for _, a := range f.Adverbs {
		if d.Tokens[a].Tag != "WRB" && !focus[d.Tokens[a].Norm] {
			add(a, spanText(d, a))
		}
	}
	for _, c := range f.Clauses {
		add(c, clauseText(d, c))
	}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].at < ps[j].at })
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.text
	}
	return out
}

// focus are adverbs that stress a clause without telling when, where or how.
var focus = map[string]bool{
	"also": true, "just": true, "only": true, "even": true, "still": true, "however": true, "too": true, "indeed": true, "already": true, "not": true,
	"never": true, "thus": true, "therefore": true, "nevertheless": true, "instead": true, "otherwise": true, "so": true, "as": true, "further": true, "moreover": true,
}

// nested lists the phrases that hang from arguments but do not name them:
// "imposed sanctions | on Iran", "promoted the event | on its page".
func nested(d *nlp.Doc, args []Arg) []string {
	var out []string
	for _, a := range args {
		for _, c := range d.Children(a.Head) {
			if t := &d.Tokens[c]; t.Dep != "prep" || c < a.Head || t.Norm == "of" || a.Shared {
				continue
			}
			for _, o := range d.Children(c) {
				if d.Tokens[o].Dep == "pobj" {
					out = append(out, argText(d, Arg{Head: o, Prep: c}))
				}
			}
		}
	}
	return out
}

func argTexts(d *nlp.Doc, args []Arg) []string {
	var out []string
	for _, a := range args {
		out = append(out, argText(d, a))
	}
	return out
}

// argText writes an argument with its preposition before it.
func argText(d *nlp.Doc, a Arg) string {
	lo, hi := Mention(d, a.Head)
	toks := make([]int, 0, hi-lo+2)
	if a.Prep >= 0 && !a.Shared {
		toks = append(toks, a.Prep)
	}
	for i := lo; i <= hi; i++ {
		if i != a.Prep {
			toks = append(toks, i)
		}
	}
	return words(d, toks)
}

func spanText(d *nlp.Doc, i int) string {
	lo, hi := d.Subtree(i)
	return rangeText(d, lo, hi)
}

// clauseText writes a whole subordinate clause, without the quotation marks and
// commas around it.
func clauseText(d *nlp.Doc, i int) string {
	lo, hi := d.Subtree(i)
	lo, hi = trim(d, lo, hi, i)
	return rangeText(d, lo, hi)
}

func rangeText(d *nlp.Doc, lo, hi int) string {
	toks := make([]int, 0, hi-lo+1)
	for i := lo; i <= hi; i++ {
		toks = append(toks, i)
	}
	return words(d, toks)
}

func words(d *nlp.Doc, toks []int) string {
	ws := make([]string, len(toks))
	for i, t := range toks {
		ws[i] = d.Tokens[t].Text
	}
	return strings.Join(ws, " ")
}
