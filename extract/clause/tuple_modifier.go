package clause

// modifiers writes participles before their noun as clauses of which it is the
// subject: "captured tanks", "the heavily armed guards".
func (w *writer) modifiers() {
	for i := range w.d.Tokens {
		t := &w.d.Tokens[i]
		if t.Dep != "amod" || t.POS != "VERB" || !isOneOf(t.Tag, "VBN", "VBG", "VBD") || t.Head < i {
			continue
		}
		var args []string
		for _, c := range w.d.Children(i) {
			if k := &w.d.Tokens[c]; isOneOf(k.Dep, "advmod", "npadvmod") && !comment[k.Norm] {
				args = append(args, k.Text)
			}
		}
		noun := Arg{Head: t.Head, Prep: -1}
		args = append(args, w.argTexts(w.nested(noun))...)
		out := Tuple{Subject: w.argText(noun), Relation: t.Text, Confidence: partialFact}
		if len(args) == 0 {
			w.emit(out)
		}
		w.each(out, nil, args)
	}
}
