package spacy

import (
	"errors"
	"fmt"

	"newsgraph/extract/nlp/spacy/internal/f32"
	"newsgraph/extract/nlp/spacy/internal/lex"
	"newsgraph/extract/nlp/spacy/internal/pack"
)

// maxFolded is the greatest number of values of one folded table; those of
// en_core_web_sm hold 1.4 million.
const maxFolded = 1 << 26

// embedding is a MultiHashEmbed: several hashed tables, one an attribute, mixed
// by a maxout layer. Its tables are multiplied by the layer's weights when they
// are loaded, so that a word's vector is a sum of a few rows.
type embedding struct {
	*maxout
	tables []table
	static *static // nil without word vectors
}

type table struct {
	attr   lex.Attr
	seed   uint32
	count  uint32
	stride int
	rows   []float32 // count rows of stride values
}

// readEmbedding reads the tables and folds them. Vectors gives the pipeline's
// word vectors, if the model wants them.
func readEmbedding(g *graph, mix *maxout, vectors func() (*wordVectors, error)) (*embedding, error) {
	attrs, err := readColumns(g)
	if err != nil {
		return nil, err
	}
	e := &embedding{maxout: mix}
	from := 0
	for _, n := range g.named("hashembed") {
		t, width, err := readTable(n, attrs, mix, from)
		if err != nil {
			return nil, err
		}
		e.tables = append(e.tables, t)
		from += width
	}
	for _, n := range g.named("static_vectors") {
		if e.static != nil {
			return nil, errors.New("more than one layer of word vectors")
		}
		v, err := vectors()
		if err != nil {
			return nil, err
		}
		width := 0
		if e.static, width, err = readStatic(n, v, mix, from); err != nil {
			return nil, err
		}
		from += width
	}
	if from != mix.in {
		return nil, fmt.Errorf("embeddings give %d values, the layer takes %d", from, mix.in)
	}
	mix.weights = nil // folded into the tables now
	return e, nil
}

// readColumns returns the attributes that the model extracts.
func readColumns(g *graph) ([]lex.Attr, error) {
	n, err := g.only("extract_features")
	if err != nil {
		return nil, err
	}
	v, err := n.attr("columns")
	if err != nil {
		return nil, err
	}
	list, err := pack.As[[]pack.Value](v, "columns")
	if err != nil {
		return nil, err
	}
	attrs := make([]lex.Attr, len(list))
	for i, c := range list {
		name, ok := c.(string)
		if id, isID := c.(uint64); isID {
			name, ok = lex.Symbol(id), true
		}
		if attrs[i] = lex.ByName(name); !ok || attrs[i] == nil {
			return nil, fmt.Errorf("attribute %v is not supported", c)
		}
	}
	return attrs, nil
}

// readTable reads one hashed table and folds it through the layer's weights for
// inputs from … from+width.
func readTable(n *node, attrs []lex.Attr, mix *maxout, from int) (table, int, error) {
	column, err := n.intAttr("column")
	if err != nil {
		return table{}, 0, err
	}
	seed, err := n.intAttr("seed")
	if err != nil {
		return table{}, 0, err
	}
	e, err := n.tensor("E", 2)
	if err != nil {
		return table{}, 0, err
	}
	count, width := e.Shape[0], e.Shape[1]
	if column >= len(attrs) || width > mix.in-from {
		return table{}, 0, fmt.Errorf("hashembed of column %d and width %d has no place", column, width)
	}
	d, err := mix.slice(from, width)
	if err != nil {
		return table{}, 0, err
	}
	if count > maxFolded/d.Stride {
		return table{}, 0, fmt.Errorf("hashembed of %d rows is too large", count)
	}
	t := table{attr: attrs[column], seed: uint32(seed), count: uint32(count), stride: d.Stride, rows: make([]float32, count*d.Stride)}
	d.Rows(t.rows, e.Data, width, count)
	return t, width, nil
}

// vector computes the embedding of a word.
func (e *embedding) vector(w lex.Word) []float32 {
	sums := make([]float32, len(e.bias))
	copy(sums, e.bias)
	for i := range e.tables {
		t := &e.tables[i]
		for _, k := range lex.Rows(t.attr(w), t.seed) {
			f32.Add(sums, t.rows[int(k%t.count)*t.stride:])
		}
	}
	if e.static != nil {
		e.static.add(sums, w)
	}
	v := make([]float32, e.out)
	e.finish(v, sums)
	return v
}
