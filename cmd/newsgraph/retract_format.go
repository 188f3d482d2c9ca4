package main

import (
	"fmt"
	"strings"

	"newsgraph/graph"
)

// retracted is what `retract --format json` prints.
type retracted struct {
	DryRun    bool     `json:"dry_run"`
	Retracted int      `json:"retracted"`
	Missing   []string `json:"missing"`
	Gone      touched  `json:"gone"`
	Changed   touched  `json:"changed"`
}

type touched struct {
	Events   int `json:"events"`
	Entities int `json:"entities"`
	Places   int `json:"places"`
}

// String counts each: "4 events, 1 entity, 0 places".
func (t touched) String() string {
	return strings.Join([]string{plural(t.Events, "event", "events"), plural(t.Entities, "entity", "entities"), plural(t.Places, "place", "places")}, ", ")
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// print tells what went, or would go.
func (o retractOptions) print(s streams, stats graph.Stats, missing []string) error {
	r := retracted{o.DryRun, stats.Retracted, missing, touched(stats.Gone), touched(stats.Changed)}
	if o.Format == "json" {
		if r.Missing == nil {
			r.Missing = []string{}
		}
		return newJSON(s.out).Encode(r)
	}
	did := "retracted"
	if o.DryRun {
		did = "would be retracted; nothing was written"
	}
	text := plural(r.Retracted, "article", "articles") + " " + did
	if len(missing) > 0 {
		text += fmt.Sprintf("; %d not in the store", len(missing))
	}
	_, err := fmt.Fprintf(s.out, "%s\ngone: %s\nchanged: %s\n", text, r.Gone, r.Changed)
	return err
}
