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
		"offer": true, "bid": true, "attempt": true, "decision": true, "plan": true, "proposal": true, "effort": true, "agreement": true, "deal": true, "promise": true, "commitment": true, "right": true, "option": true, "warrant": true,
		"request": true, "application": true, "pledge": true, "move": true,
		"call": true, "appeal": true, "plea": true, "demand": true, "order": true, "ultimatum": true, "plot": true, "scheme": true, "conspiracy": true, "use": true, "planning": true, "threat": true, "vow": true, "refusal": true,
		"approval": true, "permission": true, "consent": true, "clearance": true, "authorization": true, "authorisation": true, "go-ahead": true, "licence": true, "license": true,
	}
)

// intended hangs an infinitive on the noun before it of what it tells, where the parser takes it for the purpose of the
// whole clause: in "denounced the plot to kill him" nobody denounces in order to kill.
func intended(p *parse, i int) int {
	if i < 2 || p.tok(i).Dep != "advcl" || p.tok(i).Tag != "VB" || p.tok(i-1).Tag != "TO" {
		return -1
	}
	verb := p.tok(i).Head
	noun := i - 2
	for range maxClimb {
		n := p.tok(noun)
		of := n.Dep == "pobj" && p.tok(n.Head).Norm == "of"
		switch {
		case (of || p.tok(p.d.FirstConjunct(noun)).Dep == "dobj") && intents[n.Lemma] && p.under(noun, verb):
			return noun // "accused them of planning to leave", "the use of troops to quell riots"
		case !of:
			return -1
		}
		noun = p.tok(n.Head).Head
	}
	return -1
}
