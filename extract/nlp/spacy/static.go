package spacy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"newsgraph/extract/nlp/spacy/internal/f32"
	"newsgraph/extract/nlp/spacy/internal/lex"
	"newsgraph/extract/nlp/spacy/internal/pack"
)

// maxVectors is the most bytes of a table of word vectors; that of
// en_core_web_lg has 617 million.
const maxVectors = 1 << 30

// wordVectors is a pipeline's table of word vectors (vocab/vectors).
type wordVectors struct {
	key   lex.Attr
	rows  map[uint64]int
	data  []float32
	width int
}

func readVectors(fsys fs.FS) (*wordVectors, error) {
	v := &wordVectors{key: lex.ByName("ORTH")}
	for _, part := range []struct {
		file string
		read func(fs.FS, string) error
	}{
		{"vocab/vectors.cfg", v.readSettings}, {"vocab/vectors", v.readData}, {"vocab/key2row", v.readRows},
	} {
		if err := part.read(fsys, part.file); err != nil {
			return nil, fmt.Errorf("%s: %w", part.file, err)
		}
	}
	return v, nil
}

func (v *wordVectors) readSettings(fsys fs.FS, file string) error {
	data, err := readFile(fsys, file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // older pipelines have none
	}
	if err != nil {
		return err
	}
	var cfg struct {
		Mode string
		Attr any
	}
	if err := json.Unmarshal(data, &cfg); err != nil {
		return err
	}
	if cfg.Mode != "" && cfg.Mode != "default" {
		return fmt.Errorf("mode %q is not supported", cfg.Mode)
	}
	switch attr := cfg.Attr.(type) {
	case string:
		v.key = lex.ByName(attr)
	case float64:
		v.key = lex.ByName(lex.Symbol(uint64(attr)))
	}
	if v.key == nil {
		return fmt.Errorf("attribute %v is not supported", cfg.Attr)
	}
	return nil
}

func (v *wordVectors) readData(fsys fs.FS, file string) error {
	f, err := fsys.Open(file)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // reading only
	t, err := pack.ReadNPY(io.LimitReader(f, maxVectors))
	if err != nil {
		return err
	}
	if len(t.Shape) != 2 || len(t.Data) == 0 {
		return fmt.Errorf("table of shape %v", t.Shape)
	}
	v.data, v.width = t.Data, t.Shape[1]
	return nil
}

func (v *wordVectors) readRows(fsys fs.FS, file string) error {
	m, err := readMap(fsys, file)
	if err != nil {
		return err
	}
	v.rows = make(map[uint64]int, len(m))
	for k, row := range m {
		id, ok := k.(uint64)
		n, err := pack.Int(row, "row")
		if err != nil || !ok || n >= len(v.data)/v.width {
			return fmt.Errorf("word %v has the row %v", k, row)
		}
		v.rows[id] = n
	}
	return nil
}

// find returns the vector of a word, or nil.
func (v *wordVectors) find(w lex.Word) []float32 {
	row, ok := v.rows[v.key(w)]
	if !ok {
		return nil
	}
	return v.data[row*v.width:][:v.width]
}

// static is the part of an embedding that comes from word vectors, folded like
// the tables: it goes from a vector straight to the sums of the mixing layer.
type static struct {
	vectors *wordVectors
	product *f32.Dense
}

// readStatic reads the projection W (out×width of the vectors) and folds it
// through the layer's weights for inputs from … from+out.
func readStatic(n *node, vectors *wordVectors, mix *maxout, from int) (*static, int, error) {
	w, err := n.tensor("W", 2)
	if err != nil {
		return nil, 0, err
	}
	out, width := w.Shape[0], w.Shape[1]
	if width != vectors.width || out > mix.in-from {
		return nil, 0, fmt.Errorf("static_vectors of %d to %d values do not fit vectors of %d", width, out, vectors.width)
	}
	part, err := mix.slice(from, out)
	if err != nil {
		return nil, 0, err
	}
	columns, sums := make([]float32, width*out), make([]float32, width*part.Stride)
	for o := range out {
		for i := range width {
			columns[i*out+o] = w.Data[o*width+i]
		}
	}
	part.Rows(sums, columns, out, width)
	folded := make([]float32, part.Out*width)
	for i := range width {
		for o := range part.Out {
			folded[o*width+i] = sums[i*part.Stride+o]
		}
	}
	d, err := f32.NewDense(folded, nil, part.Out, width)
	return &static{vectors, d}, out, err
}

// add adds what a word's vector gives to the sums; a word without one gives
// nothing.
func (s *static) add(sums []float32, w lex.Word) {
	v := s.vectors.find(w)
	if v == nil {
		return
	}
	row := make([]float32, s.product.Stride)
	s.product.Row(row, v)
	f32.Add(sums, row)
}
