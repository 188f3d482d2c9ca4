package schema

import (
	"slices"
	"strconv"
)

// Toll says how many people an event was done to, and how it left them. The unit
// is the person, alive or dead. At least one of the three numbers is there:
//
//	exact      "twelve", "a soldier"   Number, AtLeast and AtMost are equal
//	about      "some 300", "a dozen"   Number alone: it may be more or fewer
//	almost     "nearly 100"            Number and AtMost are equal
//	from       "at least 156"          AtLeast alone
//	up to      "up to 20"              AtMost alone
//	between    "10 to 15"              AtLeast and AtMost
//
// AtLeast ≤ Number ≤ AtMost, as far as they are there. Bounds are inclusive and are
// the numbers that the text names: "more than 40" is at least 40. A text without a
// quantity ("civilians") has no Toll. Of two actors or targets of one deed each has
// an event of its own with its own Toll, and a deed told by several articles has as
// many events as tellers: whoever adds tolls up has to mind that.
type Toll struct {
	Kind    string `json:"kind"` // one of TollKinds
	Number  *int   `json:"number"`
	AtLeast *int   `json:"at_least"`
	AtMost  *int   `json:"at_most"`
	Text    string `json:"text"` // the quantity as written: "at least 156"; "a soldier" where its noun tells it
}

// The kinds of toll.
const (
	Killed    = "killed"    // lost their lives, by whatever cause
	Injured   = "injured"   // hurt in body and alive
	Arrested  = "arrested"  // held by who has the power to: detained, jailed, captured
	Abducted  = "abducted"  // taken or held by force: kidnapped, held hostage
	Displaced = "displaced" // driven or brought away from where they live
	Missing   = "missing"   // nobody knows where they are
)

// TollKinds lists the kinds of toll.
func TollKinds() []string {
	return []string{Killed, Injured, Arrested, Abducted, Displaced, Missing}
}

// MaxToll is the highest number that a Toll may name: more people than there are.
const MaxToll = 10_000_000_000

// Valid reports whether the toll has a kind and at least one number, and no number
// speaks against another.
func (t Toll) Valid() bool {
	var last, n int
	for _, v := range []*int{t.AtLeast, t.Number, t.AtMost} {
		if v == nil {
			continue
		}
		if *v < last || *v > MaxToll {
			return false
		}
		last = *v
		n++
	}
	return n > 0 && slices.Contains(TollKinds(), t.Kind)
}

// String writes the toll in short: "12 killed", "156+ killed", "about 30 injured".
func (t Toll) String() string {
	number := ""
	switch low, n, high := t.AtLeast, t.Number, t.AtMost; {
	case n != nil && low != nil && high != nil && *low == *high:
		number = strconv.Itoa(*n)
	case n != nil:
		number = "about " + strconv.Itoa(*n)
	case low != nil && high != nil:
		number = strconv.Itoa(*low) + "-" + strconv.Itoa(*high)
	case low != nil:
		number = strconv.Itoa(*low) + "+"
	case high != nil:
		number = "up to " + strconv.Itoa(*high)
	}
	return number + " " + t.Kind
}
