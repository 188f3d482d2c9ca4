package clause

import (
	"slices"
	"sort"

	"newsgraph/extract/nlp"
)

// Frames reads every predicate of a document, in text order.
func Frames(d *nlp.Doc, words Words) []*Frame {
	p := &parse{d: d, words: words, frames: map[int]*Frame{}}
	var out []*Frame
	for i := range d.Tokens {
		if f := p.frame(i); f != nil {
			p.frames[i] = f
			out = append(out, f)
		}
	}
	for _, f := range out { // constructions look at other frames' own arguments
		if f.Kind != Noun {
			p.govern(f)
		}
	}
	for _, f := range out {
		if f.Kind == Verb {
			p.agentBehind(f)
			p.embeddedObject(f)
			p.contentSubject(f)
		}
	}
	for _, f := range slices.Backward(out) { // the last of several verbs has the object of all
		if f.Kind != Noun {
			p.shareObjects(f)
			p.shareAgents(f)
		}
	}
	for _, f := range out {
		if f.Kind != Noun {
			p.subjects(f, 0)
		}
	}
	for _, f := range out {
		if f.Kind == Noun {
			p.nominal(f)
		}
	}
	return out
}

// frame starts the frame of token i, with the arguments that depend on it
// directly; nil when i is no predicate.
func (p *parse) frame(i int) *Frame {
	kind, ok := p.kind(i)
	if !ok {
		return nil
	}
	f := &Frame{Pred: i, Kind: kind, Gov: -1, Rule: "active"}
	if kind == Noun {
		f.Rule = "nominal"
		f.Rel = []int{i}
		return f
	}
	f.Passive = p.passive(i)
	p.own(f)
	p.relation(f)
	return f
}

// heading are adverbs of direction, on which the parser hangs where somebody heads: "drove north to the border".
var heading = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true, "north-east": true, "north-west": true, "south-east": true, "south-west": true,
	"northward": true, "northwards": true, "southward": true, "southwards": true, "eastward": true, "eastwards": true, "westward": true, "westwards": true, "home": true, "inland": true, "ashore": true, "overland": true, "abroad": true,
}

// own sorts the direct dependents of the predicate into roles.
func (p *parse) own(f *Frame) {
	for _, c := range p.kids(f.Pred) {
		t := p.tok(c)
		switch t.Dep {
		case "neg":
			f.Neg = true
		case "dobj", "oprd":
			p.object(f, c)
		case "dative":
			p.dative(f, c)
		case "attr", "acomp":
			f.Attrs = append(f.Attrs, p.spread(Arg{Head: c, Prep: -1})...)
		case "agent":
			f.Agents = append(f.Agents, p.doers(p.byEach(p.prepArgs(c)))...)
		case "prep":
			if t.Norm == "according" || p.alongWith(c) >= 0 {
				continue // who says so; who does the same, see companions
			}
			if p.fetched(f.Pred, c) {
				f.Objects = append(f.Objects, p.prepArgs(c)...)
				continue
			}
			f.Obliques = append(f.Obliques, p.prepArgs(c)...)
		case "npadvmod":
			if c != p.strayed(f.Pred) {
				f.Times = append(f.Times, c)
			}
		case "advmod":
			f.Adverbs = append(f.Adverbs, c)
			if to := p.d.ChildWith(c, "prep"); to > c && heading[t.Norm] && isOneOf(p.tok(to).Norm, "to", "into", "towards", "toward") {
				f.Obliques = append(f.Obliques, p.prepArgs(to)...)
			}
		case "ccomp", "xcomp", "advcl", "pcomp":
			if p.small(f, c) {
				continue
			}
			if o := p.whatCalled(c); o >= 0 && t.Dep == "ccomp" {
				f.Objects = append(f.Objects, p.spread(Arg{Head: o, Prep: -1})...)
				continue
			}
			f.Clauses = append(f.Clauses, c)
		}
	}
	p.dropSums(f)
	p.strayedObject(f)
	p.awayFrom(f)
	if p.negatedByWord(f.Pred) || p.deniedThing(f) {
		f.Neg = true
	}
}

// relation collects the words of the relation phrase.
func (p *parse) relation(f *Frame) {
	f.Rel = append(f.Rel, f.Pred)
	for _, c := range p.kids(f.Pred) {
		if isOneOf(p.tok(c).Dep, "aux", "auxpass", "neg", "prt") {
			f.Rel = append(f.Rel, c)
		}
	}
	if p.tok(f.Pred).Dep == "conj" && len(f.Rel) == 1 {
		f.Rel = append(f.Rel, p.borrowed(f.Pred)...)
	}
	sort.Ints(f.Rel)
}

// borrowed lists the auxiliaries that a conjoined verb shares with the first:
// "was cut and flushed", "will attack and destroy".
func (p *parse) borrowed(i int) []int {
	h := p.tok(i).Head
	if p.tok(i).Tag != p.tok(h).Tag || p.d.ChildWith(i, "nsubj", "nsubjpass") >= 0 {
		return nil
	}
	var out []int
	for _, c := range p.kids(h) {
		if c < h && isOneOf(p.tok(c).Dep, "aux", "auxpass") {
			out = append(out, c)
		}
	}
	return out
}
