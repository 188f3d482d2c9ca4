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

// afterParticle makes the noun that the parser hangs under a particle the object of its
// verb: "before police sealed off the site".
func afterParticle(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "pobj" || p.tok(t.Head).Dep != "prt" {
		return -1
	}
	return p.tok(t.Head).Head
}

// beyond hangs a relative clause with "which" or "where" on the place before a phrase that
// tells how far it is from another: "Rutland, 70 km north of Derby, which the army left".
func beyond(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "relcl" || p.tok(t.Head).Dep != "pobj" || t.Head+2 >= i || p.tok(t.Head+1).Text != "," {
		return -1
	}
	of := p.tok(t.Head).Head
	side := p.tok(of).Head
	if p.tok(of).Dep != "prep" || !sides[p.tok(side).Norm] {
		return -1
	}
	for k := side - 1; k > 0 && k > side-maxName; k-- {
		switch w := p.tok(k); {
		case w.POS == "PROPN":
			return k
		case w.POS != "NUM" && w.POS != "PUNCT" && w.Ent != "QUANTITY":
			return -1
		}
	}
	return -1
}

// sides tell where one place is from another.
var sides = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true,
	"north-east": true, "north-west": true, "south-east": true, "south-west": true, "outside": true,
}

// swallowed frees the object that the parser makes a part of the time behind it: "put off
// the sale hours after the vote".
func swallowed(p *parse, moves map[int]move) {
	for i := 1; i+1 < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Dep != "npadvmod" || t.Tag != "NNS" || !spans[t.Lemma] || !relating[p.tok(i+1).Norm] {
			continue
		}
		noun := p.tok(i - 1)
		if noun.Dep != "compound" || noun.Head != i || noun.POS != "NOUN" || p.d.ChildWith(i, "nummod") >= 0 {
			continue
		}
		verb := p.tok(t.Head).Head
		if p.tok(verb).POS != "VERB" || verb > i || p.d.ChildWith(verb, "dobj") >= 0 {
			continue
		}
		moves[i-1] = move{verb, "dobj"}
		for _, c := range p.d.Children(i) {
			if c < i-1 {
				moves[c] = move{i - 1, p.tok(c).Dep}
			}
		}
	}
}

// spans are units of time, relating the words by which a time is counted from another.
var (
	spans    = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "week": true, "month": true, "year": true}
	relating = map[string]bool{"after": true, "before": true, "later": true, "earlier": true, "ago": true}
)

// unwelcome frees the envoy that the parser makes a part of what he is declared: "declared
// an Iranian diplomat persona non grata".
func unwelcome(p *parse, moves map[int]move) {
	for i := 1; i+2 < len(p.d.Tokens); i++ {
		t, envoy := p.tok(i), p.tok(i-1)
		if t.Norm != "persona" || p.tok(i+1).Norm != "non" || t.Dep != "dobj" || envoy.Dep != "compound" || envoy.Head != i {
			continue
		}
		moves[i-1], moves[i] = move{t.Head, "dobj"}, move{t.Head, "oprd"}
		for _, c := range p.d.Children(i) {
			if c < i-1 {
				moves[c] = move{i - 1, p.tok(c).Dep}
			}
		}
	}
}

// described makes the participle between a verb and a bare plural a modifier of the plural,
// which is the verb's object: "blamed hired thugs for it".
func described(p *parse, moves map[int]move) {
	for i := 1; i+1 < len(p.d.Tokens); i++ {
		t, verb, noun := p.tok(i), p.tok(i-1), p.tok(i+1)
		if t.Tag != "VBN" || t.Head != i-1 || t.Dep != "advcl" && t.Dep != "xcomp" && t.Dep != "ccomp" || verb.POS != "VERB" || helps[verb.Lemma] || noun.Head != i || noun.Dep != "dobj" || noun.Tag != "NNS" {
			continue
		}
		moves[i], moves[i+1] = move{i + 1, "amod"}, move{i - 1, "dobj"}
		for _, c := range p.d.Children(i) {
			if c > i+1 {
				moves[c] = move{i - 1, p.tok(c).Dep}
			}
		}
	}
}

// helps are verbs that a participle goes on with.
var helps = map[string]bool{"have": true, "get": true, "be": true, "keep": true, "help": true, "see": true, "hear": true, "find": true, "make": true, "leave": true, "want": true, "need": true, "go": true}
