package event

// atHands gives an event without an actor the one at whose hands somebody suffers: "died
// at the hands of the rebels".
func (r *reading) atHands(c *Candidate) {
	if len(c.Actors) > 0 {
		return
	}
	for _, a := range c.Frame.Obliques {
		if r.prep(a) != "at" || r.tok(a.Head).Norm != "hands" {
			continue
		}
		for _, who := range r.ofPhrases(a.Head) {
			c.Actors = append(c.Actors, r.conjoined(who.Head)...)
		}
	}
}
