package mend

// object hangs the noun that the parser takes for the subject of a participle behind it on
// the verb before it, whose object it is: "answered his letters asking for help".
func object(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		verb := t.Head
		if t.Tag != "VBG" || t.Dep != "ccomp" || verb > i || p.d.ChildWith(i, "aux", "mark") >= 0 || !writes[p.tok(verb).Lemma] {
			continue
		}
		if noun := p.d.ChildWith(i, "nsubj"); noun > verb && noun < i && p.tok(noun).POS == "NOUN" {
			moves[noun], moves[i] = move{verb, "dobj"}, move{noun, "acl"}
		}
	}
}

// writes are verbs of what is done with a paper, which may say something.
var writes = map[string]bool{
	"answer": true, "sign": true, "send": true, "receive": true, "issue": true, "write": true, "publish": true, "read": true, "return": true, "post": true, "release": true, "file": true, "submit": true,
	"adopt": true, "approve": true, "pass": true, "reject": true, "deliver": true, "carry": true, "hold": true, "wave": true, "distribute": true, "ignore": true, "circulate": true, "draft": true, "launch": true,
}
