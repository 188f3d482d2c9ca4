package ingest

import (
	"crypto/sha256"
	"encoding/binary"
	"math"

	"newsgraph/schema"
)

// Selection says which articles of the input are wanted. The zero value wants all.
type Selection struct {
	Since  string  // YYYY-MM-DD: those published on that day or later; what has no date is not wanted then
	Sample float64 // a share of all, over 0 and up to 1; 0 is all. An article is always in the sample, or never
	Limit  int     // the first so many of the wanted; 0 is all
}

// wants tells whether an article is wanted, apart from Limit.
func (s Selection) wants(a schema.Article) bool {
	if s.Since != "" && a.Published < s.Since {
		return false
	}
	return s.Sample <= 0 || s.Sample >= 1 || lot(a.ID) < s.Sample
}

// lot draws a number from 0 to 1 for an id, the same in every run.
func lot(id string) float64 {
	sum := sha256.Sum256([]byte("lot\x00" + id))
	return float64(binary.BigEndian.Uint64(sum[:8])) / math.MaxUint64
}
