package event

import "newsgraph/extract/story"

// victims replaces the body or the life of somebody by whom it was taken from:
// "the bodies of two farmers killed on Friday", "claimed the lives of nine people".
func (r *reading) victims(targets []story.Ref) []story.Ref {
	return replaced(targets, func(noun int) []story.Ref {
		if !remains[r.lemma(noun)] || r.tok(noun).IsParty() {
			return nil
		}
		var out []story.Ref
		for _, a := range r.ofPhrases(noun) {
			out = append(out, r.conjoined(a.Head)...)
		}
		return out
	})
}

// remains are nouns for what a deed against somebody takes or leaves.
var remains = map[string]bool{"body": true, "corpse": true, "remains": true, "cadaver": true, "life": true}
