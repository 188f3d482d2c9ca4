package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strconv"

	"github.com/urfave/cli/v2"

	"newsgraph/gazetteer"
	"newsgraph/graph"
	"newsgraph/graph/question"
)

// askOptions are the options of `newsgraph ask`.
type askOptions struct {
	Store  string
	Format string
	Record bool // a table shows a row as lines "column: value"
}

func askCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "ask",
		Usage:     "ask the graph a named question; without one, list them",
		ArgsUsage: "[QUESTION [ARGUMENT…]]",
		Description: "Names are found by alias and without case. Each row that stands for an event has its id and a sentence that tells it.\n" +
			"The table is wrapped to the terminal (or COLUMNS) and shows the first bytes of an event's id, which why takes; json and\n" +
			"csv give everything.",
		Flags: []cli.Flag{storeFlag(), formatFlag()},
		BashComplete: func(c *cli.Context) {
			for _, q := range question.All() {
				if c.NArg() == 0 {
					fmt.Fprintln(s.out, q.Name)
				}
			}
		},
		Action: func(c *cli.Context) error {
			o := askOptions{Store: storeName(c), Format: c.String("format")}
			if !c.Args().Present() {
				return listQuestions(s.out, width(s.out))
			}
			return runAsk(c.Context, o, c.Args().First(), c.Args().Tail(), s)
		},
	}
}

func formatFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "table", Usage: "`FORMAT` of the answer: table, json (one object a row, a line each) or csv"}
}

func listQuestions(w io.Writer, columns int) error {
	var rows [][]string
	for _, q := range question.All() {
		rows = append(rows, []string{q.Name, q.Args, q.Help})
	}
	return writeTable(w, []string{"question", "arguments", "what it tells"}, rows, columns)
}

// runAsk prints the answer to a question.
func runAsk(ctx context.Context, o askOptions, name string, args []string, s streams) (err error) {
	q, err := question.Find(name)
	if err != nil {
		return err
	}
	format, ok := answerFormats[o.Format]
	if !ok {
		return usagef("--format %s: the formats are table, json and csv", o.Format)
	}
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	rows, err := collect(st.Ask(ctx, name, meant(args)...))
	if err != nil {
		return err
	}
	if o.Record && o.Format == "table" {
		format = writeRecords
	}
	if err := format(s.out, q.Columns, rows, width(s.out)); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	if len(rows) == 0 && o.Format == "table" {
		fmt.Fprintln(s.err, "newsgraph: nothing in the graph answers that")
	}
	return nil
}

// meant adds to each name the places that the gazetteer knows by it.
func meant(args []string) []graph.Arg {
	out := graph.Args(args...)
	g, err := gazetteer.Default()
	if err != nil {
		return out // the graph knows the names that articles use
	}
	for i, a := range args {
		for _, p := range g.Places(a) {
			out[i].IDs = append(out[i].IDs, p.ID)
		}
	}
	return out
}

func collect(rows iter.Seq2[graph.Row, error]) ([]graph.Row, error) {
	var out []graph.Row
	for r, err := range rows {
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// answerFormats are the formats of answers, by name.
var answerFormats = map[string]func(w io.Writer, columns []string, rows []graph.Row, width int) error{
	"table": writeAnswerTable,
	"json":  writeAnswerJSON,
	"csv":   writeAnswerCSV,
}

// shortID is how much of an event's id a table shows, in bytes: enough for why,
// which takes the beginning of an id.
const shortID = 10

// bracketedID matches the id that an answer puts after a name which several
// things have.
var bracketedID = regexp.MustCompile(`(\[\w+:[\w-]{6})[\w-]*\]$`)

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

// jsonValue writes a cell with <, > and & as they are.
func jsonValue(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(b.Bytes()), nil
}
