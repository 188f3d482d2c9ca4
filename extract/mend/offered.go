package mend

// offered hangs what somebody makes on the verb, and what it is for on it: in "will make an offer to buy the firm" no
// offer buys.
func offered(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		noun := p.d.ChildWith(i, "nsubj")
		if t.Dep != "ccomp" || t.Tag != "VB" || !p.child(i, "TO") || !making[p.tok(t.Head).Lemma] || noun < t.Head || noun > i || !intents[p.tok(noun).Lemma] {
			continue
		}
		moves[noun], moves[i] = move{t.Head, "dobj"}, move{noun, "acl"}
	}
}

// making are verbs of what is done with an offer or a plan, intents such nouns.
var (
	making  = map[string]bool{"make": true, "have": true, "submit": true, "launch": true, "file": true, "table": true, "announce": true, "reject": true, "accept": true, "receive": true}
	intents = map[string]bool{
		"offer": true, "bid": true, "attempt": true, "decision": true, "plan": true, "proposal": true, "effort": true, "agreement": true, "deal": true, "promise": true, "commitment": true, "right": true, "option": true,
		"request": true, "application": true, "pledge": true, "move": true,
	}
)
