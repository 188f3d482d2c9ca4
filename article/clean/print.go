package clean

import (
	"strings"

	"newsgraph/article/words"
)

// print is what the repetition rule compares of a paragraph.
type print struct {
	count int             // words
	words map[string]bool //
	pairs map[string]bool // neighbouring words
	facts map[string]bool // names, numbers and denials among the words
}

// turns are words that turn the sense of a sentence over.
var turns = words.Set(`not no never none nor without denied deny denies denying refused refuses false failed except unless t`)

// plainWords say nothing that a paraphrase could not leave out or add.
var plainWords = words.Set(`a an the this that these those it its he his him she her they their them we our us you your i my who whom whose which what
	when where while how why if as than then so and or but also in on at by for from to of with into over under about around near
	after before during since until between among against through across is are was were be been being has have had do does did
	will would can could may might shall should must there here some any many several various most more all both each every other another
	such only just still yet even very much now later ago according including s several various numerous`)

var numberWords = words.Set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands
	monday tuesday wednesday thursday friday saturday sunday first second third half`)

func fingerprint(s string) print {
	w := words.Of(s)
	out := print{count: len(w), words: map[string]bool{}, pairs: map[string]bool{}, facts: map[string]bool{}}
	for i, x := range w {
		out.words[x] = true
		if i > 0 {
			out.pairs[w[i-1]+" "+x] = true
		}
		if turns[x] || numberWords[x] || strings.ContainsAny(x, "0123456789") {
			out.facts[x] = true
		}
	}
	for _, f := range strings.Fields(s) {
		if f = strings.TrimLeftFunc(f, func(r rune) bool { return !words.Part(r) }); !isCapital(f) {
			continue
		}
		for _, x := range words.Of(f) {
			if !plainWords[x] {
				out.facts[x] = true
			}
		}
	}
	return out
}

// resembles reports whether two paragraphs are long enough to compare and share
// most of the smaller one's word pairs.
func (a print) resembles(b print) bool {
	if len(a.pairs) > len(b.pairs) {
		a, b = b, a
	}
	if a.count < repeatWords {
		return false
	}
	shared := 0
	for pair := range a.pairs {
		if b.pairs[pair] {
			shared++
		}
	}
	return float64(shared) >= repeatShare*float64(len(a.pairs))
}

// covers reports whether a tells all that b does: its names and numbers, the
// same denials, and but for a few its other words.
func (a print) covers(b print) bool {
	fresh := 0
	for w := range b.words {
		switch {
		case a.words[w] || plainWords[w] && !b.facts[w]:
		case b.facts[w]:
			return false
		default:
			fresh++
		}
	}
	for w := range a.facts {
		if turns[w] && !b.facts[w] {
			return false
		}
	}
	return fresh*freshWords <= b.count
}
