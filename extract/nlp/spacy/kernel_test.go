package spacy

import (
	"reflect"
	"testing"

	"newsgraph/extract/nlp/spacy/internal/f32"
)

// TestKernelsAgree analyses documents with assembly and without: tags, heads,
// labels and entities are the same.
func TestKernelsAgree(t *testing.T) {
	if !f32.UseAssembly(true) {
		t.Log("no assembly here: nothing to compare")
	}
	t.Cleanup(func() { f32.UseAssembly(true) })
	docs := parityDocs(t)[:kernelDocs]
	f32.UseAssembly(true)
	fast := analyzeAll(t, docs)
	f32.UseAssembly(false)
	pure := analyzeAll(t, docs)
	for i := range docs {
		if !reflect.DeepEqual(fast[i], pure[i]) {
			t.Errorf("document %d differs", i)
		}
	}
}

// kernelDocs are few: the test also runs on an emulated processor.
const kernelDocs = 3

// analyzeAll reads the program's own model anew, for its folded tables are the
// work of the kernels too.
func analyzeAll(t *testing.T, docs []spacyDoc) []Analysis {
	t.Helper()
	m, err := Open(ownWeights)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]Analysis, len(docs))
	for i, d := range docs {
		out[i] = m.Analyze(d.words(), nil)
	}
	return out
}
