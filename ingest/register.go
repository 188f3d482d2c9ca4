package ingest

import (
	"crypto/sha256"
	"errors"
)

// register remembers the articles of a run, in 32 bytes each.
type register map[[16]byte][16]byte

// errConflict tells of two articles of one id.
var errConflict = errors.New("another article of this run has the same id")

// meet says what an article is to the run: nothing before it, the same article again,
// or another one under the id of an earlier one, which is a Failure.
func (g register) meet(r *Result) {
	id, digest := short(r.Extraction.ID), short(r.Digest)
	switch before, met := g[id]; {
	case !met:
		g[id] = digest
	case before == digest:
		r.Fate = Duplicate
	default:
		r.Err = &Failure{r.File, r.Line, r.Extraction.ID, ClassConflict, errConflict}
	}
}

func short(s string) (out [16]byte) {
	sum := sha256.Sum256([]byte(s))
	copy(out[:], sum[:])
	return out
}
