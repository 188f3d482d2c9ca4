package spacy

import (
	"fmt"

	"newsgraph/extract/nlp/spacy/internal/f32"
)

// maxout is a Maxout layer with layer normalisation, its pieces rearranged so
// that piece p of output o is row p*out+o of the weights.
type maxout struct {
	in, out, pieces int
	weights, bias   []float32 // (pieces·out)×in and pieces·out
	scale, shift    []float32
}

// readMaxout reads a maxout layer and the layer normalisation that follows it.
func readMaxout(n, norm *node) (*maxout, error) {
	w, err := n.tensor("W", 3)
	if err != nil {
		return nil, err
	}
	m := &maxout{out: w.Shape[0], pieces: w.Shape[1], in: w.Shape[2]}
	bias, err := n.vector("b", m.out*m.pieces)
	if err != nil {
		return nil, err
	}
	m.weights, m.bias = make([]float32, len(w.Data)), make([]float32, len(bias))
	for o := range m.out {
		for p := range m.pieces {
			from, to := o*m.pieces+p, p*m.out+o
			m.bias[to] = bias[from]
			copy(m.weights[to*m.in:(to+1)*m.in], w.Data[from*m.in:])
		}
	}
	if m.scale, err = norm.vector("G", m.out); err != nil {
		return nil, err
	}
	m.shift, err = norm.vector("b", m.out)
	return m, err
}

// readMaxouts reads all maxout layers of a model, each with its normalisation.
func (g *graph) readMaxouts() ([]*maxout, error) {
	layers, norms := g.named("maxout"), g.named("layernorm")
	if len(layers) == 0 || len(layers) != len(norms) {
		return nil, fmt.Errorf("%d maxout layers with %d normalisations", len(layers), len(norms))
	}
	all := make([]*maxout, len(layers))
	for i := range layers {
		m, err := readMaxout(layers[i], norms[i])
		if err != nil {
			return nil, err
		}
		all[i] = m
	}
	return all, nil
}

// dense packs the whole layer.
func (m *maxout) dense() (*f32.Dense, error) {
	return f32.NewDense(m.weights, m.bias, m.out*m.pieces, m.in)
}

// slice packs the weights of inputs from … from+width, without the bias.
func (m *maxout) slice(from, width int) (*f32.Dense, error) {
	rows := m.out * m.pieces
	w := make([]float32, rows*width)
	for r := range rows {
		copy(w[r*width:(r+1)*width], m.weights[r*m.in+from:])
	}
	return f32.NewDense(w, nil, rows, width)
}

// finish turns the sums of all pieces into the layer's output.
func (m *maxout) finish(dst, sums []float32) {
	f32.Maxout(dst, sums, m.pieces)
	f32.Normalise(dst, m.scale, m.shift)
}
