package spacy

// scratch is the memory of one analysis, used again for the next.
type scratch struct {
	types    []*wordType
	vectors  vectors
	scores   []float32
	tags     []int32
	parser   features
	entities features
	arcs     arcState
	tree     tree
	won      []choice
}

// keepTokens is the longest document whose memory is kept for the next one.
const keepTokens = 1 << 14

func (m *Model) borrow() *scratch {
	if s, ok := m.scratch.Get().(*scratch); ok {
		return s
	}
	return &scratch{}
}

func (m *Model) giveBack(s *scratch) {
	if len(s.types) > keepTokens {
		return
	}
	clear(s.types)
	m.scratch.Put(s)
}

// lemmaNode is one lemma of a word; the lemmas of a word are a list that only
// grows at its head, so readers need no lock.
type lemmaNode struct {
	pos   int32 // deciding effect of the ruler
	base  bool
	lemma string
	next  *lemmaNode
}

// lemmaOf returns the lemma of a word, remembered with the word.
func (m *Model) lemmaOf(w *wordType, pos string, c *choice) string {
	var morph map[string]string
	if c.morph > 0 {
		morph = m.ruler.effects[c.morph-1].features
	}
	base := isBase(pos, morph)
	head := w.lemmas.Load()
	for n := head; n != nil; n = n.next {
		if n.pos == c.pos && n.base == base {
			return n.lemma
		}
	}
	n := &lemmaNode{c.pos, base, m.lemmas.lemma(w.key.Text, pos, base), head}
	w.lemmas.CompareAndSwap(head, n) // lost to another goroutine: found next time
	return n.lemma
}
