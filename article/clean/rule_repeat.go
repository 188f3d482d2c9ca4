package clean

import (
	"maps"
	"slices"
)

// Thresholds of the repetition rule, tried on pages that print a paragraph
// twice: as a teaser, pull quote or caption, and in the story.
const (
	repeatWords = 8   // shorter paragraphs repeat by chance
	repeatShare = 0.7 // of the smaller one's word pairs that the other must have
	freshWords  = 12  // words of a paragraph for each that the other need not have
)

// repetitions removes a paragraph that says again what another one says: most
// of its word pairs stand there, and it adds no number, name or denial. Of two,
// the fuller is kept.
func repetitions(p *page) {
	prints := make([]print, len(p.paras))
	for i, q := range p.paras {
		if !q.gone && q.kind != Title {
			prints[i] = fingerprint(p.of(i))
		}
	}
	index := map[string][]int{} // earlier paragraphs by word pair
	for i := range prints {
		for _, j := range rivals(index, prints, i) {
			if loser := weaker(prints, j, i); loser >= 0 {
				p.drop(loser, ReasonRepeat)
				prints[loser] = print{}
			}
		}
		for pair := range prints[i].pairs {
			if len(index[pair]) < 8 {
				index[pair] = append(index[pair], i)
			}
		}
	}
}

// rivals are the earlier paragraphs that may say what i says, in order.
func rivals(index map[string][]int, prints []print, i int) []int {
	met := map[int]bool{}
	for pair := range prints[i].pairs {
		for _, j := range index[pair] {
			met[j] = true
		}
	}
	var out []int
	for _, j := range slices.Sorted(maps.Keys(met)) {
		if prints[i].resembles(prints[j]) {
			out = append(out, j)
		}
	}
	return out
}

// weaker is the one of two similar paragraphs that the other makes needless, or
// -1 when each tells something of its own or one has gone already.
func weaker(prints []print, a, b int) int {
	if prints[a].count < prints[b].count {
		a, b = b, a
	}
	if prints[b].count == 0 || !prints[a].covers(prints[b]) {
		return -1
	}
	return b
}
