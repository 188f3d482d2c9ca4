package link

import "testing"

// TestKeysLieTogether: keys of a day are next to each other, and those of the next day come
// after them; keys of sentences are elsewhere.
func TestKeysLieTogether(t *testing.T) {
	const day = 19804
	for _, told := range [][]string{{"parties", "a", "b"}, {"actor", "a", "land"}, {"toll", "killed", "7"}} {
		k := dayKey(day, told...)
		if lowest, next := uint64(day)<<47, uint64(day+1)<<47; k < lowest || k >= next {
			t.Errorf("%v on day %d: %x", told, day, k)
		}
		if k == dayKey(day+1, told...) || k<<17 == dayKey(day+1, told...)<<17 {
			t.Errorf("%v on the next day: %x", told, k)
		}
		if s := sentenceKey(hash(told...), told...); s>>63 != 1 || s>>32 != sentenceKey(hash(told...), "more")>>32 {
			t.Errorf("%v as a sentence: %x", told, s)
		}
	}
}
