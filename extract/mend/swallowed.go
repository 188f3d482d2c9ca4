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

// unwelcome frees the envoy that the parser makes a part of what he is declared: "declared
// an Iranian diplomat persona non grata".
func unwelcome(p *parse, moves map[int]move) {
	for i := 1; i+2 < len(p.d.Tokens); i++ {
		t, envoy := p.tok(i), p.tok(i-1)
		if t.Norm != "persona" || p.tok(i+1).Norm != "non" || t.Dep != "dobj" || envoy.Dep != "compound" || envoy.Head != i {
			continue
		}
		moves[i-1], moves[i] = move{t.Head, "dobj"}, move{t.Head, "oprd"}
		p.hand(moves, i, i-1)
	}
}

// captives frees those whom the parser makes a part of what they are taken as: "took two guards hostage",
// "set a bus alight".
func captives(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, held := p.tok(i), p.tok(i-1)
		if t.Dep != "dobj" || t.Tag != "NN" || !captivity[t.Norm] && !fire[t.Norm] || held.Dep != "compound" || held.Head != i || p.tok(t.Head).POS != "VERB" {
			continue
		}
		moves[i-1], moves[i] = move{t.Head, "dobj"}, move{t.Head, "oprd"}
		p.hand(moves, i, i-1)
	}
}

// granted frees the name of whoever is allowed something, which the parser makes a part of the permission: "granted Acme
// permission to build".
func granted(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, name := p.tok(i), p.tok(i-1)
		verb := p.tok(t.Head).Lemma
		if t.Dep == "dobj" && t.Tag == "NN" && leave[t.Lemma] && name.Dep == "compound" && name.Head == i && name.Tag == "NNP" && name.Ent != "" && (verb == "grant" || verb == "give" || verb == "deny" || verb == "refuse") {
			moves[i-1] = move{t.Head, "dative"}
			p.hand(moves, i, i-1)
		}
	}
}

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
