//go:build unix

package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/sqlitestore"
	"newsgraph/ingest"
	"newsgraph/schema"
)

// truth is what the load of an input has to come to, after any number of articles.
type truth struct {
	all []schema.Extraction // in the order of the input, which is that of loading
	dir string
}

// newTruth reads the extractions of the input.
func newTruth(extractions, dir string) (*truth, error) {
	f, err := os.Open(extractions)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	t := &truth{dir: dir}
	for r := range ingest.Extractions(f, extractions) {
		if r.Err != nil {
			return nil, r.Err
		}
		t.all = append(t.all, r.Extraction)
	}
	return t, nil
}

func (t *truth) articles() int { return len(t.all) }

// batches is about how many transactions the load takes, with so many events in one.
func (t *truth) batches(size int) int {
	events := 0
	for _, x := range t.all {
		events += len(x.Events)
	}
	return 1 + events/cmp.Or(size, ingest.DefaultBatch)
}

// export is what `newsgraph export` has to print of a store of the first n
// articles: worked out from their extractions alone, without a store.
func (t *truth) export(n int) ([]byte, error) {
	b, _ := graph.Plan(t.all[:n])
	var out bytes.Buffer
	_, err := export.JSONL(&out, func(yield func(graph.Record, error) bool) {
		for r := range b.Records() {
			if !yield(r, nil) {
				return
			}
		}
	})
	return out.Bytes(), err
}

// census counts what a new store of the first n articles holds, bookkeeping too.
func (t *truth) census(n int) (census, error) {
	path := filepath.Join(t.dir, "reference.db")
	defer removeStore(path)
	s, err := sqlitestore.Open(context.Background(), path)
	if err != nil {
		return nil, err
	}
	b, _ := graph.Plan(t.all[:n])
	_, err = s.Load(context.Background(), b)
	if e := s.Close(); err == nil {
		err = e
	}
	if err != nil {
		return nil, err
	}
	return sqliteCensus(path)
}

// heldIn lists the articles of an export.
func heldIn(exported []byte) (map[string]bool, error) {
	out := map[string]bool{}
	for line := range bytes.Lines(exported) {
		if !bytes.HasPrefix(line, []byte(`{"kind":"node","labels":["Article"]`)) {
			continue
		}
		var a struct {
			ID string `json:"id"`
		}
		if err := json.Unmarshal(line, &a); err != nil {
			return nil, fmt.Errorf("export: %w", err)
		}
		out[a.ID] = true
	}
	return out, nil
}

// prefix is the number of articles held, when these are the first of the input.
func (t *truth) prefix(held map[string]bool) (n int, whole bool) {
	for n < len(t.all) && held[t.all[n].ID] {
		n++
	}
	return n, n == len(held)
}

// twice is a line that an export has twice, if any.
func twice(exported []byte) string {
	seen := map[[sha256.Size]byte]bool{}
	for line := range bytes.Lines(exported) {
		h := sha256.Sum256(line)
		if seen[h] {
			return string(line)
		}
		seen[h] = true
	}
	return ""
}
