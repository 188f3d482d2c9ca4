// Package graphtest is the conformance suite that every graph.Store passes, with
// the generators of what it loads.
package graphtest

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"newsgraph/link"
	"newsgraph/schema"
)

// The pools are small, so that articles speak of the same things, differ over
// them, and tell the same events.
var (
	articleIDs = []string{"a", "b", "c", "d", "\U0001F4F0", "\uFFFDx", "it's \"q\" `x`; DROP"}
	eventIDs   = []string{"e:1", "e:2", "e:3", "e:10", "e:11", "e:\U0001F30D"}
	names      = []string{"Red Front", "RED FRONT", "red  front", "Blue Union", "Ministry of Grain", "the Ministry", "Élan vital", "ÉLAN VITAL", "six gunmen", "$(x) {id: 1}", "o'Neil\n\"Jr\""}
	knownIDs   = []string{"g:redfront", "g:union", "g:norland", "g:port"}
	mentions   = []string{"they", "the group", "Red Front", "RF", "Rf", "the Union", "Norland", "NORLAND", "Port Ann", "x\x00y", "bad\xffbyte", ""}
	days       = []string{"", "2021-03-01", "2021-03-04", "2020-12-31"}
)

// Texts are names and beginnings of ids to ask for.
func Texts() []string {
	return append(append(append([]string{"nobody", "e:", "e", "2", "2", "0"}, names...), mentions...), append(knownIDs, eventIDs...)...)
}

func entity(t *rapid.T, label string) *schema.Entity {
	if rapid.IntRange(0, 3).Draw(t, label+" absent") == 0 {
		return nil
	}
	e := &schema.Entity{
		Text: rapid.SampledFrom(mentions).Draw(t, label+" text"),
		Name: rapid.SampledFrom(names).Draw(t, label+" name"),
		Kind: rapid.SampledFrom([]string{"person", "organization", "country", "group", "place", "object", "entity"}).Draw(t, label+" kind"),
	}
	e.ID = schema.EntityID(e.Name)
	if rapid.Bool().Draw(t, label+" known") {
		e.ID = rapid.SampledFrom(knownIDs).Draw(t, label+" id")
	}
	if rapid.IntRange(0, 2).Draw(t, label+" parent") == 0 {
		e.Parent = schema.Parent{Name: "Norland", Kind: rapid.SampledFrom([]string{"country", "group"}).Draw(t, label+" parent kind"), ID: rapid.SampledFrom(knownIDs).Draw(t, label+" parent id")}
	}
	return e
}

// paths are places with all that lies around them; one disagrees with another.
var paths = [][]string{
	{"Port Ann", "North Coast", "Norland"},
	{"Port Ann", "South Coast", "Norland"},
	{"North Coast", "Norland"},
	{"Norland"},
	{"Norland", "Norland"},
	{"Old Mill"},
}

func place(t *rapid.T) *schema.Place {
	if rapid.IntRange(0, 2).Draw(t, "place absent") == 0 {
		return nil
	}
	path := rapid.SampledFrom(paths).Draw(t, "path")
	p := &schema.Place{
		Text: rapid.SampledFrom(mentions).Draw(t, "place text"), Name: path[0], Path: path, ID: schema.PlaceID(path...),
		Kind:  rapid.SampledFrom([]string{"country", "city", "place", ""}).Draw(t, "place kind"),
		Basis: rapid.SampledFrom([]string{"", "clause", "dateline"}).Draw(t, "place basis"),
	}
	switch path[0] {
	case "Norland":
		p.ID = "g:norland"
	case "Port Ann":
		p.ID = "g:port"
	}
	if path[len(path)-1] == "Norland" && rapid.Bool().Draw(t, "country known") {
		p.PathIDs = make([]string, len(path))
		p.PathIDs[len(path)-1] = "g:norland"
	}
	if rapid.Bool().Draw(t, "located") {
		lat, lon := rapid.Float64Range(-90, 90).Draw(t, "lat"), float64(rapid.IntRange(-180, 180).Draw(t, "lon"))
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}

func when(t *rapid.T) *schema.Time {
	if rapid.Bool().Draw(t, "time absent") {
		return nil
	}
	from, to := rapid.SampledFrom(days).Draw(t, "from"), rapid.SampledFrom(days).Draw(t, "to")
	if from != "" && to != "" && from > to {
		from, to = to, from
	}
	return &schema.Time{Text: "that day", From: from, To: to,
		Precision: rapid.SampledFrom([]string{"day", "range", "month"}).Draw(t, "precision"), Basis: "text"}
}

func toll(t *rapid.T) *schema.Toll {
	if rapid.Bool().Draw(t, "toll absent") {
		return nil
	}
	out := &schema.Toll{Kind: rapid.SampledFrom(schema.TollKinds()).Draw(t, "toll kind"), Text: rapid.SampledFrom(mentions).Draw(t, "toll text")}
	n := rapid.SampledFrom([]int{0, 1, 12, schema.MaxToll - 9}).Draw(t, "toll number")
	low, high := n, n+rapid.IntRange(0, 9).Draw(t, "toll span")
	switch rapid.IntRange(0, 4).Draw(t, "toll form") {
	case 0:
		out.Number = &n
	case 1:
		out.AtLeast = &low
	case 2:
		out.AtMost = &high
	case 3:
		out.AtLeast, out.AtMost = &low, &high
	case 4:
		out.Number, out.AtLeast, out.AtMost = &n, &n, &n
	}
	return out
}

func event(t *rapid.T) schema.Event {
	if rapid.Bool().Draw(t, "retold") {
		return retold(t)
	}
	e := schema.Event{
		ID:    eventID(t),
		Actor: entity(t, "actor"), Target: entity(t, "target"), Instrument: entity(t, "instrument"), Source: entity(t, "source"),
		Place: place(t), Time: when(t), Toll: toll(t),
		Action: schema.Action{Text: rapid.SampledFrom([]string{"struck", "met", "warned"}).Draw(t, "action"), Lemma: "do",
			Type: actionType(t)},
		Status:     rapid.SampledFrom([]schema.Status{schema.Happened, schema.Planned, schema.Alleged, schema.Denied}).Draw(t, "status"),
		Confidence: rapid.Float64Range(0, 1).Draw(t, "confidence"),
		Rule:       rapid.SampledFrom([]string{"active", "nominal"}).Draw(t, "rule"),
	}
	for i := range rapid.IntRange(1, 2).Draw(t, "sentences") {
		text := fmt.Sprintf("Sentence %d says it in as many words as a copy has.%s", i, strings.Repeat("é", rapid.IntRange(0, 3).Draw(t, "tail")))
		start := 100 * rapid.IntRange(0, 2).Draw(t, "start")
		e.Evidence = append(e.Evidence, schema.Evidence{Sentence: text, Start: start, End: start + len(text)})
	}
	return e
}

// eventID is one that other articles give too, or one that few do.
func eventID(t *rapid.T) string {
	if rapid.IntRange(0, 3).Draw(t, "shared id") == 0 {
		return rapid.SampledFrom(eventIDs).Draw(t, "event")
	}
	return fmt.Sprintf("e:%03d", rapid.IntRange(0, 999).Draw(t, "event"))
}

// actionType is mostly one of few, so that reports can be of one event.
func actionType(t *rapid.T) schema.Type {
	if types := schema.Types(); rapid.IntRange(0, 4).Draw(t, "any type") == 0 {
		return types[rapid.IntRange(0, len(types)-1).Draw(t, "type")].Type
	}
	return rapid.SampledFrom([]schema.Type{schema.Assault, schema.Consult, schema.Accuse}).Draw(t, "type")
}

// Decisions draws what a user decided: links and splits of what articles speak of,
// of which none contradict.
func Decisions(t *rapid.T) link.Decided {
	var rows []link.Decision
	for range rapid.IntRange(0, 3).Draw(t, "decisions") {
		row := link.Decision{
			Verb: rapid.SampledFrom([]link.Verb{link.Link, link.Split}).Draw(t, "verb"),
			A:    anyName(t), B: anyName(t),
		}
		if _, err := link.Decide(append(rows, row)); err == nil {
			rows = append(rows, row)
		}
	}
	d, err := link.Decide(rows)
	if err != nil {
		t.Fatalf("decisions: %v", err)
	}
	return d
}

// anyName is an entity or place of the pools.
func anyName(t *rapid.T) link.Name {
	name := rapid.SampledFrom(append(names, mentions[:8]...)).Draw(t, "decided name")
	id := schema.EntityID(name)
	switch rapid.IntRange(0, 3).Draw(t, "decided id") {
	case 0:
		id = rapid.SampledFrom(knownIDs).Draw(t, "known")
	case 1:
		id = schema.PlaceID(rapid.SampledFrom(paths).Draw(t, "decided path")...)
	}
	return link.Name{ID: id, Name: strings.Join(strings.Fields(name), " ")}
}

// Extraction draws what one article gave.
func Extraction(t *rapid.T) schema.Extraction {
	x := schema.Extraction{
		ID:        rapid.SampledFrom(articleIDs).Draw(t, "article"),
		Title:     rapid.SampledFrom([]string{"", "A title"}).Draw(t, "title"),
		Published: rapid.SampledFrom(days).Draw(t, "published"),
	}
	for range rapid.IntRange(0, 4).Draw(t, "events") {
		x.Events = append(x.Events, event(t))
	}
	return x
}
