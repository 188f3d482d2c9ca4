package nlp

import (
	"fmt"
	"slices"
	"strings"
)

// tree is what navigation needs, computed once.
type tree struct {
	kids   []int // the children of all tokens, one token after the other
	first  []int // where in kids those of token i begin; one more entry than tokens
	lo, hi []int // first and last token of each subtree
	sents  []int // index in Doc.Sents by token
	ents   []int // index in Doc.Ents by token, or -1
}

// NewDoc makes a Doc of tokens that carry their heads, sentence starts and byte
// ranges in text, and of entities. It fills Sents and each token's Ent, and
// gives an error if a range, a head or an entity is out of bounds, or if heads
// form a circle or leave a sentence.
func NewDoc(text string, tokens []Token, ents []Span) (*Doc, error) {
	d := &Doc{Text: text, Tokens: tokens, Ents: ents}
	if err := d.check(); err != nil {
		return nil, err
	}
	d.sentences()
	d.entities()
	d.children()
	if err := d.subtrees(); err != nil {
		return nil, err
	}
	return d, nil
}

// check tests the ranges and heads.
func (d *Doc) check() error {
	at := 0
	for i, t := range d.Tokens {
		if t.Start < at || t.End < t.Start || t.End > len(d.Text) {
			return fmt.Errorf("token %d: range %d to %d is out of order", i, t.Start, t.End)
		}
		if t.Head < 0 || t.Head >= len(d.Tokens) {
			return fmt.Errorf("token %d: head %d is no token", i, t.Head)
		}
		at = t.End
	}
	at = 0
	for _, e := range d.Ents {
		if e.Start < at || e.End <= e.Start || e.End > len(d.Tokens) {
			return fmt.Errorf("entity %s: tokens %d to %d are out of order", e.Label, e.Start, e.End)
		}
		at = e.End
	}
	return nil
}

// sentences fills Sents.
func (d *Doc) sentences() {
	d.tree.sents = make([]int, len(d.Tokens))
	for i := range d.Tokens {
		if i == 0 || d.Tokens[i].SentStart {
			d.Tokens[i].SentStart = true
			d.Sents = append(d.Sents, Span{Start: i})
		}
		d.Sents[len(d.Sents)-1].End = i + 1
		d.tree.sents[i] = len(d.Sents) - 1
	}
}

// entities fills each token's Ent.
func (d *Doc) entities() {
	d.tree.ents = make([]int, len(d.Tokens))
	for i := range d.tree.ents {
		d.tree.ents[i] = -1
	}
	for k, e := range d.Ents {
		for i := e.Start; i < e.End; i++ {
			d.tree.ents[i] = k
			d.Tokens[i].Ent = e.Label
		}
	}
}

// children sorts the tokens by head, in one pass to count and one to place.
func (d *Doc) children() {
	n := len(d.Tokens)
	first := make([]int, n+1)
	for i, t := range d.Tokens {
		if t.Head != i {
			first[t.Head+1]++
		}
	}
	for i := range n {
		first[i+1] += first[i]
	}
	kids := make([]int, first[n])
	next := append([]int(nil), first...)
	for i, t := range d.Tokens {
		if t.Head != i {
			kids[next[t.Head]] = i
			next[t.Head]++
		}
	}
	d.tree.first, d.tree.kids = first, kids
}

// subtrees computes the range of each subtree from the roots' order backwards.
func (d *Doc) subtrees() error {
	n := len(d.Tokens)
	order := make([]int, 0, n) // heads before their children
	for i, t := range d.Tokens {
		if t.Head == i {
			order = append(order, i)
		} else if d.tree.sents[t.Head] != d.tree.sents[i] {
			return fmt.Errorf("token %d: head %d is in another sentence", i, t.Head)
		}
	}
	for k := 0; k < len(order); k++ {
		order = append(order, d.Children(order[k])...)
	}
	if len(order) < n {
		return fmt.Errorf("heads of %d tokens form a circle", n-len(order))
	}
	d.tree.lo, d.tree.hi = make([]int, n), make([]int, n)
	for i := range n {
		d.tree.lo[i], d.tree.hi[i] = i, i
	}
	for k := n - 1; k >= 0; k-- {
		i := order[k]
		h := d.Tokens[i].Head
		d.tree.lo[h] = min(d.tree.lo[h], d.tree.lo[i])
		d.tree.hi[h] = max(d.tree.hi[h], d.tree.hi[i])
	}
	return nil
}

// Children gives the tokens whose head is token i, in order of the text. The
// caller must not change the slice.
func (d *Doc) Children(i int) []int {
	return d.tree.kids[d.tree.first[i]:d.tree.first[i+1]:d.tree.first[i+1]]
}

// ChildWith gives the first child of token i with one of the labels, or -1.
func (d *Doc) ChildWith(i int, labels ...string) int {
	for _, c := range d.Children(i) {
		if slices.Contains(labels, d.Tokens[c].Dep) {
			return c
		}
	}
	return -1
}

// maxConjuncts bounds how far a conjunction is climbed.
const maxConjuncts = 8

// FirstConjunct climbs from a conjoined word to the first of the conjunction.
func (d *Doc) FirstConjunct(i int) int {
	for n := 0; n < maxConjuncts && d.Tokens[i].Dep == "conj"; n++ {
		i = d.Tokens[i].Head
	}
	return i
}

// Subtree gives the first and the last token, both included, of the tokens that
// depend on token i, directly or not, and of i itself. In a parse that is not
// projective the range holds tokens that do not depend on i, too.
func (d *Doc) Subtree(i int) (lo, hi int) { return d.tree.lo[i], d.tree.hi[i] }

// SentOf gives the sentence of token i.
func (d *Doc) SentOf(i int) Span { return d.Sents[d.tree.sents[i]] }

// EntOf gives the entity that token i belongs to, and false if there is none.
func (d *Doc) EntOf(i int) (Span, bool) {
	k := d.tree.ents[i]
	if k < 0 {
		return Span{}, false
	}
	return d.Ents[k], true
}

// Slice gives the text of the tokens from lo up to but not including hi, with
// all that stands between them, as it is in the text; "" if there are none.
func (d *Doc) Slice(lo, hi int) string {
	if lo >= hi {
		return ""
	}
	return d.Text[d.Tokens[lo].Start:d.Tokens[hi-1].End]
}

// Flat is Slice with every run of white space, line breaks too, as one blank.
func (d *Doc) Flat(lo, hi int) string {
	return strings.Join(strings.Fields(d.Slice(lo, hi)), " ")
}
