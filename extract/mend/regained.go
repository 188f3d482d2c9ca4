package mend

// regained gives the verb of what somebody says its subject again, where the parser makes that the object of saying, or the
// subject of the participle on it: "they knew the market was small", "said the farmers asked on the trip were glad".
func regained(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		if _, done := moves[i]; done || t.Dep != "ccomp" || t.Head > i || !p.finite(i) || p.d.ChildWith(i, "nsubj", "nsubjpass", "expl", "csubj", "mark") >= 0 {
			continue
		}
		label := p.subjectLabel(i)
		lo, _ := p.d.Subtree(i)
		k := p.childUpTo(t.Head, lo-1)
		if k >= 0 && p.tok(k).Dep == "dobj" && p.tok(k).Tag != "PRP" && holding[p.tok(t.Head).Lemma] {
			moves[k] = move{i, label}
			continue
		}
		if k < 0 || p.tok(k).Dep != "ccomp" {
			k = t.Head
		}
		if who := p.describes(k, i); who >= 0 {
			moves[who], moves[k], moves[i] = move{i, label}, move{who, "acl"}, move{p.tok(k).Head, "ccomp"}
		}
	}
}

// subjectLabel is what the subject of a verb is called.
func (p *parse) subjectLabel(verb int) string {
	if p.d.ChildWith(verb, "auxpass") >= 0 {
		return "nsubjpass"
	}
	return "nsubj"
}

// describes is the noun that a participle tells on which the parser makes the content of saying, before the verb of that, or
// -1.
func (p *parse) describes(participle, verb int) int {
	t := p.tok(participle)
	if t.Dep != "ccomp" || t.Tag != "VBD" && t.Tag != "VBN" || t.POS != "VERB" || !holding[p.tok(t.Head).Lemma] || p.d.ChildWith(participle, "dobj", "aux", "mark", "xcomp", "advcl", "conj") >= 0 {
		return -1
	}
	who, content := p.d.ChildWith(participle, "nsubj", "nsubjpass"), p.d.ChildWith(participle, "ccomp")
	if who < 0 || who > participle || p.tok(who).Tag == "PRP" || content >= 0 && content != verb || !p.closeBefore(who, participle) || !p.ends(participle+1) {
		return -1
	}
	return who
}

// ends reports a word with which no object begins: "asked in Lima", "agreed last night", "acquired will".
func (p *parse) ends(i int) bool {
	t := p.tok(i)
	return t.POS == "ADP" || t.POS == "ADV" || t.POS == "AUX" || t.POS == "VERB" || t.IsTime() || t.Ent == "DATE" || t.Ent == "TIME"
}

// closeBefore reports a noun right before a participle, behind no comma: not "people, some brought in from Lima".
func (p *parse) closeBefore(noun, participle int) bool {
	lo, hi := p.d.Subtree(noun)
	return p.tok(max(lo-1, 0)).Text != "," && (hi+1 == participle || p.tok(hi+1).Norm == "being")
}

// holding are verbs of saying and thought with a sentence as their content, beside which no object stands.
var holding = map[string]bool{
	"say": true, "add": true, "report": true, "claim": true, "announce": true, "state": true, "confirm": true, "admit": true, "allege": true, "believe": true, "think": true, "know": true, "realise": true, "realize": true, "feel": true, "hope": true,
	"fear": true, "expect": true, "doubt": true, "assume": true, "suppose": true, "understand": true, "learn": true, "discover": true, "find": true, "note": true, "warn": true, "predict": true, "suggest": true, "argue": true, "insist": true,
	"acknowledge": true, "concede": true, "complain": true, "recommend": true, "require": true, "demand": true, "ensure": true, "guarantee": true, "show": true, "indicate": true, "estimate": true, "conclude": true, "recognise": true, "recognize": true,
}

// childUpTo is the dependent of a verb, behind it, whose words end at a token, or -1.
func (p *parse) childUpTo(verb, end int) int {
	for _, c := range p.d.Children(verb) {
		if _, hi := p.d.Subtree(c); c > verb && hi == end {
			return c
		}
	}
	return -1
}

// wordless are verbs of saying that have a clause for what is said, and seldom a thing.
var wordless = map[string]bool{"say": true, "add": true, "argue": true, "contend": true, "allege": true, "insist": true, "note": true, "believe": true, "claim": true}

// announced makes the object of a verb of saying the subject of the verb behind it that the parser joins to it without a
// conjunction: in "the firm said the engine, a new one, costs nothing" nobody says an engine.
func announced(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		say := t.Head
		if t.Dep != "conj" || say > i || !wordless[p.tok(say).Lemma] || !p.finite(i) || p.subject(i) >= 0 || p.d.ChildWith(say, "ccomp", "cc") >= 0 {
			continue
		}
		object := p.d.ChildWith(say, "dobj")
		if object < say || object > i || !p.commaBetween(object, i) {
			continue
		}
		moves[i], moves[object] = move{say, "ccomp"}, move{i, p.subjectLabel(i)}
	}
}
