// Package count reads how many people a mention stands for: "at least 156 people",
// "dozens of civilians", "between 10 and 15 soldiers", "a soldier". It never
// guesses: a mention without a quantity has no count, and neither has one of
// anything but people.
//
//	People      the mention in a parse: its number, its noun
//	→ Quantity  the words around the number: bounds, ranges, "about"
//	→ Numeral   the number words alone
package count

// Count is a quantity as the text bounds it. See schema.Toll for what its numbers mean.
type Count struct {
	Number, AtLeast, AtMost *int
	Text                    string // as written
}

func exactly(n int) Count    { return Count{Number: &n, AtLeast: &n, AtMost: &n} }
func about(n int) Count      { return Count{Number: &n} }
func almost(n int) Count     { return Count{Number: &n, AtMost: &n} }
func atLeast(n int) Count    { return Count{AtLeast: &n} }
func atMost(n int) Count     { return Count{AtMost: &n} }
func between(n, m int) Count { return Count{AtLeast: &n, AtMost: &m} }
