package mend

// particle hangs a particle that the parser gives to the number behind it on the verb
// before it: "handed over 20 hostages". In "buy up to 90 shares" it is of the number.
func particle(p *parse, i int) int {
	if t := p.tok(i); i == 0 || t.Tag != "RP" || t.Dep != "quantmod" || t.Head < i || p.tok(i-1).POS != "VERB" || p.tok(i+1).Norm == "to" {
		return -1
	}
	return i - 1
}

// phrasal makes a preposition right behind a verb the particle that it is with that verb, and what it brings the object:
// "passed on the news", "drove off the raiders", not "drove off the road".
func phrasal(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t, verb := p.tok(i), p.tok(i-1).Lemma
		o := p.d.ChildWith(i, "pobj")
		if t.Dep != "prep" || t.Head != i-1 || o < i || p.tok(o).IsTime() || p.d.ChildWith(i-1, "dobj", "auxpass", "nsubjpass") >= 0 || p.tok(i-1).Dep == "acl" {
			continue
		}
		if particles[verb+" "+t.Norm] || apart[t.Norm] && !ways[p.tok(o).Lemma] && p.tok(o).Ent != "GPE" && p.tok(o).Ent != "LOC" && p.tok(o).Ent != "FAC" && p.words.Particle(verb, t.Norm) {
			moves[i], moves[o] = move{i - 1, "prt"}, move{i - 1, "dobj"}
		}
	}
}

var (
	// particles are verbs and what hardly is a preposition behind them.
	particles = map[string]bool{"take on": true, "pass on": true, "egg on": true, "cheer on": true, "urge on": true, "phase in": true, "usher in": true, "rake in": true, "rein in": true, "rope in": true, "reel in": true, "bring about": true, "nod through": true,
		"ward off": true, "carry out": true, "shut down": true, "track down": true}
	// apart are words that are as often particles as prepositions.
	apart = map[string]bool{"off": true, "over": true, "down": true, "up": true, "out": true}
	// ways are nouns of where one goes off, over, up and down.
	ways = map[string]bool{"road": true, "street": true, "highway": true, "motorway": true, "track": true, "rail": true, "runway": true, "cliff": true, "bridge": true, "coast": true, "shore": true, "island": true, "river": true, "hill": true, "mountain": true, "slope": true,
		"stair": true, "path": true, "lane": true, "course": true, "field": true, "pitch": true, "stage": true, "edge": true, "wall": true, "fence": true, "border": true, "door": true, "window": true, "gate": true, "roof": true, "end": true, "issue": true, "matter": true, "question": true}
)

// afterParticle makes the noun that the parser hangs under a particle the object of its
// verb: "before police sealed off the site".
func afterParticle(p *parse, i int) int {
	t := p.tok(i)
	if t.Dep != "pobj" || p.tok(t.Head).Dep != "prt" {
		return -1
	}
	return p.tok(t.Head).Head
}
