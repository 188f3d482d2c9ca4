package mend

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
		p.hand(moves, i, i-1)
	}
}

// spans are units of time, relating the words by which a time is counted from another.
var (
	spans    = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "week": true, "month": true, "year": true}
	relating = map[string]bool{"after": true, "before": true, "later": true, "earlier": true, "ago": true}
)

// freed frees those whom the parser makes a part of what they are taken as or allowed: "took two guards hostage", "set a bus
// alight", "declared an Iranian diplomat persona non grata", "granted Acme permission to build".
func freed(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, who := p.tok(i), p.tok(i-1)
		if t.Dep != "dobj" || who.Dep != "compound" || who.Head != i {
			continue
		}
		verb := p.tok(t.Head)
		switch {
		case t.Tag == "NN" && (captivity[t.Norm] || fire[t.Norm]) && verb.POS == "VERB", p.unwelcome(i):
			moves[i-1], moves[i] = move{t.Head, "dobj"}, move{t.Head, "oprd"}
		case t.Tag == "NN" && leave[t.Lemma] && who.Tag == "NNP" && who.Ent != "" && granting[verb.Lemma]:
			moves[i-1] = move{t.Head, "dative"}
		default:
			continue
		}
		p.hand(moves, i, i-1)
	}
}

// unwelcome reports the first word of "persona non grata".
func (p *parse) unwelcome(i int) bool {
	return i+2 < len(p.d.Tokens) && p.tok(i).Norm == "persona" && p.tok(i+1).Norm == "non"
}

// granting are verbs of what is done with leave to do something.
var granting = map[string]bool{"grant": true, "give": true, "deny": true, "refuse": true}

// leave are nouns of being allowed something.
var leave = map[string]bool{"permission": true, "approval": true, "clearance": true, "authorization": true, "authorisation": true, "consent": true, "leave": true, "access": true, "permit": true, "license": true, "licence": true}

// captivity are nouns and adjectives of the state in which somebody is taken or held, fire those in which something is set.
var (
	captivity = map[string]bool{"hostage": true, "captive": true, "prisoner": true, "incommunicado": true}
	fire      = map[string]bool{"alight": true, "ablaze": true, "aflame": true}
)

// hand gives what stands before a noun, and hangs on the word behind it, to the noun.
func (p *parse) hand(moves map[int]move, from, noun int) {
	for _, c := range p.d.Children(from) {
		if c < noun {
			moves[c] = move{noun, p.tok(c).Dep}
		}
	}
}
