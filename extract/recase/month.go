package recase

import "regexp"

// mayDay is "MAY" beside what makes a month of it: a day before or after it, a
// preposition that no modal verb follows, a year.
var mayDay = regexp.MustCompile(`\b(?:[0-3]?[0-9](?:ST|ND|RD|TH)?|(?:LAST|EARLY|LATE|SINCE|DURING|IN|OF)) MAY\b|\bMAY (?:[0-3]?[0-9]|1[89][0-9]{2}|20[0-9]{2})\b`)

// mays gives the month of May a capital, which the modal verb has not: "ON 11 MAY".
func mays(text string, words []wordAt, keep []casing) {
	found := mayDay.FindAllStringIndex(text, -1)
	for i, w := range words {
		for len(found) > 0 && found[0][1] <= w.start {
			found = found[1:]
		}
		if len(found) == 0 {
			return
		}
		if text[w.start:w.end] == "MAY" && found[0][0] <= w.start {
			keep[i] = capital
		}
	}
}
