package stance

import (
	"strings"

	"newsgraph/extract/story"
)

// labelled finds who speaks a passage that his name opens, as in an interview or a
// debate: "Minister Cole: I have sent troops."
func (r *Reader) labelled(ref story.Ref) (story.Ref, bool) {
	d := r.s.Passages[ref.Passage].Doc
	colon := -1
	for i := 1; i <= introLength && i < len(d.Tokens); i++ {
		if d.Tokens[i].Text == ":" {
			colon = i
			break
		}
	}
	if colon < 0 || ref.Token < colon || !r.verbless(ref.Passage, 0, colon) {
		return story.Ref{}, false
	}
	who := nominalHead(d, 0, colon)
	if who < 0 || len(d.Tokens[who].Text) < 2 || !d.Tokens[0].Capitalised() || labels[strings.ToLower(d.Tokens[who].Text)] {
		return story.Ref{}, false
	}
	return story.Ref{Passage: ref.Passage, Token: who}, true
}

// labels stand before a colon and name nobody.
var labels = set(`question answer update live note correction breaking watch video photo read`)
