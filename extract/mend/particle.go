package mend

// particle hangs a particle that the parser gives to the number behind it on the verb
// before it: "handed over 20 hostages". In "buy up to 90 shares" it is of the number.
func particle(p *parse, i int) int {
	if t := p.tok(i); i == 0 || t.Tag != "RP" || t.Dep != "quantmod" || t.Head < i || p.tok(i-1).POS != "VERB" || p.tok(i+1).Norm == "to" {
		return -1
	}
	return i - 1
}

// carriedOff makes the "off" right after a verb of moving people by force its particle, and
// the plural behind it its object: "drove off farmers", not "drove off the road".
func carriedOff(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		o := p.d.ChildWith(i, "pobj")
		if t.Norm != "off" || t.Dep != "prep" || t.Head != i-1 || !drives[p.tok(i-1).Lemma] || o < 0 || p.tok(o).Tag != "NNS" || p.d.ChildWith(o, "det") >= 0 || p.d.ChildWith(i-1, "dobj") >= 0 {
			continue
		}
		moves[i], moves[o] = move{i - 1, "prt"}, move{i - 1, "dobj"}
	}
}

var drives = map[string]bool{"drive": true, "chase": true, "haul": true, "drag": true, "march": true, "cart": true, "fight": true, "beat": true, "carry": true, "fend": true}

// phrasal makes a preposition right behind a verb the particle that it is with that verb, and what it brings the object:
// "passed on the news", "took on a rival".
func phrasal(p *parse, moves map[int]move) {
	for i := 1; i < len(p.d.Tokens); i++ {
		t := p.tok(i)
		o := p.d.ChildWith(i, "pobj")
		if t.Dep == "prep" && t.Head == i-1 && particles[p.tok(i-1).Lemma+" "+t.Norm] && o > i && !p.tok(o).IsTime() && p.d.ChildWith(i-1, "dobj", "auxpass", "nsubjpass") < 0 && p.tok(i-1).Dep != "acl" {
			moves[i], moves[o] = move{i - 1, "prt"}, move{i - 1, "dobj"}
		}
	}
}

// particles are verbs and what hardly is a preposition behind them.
var particles = map[string]bool{"take on": true, "pass on": true, "phase in": true, "phase out": true, "usher in": true, "rake in": true, "bring about": true, "hammer out": true,
	"seal off": true, "cordon off": true, "block off": true, "fend off": true, "ward off": true, "call off": true, "lay off": true, "carry out": true, "shut down": true, "gun down": true, "shoot down": true,
	"tear down": true, "knock down": true, "hunt down": true, "track down": true, "round up": true, "blow up": true,
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
