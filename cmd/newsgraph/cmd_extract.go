package main

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"slices"

	"github.com/urfave/cli/v2"

	"newsgraph/ingest"
	"newsgraph/source"
)

// extractOptions are the options of `newsgraph extract`.
type extractOptions struct {
	Format       string
	Model        string
	Workers      int
	Read         inputOptions
	Names        nameFiles
	Propositions bool
	Pretokenized bool
	ShowCleaning bool
	Explain      bool
	Limits       ingest.Limits
}

func extractCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "read articles and print their events, without a graph",
		ArgsUsage: "PATH…",
		Description: "PATH is a file, a folder or - for standard input. The events of an article are printed in the order of the input:\n" +
			"  json   one object an article: {\"id\", \"title\", \"published\", \"events\": […]}; of a failed article, with \"error\".\n" +
			"         An article without an id has a hash of its text as id, so a text file keeps its id when it is renamed.\n" +
			"  tsv    one event a line, with a line of column names\n" +
			"  table  one event a row, for reading\n" +
			"--propositions with --pretokenized reads one sentence a line, tokens separated by spaces, and prints every clause:\n" +
			"sentence, confidence, argument, relation, argument and further arguments, separated by tabs.\n" +
			"--explain prints for each sentence its words with their parse, its clauses with their arguments, and what every event\n" +
			"rule made of them: the candidate, where its actor and target were found, the events; or why a clause gave none.\n" +
			"--show-cleaning prints what is taken for the story and what is left out, and why; it needs no language model.",
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "json", Usage: "`FORMAT` of the output: json, tsv or table"},
			&cli.BoolFlag{Name: "propositions", Usage: "print clauses instead of events"},
			&cli.BoolFlag{Name: "pretokenized", Usage: "read one sentence a line, tokens separated by spaces"},
			&cli.BoolFlag{Name: "show-cleaning", Usage: "print how articles are cleaned instead of events"},
			&cli.BoolFlag{Name: "explain", Usage: "print how each sentence was read instead of events"},
			modelFlag(), workersFlag(), languageFlag(),
		}, nameFlags(), readFlags(), limitFlags()),
		Action: func(c *cli.Context) error {
			read, err := inputOptionsOf(c)
			if err != nil {
				return err
			}
			o := extractOptions{
				Format: c.String("format"), Model: c.String("model"), Workers: c.Int("workers"), Read: read,
				Propositions: c.Bool("propositions"), Pretokenized: c.Bool("pretokenized"), ShowCleaning: c.Bool("show-cleaning"),
				Explain: c.Bool("explain"), Names: nameFilesOf(c), Limits: limitsOf(c),
			}
			if o.Explain && (c.IsSet("format") || o.Propositions || o.ShowCleaning) {
				return usagef("extract: --explain goes without --format, --propositions and --show-cleaning")
			}
			return runExtract(c.Context, o, c.Args().Slice(), s, p, newLog(c, s))
		},
	}
}

// runExtract prints what the files give.
func runExtract(ctx context.Context, o extractOptions, paths []string, s streams, p parts, log *slog.Logger) error {
	if len(paths) == 0 {
		return usagef("extract: name files or folders, or - for standard input")
	}
	if o.Propositions != o.Pretokenized {
		return usagef("extract: --propositions and --pretokenized go together")
	}
	format, ok := eventFormats[o.Format]
	if !ok {
		return usagef("extract: --format %s: the formats are json, tsv and table", o.Format)
	}
	g, err := o.Names.open()
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(s.out, 64<<10)
	in := o.Read.input(ctx, s, log)
	defer closeFetch(in)
	items := source.Files(paths, in)
	if o.ShowCleaning {
		return flush(out, showCleaning(ctx, items, out, log))
	}
	e, err := p.engine(ctx, o.Model, g)
	if err != nil {
		return err
	}
	if o.Propositions {
		return flush(out, printPropositions(ctx, paths, e, o.Workers, s, out, log))
	}
	if o.Explain {
		return flush(out, printExplanations(ctx, items, e, o.Workers, out, width(s.out), log))
	}
	w := format(out, width(s.out))
	return flush(out, printEvents(ctx, ingest.Extract(ctx, items, e, o.Workers, o.Limits), w, log))
}

// printEvents prints results in order, and logs those that failed.
func printEvents(ctx context.Context, results func(func(ingest.Result) bool), w eventWriter, log *slog.Logger) error {
	failed := 0
	for r := range results {
		if r.Note != "" {
			log.Warn(r.Note, "file", r.File)
		}
		switch {
		case r.Fate == ingest.Foreign:
			log.Info(r.Err.Error())
		case r.Err != nil:
			failed++
			ingest.LogFailure(log, r.Err)
		}
		if err := w.write(r); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	}
	if err := w.end(); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return outcome(ctx, failed)
}

// outcome is the error of a run whose failures are told already.
func outcome(ctx context.Context, failed int) error {
	if ctx.Err() != nil {
		return ingest.ErrInterrupted
	}
	if failed > 0 {
		return toldError{someFailed{failed}}
	}
	return nil
}
