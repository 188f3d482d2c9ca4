package timex

import (
	"testing"
	"unicode/utf8"
)

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"", "On Friday, March 8, 2019 – two days ago – it’s May 4–8, 2011/12 and the '80s.",
		"FROM 12 FEB 89 TO 4 JAN 90 -- [TEXT] THE FIRST QUARTER OF 1987", "3/4/2019-05-04T10:15:00Z 08.03.2024 1,2015.5%",
		"more than more than at least about 21st-century twenty-first of May’s 9/11", "\xff\xfe March \x00 8\n\n2019",
		"the week ended the end of the first week of last March until since by before 2015",
		"between 3 and 8 and 9 May 2019 to 2020-2021 -- 1704 -- 1717 half a century ago today",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, e := range Find(text) {
			if e.Start < last || e.End <= e.Start || e.End > len(text) || text[e.Start:e.End] != e.Text {
				t.Fatalf("span %d–%d of %d bytes after %d, text %q", e.Start, e.End, len(text), last, e.Text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(e.Text) {
				t.Fatalf("%q cuts a character", e.Text)
			}
			last = e.End
			checkResolved(t, e, wednesday)
			checkResolved(t, e, Anchor{})
			checkResolved(t, e.Limit(), Anchor{Day: "0001-01-01"})
			checkResolved(t, e.Limit(), Anchor{Day: "9999-12-31"})
		}
	})
}
