package spacy

import (
	"errors"
	"fmt"
	"io/fs"
)

// The actions of the arc-eager system, as spaCy numbers them.
const (
	shift = iota
	reduce
	leftArc
	rightArc
	breakAt
	parserActions
)

// parser is a greedy arc-eager dependency parser with non-monotonic moves
// (Honnibal and Johnson 2015), as in spaCy's DependencyParser.
type parser struct {
	*scorer
	moves []move
	runs  []run
}

func readParser(fsys fs.FS, name string, g *graph) (*parser, error) {
	net, err := readScorer(g)
	if err != nil {
		return nil, err
	}
	moves, err := readMoves(fsys, name)
	if err != nil {
		return nil, err
	}
	if len(moves) != net.moves {
		return nil, fmt.Errorf("%d moves for %d scores", len(moves), net.moves)
	}
	if net.places != 8 && net.places != 13 {
		return nil, fmt.Errorf("states of %d tokens are not supported", net.places)
	}
	p := &parser{scorer: net, moves: moves, runs: runsOf(moves)}
	for _, m := range moves {
		if m.action >= parserActions {
			return nil, fmt.Errorf("parser action %d is unknown", m.action)
		}
		if m.label == "subtok" {
			return nil, errors.New("a parser that merges tokens (learn_tokens) is not supported")
		}
	}
	return p, nil
}

// parse finds the heads and the moves that made them, in st.
func (p *parser) parse(f *features, st *arcState) {
	for !st.final() {
		st.context(p.places)
		best := p.best(p.score(f, st.ids[:p.places]), st)
		if best < 0 {
			return // no move is allowed: spaCy gives up on the rest, too
		}
		st.apply(p.moves[best].action, int32(best))
	}
}

// best returns the allowed move of the highest score, or -1.
func (p *parser) best(scores []float32, st *arcState) int {
	valid := st.valid()
	best := -1
	for _, r := range p.runs {
		if !valid[r.action] {
			continue
		}
		for i, v := range scores[r.from:r.to] {
			if best < 0 || v > scores[best] {
				best = r.from + i
			}
		}
	}
	return best
}
