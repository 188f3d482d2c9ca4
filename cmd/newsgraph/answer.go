package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"

	"newsgraph/graph"
)

// answerFormats are the formats of answers, by name.
var answerFormats = map[string]func(w io.Writer, columns []string, rows []graph.Row, width int) error{
	"table": writeAnswerTable,
	"json":  writeAnswerJSON,
	"csv":   writeAnswerCSV,
}

// shortID is how much of an event's id a table shows, in bytes: enough for why,
// which takes the beginning of an id.
const shortID = 12

// bracketedID matches the id that an answer puts after a name which several
// things have.
var bracketedID = regexp.MustCompile(`(\[\w+:[\w-]{10})[\w-]*\]$`)

func writeAnswerTable(w io.Writer, columns []string, rows []graph.Row, width int) error {
	if len(rows) == 0 {
		return nil
	}
	head := slices.Clone(columns)
	cells := make([][]string, len(rows))
	for i, r := range rows {
		cells[i] = texts(r)
		for c := range cells[i] {
			cells[i][c] = bracketedID.ReplaceAllString(cells[i][c], "$1]")
		}
	}
	for c, name := range columns {
		switch name {
		case "confidence":
			head[c] = "conf."
		case "event":
			for _, r := range cells {
				r[c] = r[c][:min(len(r[c]), shortID)]
			}
		}
	}
	return writeTable(w, head, cells, width)
}

// writeAnswerJSON writes an object a row, its keys in the order of the columns.
func writeAnswerJSON(w io.Writer, columns []string, rows []graph.Row, _ int) error {
	for _, r := range rows {
		line := []byte{'{'}
		for i, v := range r {
			key, err := json.Marshal(columns[i])
			if err != nil {
				return err
			}
			value, err := jsonValue(v)
			if err != nil {
				return err
			}
			if i > 0 {
				line = append(line, ',')
			}
			line = append(append(append(line, key...), ':'), value...)
		}
		if _, err := w.Write(append(line, '}', '\n')); err != nil {
			return err
		}
	}
	return nil
}

func writeAnswerCSV(w io.Writer, columns []string, rows []graph.Row, _ int) error {
	c := csv.NewWriter(w)
	if err := c.Write(columns); err != nil {
		return err
	}
	for _, r := range rows {
		if err := c.Write(values(r)); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// writeRecords writes each row as lines "column: value".
func writeRecords(w io.Writer, columns []string, rows []graph.Row, width int) error {
	for i, r := range rows {
		if i > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		if err := writeRecord(w, columns, texts(r), width); err != nil {
			return err
		}
	}
	return nil
}

func writeRecord(w io.Writer, columns, cells []string, width int) error {
	label := 0
	for _, c := range columns {
		label = max(label, len(c)+2)
	}
	for i, c := range cells {
		if c == "" {
			continue
		}
		for n, part := range wrapCell(c, width-label) {
			head := ""
			if n == 0 {
				head = columns[i] + ":"
			}
			if _, err := fmt.Fprintf(w, "%-*s%s\n", label, head, part); err != nil {
				return err
			}
		}
	}
	return nil
}

// values are the cells of a row in full.
func values(r graph.Row) []string {
	out := make([]string, len(r))
	for i, v := range r {
		switch v := v.(type) {
		case float64:
			out[i] = strconv.FormatFloat(v, 'g', -1, 64)
		default:
			out[i] = fmt.Sprint(v)
		}
	}
	return out
}

// texts are the cells of a row for reading: on one line each, fractions to two
// places.
func texts(r graph.Row) []string {
	out := values(r)
	for i, v := range r {
		if f, ok := v.(float64); ok {
			out[i] = strconv.FormatFloat(f, 'f', 2, 64)
		}
		out[i] = oneLine(out[i])
	}
	return out
}

// jsonValue writes a cell.
func jsonValue(v any) ([]byte, error) {
	var b bytes.Buffer
	if err := newJSON(&b).Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(b.Bytes()), nil
}

// newJSON writes JSON with <, > and & as they are.
func newJSON(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}
