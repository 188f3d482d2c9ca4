package spacy

import (
	"fmt"
	"io/fs"
)

// The actions of the BILUO system, as spaCy numbers them.
const (
	missing = iota
	begin
	inside
	last
	unit
	outside
	nerActions
)

// recognizer finds entities with the BILUO transition system of spaCy's
// EntityRecognizer.
type recognizer struct {
	*scorer
	moves []move
	runs  []run
}

func readRecognizer(fsys fs.FS, name string, g *graph) (*recognizer, error) {
	net, err := readScorer(g)
	if err != nil {
		return nil, err
	}
	all, err := readMoves(fsys, name)
	if err != nil {
		return nil, err
	}
	r := &recognizer{scorer: net}
	for _, m := range all {
		switch {
		case m.action >= nerActions:
			return nil, fmt.Errorf("entity action %d is unknown", m.action)
		case m.action == missing, m.action == outside && m.label != "":
			continue // never a class of the model
		}
		r.moves = append(r.moves, m)
	}
	if len(r.moves) != net.moves {
		return nil, fmt.Errorf("%d moves for %d scores", len(r.moves), net.moves)
	}
	if net.places != 3 && net.places != 6 {
		return nil, fmt.Errorf("states of %d tokens are not supported", net.places)
	}
	r.runs = runsOf(r.moves)
	return r, nil
}

// spans is the state of the recognizer: one pass over the tokens.
type spans struct {
	at    int    // the next token
	start int    // first token of the open entity, or -1
	label string // of the open entity
	ids   [6]int32
}

// context fills ids with the tokens that describe the state.
func (s *spans) context(places int) []int32 {
	ids := s.ids[:places]
	for i := range ids {
		ids[i] = none
	}
	ids[0] = int32(s.at)
	if s.start < 0 {
		return ids
	}
	if places == 3 {
		ids[1], ids[2] = int32(s.start), int32(s.at-1)
		return ids
	}
	for i := 1; i < places && s.start+i-1 < s.at; i++ {
		ids[i] = int32(s.start + i - 1)
	}
	return ids
}

// entities returns the entities of n tokens. None begins on white space or goes
// on over the start of a sentence.
func (r *recognizer) entities(f *features, types []*wordType, starts []bool) []Ent {
	var found []Ent
	s := spans{start: -1}
	for ; s.at < len(types); s.at++ {
		scores := r.score(f, s.context(r.places))
		ends := s.at+1 == len(types) || starts[s.at+1]
		best := r.best(scores, &s, ends, types[s.at].isSpace)
		if best < 0 {
			return found // spaCy gives up on the rest, too
		}
		switch m := r.moves[best]; m.action {
		case begin:
			s.start, s.label = s.at, m.label
		case last:
			found = append(found, Ent{s.start, s.at + 1, s.label})
			s.start = -1
		case unit:
			found = append(found, Ent{s.at, s.at + 1, m.label})
		}
	}
	return found
}

// best returns the allowed move of the highest score, or -1. Ends says that no
// entity may go on after this token.
func (r *recognizer) best(scores []float32, s *spans, ends, isSpace bool) int {
	open := s.start >= 0
	allowed := [nerActions]bool{
		begin:   !open && !ends && !isSpace,
		inside:  open && !ends,
		last:    open,
		unit:    !open && !isSpace,
		outside: !open,
	}
	best := -1
	for _, run := range r.runs {
		if !allowed[run.action] {
			continue
		}
		for i := run.from; i < run.to; i++ {
			if best >= 0 && !(scores[i] > scores[best]) {
				continue
			}
			if label := r.moves[i].label; run.action == outside || label != "" && (!open || label == s.label) {
				best = i
			}
		}
	}
	return best
}
