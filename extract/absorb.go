package extract

import (
	"slices"

	"newsgraph/schema"
)

// absorb joins an event that leaves its actor or its target open ("the attack in
// Moscow by X") to the one event of the article that tells the same deed in full.
// Where two could be meant, or places or dates speak against it, it stays.
func absorb(events []schema.Event) []schema.Event {
	gone := make([]bool, len(events))
	for i := range events {
		if !halfTold(events[i]) {
			continue
		}
		if k := fuller(events, gone, i); k >= 0 {
			join(&events[k], events[i])
			gone[i] = true
		}
	}
	out := events[:0]
	for i, e := range events {
		if !gone[i] {
			out = append(out, e)
		}
	}
	return out
}

// halfTold reports whether a deed leaves one of its parties open.
func halfTold(e schema.Event) bool {
	return (e.Actor == nil) != (e.Target == nil) && e.Action.Type != schema.State
}

// fuller finds the one event that tells what event i leaves open, or -1.
func fuller(events []schema.Event, gone []bool, i int) int {
	found := -1
	for k := range events {
		if k == i || gone[k] || !tellsMore(events[k], events[i]) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// tellsMore reports whether a tells the deed of b with the party that b leaves open.
func tellsMore(a, b schema.Event) bool {
	if a.Action.Lemma != b.Action.Lemma || a.Actor == nil || a.Target == nil || apart(a, b, schema.Denied) || apart(a, b, schema.Planned) {
		return false
	}
	if b.Actor != nil && b.Actor.ID != a.Actor.ID || b.Target != nil && b.Target.ID != a.Target.ID {
		return false
	}
	return compatible(a, b) && samePlace(a.Place, b.Place)
}

// apart reports that one of two events has a status and the other has not.
func apart(a, b schema.Event, st schema.Status) bool { return (a.Status == st) != (b.Status == st) }

// samePlace reports whether two places may be one: equal, or one within the other.
func samePlace(a, b *schema.Place) bool {
	if a == nil || b == nil || a.ID == b.ID {
		return true
	}
	return within(a, b) || within(b, a)
}

// within reports whether the path of a goes through b.
func within(a, b *schema.Place) bool { return slices.Contains(a.PathIDs, b.ID) }
