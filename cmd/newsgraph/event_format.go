package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"newsgraph/ingest"
	"newsgraph/schema"
)

// eventWriter prints results one after the other.
type eventWriter interface {
	write(r ingest.Result) error
	end() error
}

// eventFormats are the formats of `extract`, by name.
var eventFormats = map[string]func(w io.Writer, columns int) eventWriter{
	"json":  func(w io.Writer, _ int) eventWriter { return newJSONEvents(w) },
	"tsv":   func(w io.Writer, _ int) eventWriter { return &tsvEvents{w: w} },
	"table": func(w io.Writer, columns int) eventWriter { return &tableEvents{w: w, columns: columns} },
}

// jsonEvents prints one object an article.
type jsonEvents struct{ enc *json.Encoder }

func newJSONEvents(w io.Writer) *jsonEvents { return &jsonEvents{newJSON(w)} }

// failedArticle is an extraction with the reason why it has no events.
type failedArticle struct {
	schema.Extraction
	Error string `json:"error"`
}

func (j *jsonEvents) write(r ingest.Result) error {
	x := r.Extraction
	if x.Events == nil {
		x.Events = []schema.Event{}
	}
	if r.Err != nil {
		x.Events = []schema.Event{}
		return j.enc.Encode(failedArticle{x, r.Err.Error()})
	}
	return j.enc.Encode(x)
}

func (j *jsonEvents) end() error { return nil }

// eventHeader names the columns of eventRow.
var eventHeader = []string{"article", "event", "status", "confidence", "actor", "action", "type", "target", "toll", "place", "from", "to", "instrument", "source", "rule", "sentence"}

func eventRow(article string, e schema.Event) []string {
	var from, to, sentence string
	if e.Time != nil {
		from, to = e.Time.From, e.Time.To
	}
	if len(e.Evidence) > 0 {
		sentence = e.Evidence[0].Sentence
	}
	row := []string{article, e.ID, string(e.Status), fmt.Sprintf("%.2f", e.Confidence), name(e.Actor), e.Action.Lemma, string(e.Action.Type),
		name(e.Target), tollText(e.Toll), placeName(e.Place), from, to, name(e.Instrument), name(e.Source), e.Rule, sentence}
	for i := range row {
		row[i] = oneLine(row[i])
	}
	return row
}

func name(e *schema.Entity) string {
	if e == nil {
		return ""
	}
	return e.Name
}

func tollText(t *schema.Toll) string {
	if t == nil {
		return ""
	}
	return t.String()
}

func placeName(p *schema.Place) string {
	if p == nil {
		return ""
	}
	if len(p.Path) > 0 {
		return strings.Join(p.Path, ", ")
	}
	return p.Name
}

// tsvEvents prints one event a line.
type tsvEvents struct {
	w      io.Writer
	headed bool
}

func (t *tsvEvents) write(r ingest.Result) error {
	if err := t.head(); err != nil {
		return err
	}
	for _, e := range r.Extraction.Events {
		if _, err := fmt.Fprintln(t.w, strings.Join(eventRow(r.Extraction.ID, e), "\t")); err != nil {
			return err
		}
	}
	return nil
}

func (t *tsvEvents) end() error { return t.head() }

func (t *tsvEvents) head() error {
	if t.headed {
		return nil
	}
	t.headed = true
	_, err := fmt.Fprintln(t.w, strings.Join(eventHeader, "\t"))
	return err
}

// tableEvents prints a table an article.
type tableEvents struct {
	w       io.Writer
	columns int
	n       int
}

// tableColumns are the columns of eventRow that the table shows.
var tableColumns = []int{4, 5, 7, 8, 9, 10, 2, 13, 15}

func (t *tableEvents) write(r ingest.Result) error {
	x := r.Extraction
	if t.n++; t.n > 1 {
		fmt.Fprintln(t.w)
	}
	fmt.Fprintln(t.w, strings.TrimSpace(strings.Join([]string{x.ID, x.Published, oneLine(x.Title)}, "  ")))
	if r.Err != nil {
		_, err := fmt.Fprintln(t.w, "failed: "+oneLine(r.Err.Error()))
		return err
	}
	var head []string
	for _, c := range tableColumns {
		head = append(head, eventHeader[c])
	}
	head[5] = "date"
	var rows [][]string
	for _, e := range x.Events {
		all := eventRow(x.ID, e)
		var row []string
		for _, c := range tableColumns {
			row = append(row, all[c])
		}
		rows = append(rows, row)
	}
	return writeTable(t.w, head, rows, t.columns)
}

func (t *tableEvents) end() error { return nil }
