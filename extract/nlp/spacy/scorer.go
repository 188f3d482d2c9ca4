package spacy

import (
	"errors"
	"fmt"

	"newsgraph/extract/nlp/spacy/internal/f32"
)

const (
	blockRows = 48 // tokens whose features are computed together
	maxBlocks = 64 // blocks kept: about 12 MB
)

// scorer is the network that scores the moves of a transition system: spaCy's
// TransitionBasedParser. A state is a few tokens; each token in each place adds
// a precomputed vector, the greatest of the pieces of the sum goes through a
// last affine layer.
type scorer struct {
	input  *f32.Dense // token vector to hidden width
	lower  *f32.Dense // hidden to places × pieces × width
	pad    []float32  // what an absent token adds: places × pieces × width
	upper  *f32.Dense // width to moves; nil when the sums are the scores
	places int
	pieces int
	width  int
	moves  int
}

// readScorer reads the network of a parser or of an entity recognizer.
func readScorer(g *graph) (*scorer, error) {
	lower, err := g.ref("lower")
	if err != nil {
		return nil, err
	}
	s := &scorer{}
	if err := s.readLower(lower); err != nil {
		return nil, err
	}
	s.moves = s.width
	var upper *node
	if v, err := g.nodes[0].attr("has_upper"); err == nil && v == true {
		if upper, err = g.ref("upper"); err != nil {
			return nil, err
		}
		if s.upper, err = readDense(upper); err != nil {
			return nil, err
		}
		s.moves = s.upper.Out
	}
	var input *node
	for _, n := range g.named("linear") {
		if n != upper {
			input = n
		}
	}
	if s.input, err = readDense(input); err != nil {
		return nil, err
	}
	if s.input.Out != s.lower.In || s.upper != nil && s.upper.In != s.width {
		return nil, errors.New("layers of the parser model do not fit together")
	}
	return s, nil
}

// readLower reads the precomputable layer: W is places × width × pieces × in.
// Its bias is added to the first place.
func (s *scorer) readLower(n *node) error {
	w, err := n.tensor("W", 4)
	if err != nil {
		return err
	}
	in := w.Shape[3]
	s.places, s.width, s.pieces = w.Shape[0], w.Shape[1], w.Shape[2]
	size := s.width * s.pieces
	pad, err := n.vector("pad", s.places*size)
	if err != nil {
		return err
	}
	bias, err := n.vector("b", size)
	if err != nil {
		return err
	}
	weights, offset := make([]float32, len(w.Data)), make([]float32, s.places*size)
	s.pad = make([]float32, s.places*size)
	for f := range s.places {
		for o := range s.width {
			for p := range s.pieces {
				from, to := f*size+o*s.pieces+p, f*size+p*s.width+o
				copy(weights[to*in:(to+1)*in], w.Data[from*in:])
				s.pad[to] = pad[from]
				if f == 0 {
					offset[to] = bias[from]
					s.pad[to] += bias[from]
				}
			}
		}
	}
	if s.lower, err = f32.NewDense(weights, offset, s.places*size, in); err != nil {
		return fmt.Errorf("%s: %w", n.name, err)
	}
	return nil
}

// features holds what the tokens of one document add to a state. They are
// computed in blocks when they are first needed; a document longer than all
// blocks together drops the oldest.
type features struct {
	hidden []float32 // token × input.Stride
	tokens int
	place  []int32     // of a block of tokens in blocks, or -1
	blocks [][]float32 // blockRows × lower.Stride
	owner  []int32     // which block of tokens a place holds
	next   int         // the place to be given up next
	sum    []float32
	best   []float32
	scores []float32
}

// begin makes room for a document.
func (s *scorer) begin(f *features, tokens int) {
	f.tokens, f.next = tokens, 0
	f.hidden = grow(f.hidden, tokens*s.input.Stride)
	f.place = grow(f.place, (tokens+blockRows-1)/blockRows)
	for i := range f.place {
		f.place[i] = -1
	}
	f.owner = f.owner[:0]
	f.sum = grow(f.sum, s.width*s.pieces)
	f.best = grow(f.best, s.width)
	f.scores = grow(f.scores, s.moves)
	if s.upper != nil {
		f.scores = grow(f.scores, s.upper.Stride)
	}
}

// feed computes the hidden vectors of n tokens, the first of which is token from.
func (s *scorer) feed(f *features, x []float32, from, n int) {
	s.input.Rows(f.hidden[from*s.input.Stride:], x, s.input.In, n)
}

// row returns what token i adds in each place.
func (s *scorer) row(f *features, i int) []float32 {
	at := f.place[i/blockRows]
	if at < 0 {
		at = s.fill(f, i/blockRows)
	}
	return f.blocks[at][i%blockRows*s.lower.Stride:]
}

// fill computes a block of tokens and returns its place.
func (s *scorer) fill(f *features, block int) int32 {
	at := len(f.owner)
	if at < maxBlocks {
		f.owner = append(f.owner, 0)
		if at == len(f.blocks) {
			f.blocks = append(f.blocks, make([]float32, blockRows*s.lower.Stride))
		}
	} else {
		at = f.next
		f.next = (f.next + 1) % maxBlocks
		f.place[f.owner[at]] = -1
	}
	n := min(blockRows, f.tokens-block*blockRows)
	s.lower.Rows(f.blocks[at], f.hidden[block*blockRows*s.input.Stride:], s.input.Stride, n)
	f.owner[at], f.place[block] = int32(block), int32(at)
	return int32(at)
}

// score returns the scores of all moves in the state whose tokens are ids (-1
// for an absent one). They are valid until the next call.
func (s *scorer) score(f *features, ids []int32) []float32 {
	size := s.width * s.pieces
	for p, id := range ids {
		from := s.pad[p*size : (p+1)*size]
		if id >= 0 {
			from = s.row(f, int(id))[p*size : (p+1)*size]
		}
		if p == 0 {
			copy(f.sum, from)
		} else {
			f32.Add(f.sum, from)
		}
	}
	if s.upper == nil {
		f32.Maxout(f.scores, f.sum, s.pieces)
		return f.scores
	}
	f32.Maxout(f.best, f.sum, s.pieces)
	s.upper.Row(f.scores, f.best)
	return f.scores[:s.moves]
}
