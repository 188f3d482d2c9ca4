package mend

// faulted hangs what somebody is blamed, charged or thanked for on the verb, where the parser hangs it on him: "blamed rebels
// for the raid".
func faulted(p *parse, i int) int {
	t := p.tok(i)
	who := p.tok(p.d.FirstConjunct(t.Head)) // "blamed rebels and bandits for the raid"
	if t.Dep != "prep" || who.Dep != "dobj" || t.Head != i-1 || p.tok(who.Head).POS != "VERB" || !faults[p.tok(who.Head).Lemma+" "+t.Norm] {
		return -1
	}
	return who.Head
}

// faults are verbs with the preposition of what somebody did.
var faults = map[string]bool{
	"blame for": true, "thank for": true, "praise for": true, "criticise for": true, "criticize for": true, "condemn for": true, "denounce for": true, "fine for": true, "punish for": true, "jail for": true, "imprison for": true, "arrest for": true,
	"detain for": true, "sue for": true, "prosecute for": true, "indict for": true, "try for": true, "charge with": true, "accuse of": true, "suspect of": true, "convict of": true, "acquit of": true, "fault for": true, "rebuke for": true, "fire for": true, "sack for": true,
}
