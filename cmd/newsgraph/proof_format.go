package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/graph/question"
)

// cellsOf is a row of proofs for reading: cells by column, on one line each, the
// sentence with its marks.
func cellsOf(columns []string, r graph.Row) map[string]string {
	out := map[string]string{}
	for i, text := range texts(r) {
		out[columns[i]] = text
	}
	start, _ := r[slices.Index(columns, "start")].(int)
	sentence, _ := r[slices.Index(columns, "sentence")].(string)
	marks, _ := r[slices.Index(columns, "marks")].(question.Marks)
	out["sentence"], out["marks"] = oneLine(marks.In(sentence, start)), ""
	return out
}

// writeEventProofs writes an event as lines "column: value", and then each of its
// proofs.
func writeEventProofs(w io.Writer, columns []string, rows []graph.Row, width int) error {
	event := slices.Index(columns, "actor_as") // from here on, columns are of the proof
	for i, r := range rows {
		cells := cellsOf(columns, r)
		part := func(columns []string) error {
			line := make([]string, len(columns))
			for i, c := range columns {
				line[i] = cells[c]
			}
			return writeRecord(w, columns, line, width)
		}
		if i == 0 {
			if err := part(columns[:event]); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintln(w); err != nil {
			return err
		}
		if err := part(columns[event:]); err != nil {
			return err
		}
	}
	return nil
}

// writeProofs writes events, or the steps of ways, each in a few lines with the
// sentence that proves it.
func writeProofs(w io.Writer, columns []string, rows []graph.Row, width int) error {
	for i, r := range rows {
		c := cellsOf(columns, r)
		if i > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		head := fmt.Sprintf("%d. ", i+1)
		if c["path"] != "" {
			head = fmt.Sprintf("way %s, step %s: %s - %s, %s: ", c["path"], c["step"], c["from"], c["reaches"], plural(count(c["events"]), "event", "events"))
		}
		for n, line := range proofLines(c) {
			indent := "    "
			if n == 0 {
				line, indent = head+line, ""
			}
			for k, part := range wrapCell(line, width-len(indent)) {
				if k > 0 {
					indent = "    "
				}
				if _, err := fmt.Fprintln(w, indent+part); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func count(text string) int {
	var n int
	_, _ = fmt.Sscan(text, &n) // a column of numbers
	return n
}

// proofLines tells one event and its proof, in lines.
func proofLines(c map[string]string) []string {
	what := strings.Join(filled(c["actor"], c["action"], c["target"]), " | ")
	standing := filled(c["type"], c["status"], "confidence "+c["confidence"], plural(count(c["articles"]), "article", "articles"), plural(count(c["origins"]), "origin", "origins"))
	lines := []string{
		strings.Join(filled(what, with("at ", c["place"]), c["date"], c["toll"], with("as ", c["role"])), ", "),
		c["event"] + ": " + strings.Join(standing, ", "),
		c["sentence"],
		"read: " + strings.Join(filled(as("actor", c["actor_as"], c["actor_reason"]), as("target", c["target_as"], c["target_reason"]),
			as("instrument", c["instrument_as"], c["instrument_reason"]), as("place", c["place_as"], c["place_basis"]), as("time", c["time_as"], c["time_basis"]),
			with("rule ", c["rule"])), ", "),
	}
	if c["source"] != "" {
		lines = append(lines, "says so: "+strings.Join(filled(c["source"], as("", c["source_as"], c["source_reason"])), ", "))
	}
	if c["disputed"] != "" {
		lines = append(lines, "disagree on: "+c["disputed"]+"; this article: "+cmp.Or(c["says"], "nothing"))
	}
	return append(lines, strings.Join(filled(c["article"]+" bytes "+c["start"]+"-"+c["end"], c["published"], c["title"], c["url"]), ", "))
}

// as tells how an article writes a part of an event, and why it was read so.
func as(part, text, reason string) string {
	if text == "" {
		return ""
	}
	out := strings.TrimSpace(part + " “" + text + "”")
	if reason != "" {
		out += " (" + reason + ")"
	}
	return out
}

func with(before, text string) string {
	if text == "" {
		return ""
	}
	return before + text
}

func filled(texts ...string) []string {
	return slices.DeleteFunc(texts, func(t string) bool { return t == "" })
}
