package schema

import (
	"crypto/sha256"
	"encoding/hex"
)

// ContentID hashes the parts into a stable identifier of 16 hexadecimal digits
// with the given prefix: the same parts give the same id on every machine.
func ContentID(prefix string, parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return prefix + hex.EncodeToString(h.Sum(nil))[:16]
}

// EntityID is the id of an entity known only by its name: case, spacing and
// an article before it do not matter. Entities of the gazetteer bring ids of their own.
func EntityID(name string) string {
	return ContentID("n:", NameKey(name))
}
