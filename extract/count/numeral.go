package count

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// maxNumber is above the number of people on earth; a higher number is none of people.
const maxNumber = 10_000_000_000

// ones are the number words that stand for themselves.
var ones = func() map[string]int {
	m := map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen") {
		m[w] = i
	}
	return m
}()

// scales multiply what stands before them. Rounded ones are said of quantities
// that nobody counted to the last.
var scales = map[string]struct {
	times   int
	rounded bool
}{
	"dozen": {12, true}, "score": {20, true}, "hundred": {100, false}, "thousand": {1000, false},
	"million": {1_000_000, true}, "mln": {1_000_000, true}, "billion": {1_000_000_000, true},
}

var digits = regexp.MustCompile(`^(\d{1,3}(,\d{3})+|\d{1,11})(\.\d{1,3})?$`)

// number is what number words come to.
type number struct {
	value int
	exact bool // false for "a dozen", "2.5 million": what is said so is rounded
	words int  // how many of the words it takes
}

// numeral reads the number at the beginning of words, which are in lower case:
// "1,200", "twenty - five", "a dozen", "two and a half million", "half a dozen",
// "one hundred and five". False where there is none.
func numeral(words []string) (number, bool) {
	n := numeralReader{words: words, exact: true, part: -1}
	n.read()
	value := n.total + max(n.part, 0)
	whole := math.Round(value)
	if n.at == 0 || n.part < 0 && n.total == 0 || math.Abs(value-whole) > 1e-4 || whole > maxNumber {
		return number{}, false
	}
	return number{value: int(whole), exact: n.exact, words: n.at}, true
}

// numeralReader is a number while it is read.
type numeralReader struct {
	words  []string
	at     int
	total  float64 // of the thousands and above
	part   float64 // of the number below them, -1 for none
	scale  int     // the last of thousand, million, billion; 0 for none
	exact  bool
	closed bool // digits and dozens take no further ones
}

func (n *numeralReader) word(ahead int) string {
	if n.at+ahead < len(n.words) {
		return n.words[n.at+ahead]
	}
	return ""
}

func (n *numeralReader) read() {
	n.begin()
	for n.step() {
	}
}

// begin reads an article before a scale: "a dozen", "half a million".
func (n *numeralReader) begin() {
	half := 0
	if n.word(0) == "half" {
		half = 1
	}
	article := 0
	if w := n.word(half); w == "a" || w == "an" {
		article = 1
	}
	if _, ok := scales[n.word(half+article)]; !ok || half+article == 0 {
		return
	}
	n.at, n.exact = half+article, false
	if n.part = 1; half == 1 {
		n.part = .5
	}
}

// step reads one more word, or a few that belong together.
func (n *numeralReader) step() bool {
	w := n.word(0)
	if s, ok := scales[w]; ok {
		return n.multiply(w, s.times, s.rounded)
	}
	if n.at == 0 && digits.MatchString(w) {
		n.part, _ = strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64)
		n.exact = n.exact && !strings.Contains(w, ".")
		n.at++
		n.closed = true
		return true
	}
	if head, tail, ok := strings.Cut(w, "-"); ok && n.add(ones[head]+ones[tail], ones[head] >= 20 && ones[tail] > 0 && ones[tail] < 10) { // "twenty-five"
		n.at++
		return true
	}
	if v, ok := ones[w]; ok && n.add(v, true) {
		n.at++
		return true
	}
	return n.join(w)
}

// add adds a number below a hundred where one may follow what was read.
func (n *numeralReader) add(v int, ok bool) bool {
	switch {
	case !ok || n.closed:
		return false
	case n.part < 0:
		n.part = float64(v)
	case v > 0 && math.Mod(n.part, 100) == 0 && n.part > 0, v > 0 && v < 10 && n.part >= 20 && math.Mod(n.part, 10) == 0:
		n.part += float64(v)
	default:
		return false
	}
	return true
}

// multiply reads a scale.
func (n *numeralReader) multiply(w string, times int, rounded bool) bool {
	switch {
	case n.part <= 0:
		return false
	case times < 1000:
		if n.part >= 100 || w != "hundred" && n.total > 0 {
			return false
		}
		n.part *= float64(times)
		n.closed = w != "hundred"
	case n.scale > 0 && times >= n.scale:
		return false
	default:
		n.total += n.part * float64(times)
		n.part, n.scale, n.closed = -1, times, false
	}
	n.exact = n.exact && !rounded
	n.at++
	return true
}

// join reads a word that joins two parts of a number: "one hundred and five",
// "twenty - five", "two and a half million".
func (n *numeralReader) join(w string) bool {
	v, isOne := ones[n.word(1)]
	switch {
	case w == "-" && isOne && n.part >= 20 && n.part < 100 && v < 10 && n.add(v, true):
		n.at += 2
		return true
	case w == "and" && n.word(1) == "a" && n.word(2) == "half" && n.part >= 0:
		if s, ok := scales[n.word(3)]; ok && s.times > 1 {
			n.part += .5
			n.exact = false
			n.at += 3
			return true
		}
	case w == "and" && isOne && (n.part >= 100 && math.Mod(n.part, 100) == 0 || n.part < 0 && n.total > 0) && n.add(v, true):
		n.at += 2
		return true
	}
	return false
}
