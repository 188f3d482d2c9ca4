package spacy

import (
	"fmt"

	"newsgraph/extract/nlp/spacy/internal/f32"
)

const (
	segment = 480 // tokens that go through all layers together, to stay in the cache
	chunk   = 48  // rows of one matrix product
)

// tok2vec gives a vector for each token in its context: spaCy's MultiHashEmbed
// followed by a MaxoutWindowEncoder (spacy.Tok2Vec.v2, spacy.HashEmbedCNN.v2).
type tok2vec struct {
	embed  *embedding
	layers []window
	width  int
	reach  int // tokens on either side that a vector depends on
}

// window is a residual layer over the vectors of neighbouring tokens.
type window struct {
	*maxout
	product *f32.Dense
	size    int // neighbours on either side
}

// readTok2vec builds the tok2vec that the layers of a model hold. Vectors gives
// the pipeline's word vectors, if they are wanted.
func readTok2vec(g *graph, vectors func() (*wordVectors, error)) (*tok2vec, error) {
	layers, err := g.readMaxouts()
	if err != nil {
		return nil, err
	}
	t := &tok2vec{width: layers[0].out}
	if t.embed, err = readEmbedding(g, layers[0], vectors); err != nil {
		return nil, err
	}
	sizes := g.named("expand_window")
	if len(sizes) != len(layers)-1 {
		return nil, fmt.Errorf("%d windows for %d layers", len(sizes), len(layers)-1)
	}
	for i, m := range layers[1:] {
		w := window{maxout: m}
		if w.size, err = sizes[i].intAttr("window_size"); err != nil {
			return nil, err
		}
		if m.out != t.width || m.in%t.width != 0 || m.in/t.width != 2*w.size+1 {
			return nil, fmt.Errorf("window layer %d: %d to %d values with window %d and width %d", i, m.in, m.out, w.size, t.width)
		}
		if w.product, err = m.dense(); err != nil {
			return nil, err
		}
		m.weights = nil // packed now
		t.reach += w.size
		t.layers = append(t.layers, w)
	}
	return t, nil
}

// vectors are the buffers of one run of a tok2vec.
type vectors struct{ x, y, sums, tmp []float32 }

// encode returns the vectors of tokens from … to, valid until the next call.
// Slot is the place of t's embeddings in a word type.
func (t *tok2vec) encode(buf *vectors, types []*wordType, slot, from, to int) []float32 {
	rows := to - from + 2*t.reach
	buf.x, buf.y = grow(buf.x, rows*t.width), grow(buf.y, rows*t.width)
	buf.tmp = grow(buf.tmp, t.width)
	for r := range rows {
		row := buf.x[r*t.width : (r+1)*t.width]
		if i := from - t.reach + r; i >= 0 && i < len(types) {
			copy(row, types[i].vectors[slot])
		} else {
			clear(row)
		}
	}
	edge := 0
	for i := range t.layers {
		edge += t.layers[i].size
		t.layers[i].run(buf, t.width, edge, rows-edge)
		buf.x, buf.y = buf.y, buf.x
	}
	return buf.x[t.reach*t.width : (t.reach+to-from)*t.width]
}

// run computes rows from … to of a layer from x into y.
func (w *window) run(buf *vectors, width, from, to int) {
	buf.sums = grow(buf.sums, chunk*w.product.Stride)
	for a := from; a < to; a += chunk {
		n := min(chunk, to-a)
		w.product.Rows(buf.sums, buf.x[(a-w.size)*width:], width, n)
		for r := range n {
			w.finish(buf.tmp, buf.sums[r*w.product.Stride:])
			at := (a + r) * width
			out := buf.y[at : at+width]
			copy(out, buf.x[at:at+width])
			f32.Add(out, buf.tmp)
		}
	}
}

// grow returns a slice of n values, with s's memory when it is large enough.
// The values are not cleared.
func grow[T any](s []T, n int) []T {
	if cap(s) >= n {
		return s[:n]
	}
	return make([]T, n, n+n/4)
}
