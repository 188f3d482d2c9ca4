package main

import (
	"context"
	"io"
	"iter"
	"log/slog"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/ingest"
	"newsgraph/source"
)

// loadOptions are the options of `newsgraph load`, and say how `ingest` loads.
type loadOptions struct {
	Store     storeOptions
	Decisions decisions
	Dead      string // path of the dead letters; empty: beside the store
	Batch     int
	DryRun    bool
	Show      showOptions
}

func loadCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "load",
		Usage:       "load events that were extracted before into the graph",
		ArgsUsage:   "EVENTS.jsonl…",
		Description: "Loads what newsgraph extract --format json printed, one article a line; - is standard input.",
		Flags:       append(showFlags()[:1], storeFlag(), decisionsFlag(), batchFlag(), failedFlag()),
		Action: func(c *cli.Context) error {
			return runLoad(c.Context, loadOptionsOf(c), c.Args().Slice(), s, newLog(c, s))
		},
	}
}

func loadOptionsOf(c *cli.Context) loadOptions {
	return loadOptions{Store: storeOf(c), Decisions: decisionsOf(c), Dead: c.String("failed"), Batch: c.Int("batch"), DryRun: c.Bool("dry-run"), Show: showOf(c)}
}

// runLoad loads files of extractions.
func runLoad(ctx context.Context, o loadOptions, paths []string, s streams, log *slog.Logger) (err error) {
	if len(paths) == 0 {
		return usagef("load: name files that newsgraph extract --format json wrote, or - for standard input")
	}
	st, err := openStore(ctx, o.Store, writing)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	if err := o.Decisions.follow(ctx, st, log); err != nil {
		return err
	}
	dead := openDead(o.Dead, o.Store, log)
	defer closing(dead, &err)
	meter := &ingest.Meter{}
	bar := newProgress(s.err, log, meter, func() int64 { return source.Size(paths) }, o.Show)
	results := ingest.Distinct(extractions(ctx, paths, s.in, meter.AddBytes))
	report, err := ingest.Load(ctx, results, st, ingest.Options{Batch: o.Batch, DeadLetters: dead, Journal: st, Log: bar.log(log), Meter: meter})
	bar.end()
	return ended(report, err, dead, log, o)
}

// extractions yields the results in the files, until the context ends.
func extractions(ctx context.Context, paths []string, stdin io.Reader, onBytes func(int)) iter.Seq[ingest.Result] {
	read := func(r io.Reader, name string, yield func(ingest.Result) bool) bool {
		for x := range ingest.Extractions(source.Counting(r, onBytes), name) {
			if ctx.Err() != nil || !yield(x) {
				return false
			}
		}
		return true
	}
	return eachFile(paths, stdin, read, func(p string, err error) ingest.Result {
		return ingest.Result{File: p, Err: &article.Error{File: p, Class: article.Unreadable, Err: err}}
	})
}
