package spacy

import (
	"hash/maphash"
	"strings"
	"sync/atomic"

	"newsgraph/extract/nlp/spacy/internal/lex"
)

// wordType is everything about a word that does not depend on its context. It
// is shared by all goroutines; only its lemmas grow.
type wordType struct {
	key     Word
	lower   string
	isSpace bool
	vectors [][]float32 // an embedding for each tok2vec of the model
	rules   []int32     // patterns of the attribute ruler that begin with this word
	lemmas  atomic.Pointer[lemmaNode]
}

// newType computes a word type; w keeps no memory of the text it came from.
func (m *Model) newType(w Word) *wordType {
	w.Text, w.Norm = strings.Clone(w.Text), strings.Clone(w.Norm)
	t := &wordType{key: w, lower: lex.Lower(w.Text), isSpace: lex.IsSpace(w.Text)}
	norm := w.Norm
	if norm == "" {
		norm = m.learned(w.Text)
	}
	l := lex.Word{Text: w.Text, Norm: norm, Space: w.Space}
	for _, v := range m.encoders {
		t.vectors = append(t.vectors, v.embed.vector(l))
	}
	if m.ruler != nil {
		t.rules = m.ruler.rulesFor(t)
	}
	return t
}

const (
	cacheSlots = 1 << 14 // word types kept, about 1 KB each
	cacheWays  = 4       // places that one word may stand in
	cacheText  = 64      // bytes of the longest word kept
)

// typeCache keeps the word types met last. A lookup takes no lock: each slot is
// one atomic pointer to an immutable type, and a new type overwrites an old one.
type typeCache struct {
	seed  maphash.Seed
	slots [cacheSlots]atomic.Pointer[wordType]
}

// find returns the cached type of w, if any, and where it may be put.
func (c *typeCache) find(w Word) (*wordType, *atomic.Pointer[wordType]) {
	h := maphash.String(c.seed, w.Text)
	set := c.slots[h%(cacheSlots/cacheWays)*cacheWays:][:cacheWays]
	free := &set[h>>32%cacheWays]
	for i := range set {
		t := set[i].Load()
		if t == nil {
			return nil, &set[i]
		}
		if t.key == w {
			return t, nil
		}
	}
	return nil, free
}

// typeOf returns the type of a word, from the cache or made anew.
func (m *Model) typeOf(w Word) *wordType {
	if len(w.Text)+len(w.Norm) > cacheText {
		return m.newType(w)
	}
	t, slot := m.cache.find(w)
	if t == nil {
		t = m.newType(w)
		slot.Store(t)
	}
	return t
}
