package clause

// completed reports whether an infinitive completes the only complement of a
// copula, so that its tuple says all: "was able | to reach the camp".
func (w *writer) completed(f *Frame) bool {
	if f.Kind != Copula || len(f.Attrs) != 1 || len(f.Objects) > 0 {
		return false
	}
	for _, c := range w.d.Children(f.Attrs[0].Head) {
		if g := w.by[c]; g != nil && w.complemented(g) == f {
			return true
		}
	}
	return false
}

// parts writes what something is a kind or part of once more, apart: "is a
// suburb | of the capital".
func (w *writer) parts(f *Frame, t Tuple) {
	if f.Kind != Copula || w.d.Tokens[f.Pred].Lemma != "be" {
		return
	}
	for _, a := range f.Attrs {
		lo, hi := w.argSpan(a.Head)
		for _, c := range w.d.Children(a.Head) {
			if c > a.Head && c < hi && w.d.Tokens[c].Dep == "prep" && w.d.Tokens[c].Norm == "of" {
				w.emit(t, rangeText(w.d, lo, c-1), rangeText(w.d, c, hi))
				break
			}
		}
	}
}
