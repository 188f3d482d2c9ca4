package mend

// squeezed makes a verb of the participle that the parser takes for an attribute though it gives it a subject: "a quake
// flattened hotels". What follows the noun but for its own phrases goes with the verb.
func squeezed(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		noun := t.Head
		subject := p.d.ChildWith(i, "nsubj")
		n := p.tok(noun)
		if t.Dep != "amod" || t.Tag != "VBN" && t.Tag != "VBD" || t.Capitalised() || noun < i || subject < 0 || subject > i || !sentences[n.Dep] {
			continue
		}
		above, label := n.Head, n.Dep
		switch {
		case above == noun:
			above, label = i, "ROOT"
		case label == "dep" && telling[p.tok(above).Lemma]:
			label = "ccomp"
		}
		moves[i], moves[noun] = move{above, label}, move{i, "dobj"}
		for _, c := range p.d.Children(noun) {
			switch k := p.tok(c); {
			case c < noun, k.Dep == "cc", k.Dep == "conj", k.Dep == "prep" && k.Norm == "of":
			case k.Dep == "acl" && k.Tag == "VBG":
				moves[c] = move{i, "advcl"}
			case k.Dep == "prep", k.Dep == "punct", k.Dep == "advcl", k.Dep == "npadvmod":
				moves[c] = move{i, k.Dep}
			}
		}
	}
}

// sentences are the labels of a noun that stands for a whole sentence.
var sentences = map[string]bool{"ROOT": true, "ccomp": true, "advcl": true, "parataxis": true, "dep": true}

// marked makes the noun that the parser hangs under "after" or "before" the subject of the verb right behind it that has
// none: "hours after a quake razed nine villages".
func marked(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		prep := t.Head
		if t.Dep != "pobj" || p.tok(prep).Dep != "prep" || !before[p.tok(prep).Norm] {
			continue
		}
		_, end := p.d.Subtree(i)
		if end+1 >= len(p.d.Tokens) || p.d.ChildWith(i, "conj", "appos", "punct") >= 0 {
			continue
		}
		verb := end + 1
		if v := p.tok(verb); v.Dep == "advcl" && inflected(v.Tag) && p.d.ChildWith(verb, "nsubj", "nsubjpass", "mark") < 0 {
			moves[i], moves[prep] = move{verb, "nsubj"}, move{verb, "mark"}
		}
	}
}

// before are prepositions that begin a clause as well.
var before = map[string]bool{"after": true, "before": true, "since": true, "until": true, "till": true, "as": true}
