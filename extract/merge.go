package extract

import (
	"slices"
	"sort"
	"strconv"

	"newsgraph/extract/locate"
	"newsgraph/schema"
)

// merge joins events that tell the same thing of the same parties, and gives
// each its id. The first telling leads; later ones fill what it leaves open and
// add their sentences.
func merge(article schema.Article, events []schema.Event) []schema.Event {
	incidents(events)
	out := []schema.Event{}
	at := map[string]int{}
	for _, e := range events {
		k := key(e)
		if i, ok := at[k]; ok && compatible(out[i], e) {
			join(&out[i], e)
			continue
		}
		at[k] = len(out)
		out = append(out, e)
	}
	out = absorb(out)
	for i := range out {
		e := &out[i]
		sort.SliceStable(e.Evidence, func(a, b int) bool { return e.Evidence[a].Start < e.Evidence[b].Start })
		e.ID = schema.LocalID("e:", article.Published, article.ID, key(*e), strconv.Itoa(e.Evidence[0].Start), timeKey(e.Time))
	}
	return out
}

// key is what two tellings of one event have in common.
func key(e schema.Event) string {
	if e.Actor == nil && e.Target == nil { // "a bomb exploded": its place and its weapon tell which
		place := ""
		if e.Place != nil {
			place = e.Place.ID
		}
		return "||" + e.Action.Lemma + "|" + entityKey(e.Instrument) + "|" + place + "|" + string(e.Status)
	}
	return entityKey(e.Actor) + "|" + e.Action.Lemma + "|" + entityKey(e.Target) + "|" + string(e.Status)
}

func entityKey(e *schema.Entity) string {
	if e == nil {
		return ""
	}
	return e.ID
}

func timeKey(t *schema.Time) string {
	if t == nil {
		return ""
	}
	return t.From + "/" + t.To
}

// compatible reports whether nothing that both tell differs.
func compatible(a, b schema.Event) bool {
	return !dated(a) || !dated(b) || a.Time.From <= b.Time.To && b.Time.From <= a.Time.To
}

// dated reports whether the text tells the time of an event, and not the day of its
// publication alone.
func dated(e schema.Event) bool { return e.Time != nil && e.Time.Basis != schema.BasisPublication }

func join(e *schema.Event, b schema.Event) {
	if !dated(*e) && b.Time != nil {
		e.Time = b.Time
	}
	if e.Toll == nil {
		e.Toll = b.Toll
	}
	if e.Place == nil || e.Place.Basis == locate.BasisContext && b.Place != nil {
		e.Place = b.Place
	}
	if e.Source == nil {
		e.Source = b.Source
	}
	if e.Instrument == nil {
		e.Instrument = b.Instrument
	}
	e.Confidence = max(e.Confidence, b.Confidence)
	for _, p := range b.Evidence {
		if !slices.Contains(e.Evidence, p) {
			e.Evidence = append(e.Evidence, p)
		}
	}
}
