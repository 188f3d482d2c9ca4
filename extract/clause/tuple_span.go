package clause

import (
	"strings"

	"newsgraph/extract/nlp"
)

// argText writes an argument with its preposition before it: "from inside the
// mosque", "because of the storm".
func (w *writer) argText(a Arg) string {
	lo, hi := w.argSpan(a.Head)
	if a.Prep < 0 || a.Shared {
		return rangeText(w.d, lo, hi)
	}
	toks := w.prepWords(a.Prep, lo)
	for i := lo; i <= hi; i++ {
		if i != a.Prep {
			toks = append(toks, i)
		}
	}
	return words(w.d, toks)
}

func (w *writer) argTexts(args []Arg) []string {
	out := make([]string, len(args))
	for i, a := range args {
		out[i] = w.argText(a)
	}
	return out
}

// prepWords lists a preposition and those that belong to it, before token lo:
// the second of "because of", the first of "from inside".
func (w *writer) prepWords(prep, lo int) []int {
	toks := []int{prep}
	if h := w.d.Tokens[prep].Head; h == prep-1 && w.d.Tokens[prep].Dep == "prep" && w.d.Tokens[h].Dep == "prep" {
		toks = []int{h, prep}
	}
	for _, c := range w.d.Children(prep) {
		if t := &w.d.Tokens[c]; c > prep && c < lo && t.Dep == "pcomp" && t.POS == "ADP" {
			toks = append(toks, c)
		}
	}
	return toks
}

// argSpan gives the token range, inclusive, of an argument: the mention at head,
// with a date whole, and with the gerund that its "of" brings ("the cost of
// building dams").
func (w *writer) argSpan(head int) (lo, hi int) {
	lo, hi = Mention(w.d, head)
	if e, ok := w.d.EntOf(head); ok && (e.Label == "DATE" || e.Label == "TIME") {
		lo, hi = min(lo, e.Start), max(hi, e.End-1)
	}
	of := hi + 1
	if of >= len(w.d.Tokens) || w.d.Tokens[of].Dep != "prep" || w.d.Tokens[of].Norm != "of" || w.d.Tokens[of].Head != head || !w.gerund(of) {
		return lo, hi
	}
	_, hi = w.d.Subtree(of)
	return trim(w.d, lo, hi, head)
}

// nested lists the phrases that hang from arguments but do not name them:
// "imposed sanctions | on Iran", "promoted the event | on its page".
func (w *writer) nested(args ...Arg) []Arg {
	var out []Arg
	for _, a := range args {
		for _, c := range w.d.Children(a.Head) {
			if t := &w.d.Tokens[c]; t.Dep != "prep" || c < a.Head || t.Norm == "of" || a.Shared {
				continue
			}
			for _, o := range w.d.Children(c) {
				if w.d.Tokens[o].Dep == "pobj" {
					out = append(out, Arg{Head: o, Prep: c})
				}
			}
		}
	}
	return out
}

// subtreeText writes everything that hangs from token i, without the quotation
// marks and commas around it.
func (w *writer) subtreeText(i int) string {
	lo, hi := w.d.Subtree(i)
	lo, hi = trim(w.d, lo, hi, i)
	return rangeText(w.d, lo, hi)
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
