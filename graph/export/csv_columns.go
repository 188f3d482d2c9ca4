package export

import (
	"strconv"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// csvColumns are the columns of CSV, in order.
var csvColumns = []struct {
	name  string
	value func(graph.Telling) string
}{
	{"event", func(t graph.Telling) string { return t.Event.ID }},
	{"actor", named(schema.RelPerformed)},
	{"action", func(t graph.Telling) string { return t.Event.Action }},
	{"type", func(t graph.Telling) string { return t.Event.Type }},
	{"target", named(schema.RelTargeted)},
	{"instrument", named(schema.RelUsed)},
	{"place", named(schema.RelHappenedAt)},
	{"country", country},
	{"lat", func(t graph.Telling) string { return degrees(t, func(p graph.Thing) *float64 { return p.Lat }) }},
	{"lon", func(t graph.Telling) string { return degrees(t, func(p graph.Thing) *float64 { return p.Lon }) }},
	{"from", func(t graph.Telling) string { return t.Event.When.From }},
	{"to", func(t graph.Telling) string { return t.Event.When.To }},
	{"precision", func(t graph.Telling) string { return t.Event.When.Precision }},
	{"status", func(t graph.Telling) string { return t.Event.Status }},
	{"confidence", func(t graph.Telling) string { return strconv.FormatFloat(t.Event.Confidence, 'f', -1, 64) }},
	{"source", named(schema.RelSaidBy)},
	{"toll_kind", func(t graph.Telling) string { return t.Event.Toll.Kind }},
	{"toll_number", func(t graph.Telling) string { return people(t.Event.Toll.Number) }},
	{"toll_at_least", func(t graph.Telling) string { return people(t.Event.Toll.AtLeast) }},
	{"toll_at_most", func(t graph.Telling) string { return people(t.Event.Toll.AtMost) }},
	{"articles", func(t graph.Telling) string { return strconv.Itoa(t.Event.Articles) }},
	{"origins", func(t graph.Telling) string { return strconv.Itoa(t.Event.Origins) }},
	{"disputed", func(t graph.Telling) string { return t.Event.Disputed }},
	{"rule", proof(func(_ graph.Telling, v graph.Evidence) string { return v.Rule })},
	{"sentence", proof(func(t graph.Telling, v graph.Evidence) string { return t.Sentences[v.Sentence].Text })},
	{"article", proof(func(_ graph.Telling, v graph.Evidence) string { return v.Article })},
	{"title", proof(func(t graph.Telling, v graph.Evidence) string { return t.Articles[v.Article].Title })},
	{"publisher", proof(func(t graph.Telling, v graph.Evidence) string { return t.Articles[v.Article].Source })},
	{"published", proof(func(t graph.Telling, v graph.Evidence) string { return t.Articles[v.Article].Published })},
	{"url", proof(func(t graph.Telling, v graph.Evidence) string { return t.Articles[v.Article].URL })},
}

// numbers are the columns that hold numbers or days, which begin with no sign but that
// of a number.
var numbers = map[string]bool{
	"lat": true, "lon": true, "confidence": true, "from": true, "to": true, "published": true,
	"toll_number": true, "toll_at_least": true, "toll_at_most": true, "articles": true, "origins": true,
}

// named gives the names of the things that have a role.
func named(rel string) func(graph.Telling) string {
	return func(t graph.Telling) string {
		var names []string
		for _, id := range t.Event.Things(rel) {
			names = append(names, t.Things[id].Name)
		}
		return strings.Join(names, "; ")
	}
}

// country is the outmost place around the first place of an event, where it is known to
// be a country.
func country(t graph.Telling) string {
	for _, id := range t.Event.Things(schema.RelHappenedAt) {
		if path := t.Path(id); len(path) > 0 {
			if last := path[len(path)-1]; len(path) > 1 || last.PlaceKind == "country" {
				return last.Name
			}
		}
	}
	return ""
}

// degrees is a coordinate of the first place of an event that has one.
func degrees(t graph.Telling, of func(graph.Thing) *float64) string {
	for _, id := range t.Event.Things(schema.RelHappenedAt) {
		if f := of(t.Things[id]); f != nil {
			return strconv.FormatFloat(*f, 'f', -1, 64)
		}
	}
	return ""
}

func people(c graph.Count) string {
	if !c.Known {
		return ""
	}
	return strconv.Itoa(c.N)
}

// proof gives something of the first proof of an event.
func proof(of func(graph.Telling, graph.Evidence) string) func(graph.Telling) string {
	return func(t graph.Telling) string {
		if len(t.Event.Evidence) == 0 {
			return ""
		}
		return of(t, t.Event.Evidence[0])
	}
}
