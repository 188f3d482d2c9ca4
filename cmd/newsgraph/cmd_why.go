package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/question"
)

// whyOptions are the options of `newsgraph why`.
type whyOptions struct {
	Store  storeOptions
	Format string
	Limit  string // how many events of a name, or ways; empty for what the questions show
}

func whyCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "why",
		Usage:     "show the proof of an event, of an entity or place, or of how two names are connected",
		ArgsUsage: "EVENT | NAME | A B",
		Description: "EVENT is the id of an event, or the beginning of it (e:…), as ask prints it: all sentences that tell it. NAME is an entity or\n" +
			"a place, by any of its names or its id: what it is known by, its other names, your decisions, and its events, those that most\n" +
			"articles tell first, with a sentence each. A B are two names: the shortest ways between them, each step with its proof.\n" +
			"Each proof has the article, the sentence with the words of each part in brackets, the rule, why each mention was read as it\n" +
			"was, who says so, and what articles disagree on. json has the bytes of the marks in the article's text; csv of a NAME has its\n" +
			"events alone. Where the words of a part stand several times in a sentence, those nearest to the action are marked.",
		Flags: append([]cli.Flag{storeFlag(), formatFlag(),
			&cli.IntFlag{Name: "limit", DefaultText: "20 events, 3 ways", Usage: "`N` events of a name, or ways between two, at most; 0 for all"}}, nameFlags()...),
		Action: func(c *cli.Context) error {
			o := whyOptions{Store: storeOf(c), Format: c.String("format")}
			if c.IsSet("limit") {
				if c.Int("limit") < 0 {
					return usagef("why: --limit %d: write a number from 0", c.Int("limit"))
				}
				o.Limit = strconv.Itoa(c.Int("limit"))
			}
			if _, ok := answerFormats[o.Format]; !ok {
				return usagef("--format %s: the formats are table, json and csv", o.Format)
			}
			if c.NArg() < 1 || c.NArg() > 2 {
				return usagef("why: name one event by its id, one entity or place, or two names")
			}
			g, err := nameFilesOf(c).open()
			if err != nil {
				return err
			}
			return runWhy(c.Context, o, meant(g, c.Args().Slice()), s)
		},
	}
}

// runWhy prints the proof of what the arguments name.
func runWhy(ctx context.Context, o whyOptions, args []graph.Arg, s streams) (err error) {
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	switch {
	case len(args) == 2:
		return o.tell(ctx, st, "proved-links", args, s)
	case strings.HasPrefix(args[0].Text, "e:"):
		return o.tell(ctx, st, "why", args, s)
	}
	err = o.name(ctx, st, args, s)
	if !errors.Is(err, graph.ErrNoName) {
		return err
	}
	if asEvent := o.tell(ctx, st, "why", args, s); !errors.Is(asEvent, graph.ErrNoEvent) { // its id begins otherwise
		return asEvent
	}
	return err
}

// name prints what a name means, and its events.
func (o whyOptions) name(ctx context.Context, st graph.Querier, args []graph.Arg, s streams) error {
	q, err := question.Find("about")
	if err != nil {
		return err
	}
	rows, err := collect(st.Ask(ctx, q.Name, args...))
	if err != nil {
		return err
	}
	switch o.Format {
	case "table":
		err = writeRecords(s.out, q.Columns, rows, width(s.out))
		if err == nil {
			_, err = fmt.Fprintln(s.out)
		}
	case "json":
		err = writeAnswerJSON(s.out, q.Columns, rows, 0)
	}
	if err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return o.tell(ctx, st, "proofs", args, s)
}

// tell prints the answer to a question of which the rows are proofs.
func (o whyOptions) tell(ctx context.Context, st graph.Querier, name string, args []graph.Arg, s streams) error {
	q, err := question.Find(name)
	if err != nil {
		return err
	}
	if o.Limit != "" && name != "why" {
		args = append(args, graph.Arg{Text: o.Limit})
	}
	rows, err := collect(st.Ask(ctx, name, args...))
	if err != nil {
		return err
	}
	write := answerFormats[o.Format]
	switch {
	case o.Format == "table" && name == "why":
		write = writeEventProofs
	case o.Format == "table":
		write = writeProofs
	}
	if err := write(s.out, q.Columns, rows, width(s.out)); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	if len(rows) == 0 && o.Format == "table" {
		fmt.Fprintln(s.err, "newsgraph: nothing in the graph answers that")
	}
	return nil
}
