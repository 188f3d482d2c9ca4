package spacy

import (
	"testing"
)

// BenchmarkAnalyze times all pipes over the parity documents on one goroutine.
func BenchmarkAnalyze(b *testing.B) {
	m := own(b)
	docs := parityDocs(b)
	words := make([][]Word, len(docs))
	tokens := 0
	for i := range docs {
		words[i] = docs[i].words()
		tokens += len(words[i])
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			m.Analyze(w, nil)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkOpen times the reading of the model.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := Open(ownWeights); err != nil {
			b.Fatal(err)
		}
	}
}
