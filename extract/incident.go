package extract

import (
	"newsgraph/extract/when"
	"newsgraph/schema"
)

// incidents gives a violent deed without a date that of another telling of what
// happened to its target, "shot the mayor" to "the murder of the mayor", where all
// tellings that have a day agree on it.
func incidents(events []schema.Event) {
	days := map[string]*schema.Time{}
	for i := range events {
		k, ok := victim(events[i])
		if t := events[i].Time; ok && t != nil && t.Precision == "day" && !guessed(t) {
			if other, seen := days[k]; seen && (other == nil || other.From != t.From) {
				t = nil
			}
			days[k] = t
		}
	}
	for i := range events {
		k, ok := victim(events[i])
		if t := days[k]; ok && t != nil && (events[i].Time == nil || guessed(events[i].Time)) {
			same := *t
			same.Basis = when.BasisIncident
			events[i].Time = &same
		}
	}
}

// victim is what tells the tellings of a violent deed together.
func victim(e schema.Event) (string, bool) {
	if e.Action.Type != schema.Assault || e.Target == nil || e.Target.Kind != schema.KindPerson || e.Status != schema.Happened && e.Status != schema.Alleged {
		return "", false
	}
	return e.Target.ID, true
}

// guessed reports whether no phrase tells a time of its event: it is the narrative's or
// the publication's.
func guessed(t *schema.Time) bool {
	return t.Basis == when.BasisContext || t.Basis == schema.BasisPublication
}
