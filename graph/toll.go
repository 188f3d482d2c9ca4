package graph

import (
	"cmp"
	"fmt"

	"newsgraph/schema"
)

// Toll is how many people an event was done to; see schema.Toll. The zero Toll is
// an unknown one.
type Toll struct {
	Kind                    string
	Number, AtLeast, AtMost Count
	Text                    string
}

// Count is a number of people, or an unknown one, which is the zero Count.
type Count struct {
	N     int
	Known bool
}

// CountOf gives the count that a pointer stands for, nil being unknown.
func CountOf(n *int) Count {
	if n == nil {
		return Count{}
	}
	return Count{*n, true}
}

// Pointer is the inverse of CountOf.
func (c Count) Pointer() *int {
	if !c.Known {
		return nil
	}
	return &c.N
}

// String writes the toll in short, and nothing of an unknown one.
func (t Toll) String() string {
	if t == (Toll{}) {
		return ""
	}
	return schema.Toll{Kind: t.Kind, Number: t.Number.Pointer(), AtLeast: t.AtLeast.Pointer(), AtMost: t.AtMost.Pointer()}.String()
}

// tollOf is the toll of a report.
func tollOf(t *schema.Toll) Toll {
	if t == nil {
		return Toll{}
	}
	return Toll{Kind: t.Kind, Number: CountOf(t.Number), AtLeast: CountOf(t.AtLeast), AtMost: CountOf(t.AtMost), Text: t.Text}
}

func compareTolls(a, b Toll) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareCounts(a.Number, b.Number), compareCounts(a.AtLeast, b.AtLeast),
		compareCounts(a.AtMost, b.AtMost), cmp.Compare(a.Text, b.Text))
}

// compareCounts puts an unknown count after every other.
func compareCounts(a, b Count) int {
	switch {
	case a.Known && !b.Known:
		return -1
	case b.Known && !a.Known:
		return 1
	}
	return cmp.Compare(a.N, b.N)
}

// cleanToll returns a copy of the toll with a clean text, or why it is none.
func cleanToll(t *schema.Toll) (*schema.Toll, error) {
	if t == nil {
		return nil, nil
	}
	c := *t
	c.Kind, c.Text = clip(t.Kind, 80), text(t.Text, MaxName)
	if !c.Valid() {
		return nil, fmt.Errorf("the toll %q is not possible", c.String())
	}
	return &c, nil
}
