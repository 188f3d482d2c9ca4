package mend

// doubled parts the two subjects that the parser gives a verb, where one of them is a part of the other: the state of a town
// ("guards in Baghdad, Iraq fled"), the name of an officer ("the envoy to Chad, Ann Cole said"), what the first one does
// something to ("a ferry carrying nuns sank").
func doubled(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		first, second := p.twoSubjects(i)
		if second < 0 {
			continue
		}
		if _, done := moves[second]; done {
			continue
		}
		_, end := p.d.Subtree(first)
		lo, _ := p.d.Subtree(second)
		behind := lo == end+2 && p.tok(end+1).Text == ","
		switch t := p.tok(second); {
		case behind && t.Ent == "GPE" && isPlace[p.tok(end).Ent]:
			moves[second] = move{end, "appos"}
		case behind && t.Ent == "PERSON" && p.tok(first).Tag == "NN" && p.words.Title(p.tok(first).Lemma):
			moves[second] = move{first, "appos"}
		case lo == end+2 || lo == end+1:
			if g := p.participleAt(first, lo-1); g >= 0 {
				moves[second] = move{g, "dobj"}
			}
		}
	}
}

// twoSubjects are the subjects of a verb that has two, before it and one behind the other, else -1.
func (p *parse) twoSubjects(verb int) (first, second int) {
	first, second = -1, -1
	for _, c := range p.d.Children(verb) {
		if t := p.tok(c); t.Dep != "nsubj" && t.Dep != "nsubjpass" || c > verb {
			continue
		}
		switch {
		case first < 0:
			first = c
		case second < 0:
			second = c
		default:
			return -1, -1
		}
	}
	return first, second
}

// participleAt is the participle on a noun that stands at a token and has no object, or -1.
func (p *parse) participleAt(noun, i int) int {
	t := p.tok(i)
	if t.Tag == "VBG" && t.Dep == "acl" && t.Head == noun && p.d.ChildWith(i, "dobj", "prep", "prt") < 0 {
		return i
	}
	return -1
}

// isPlace are the labels of names that the state or the town may stand behind.
var isPlace = map[string]bool{"GPE": true, "LOC": true, "FAC": true, "ORG": true}
