package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"newsgraph/article/shown"
	"newsgraph/ingest"
)

// forecastFormats are the formats of plan.
var forecastFormats = map[string]func(io.Writer, ingest.Forecast) error{"text": forecastText, "json": forecastJSON}

// forecastText prints a line a subject.
func forecastText(w io.Writer, f ingest.Forecast) error {
	r := f.Report
	var b strings.Builder
	line := func(what, format string, args ...any) {
		fmt.Fprintf(&b, "%-10s %s\n", what, fmt.Sprintf(format, args...))
	}
	line("articles", "%d read: %d to be extracted (%s of text), %d unchanged, %d duplicate, %d in another language, %d left out, %d that fail",
		r.Read, r.Loaded, shown.Size(f.Bytes), r.Unchanged, r.Duplicates, r.Foreign, r.Unselected, r.Failed)
	if len(f.Languages) > 0 {
		line("languages", "%s", byCount(f.Languages))
	}
	if r.Failed > 0 {
		line("failures", "%s", byCount(f.Failures))
	}
	line("events", "about %d", f.Events())
	line("time", "about %s on this machine", about(f.Time()))
	line("space", "about %s in a file", shown.Size(f.Space()))
	line("sample", "%d articles, %s of text, %d events", f.Sample.Articles, shown.Size(f.Sample.Bytes), f.Sample.Events)
	_, err := io.WriteString(w, b.String())
	return err
}

// forecastJSON prints an object.
func forecastJSON(w io.Writer, f ingest.Forecast) error {
	r := f.Report
	type obj = map[string]any
	return json.NewEncoder(w).Encode(obj{
		"articles": obj{"read": r.Read, "to_extract": r.Loaded, "unchanged": r.Unchanged, "duplicate": r.Duplicates,
			"in_another_language": r.Foreign, "left_out": r.Unselected, "failed": r.Failed},
		"languages": f.Languages, "failures": f.Failures, "text_bytes": f.Bytes,
		"events": f.Events(), "seconds": f.Time().Seconds(), "store_bytes": f.Space(),
		"sample": obj{"articles": f.Sample.Articles, "text_bytes": f.Sample.Bytes, "events": f.Sample.Events, "seconds": f.Sample.Took.Seconds()},
	})
}

// byCount lists counts, the largest first.
func byCount(counts map[string]int) string {
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return strings.Compare(a, b)
	})
	for i, k := range keys {
		keys[i] = fmt.Sprintf("%s %d", k, counts[k])
	}
	return strings.Join(keys, ", ")
}
