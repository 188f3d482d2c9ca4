package mend

// harm hangs a participle of harm, which the parser gives to a verb of saying, on the last
// verb before it: in "denied laying a mine that wrecked a bus, killing nine" it is not
// those who deny that kill.
func harm(p *parse, i int) int {
	t := p.tok(i)
	if t.Tag != "VBG" || t.Dep != "advcl" || t.Head >= i || !harming[t.Lemma] || p.tok(i-1).Text != "," {
		return -1
	}
	told := p.told(t.Head)
	for k := i - 2; k > t.Head; k-- {
		if v := p.tok(k); v.POS == "VERB" && v.Tag[0] == 'V' && p.under(k, t.Head) && (v.Dep == "relcl" || v.Dep == "ccomp" || v.Dep == "conj") && v.Tag != "VBG" {
			if told || accidents[v.Lemma] && v.Dep == "relcl" {
				return k // "freed two brothers whose mill burned down, killing nine"
			}
			return -1
		}
	}
	return -1
}

// told reports a verb of saying, or of what is said: "denied laying".
func (p *parse) told(i int) bool {
	t := p.tok(i)
	return telling[t.Lemma] || t.Dep == "xcomp" && telling[p.tok(t.Head).Lemma]
}

var (
	// harming are verbs of what an accident or attack does to people and places.
	harming = map[string]bool{"kill": true, "injure": true, "wound": true, "leave": true, "destroy": true, "damage": true, "trap": true, "bury": true, "maim": true, "flatten": true, "displace": true, "hurt": true, "hospitalize": true}
	// accidents are verbs of what happens to a thing.
	accidents = map[string]bool{"burn": true, "explode": true, "collapse": true, "crash": true, "sink": true, "capsize": true, "derail": true, "erupt": true, "blow": true, "fall": true, "overturn": true, "plunge": true}
	// telling are verbs of saying and denying.
	telling = map[string]bool{"say": true, "deny": true, "report": true, "claim": true, "announce": true, "state": true, "confirm": true, "add": true, "tell": true, "admit": true, "allege": true}
)
