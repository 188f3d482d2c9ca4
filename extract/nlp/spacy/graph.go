package spacy

import (
	"fmt"
	"io/fs"
	"strings"

	"newsgraph/extract/nlp/spacy/internal/pack"
)

// graph is a thinc model file: its layers in the order of a breadth-first walk.
type graph struct{ nodes []node }

// node is one layer. Names with ">>", "|" or "(" are combinations of others.
type node struct {
	name   string
	refs   map[string]int
	attrs  pack.Map
	params pack.Map
}

// known are the layers that this package can compute or needs not to.
var known = map[string]bool{
	"extract_features": true, "list2ragged": true, "ragged2list": true, "list2array": true,
	"ints-getitem": true, "hashembed": true, "maxout": true, "layernorm": true, "dropout": true,
	"expand_window": true, "softmax": true, "linear": true, "precomputable_affine": true,
	"parser_model": true, "tok2vec-listener": true, "noop": true, "static_vectors": true,
}

// readGraph reads <component>/model and refuses layers of an unknown kind.
func readGraph(fsys fs.FS, file string) (*graph, error) {
	data, err := readFile(fsys, file)
	if err != nil {
		return nil, err
	}
	g, err := parseGraph(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return g, nil
}

func parseGraph(data []byte) (*graph, error) {
	v, err := pack.Decode(data)
	if err != nil {
		return nil, err
	}
	top, err := pack.As[pack.Map](v, "model")
	if err != nil {
		return nil, err
	}
	var lists [3][]pack.Value
	for i, key := range []string{"nodes", "attrs", "params"} {
		if lists[i], err = pack.Get[[]pack.Value](top, key); err != nil {
			return nil, err
		}
		if len(lists[i]) != len(lists[0]) {
			return nil, fmt.Errorf("%d nodes with %d %s", len(lists[0]), len(lists[i]), key)
		}
	}
	g := &graph{nodes: make([]node, len(lists[0]))}
	for i := range g.nodes {
		if err := g.nodes[i].read(lists[0][i], lists[1][i], lists[2][i], len(g.nodes)); err != nil {
			return nil, fmt.Errorf("layer %d: %w", i, err)
		}
	}
	return g, nil
}

// read fills a node from its three parts; the model has total nodes.
func (n *node) read(about, attrs, params pack.Value, total int) error {
	m, err := pack.As[pack.Map](about, "node")
	if err != nil {
		return err
	}
	if n.name, err = pack.Get[string](m, "name"); err != nil {
		return err
	}
	if !known[n.name] && !strings.ContainsAny(n.name, ">|(") {
		return fmt.Errorf("%q is not supported", n.name)
	}
	if n.attrs, err = pack.As[pack.Map](attrs, "attrs"); err != nil {
		return err
	}
	if n.params, err = pack.As[pack.Map](params, "params"); err != nil {
		return err
	}
	refs, _ := m["refs"].(pack.Map) // absent: no references
	n.refs = make(map[string]int, len(refs))
	for k, v := range refs {
		name, ok := k.(string)
		if !ok || v == nil {
			continue
		}
		i, err := pack.Int(v, "reference")
		if err != nil || i >= total {
			return fmt.Errorf("reference %q leads nowhere", name)
		}
		n.refs[name] = i
	}
	return nil
}

// named returns the layers of one kind, in order.
func (g *graph) named(name string) []*node {
	var found []*node
	for i := range g.nodes {
		if g.nodes[i].name == name {
			found = append(found, &g.nodes[i])
		}
	}
	return found
}

// only returns the single layer of one kind.
func (g *graph) only(name string) (*node, error) {
	found := g.named(name)
	if len(found) != 1 {
		return nil, fmt.Errorf("%d layers %q, not one", len(found), name)
	}
	return found[0], nil
}

// ref returns the layer that the root calls by name.
func (g *graph) ref(name string) (*node, error) {
	if len(g.nodes) == 0 {
		return nil, fmt.Errorf("no layers")
	}
	i, ok := g.nodes[0].refs[name]
	if !ok {
		return nil, fmt.Errorf("no reference %q", name)
	}
	return &g.nodes[i], nil
}

// attr decodes an attribute, which is msgpack inside msgpack.
func (n *node) attr(key string) (pack.Value, error) {
	b, err := pack.Get[[]byte](n.attrs, key)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", n.name, err)
	}
	return pack.Decode(b)
}

// intAttr decodes an attribute that is a small whole number.
func (n *node) intAttr(key string) (int, error) {
	v, err := n.attr(key)
	if err != nil {
		return 0, err
	}
	return pack.Int(v, n.name+" "+key)
}

// tensor returns a parameter with the given number of dimensions, none empty.
func (n *node) tensor(key string, dims int) (pack.Tensor, error) {
	t, err := pack.ReadTensor(n.params[key])
	if err != nil {
		return t, fmt.Errorf("%s %s: %w", n.name, key, err)
	}
	if len(t.Shape) != dims || len(t.Data) == 0 {
		return t, fmt.Errorf("%s %s has shape %v, not %d dimensions", n.name, key, t.Shape, dims)
	}
	return t, nil
}

// vector returns a parameter of one or more dimensions that holds size values.
func (n *node) vector(key string, size int) ([]float32, error) {
	t, err := pack.ReadTensor(n.params[key])
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", n.name, key, err)
	}
	if len(t.Data) != size {
		return nil, fmt.Errorf("%s %s has %d values, not %d", n.name, key, len(t.Data), size)
	}
	return t.Data, nil
}
