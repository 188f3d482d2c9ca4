package stance

import "newsgraph/extract/story"

// announced finds who speaks a passage without quotation marks that the one
// before leads up to with a colon: "The company answered these charges:". Only
// the one passage after the colon is taken to be speech.
func (r *Reader) announced(pi int) *story.Ref {
	if pi == 0 || r.s.Passages[pi].Title || len(r.quotes[pi]) > 0 {
		return nil
	}
	if !leadsOn(r.s.Passages[pi-1].Doc, ":") {
		return nil
	}
	return r.lastSpeaker(pi - 1)
}
