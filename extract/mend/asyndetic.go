package mend

// asyndetic makes a participle on its noun of what the parser takes for the verb, where the verb that it joins to it without
// a conjunction is the one: "gunmen suspected to be bandits stormed it", "his wife, picked up with him, was freed".
func asyndetic(p *parse, moves map[int]move) {
	for i := range p.d.Tokens {
		t := p.tok(i)
		lo := p.firstWord(i)
		if t.Dep != "conj" || t.Head > i || !p.finite(i) || p.subject(i) >= 0 || lo == 0 || p.tok(lo-1).Dep == "cc" {
			continue
		}
		part := p.participleFor(t.Head, i)
		if part < 0 || p.conjoins(part, i) || p.conjoins(t.Head, i) {
			continue
		}
		noun, above := p.d.ChildWith(part, "nsubj", "nsubjpass"), p.tok(part)
		head, dep := above.Head, above.Dep
		if head == part {
			head, dep = i, "ROOT"
		}
		moves[i], moves[noun], moves[part] = move{head, dep}, move{i, p.subjectLabel(i)}, move{noun, "acl"}
		for _, c := range p.d.Children(part) {
			if k := p.tok(c); c < noun && (k.Dep == "mark" || k.Dep == "advmod" || k.Dep == "prep" || k.Dep == "cc") {
				moves[c] = move{i, k.Dep}
			}
		}
	}
}

// participleFor is the verb to which another is joined, or one right under that, if it can be a participle on its subject:
// between commas, or of thought with an infinitive; else -1.
func (p *parse) participleFor(head, verb int) int {
	for _, k := range append([]int{head}, p.d.Children(head)...) {
		t := p.tok(k)
		who := p.d.ChildWith(k, "nsubj", "nsubjpass")
		if k > verb || t.Tag != "VBN" && t.Tag != "VBD" || who < 0 || who > k || p.d.ChildWith(k, "aux", "auxpass", "dobj", "ccomp") >= 0 {
			continue
		}
		_, end := p.d.Subtree(who)
		thought := p.d.ChildWith(k, "xcomp") > k && supposed[t.Lemma] && end+1 == k
		aside := p.tok(k-1).Text == "," && end >= k-2 && p.commaBetween(k, verb) && p.tok(who).Tag != "PRP" && p.d.ChildWith(k, "xcomp") < 0
		if thought || aside {
			return k
		}
	}
	return -1
}

// commaBetween reports a comma right before the words of a verb, behind another.
func (p *parse) commaBetween(a, b int) bool {
	lo := p.firstWord(b)
	return lo-1 > a && p.tok(lo-1).Text == ","
}

// firstWord is the first word under a verb.
func (p *parse) firstWord(verb int) int {
	lo, _ := p.d.Subtree(verb)
	for lo < verb && p.tok(lo).POS == "PUNCT" {
		lo++
	}
	return lo
}

// supposed are verbs of what somebody is thought to be or to have done.
var supposed = map[string]bool{"suspect": true, "believe": true, "think": true, "say": true, "know": true, "allege": true, "presume": true, "assume": true, "expect": true, "understand": true, "fear": true, "report": true, "consider": true, "claim": true, "reckon": true}
