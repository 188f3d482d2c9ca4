package spacy

// What is known about a sentence starting at a token.
const (
	mayStart    int8 = 0
	mustStart   int8 = 1
	cannotStart int8 = -1
)

const none int32 = -1

// arcState is the state of the arc-eager parser: a stack, a buffer (tokens put
// back, then the rest of the document) and the arcs so far. The children of a
// token on one side are a linked list, the latest first; a child is only ever
// taken from its end, so nothing is searched.
type arcState struct {
	n       int32
	stack   []int32
	back    []int32 // tokens put back on the buffer, the next one last
	next    int32   // first token of the rest
	heads   []int32
	moves   []int32 // the move that gave each token its head
	lefts   []int32 // latest left child of each token
	rights  []int32
	sibling []int32 // the child of the same head and side before this one
	fixed   []bool  // has been put back once: may not be shifted
	starts  []int8
	ids     [13]int32
}

// begin empties the state for n tokens; the caller fills starts afterwards.
func (st *arcState) begin(n int) {
	st.n, st.next = int32(n), 0
	st.stack, st.back = st.stack[:0], st.back[:0]
	for _, s := range []*[]int32{&st.heads, &st.moves, &st.lefts, &st.rights, &st.sibling} {
		*s = grow(*s, n)
		for i := range *s {
			(*s)[i] = none
		}
	}
	st.fixed, st.starts = grow(st.fixed, n), grow(st.starts, n)
	clear(st.fixed)
	clear(st.starts)
}

func (st *arcState) final() bool { return len(st.stack) == 0 && st.buffered() == 0 }

func (st *arcState) buffered() int { return int(st.n-st.next) + len(st.back) }

// s returns the i-th token from the top of the stack, or none.
func (st *arcState) s(i int) int32 {
	if i >= len(st.stack) {
		return none
	}
	return st.stack[len(st.stack)-1-i]
}

// b returns the i-th token of the buffer, or none.
func (st *arcState) b(i int) int32 {
	if i < len(st.back) {
		return st.back[len(st.back)-1-i]
	}
	if j := st.next + int32(i-len(st.back)); j < st.n {
		return j
	}
	return none
}

// child returns the latest (nth = 1) or the one before (nth = 2) of a list.
func (st *arcState) child(list []int32, head int32, nth int) int32 {
	if head < 0 {
		return none
	}
	c := list[head]
	if nth == 2 && c >= 0 {
		c = st.sibling[c]
	}
	return c
}

// context fills ids with the tokens that describe the state to a network of
// that many places.
func (st *arcState) context(places int) {
	b0, s0, s1 := st.b(0), st.s(0), st.s(1)
	id := &st.ids
	id[0], id[1], id[2], id[3], id[4] = b0, st.b(1), s0, s1, st.s(2)
	if places == 8 {
		id[5] = st.child(st.lefts, b0, 1)
		id[6] = st.child(st.lefts, s0, 1)
		id[7] = st.child(st.rights, s0, 1)
		return
	}
	// spaCy writes the second left child of s0 to place 6, then overwrites it.
	id[5] = st.child(st.lefts, s0, 1)
	id[6] = st.child(st.rights, s0, 1)
	id[7] = st.child(st.lefts, b0, 1)
	id[8] = st.child(st.rights, s0, 2)
	id[9] = st.child(st.lefts, s1, 1)
	id[10] = st.child(st.lefts, s1, 2)
	id[11] = st.child(st.rights, s1, 1)
	id[12] = st.child(st.rights, s1, 2)
}

func (st *arcState) startsAt(i int32) bool { return i > 0 && st.starts[i] == mustStart }

// valid says which actions are allowed.
func (st *arcState) valid() [parserActions]bool {
	depth, left := len(st.stack), st.buffered()
	b0, b1 := st.b(0), st.b(1)
	begins := st.startsAt(b0)
	var v [parserActions]bool
	v[shift] = depth == 0 || left >= 2 && !begins && !st.fixed[b0]
	v[reduce] = depth > 0 && (left == 0 || depth > 1 || st.starts[b0] != cannotStart)
	v[leftArc] = depth > 0 && left > 0 && !begins
	v[rightArc] = v[leftArc]
	v[breakAt] = left >= 2 && b1 == b0+1 && st.starts[b1] == mayStart
	return v
}

// apply carries out an action; move is its number.
func (st *arcState) apply(action int, move int32) {
	switch action {
	case shift:
		st.push()
	case reduce:
		s0 := st.pop()
		if st.heads[s0] < 0 && len(st.stack) > 0 {
			st.fixed[s0] = true
			st.back = append(st.back, s0)
		}
	case leftArc:
		b0 := st.b(0)
		st.arc(b0, st.pop(), move)
		st.fixed[b0] = false
	case rightArc:
		st.arc(st.s(0), st.b(0), move)
		st.push()
	case breakAt:
		st.starts[st.b(1)] = mustStart
	}
}

func (st *arcState) push() {
	b0 := st.b(0)
	if n := len(st.back); n > 0 {
		st.back = st.back[:n-1]
	} else {
		st.next++
	}
	st.stack = append(st.stack, b0)
}

func (st *arcState) pop() int32 {
	s0 := st.s(0)
	st.stack = st.stack[:len(st.stack)-1]
	return s0
}

// arc makes head the head of child, in place of an earlier one.
func (st *arcState) arc(head, child, move int32) {
	if old := st.heads[child]; old >= 0 {
		list := st.rights
		if old > child {
			list = st.lefts
		}
		if list[old] == child {
			list[old] = st.sibling[child]
		}
	}
	list := st.rights
	if head > child {
		list = st.lefts
	}
	st.sibling[child], list[head] = list[head], child
	st.heads[child], st.moves[child] = head, move
}
