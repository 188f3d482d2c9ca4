package spacy

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"testing/fstest"

	"github.com/vmihailenco/msgpack/v5"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

// tiny describes a small random pipeline, written as spaCy writes one.
type tiny struct {
	width, depth, window, pieces int
	hidden, parserPlaces         int
	nerPlaces                    int
	upper                        bool
	own                          bool // each component has its own tok2vec
	ner                          bool
	vectors                      bool // word vectors of 3 values beside the tables
}

var tinyDefault = tiny{width: 8, depth: 2, window: 1, pieces: 2, hidden: 8, parserPlaces: 8, nerPlaces: 3, upper: true, ner: true}

type dict = map[string]any

// packed is msgpack.Marshal for values that cannot fail.
func packed(v any) []byte {
	b, err := msgpack.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

// layers gathers the nodes of a model file.
type layers struct {
	rand                 *rand.Rand
	nodes, attrs, params []any
}

func (l *layers) array(shape ...int) dict {
	n := 1
	for _, s := range shape {
		n *= s
	}
	data := make([]byte, 0, 4*n)
	for range n {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(float32(l.rand.NormFloat64())))
	}
	return dict{"nd": true, "type": "<f4", "kind": "", "shape": shape, "data": data}
}

// add adds a layer and returns its number.
func (l *layers) add(name string, attrs, params dict) int {
	a := dict{}
	for k, v := range attrs {
		a[k] = packed(v)
	}
	if params == nil {
		params = dict{}
	}
	l.nodes = append(l.nodes, dict{"index": len(l.nodes), "name": name, "dims": dict{}, "refs": dict{}})
	l.attrs, l.params = append(l.attrs, a), append(l.params, params)
	return len(l.nodes) - 1
}

func (l *layers) refs(refs dict) { l.nodes[0].(dict)["refs"] = refs }

func (l *layers) bytes() []byte {
	return packed(dict{"nodes": l.nodes, "attrs": l.attrs, "params": l.params, "shims": []any{}})
}

func (l *layers) maxout(out, pieces, in int) {
	l.add("maxout", nil, dict{"W": l.array(out, pieces, in), "b": l.array(out, pieces)})
	l.add("layernorm", nil, dict{"G": l.array(out), "b": l.array(out)})
}

func (l *layers) tok2vec(t tiny) {
	columns := []string{"NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"}
	l.add("extract_features", dict{"columns": columns}, nil)
	for i := range columns {
		l.add("hashembed", dict{"column": i, "seed": 8 + i}, dict{"E": l.array(50, t.width)})
	}
	inputs := len(columns)
	if t.vectors {
		l.add("static_vectors", nil, dict{"W": l.array(t.width, 3)})
		inputs++
	}
	l.maxout(t.width, t.pieces, inputs*t.width)
	for range t.depth {
		l.add("expand_window", dict{"window_size": t.window}, nil)
		l.maxout(t.width, t.pieces, t.width*(2*t.window+1))
	}
}

func (l *layers) linear(name string, out, in int) int {
	return l.add(name, nil, dict{"W": l.array(out, in), "b": l.array(out)})
}

// source adds the tok2vec of a component: its own, or a listener.
func (l *layers) source(t tiny) {
	if t.own {
		l.tok2vec(t)
	} else {
		l.add("tok2vec-listener", nil, nil)
	}
}

func newLayers(seed uint64) *layers { return &layers{rand: rand.New(rand.NewPCG(seed, 1))} }

// discourage lowers the bias of the last move, so that the parser does not break
// before every token and the recognizer does not find nothing.
func discourage(bias []byte, size int) {
	for i := len(bias) - size; i < len(bias); i += 4 {
		binary.LittleEndian.PutUint32(bias[i:], math.Float32bits(-30))
	}
}

func (t tiny) transition(seed uint64, places, moves int) []byte {
	l := newLayers(seed)
	l.add("parser_model", dict{"has_upper": t.upper}, nil)
	width := t.hidden
	if !t.upper {
		width = moves
	}
	refs := dict{"lower": l.add("precomputable_affine", nil, dict{
		"W": l.array(places, width, 2, t.hidden), "b": l.array(width, 2), "pad": l.array(1, places, width, 2),
	})}
	bias := l.params[1].(dict)["b"].(dict)
	if t.upper {
		refs["upper"] = l.linear("linear", moves, t.hidden)
		bias = l.params[2].(dict)["b"].(dict)
	}
	discourage(bias["data"].([]byte), len(bias["data"].([]byte))/moves)
	l.refs(refs)
	l.source(t)
	l.linear("linear", t.hidden, t.width)
	return l.bytes()
}

var (
	tinyTags   = []string{"NN", "NNS", "VB", "VBD", "_SP", "."}
	tinyParser = dict{
		"0": dict{"": 5}, "1": dict{"": 5}, "2": dict{"nsubj": 9, "det": 7, "dep": 0},
		"3": dict{"dobj": 9, "punct": 8, "prep||dobj": 3, "dep": 0}, "4": dict{"ROOT": 9},
	}
	tinyNER = dict{
		"0": dict{}, "1": dict{"ORG": 2, "GPE": 1}, "2": dict{"ORG": 2, "GPE": 1}, "3": dict{"ORG": 2, "GPE": 1},
		"4": dict{"ORG": 2, "GPE": 1, "": 1}, "5": dict{"": 1},
	}
	tinyRules = []any{
		rulesOf("NOUN", "Number=Sing", dict{"TAG": "NN"}), rulesOf("NOUN", "Number=Plur", dict{"TAG": "NNS"}),
		rulesOf("VERB", "VerbForm=Inf", dict{"TAG": "VB"}), rulesOf("VERB", "Tense=Past", dict{"TAG": "VBD"}),
		rulesOf("SPACE", "_", dict{"IS_SPACE": true}),
	}
)

func rulesOf(pos, morph string, tokens ...any) dict {
	return dict{"patterns": []any{tokens}, "attrs": dict{"POS": pos, "MORPH": morph}, "index": 0}
}

const tinyConfig = `# a comment
[nlp]
lang = "en"
pipeline = ["tok2vec","tagger","parser","senter","attribute_ruler","lemmatizer","ner"]
disabled = ["senter"]

[components.tok2vec]
factory = "tok2vec"
[components.tagger]
factory = "tagger"
[components.tagger.model.tok2vec]
upstream = "tok2vec"
[components.parser]
factory = "parser"
[components.parser.model.tok2vec]
upstream = ${components.tagger.model.tok2vec:upstream}
[components.senter]
factory = "senter"
[components.attribute_ruler]
factory = "attribute_ruler"
[components.lemmatizer]
factory = "lemmatizer"
mode = "rule"
overwrite = false
[components.ner]
factory = "ner"
[components.ner.model.tok2vec]
upstream = "*"
`

func movesFile(moves dict) []byte {
	text, err := json.Marshal(moves)
	if err != nil {
		panic(err)
	}
	return packed(dict{"moves": string(text), "cfg": dict{"neg_key": nil}})
}

// files writes the pipeline.
func (t tiny) files() fstest.MapFS {
	vec, tag := newLayers(1), newLayers(2)
	vec.tok2vec(t)
	tag.add("chain>>", nil, nil)
	tag.source(t)
	tag.linear("softmax", len(tinyTags), t.width)
	labels, _ := json.Marshal(dict{"labels": tinyTags}) // strings: cannot fail
	fs := fstest.MapFS{}
	for name, data := range map[string][]byte{
		"config.cfg": []byte(tinyConfig), "meta.json": []byte("{}"),
		"tok2vec/model": vec.bytes(), "tagger/model": tag.bytes(), "tagger/cfg": labels,
		"parser/model": t.transition(3, t.parserPlaces, 10), "parser/moves": movesFile(tinyParser),
		"ner/model": t.transition(4, t.nerPlaces, 10), "ner/moves": movesFile(tinyNER),
		"attribute_ruler/patterns": packed(tinyRules),
		"lemmatizer/lookups/lookups.bin": packed(dict{
			"lemma_rules": map[uint64]any{lex.ID("noun"): []any{[]string{"s", ""}, []string{"ies", "y"}}, lex.ID("verb"): []any{[]string{"ed", ""}}},
			"lemma_exc":   map[uint64]any{lex.ID("verb"): dict{"went": []string{"go"}}},
			"lemma_index": map[uint64]any{lex.ID("noun"): []string{"city", "dog"}, lex.ID("verb"): []string{"attack"}},
		}),
		"vocab/lookups.bin": packed(dict{"lexeme_norm": map[uint64]string{1: "x"}}),
	} {
		fs[name] = &fstest.MapFile{Data: data}
	}
	if t.vectors {
		t.addVectors(fs)
	}
	if !t.ner {
		delete(fs, "ner/model")
		delete(fs, "ner/moves")
		fs["config.cfg"].Data = []byte(replaceAll(tinyConfig, `,"ner"]`, `]`))
	}
	return fs
}

// addVectors writes vectors for two words.
func (t tiny) addVectors(fs fstest.MapFS) {
	table := "\x93NUMPY\x01\x00\x3b\x00" + fmt.Sprintf("%-58s\n", "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }")
	data := append([]byte(table), newLayers(7).array(2, 3)["data"].([]byte)...)
	fs["vocab/vectors"] = &fstest.MapFile{Data: data}
	fs["vocab/vectors.cfg"] = &fstest.MapFile{Data: []byte(`{"mode":"default","attr":"LOWER"}`)}
	fs["vocab/key2row"] = &fstest.MapFile{Data: packed(map[uint64]int{lex.ID("rebels"): 1, lex.ID("convoy"): 0})}
}
