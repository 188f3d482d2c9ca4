package clause

// adverbials lists the bare phrases that tell when or how much, and the adverbs
// that tell when, where or how. A bare name is an aside, not an adverbial.
func (w *writer) adverbials(f *Frame) []piece {
	var ps []piece
	for _, i := range f.Times {
		if t := &w.d.Tokens[i]; t.POS != "PROPN" || t.IsTime() {
			ps = append(ps, piece{i, w.subtreeText(i)})
		}
	}
	for _, i := range f.Adverbs {
		if t := &w.d.Tokens[i]; t.Tag != "WRB" && !comment[t.Norm] {
			ps = append(ps, piece{i, w.subtreeText(i)})
		}
	}
	return ps
}

// comment are adverbs that stress, connect or judge a clause without telling
// when, where or how.
var comment = map[string]bool{
	"also": true, "just": true, "only": true, "even": true, "still": true, "too": true, "indeed": true, "already": true, "not": true, "never": true,
	"however": true, "thus": true, "therefore": true, "nevertheless": true, "instead": true, "otherwise": true, "so": true, "as": true, "further": true,
	"moreover": true, "furthermore": true, "meanwhile": true, "conversely": true, "then": true, "yet": true, "though": true, "rather": true, "hence": true,
	"else": true, "reportedly": true, "possibly": true, "perhaps": true, "maybe": true, "probably": true, "presumably": true, "apparently": true,
	"supposedly": true, "actually": true, "really": true, "basically": true, "simply": true, "certainly": true, "obviously": true, "unfortunately": true,
	"ultimately": true, "especially": true, "particularly": true, "specifically": true, "exactly": true, "purely": true, "very": true, "almost": true,
	"nearly": true,
}
