package clause

// maxLent bounds over how many clauses a place or a time is lent.
const maxLent = 3

// lent lists the place and the time of a clause that tells none itself: those
// that stand under its subject ("the garrison in the port fled") or deep under
// its arguments, else those of the clauses that govern it.
func (w *writer) lent(f *Frame) []Arg {
	need := w.untold(f)
	var out []Arg
	take := func(args []Arg) {
		for _, a := range args {
			if k := w.scene(a); need[k] {
				out = append(out, a)
				need[k] = false
			}
		}
	}
	for _, s := range f.Subjects {
		take(w.nested(Arg{Head: s.Head, Prep: -1}))
	}
	take(w.nested(w.under(f)...))
	for n, g := 0, w.over(f); g != nil && n < maxLent; n, g = n+1, w.over(g) {
		for _, a := range w.scenes(g) {
			if a.Head < f.Pred {
				take([]Arg{a})
			}
		}
	}
	return out
}

// untold says which of place and time no argument of a clause tells.
func (w *writer) untold(f *Frame) map[scene]bool {
	need := map[scene]bool{when: len(f.Times) == 0, where: true}
	for _, a := range append(w.scenes(f), w.under(f)...) {
		need[w.scene(a)] = false
	}
	return need
}

// under lists the phrases that hang from the arguments of a clause.
func (w *writer) under(f *Frame) []Arg {
	return w.nested(append(append([]Arg{}, f.Objects...), f.Obliques...)...)
}

// scenes lists the arguments that can tell the place or the time of a clause.
func (w *writer) scenes(f *Frame) []Arg {
	var out []Arg
	for _, a := range f.Obliques {
		if !a.Shared {
			out = append(out, a)
		}
	}
	for _, t := range f.Times {
		out = append(out, Arg{Head: t, Prep: -1})
	}
	return out
}

// over gives the clause whose place and time hold for a frame too, or nil: that
// of the first verb of a conjunction, and that over a participle, an infinitive,
// a gerund or an adverbial clause. A finite relative clause has its own.
func (w *writer) over(f *Frame) *Frame {
	g := w.by[f.Gov]
	if g == nil || g.Kind == Noun || !isOneOf(w.d.Tokens[f.Pred].Dep, "advcl", "xcomp", "conj", "pcomp", "acl") {
		return nil
	}
	return g
}
