package spacy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"newsgraph/extract/nlp/spacy/internal/f32"
)

// tagger gives each token one of its labels (spacy.Tagger.v1 and v2).
type tagger struct {
	labels []string
	scores *f32.Dense
}

func readTagger(fsys fs.FS, name string, g *graph) (*tagger, error) {
	data, err := readFile(fsys, name+"/cfg")
	if err != nil {
		return nil, err
	}
	var cfg struct{ Labels []string }
	if err := json.Unmarshal(data, &cfg); err != nil {
		return nil, fmt.Errorf("%s/cfg: %w", name, err)
	}
	n, err := g.only("softmax")
	if err != nil {
		return nil, err
	}
	d, err := readDense(n)
	if err != nil {
		return nil, err
	}
	if len(cfg.Labels) == 0 || len(cfg.Labels) != d.Out {
		return nil, fmt.Errorf("%d labels for %d outputs", len(cfg.Labels), d.Out)
	}
	return &tagger{labels: cfg.Labels, scores: d}, nil
}

// readDense reads an affine layer: W (out×in) and b.
func readDense(n *node) (*f32.Dense, error) {
	if n == nil {
		return nil, errors.New("no affine layer")
	}
	w, err := n.tensor("W", 2)
	if err != nil {
		return nil, err
	}
	b, err := n.vector("b", w.Shape[0])
	if err != nil {
		return nil, err
	}
	return f32.NewDense(w.Data, b, w.Shape[0], w.Shape[1])
}

// feed writes the best label of each of n tokens, the first of which is token
// from.
func (t *tagger) feed(s *scratch, x []float32, from, n int) {
	s.scores = grow(s.scores, n*t.scores.Stride)
	t.scores.Rows(s.scores, x, t.scores.In, n)
	for i := range n {
		s.tags[from+i] = int32(argmax(s.scores[i*t.scores.Stride:][:t.scores.Out]))
	}
}

// argmax returns the first index of the greatest value.
func argmax(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}
