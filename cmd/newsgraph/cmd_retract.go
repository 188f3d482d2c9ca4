package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
)

// retractOptions are the options of `newsgraph retract`.
type retractOptions struct {
	Store  storeOptions
	From   string // file of more articles, - for standard input
	DryRun bool
	Format string
}

func retractCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "retract",
		Usage:     "take articles back, with every event, entity and place that no other article tells of",
		ArgsUsage: "ARTICLE…",
		Description: "ARTICLE is the id of an article, as why prints it, or its URL where no other article has it; - stands for standard\n" +
			"input, an article a line. What other articles tell stays, and is as if they alone had been ingested. To correct an\n" +
			"article, ingest it again under its id: nothing needs to be retracted first.",
		Flags: []cli.Flag{storeFlag(),
			&cli.StringFlag{Name: "from", Usage: "`FILE` of further articles, one a line; - for standard input"},
			&cli.BoolFlag{Name: "dry-run", Aliases: []string{"n"}, Usage: "write nothing, tell what would go"},
			textOrJSONFlag()},
		Action: func(c *cli.Context) error {
			o := retractOptions{Store: storeOf(c), From: c.String("from"), DryRun: c.Bool("dry-run"), Format: c.String("format")}
			return runRetract(c.Context, o, c.Args().Slice(), s)
		},
	}
}

// runRetract takes articles back and prints what went with them.
func runRetract(ctx context.Context, o retractOptions, args []string, s streams) (err error) {
	if err := checkTextOrJSON("retract", o.Format); err != nil {
		return err
	}
	names, err := o.names(args, s.in)
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return usagef("retract: name articles by their ids, or a file of them with --from")
	}
	how := writing
	if o.DryRun {
		how = reading
	}
	if err := storeExists(o.Store); err != nil {
		return err
	}
	st, err := openStore(ctx, o.Store, how)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	return o.retract(ctx, st, names, s)
}

// names lists the articles that the command line and the file name.
func (o retractOptions) names(args []string, stdin io.Reader) ([]string, error) {
	var out []string
	for _, a := range args {
		if a != "-" {
			out = append(out, a)
			continue
		}
		more, err := linesOf(stdin)
		if err != nil {
			return nil, fmt.Errorf("standard input: %w", err)
		}
		out = append(out, more...)
	}
	switch o.From {
	case "":
		return out, nil
	case "-":
		more, err := linesOf(stdin)
		return append(out, more...), err
	}
	f, err := os.Open(o.From)
	if err != nil {
		return nil, fmt.Errorf("articles to retract: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	more, err := linesOf(f)
	return append(out, more...), err
}

// linesOf reads lines, without the white space around them and without empty ones.
func linesOf(r io.Reader) ([]string, error) {
	var out []string
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		if line := strings.TrimSpace(in.Text()); line != "" {
			out = append(out, line)
		}
	}
	return out, in.Err()
}

// retract finds the articles, takes them back, and prints what went and who was
// not there.
func (o retractOptions) retract(ctx context.Context, st graph.Store, names []string, s streams) error {
	ids, missing, err := findArticles(ctx, st, names)
	if err != nil {
		return err
	}
	do := st.Retract
	if o.DryRun {
		do = st.PlanRetract
	}
	stats, err := do(ctx, ids...)
	if err != nil {
		return err
	}
	for _, id := range missing {
		fmt.Fprintf(s.err, "newsgraph: error: there is no article %q in the store\n", oneLine(id))
	}
	if err := o.print(s, stats, missing); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	if len(missing) > 0 {
		return toldError{someFailed{len(missing)}}
	}
	return nil
}
