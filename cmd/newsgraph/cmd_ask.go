package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/gazetteer"
	"newsgraph/graph"
	"newsgraph/graph/question"
)

// askOptions are the options of `newsgraph ask`.
type askOptions struct {
	Store  storeOptions
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
		Flags: append([]cli.Flag{storeFlag(), formatFlag()}, nameFlags()...),
		BashComplete: func(c *cli.Context) {
			for _, q := range question.All() {
				if c.NArg() == 0 {
					fmt.Fprintln(s.out, q.Name)
				}
			}
		},
		Action: func(c *cli.Context) error {
			o := askOptions{Store: storeOf(c), Format: c.String("format")}
			if !c.Args().Present() {
				return listQuestions(s.out, width(s.out))
			}
			g, err := nameFilesOf(c).open()
			if err != nil {
				return err
			}
			return runAsk(c.Context, o, c.Args().First(), meant(g, c.Args().Tail()), s)
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
func runAsk(ctx context.Context, o askOptions, name string, args []graph.Arg, s streams) (err error) {
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
	rows, err := collect(st.Ask(ctx, name, args...))
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

// meant adds to each name the places and the actors that the gazetteer knows by
// it: "Daesh" asks for Islamic State, whatever the articles call it.
func meant(g *gazetteer.Gazetteer, args []string) []graph.Arg {
	out := graph.Args(args...)
	for i, a := range args {
		for _, p := range g.Places(a) {
			out[i].IDs = append(out[i].IDs, p.ID)
		}
		for _, name := range []string{a, strings.ToUpper(a)} { // acronyms are known in capitals
			if actor, ok := g.Actor(name); ok {
				out[i].IDs = append(out[i].IDs, actor.ID)
				break
			}
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
