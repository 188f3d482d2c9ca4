package graph

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"newsgraph/schema"
)

var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(io.Discard, flate.BestSpeed) // fails for a wrong level only
	return w
}}

// encode writes a cleaned extraction as deflated JSON and returns that with the
// hash of the JSON. Stores keep both: the hash tells whether an article changed,
// the data what it had contributed.
func encode(x schema.Extraction) ([]byte, string) {
	text, err := json.Marshal(x)
	if err != nil { // it has no values that JSON lacks once it is clean
		panic("graph: marshal of a clean extraction: " + err.Error())
	}
	var buf bytes.Buffer
	w := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(w)
	w.Reset(&buf)
	_, _ = w.Write(text) // into memory
	_ = w.Close()
	sum := sha256.Sum256(text)
	return buf.Bytes(), hex.EncodeToString(sum[:16])
}

// PlanHeld plans extractions as a store holds them, from their data. They were planned
// before: nothing of them is rejected.
func PlanHeld(data [][]byte) (Batch, error) {
	var xs []schema.Extraction
	for _, d := range data {
		x, err := Decode(d)
		if err != nil {
			return Batch{}, err
		}
		xs = append(xs, x)
	}
	b, _ := Plan(xs)
	return b, nil
}

// Decode reads the data of a contribution back.
func Decode(data []byte) (schema.Extraction, error) {
	var x schema.Extraction
	r := flate.NewReader(bytes.NewReader(data))
	defer func() { _ = r.Close() }()
	if err := json.NewDecoder(r).Decode(&x); err != nil {
		return x, fmt.Errorf("stored extraction: %w", err)
	}
	return x, nil
}
