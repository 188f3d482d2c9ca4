package spacy

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// do applies actions to a new state of n tokens; the move number is the place
// in the list.
func do(n int, starts map[int]int8, actions ...int) *arcState {
	st := &arcState{}
	st.begin(n)
	for i, s := range starts {
		st.starts[i] = s
	}
	for i, a := range actions {
		st.apply(a, int32(i))
	}
	return st
}

func TestArcStateValidity(t *testing.T) {
	type valid = [parserActions]bool
	for name, c := range map[string]struct {
		n       int
		starts  map[int]int8
		actions []int
		want    valid
	}{
		"an empty stack":                {3, nil, nil, valid{shift: true, breakAt: true}},
		"the last token":                {1, nil, nil, valid{shift: true}},
		"a stack and a buffer":          {3, nil, []int{shift}, valid{true, true, true, true, true}},
		"one token left":                {2, nil, []int{shift}, valid{reduce: true, leftArc: true, rightArc: true}},
		"nothing left":                  {2, nil, []int{shift, rightArc}, valid{reduce: true}},
		"a start next":                  {3, map[int]int8{1: mustStart}, []int{shift}, valid{reduce: true, breakAt: true}},
		"a start after the next":        {3, map[int]int8{2: mustStart}, []int{shift}, valid{true, true, true, true, false}},
		"no start allowed":              {3, map[int]int8{1: cannotStart, 2: cannotStart}, []int{shift}, valid{shift: true, leftArc: true, rightArc: true}},
		"a break made":                  {3, nil, []int{breakAt, shift}, valid{reduce: true, breakAt: true}},
		"a token put back":              {3, nil, []int{shift, shift, reduce}, valid{reduce: true, leftArc: true, rightArc: true, breakAt: true}},
		"a token put back and attached": {4, nil, []int{shift, shift, shift, reduce, leftArc}, valid{true, true, true, true, true}},
	} {
		if got := do(c.n, c.starts, c.actions...).valid(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestArcStateHeads(t *testing.T) {
	for name, c := range map[string]struct {
		n       int
		actions []int
		heads   []int32
	}{
		"left and right":                  {3, []int{shift, leftArc, shift, rightArc}, []int32{1, -1, 1}},
		"a right child taken to the left": {3, []int{shift, rightArc, leftArc}, []int32{-1, 2, -1}},
		"a token put back":                {3, []int{shift, shift, reduce, rightArc, rightArc}, []int32{-1, 0, 1}},
		"reduce keeps the head":           {3, []int{shift, rightArc, reduce, rightArc}, []int32{-1, 0, 0}},
	} {
		if st := do(c.n, nil, c.actions...); !reflect.DeepEqual(st.heads, c.heads) {
			t.Errorf("%s: heads %v, want %v", name, st.heads, c.heads)
		}
	}
}

func TestArcStateContext(t *testing.T) {
	// 0 ← 2, 1 ← 2, 2 → 3, then 4 is next.
	st := do(6, nil, shift, shift, leftArc, leftArc, shift, rightArc)
	st.context(8)
	if want := [8]int32{4, 5, 3, 2, -1, -1, -1, -1}; [8]int32(st.ids[:8]) != want {
		t.Errorf("context %v, want %v", st.ids[:8], want)
	}
	st.apply(reduce, 0)
	st.context(8)
	if want := [8]int32{4, 5, 2, -1, -1, -1, 0, 3}; [8]int32(st.ids[:8]) != want {
		t.Errorf("context %v, want %v", st.ids[:8], want)
	}
	st.context(13)
	if want := [13]int32{4, 5, 2, -1, -1, 0, 3, -1, -1, -1, -1, -1, -1}; st.ids != want {
		t.Errorf("context %v, want %v", st.ids, want)
	}
}

// TestArcStateKeepsSpacyInvariants walks at random. A child that loses its head
// must be the last of its list: then spaCy, which searches the list but cannot
// remove from its middle, and this state agree.
func TestArcStateKeepsSpacyInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		n := 1 + r.IntN(40)
		st := do(n, nil)
		for steps := 0; !st.final(); steps++ {
			if steps > 20*n*n {
				t.Fatalf("no end after %d steps with %d tokens", steps, n)
			}
			valid := st.valid()
			a := r.IntN(parserActions)
			if !valid[a] {
				continue
			}
			if a == leftArc {
				c := st.s(0)
				if h := st.heads[c]; h >= 0 && st.rights[h] != c && st.lefts[h] != c {
					t.Fatalf("child %d of %d is not the last", c, h)
				}
			}
			st.apply(a, 0)
		}
		for i := range st.heads {
			h, steps := int32(i), 0
			for ; st.heads[h] >= 0; h = st.heads[h] {
				if steps++; steps > n {
					t.Fatal("cycle")
				}
			}
		}
	}
}

func TestTreeStarts(t *testing.T) {
	for name, c := range map[string]struct {
		heads []int
		want  []bool
	}{
		"one root":                   {[]int{1, 1, 1}, []bool{true, false, false}},
		"two roots":                  {[]int{0, 0, 3, 3}, []bool{true, false, true, false}},
		"a root inside another":      {[]int{2, 1, 2}, []bool{true, true, false}},
		"a deep left edge":           {[]int{3, 1, 4, 4, 4}, []bool{true, true, false, false, false}},
		"an arc over another's root": {[]int{0, 3, 0, 3}, []bool{true, true, false, false}},
	} {
		tr := tree{heads: c.heads}
		tr.edges()
		got := make([]bool, len(c.heads))
		tr.starts(got)
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestTreeLower(t *testing.T) {
	for name, c := range map[string]struct {
		heads []int
		deps  []string
		space int // a token that is white space, or -1
		want  []int
	}{
		"nothing lifted":           {[]int{1, 1}, []string{"nsubj", "ROOT"}, -1, []int{1, 1}},
		"to a child":               {[]int{1, 1, 1}, []string{"dobj", "ROOT", "prep||dobj"}, -1, []int{1, 1, 0}},
		"the nearest level first":  {[]int{1, 2, 2, 2, 2}, []string{"dobj", "nsubj", "ROOT", "dobj", "prep||dobj"}, -1, []int{1, 2, 2, 2, 3}},
		"the left one first":       {[]int{2, 2, 2, 2}, []string{"dobj", "dobj", "ROOT", "prep||dobj"}, -1, []int{2, 2, 2, 0}},
		"not to itself":            {[]int{1, 1}, []string{"dobj||dobj", "ROOT"}, -1, []int{1, 1}},
		"not through white space":  {[]int{1, 1, 1}, []string{"dobj", "ROOT", "prep||dobj"}, 0, []int{1, 1, 1}},
		"no such label":            {[]int{1, 1, 1}, []string{"dobj", "ROOT", "prep||attr"}, -1, []int{1, 1, 1}},
		"by labels lowered before": {[]int{2, 2, 2, 2}, []string{"attr", "dobj||attr", "ROOT", "prep||dobj"}, -1, []int{2, 0, 2, 2}},
		"to a child moved before":  {[]int{2, 3, 3, 3, 3}, []string{"a", "b||c", "c", "ROOT", "d||b"}, -1, []int{2, 2, 3, 3, 1}},
	} {
		tr := tree{heads: c.heads, deps: c.deps}
		tr.lower(func(i int) bool { return i == c.space })
		if !reflect.DeepEqual(tr.heads, c.want) {
			t.Errorf("%s: %v, want %v", name, tr.heads, c.want)
		}
		for _, d := range tr.deps {
			if strings.Contains(d, liftMark) {
				t.Errorf("%s: label %q", name, d)
			}
		}
	}
}
