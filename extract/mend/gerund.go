package mend

// gerunds moves the participles right after the preposition of a charge that the parser
// takes for adjectives of the noun behind them, and makes that noun their object: "accused
// of burning homes".
func gerunds(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		if t.Tag != "VBG" || t.Dep != "amod" || t.Head <= i || len(p.d.Children(i)) > 0 {
			continue
		}
		noun, prep := p.tok(t.Head), p.tok(i-1)
		if noun.Dep != "pobj" || noun.Head != i-1 || charges[p.charged(i-1)] != prep.Norm || prep.Norm == "" {
			continue
		}
		moves[i], moves[t.Head] = move{i - 1, "pcomp"}, move{i, "dobj"}
	}
}

// charged is the verb that a preposition belongs to, also where the parser hangs it on the
// object.
func (p *parse) charged(prep int) string {
	h := p.tok(p.tok(prep).Head)
	if h.Dep == "dobj" {
		h = p.tok(h.Head)
	}
	if h.Norm == "fined" {
		return "fine" // of which the model's rules make "fin"
	}
	return h.Lemma
}

// charges are verbs of charging somebody, with the preposition of the deed.
var charges = map[string]string{"accuse": "of", "convict": "of", "suspect": "of", "acquit": "of", "charge": "with", "jail": "for", "imprison": "for", "fine": "for", "blame": "for", "arrest": "for", "sentence": "for", "prosecute": "for"}

// lays are the verbs that lay what happened on somebody.
var lays = map[string]bool{"blame": true, "pin": true}

// blamed hangs the "on" that the parser gives to what happened on the verb that lays it on
// somebody: "blamed the attack on rebels".
func blamed(p *parse, i int) int {
	t := p.tok(i)
	if t.Norm != "on" || t.Dep != "prep" || p.tok(t.Head).Dep != "dobj" || !lays[p.tok(p.tok(t.Head).Head).Lemma] {
		return -1
	}
	for k := i + 1; k < len(p.d.Tokens); k++ {
		if n := p.tok(k).Norm; n == "on" && (p.tok(k).Head == t.Head || p.tok(k).Head == p.tok(t.Head).Head) {
			return -1 // "blamed the attack on the town on rebels"
		}
	}
	return p.tok(t.Head).Head
}
