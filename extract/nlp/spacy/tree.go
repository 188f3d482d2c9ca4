package spacy

import (
	"slices"
	"strings"
)

const (
	liftMark   = "||" // between the label of a lifted arc and its head's label
	liftSearch = 2048 // tokens looked at to find the head of a lifted arc
)

// tree is the dependency tree of a document.
type tree struct {
	heads       []int    // index of the head; its own for a root
	deps        []string // label of the arc to the head
	left, right []int32  // the outermost tokens of each subtree
	first       []int32  // children in text order: kids[first[i]:first[i+1]]
	kids        []int32
	degree      []int32
	order       []int32
	queue       []int32
	moved       map[int][]int32 // children that got a new head, by it
}

// edges computes the outermost tokens of all subtrees, from the leaves up.
func (t *tree) edges() {
	n := len(t.heads)
	t.left, t.right, t.degree = grow(t.left, n), grow(t.right, n), grow(t.degree, n)
	t.order = t.order[:0]
	clear(t.degree)
	for i, h := range t.heads {
		t.left[i], t.right[i] = int32(i), int32(i)
		if h != i {
			t.degree[h]++
		}
	}
	for i := range t.heads {
		if t.degree[i] == 0 {
			t.order = append(t.order, int32(i))
		}
	}
	for k := 0; k < len(t.order); k++ {
		i := t.order[k]
		h := t.heads[i]
		if h == int(i) {
			continue
		}
		t.left[h], t.right[h] = min(t.left[h], t.left[i]), max(t.right[h], t.right[i])
		if t.degree[h]--; t.degree[h] == 0 {
			t.order = append(t.order, int32(h))
		}
	}
}

// starts marks the first token of each root's subtree.
func (t *tree) starts(starts []bool) {
	for i, h := range t.heads {
		if h == i {
			starts[t.left[i]] = true
		}
	}
}

// children lists each token's children in text order.
func (t *tree) children() {
	n := len(t.heads)
	t.first, t.kids = grow(t.first, n+1), grow(t.kids, n)
	clear(t.first)
	for i, h := range t.heads {
		if h != i {
			t.first[h+1]++
		}
	}
	for i := range n {
		t.first[i+1] += t.first[i]
	}
	t.degree = grow(t.degree, n)
	copy(t.degree, t.first)
	for i, h := range t.heads {
		if h != i {
			t.kids[t.degree[h]] = int32(i)
			t.degree[h]++
		}
	}
}

// lower undoes the pseudo-projective encoding of Nivre and Nilsson (2005): an
// arc labelled X||Y is moved down to the nearest token below its head whose
// label is Y, in breadth-first order. White space is passed over.
func (t *tree) lower(isSpace func(int) bool) {
	lifted := false
	for _, d := range t.deps {
		lifted = lifted || strings.Contains(d, liftMark)
	}
	if !lifted {
		return
	}
	t.edges()
	t.children()
	t.moved = map[int][]int32{}
	for i, d := range t.deps {
		label, want, ok := strings.Cut(d, liftMark)
		if !ok {
			continue
		}
		if h := t.find(i, want, isSpace); h != t.heads[i] {
			t.heads[i] = h
			t.moved[h] = append(t.moved[h], int32(i))
		}
		t.deps[i] = label
	}
}

// find returns the nearest token with the wanted label below the head of token
// i, or that head.
func (t *tree) find(i int, want string, isSpace func(int) bool) int {
	t.queue = append(t.queue[:0], int32(t.heads[i]))
	for k := 0; k < len(t.queue) && len(t.queue) < liftSearch; k++ {
		from := len(t.queue)
		t.below(int(t.queue[k]))
		kept := t.queue[:from]
		for _, c := range t.queue[from:] {
			if int(c) == i || isSpace(int(c)) {
				continue
			}
			if t.deps[c] == want {
				return int(c)
			}
			kept = append(kept, c)
		}
		t.queue = kept
	}
	return t.heads[i]
}

// below appends the present children of h to the queue, in text order. It looks
// at the first liftSearch of them only, so that a head of a whole document's
// tokens costs no more than others.
func (t *tree) below(h int) {
	from := len(t.queue)
	kids, moved := t.kids[t.first[h]:t.first[h+1]], t.moved[h]
	for _, c := range kids[:min(len(kids), liftSearch)] {
		if t.heads[c] == h {
			t.queue = append(t.queue, c)
		}
	}
	for _, c := range moved[:min(len(moved), liftSearch)] {
		if t.heads[c] != h || c < t.left[h] || c > t.right[h] {
			continue // spaCy looks between the old edges of h only
		}
		t.queue = append(t.queue, c)
	}
	if len(moved) > 0 {
		slices.Sort(t.queue[from:])
	}
}
