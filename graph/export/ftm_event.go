package export

import (
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

func (f ftm) events(r graph.Reader) error {
	for t, err := range graph.Tellings(r) {
		if err != nil {
			return err
		}
		if err := f.enc.Encode(f.event(t)); err != nil {
			return err
		}
	}
	return nil
}

// event makes the entity of an event. All that it was done by or to are involved; its
// actors are organizers only if it happened, as a claim or a plan makes nobody one.
func (f ftm) event(t graph.Telling) ftmEntity {
	e := newFtM("Event", ftmID("event", t.Event.ID))
	e.add("name", ftmHeadline(t))
	e.add("keywords", t.Event.Type, t.Event.Status, ftmText(t.Event.Lemma, maxString))
	e.add("recordId", ftmText(t.Event.ID, maxString))
	from, to := ftmDay(t.Event.When.From), ftmDay(t.Event.When.To)
	e.add("startDate", from)
	e.add("endDate", to)
	if from == to {
		e.add("date", from)
	}
	if t.Event.Status == string(schema.Happened) {
		e.add("organizer", parties(t, schema.RelPerformed)...)
	}
	e.add("involved", parties(t, schema.RelPerformed)...)
	e.add("involved", parties(t, schema.RelTargeted)...)
	for _, id := range t.Event.Things(schema.RelHappenedAt) {
		e.add("location", ftmAddress(t.Path(id)))
		e.add("addressEntity", ftmID("place", id))
		e.add("country", f.country(id))
	}
	for _, id := range t.Event.Things(schema.RelSaidBy) {
		e.add("notes", ftmText("said by "+t.Things[id].Name, maxText))
	}
	e.add("notes", t.Event.Toll.String())
	for _, v := range t.Event.Evidence {
		e.add("summary", ftmText(t.Sentences[v.Sentence].Text, maxText))
		e.add("notes", ftmText(v.Says, maxText))
		a := t.Articles[v.Article]
		e.add("proof", ftmID("article", a.ID))
		e.add("publisher", ftmText(a.Source, maxString))
		e.add("sourceUrl", ftmURL(a.URL))
	}
	return e
}

// parties are the entities of FollowTheMoney that have a role.
func parties(t graph.Telling, rel string) []string {
	var out []string
	for _, id := range t.Event.Things(rel) {
		if ftmSchemas[t.Things[id].Kind] != "" {
			out = append(out, ftmID("entity", id))
		}
	}
	return out
}

// ftmHeadline names an event: who did what to whom, and whether it did not happen.
func ftmHeadline(t graph.Telling) string {
	words := []string{named(schema.RelPerformed)(t), t.Event.Action, named(schema.RelTargeted)(t)}
	tail := ""
	if t.Event.Status != string(schema.Happened) {
		tail = " (" + t.Event.Status + ")"
	}
	head := ftmName(strings.Join(words, " "))
	if over := len([]rune(head)) + len(tail) - maxName; over > 0 {
		head = ftmName(string([]rune(head)[:len([]rune(head))-over]))
	}
	return ftmName(head + tail)
}
