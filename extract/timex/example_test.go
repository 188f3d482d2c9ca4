package timex_test

import (
	"fmt"

	"newsgraph/extract/timex"
)

func ExampleFind() {
	text := "The bridge, closed since May 2019, was blown up last Friday; it will not be rebuilt before 2023, the mayor said two days later."
	for _, e := range timex.Find(text) {
		when, ok := e.Resolve(timex.Anchor{Day: "2021-06-16"}, timex.Past)
		if !ok {
			fmt.Printf("%s (%v)\n", e.Text, e.Kind)
			continue
		}
		fmt.Printf("%s: %s to %s, %s, %s\n", e.Text, when.From, when.To, when.Precision, when.Basis)
	}
	// Output:
	// since May 2019: 2019-05-01 to 2021-06-16, range, text
	// last Friday: 2021-06-11 to 2021-06-11, day, weekday
	// before 2023 (date)
	// two days later (anaphoric)
}

func ExampleExpr_ResolveFrom() {
	e := timex.Find("He was arrested two days later.")[0]
	when, _ := e.ResolveFrom("2021-06-11")
	fmt.Println(when.From, when.Basis)
	// Output: 2021-06-13 relative
}
