package schema

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"
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

// LocalID is a ContentID for one of the many things of a whole of a day: an event of an
// article, a sentence of it. Its first five digits are the day's (four, where it is known)
// and the whole's. So what is written together lies together in the indexes of a store, as
// ids that begin with the time do; were they all at random, each would change a page of its
// own, the more of them the larger the store.
func LocalID(prefix, day, whole string, parts ...string) string {
	of := ContentID("", whole)[:5]
	if t, err := time.Parse(time.DateOnly, day); err == nil {
		of = fmt.Sprintf("%04x", uint16(t.Unix()/86400)) + of[:1]
	}
	return prefix + of + ContentID("", append([]string{whole}, parts...)...)[:11]
}

// EntityID is the id of an entity known only by its name: case, spacing and
// an article before it do not matter. Entities of the gazetteer bring ids of their own.
func EntityID(name string) string {
	return ContentID("n:", NameKey(name))
}
