package schema

import "testing"

func TestToll(t *testing.T) {
	n := func(v int) *int { return &v }
	for _, c := range []struct {
		toll Toll
		want string // empty for an invalid one
	}{
		{Toll{Kind: Killed, Number: n(12), AtLeast: n(12), AtMost: n(12)}, "12 killed"},
		{Toll{Kind: Injured, Number: n(300)}, "about 300 injured"},
		{Toll{Kind: Injured, Number: n(100), AtMost: n(100)}, "about 100 injured"},
		{Toll{Kind: Killed, AtLeast: n(156)}, "156+ killed"},
		{Toll{Kind: Missing, AtMost: n(20)}, "up to 20 missing"},
		{Toll{Kind: Arrested, AtLeast: n(10), AtMost: n(15)}, "10-15 arrested"},
		{Toll{Kind: Abducted, Number: n(0), AtLeast: n(0), AtMost: n(0)}, "0 abducted"},
		{Toll{Kind: Displaced, Number: n(MaxToll)}, "about 10000000000 displaced"},
		{Toll{Kind: Killed}, ""},
		{Toll{Number: n(1)}, ""},
		{Toll{Kind: "lost", Number: n(1)}, ""},
		{Toll{Kind: Killed, Number: n(-1)}, ""},
		{Toll{Kind: Killed, AtMost: n(MaxToll + 1)}, ""},
		{Toll{Kind: Killed, AtLeast: n(3), AtMost: n(2)}, ""},
		{Toll{Kind: Killed, AtLeast: n(3), Number: n(2)}, ""},
		{Toll{Kind: Killed, Number: n(3), AtMost: n(2)}, ""},
	} {
		if c.toll.Valid() != (c.want != "") {
			t.Errorf("%s: valid %v", c.toll, c.toll.Valid())
		}
		if c.want != "" && c.toll.String() != c.want {
			t.Errorf("%q, want %q", c.toll, c.want)
		}
	}
}
