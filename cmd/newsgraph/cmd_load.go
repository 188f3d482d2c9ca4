package main

import (
	"context"
	"io"
	"iter"
	"log/slog"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/ingest"
	"newsgraph/source"
)

// loadOptions are the options of `newsgraph load`, and say how `ingest` loads.
type loadOptions struct {
	Store     storeOptions
	Decisions decisions
	Dead      string // path of the dead letters; empty: beside the store
	Batch     int
	Quiet     bool
}

func loadCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "load",
		Usage:       "load events that were extracted before into the graph",
		ArgsUsage:   "EVENTS.jsonl…",
		Description: "Loads what newsgraph extract --format json printed, one article a line; - is standard input.",
		Flags:       []cli.Flag{storeFlag(), decisionsFlag(), batchFlag(), failedFlag()},
		Action: func(c *cli.Context) error {
			return runLoad(c.Context, loadOptionsOf(c), c.Args().Slice(), s, newLog(c, s))
		},
	}
}

func loadOptionsOf(c *cli.Context) loadOptions {
	return loadOptions{Store: storeOf(c), Decisions: decisionsOf(c), Dead: c.String("failed"), Batch: c.Int("batch"), Quiet: c.Bool("quiet")}
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
	return loadAll(ctx, o, paths, st, s, log, func(onBytes func(int)) iter.Seq[ingest.Result] {
		return extractions(ctx, paths, s.in, onBytes)
	})
}

// loadAll loads results, shows how far it is, and records what failed. results is
// to tell of the bytes that it reads.
func loadAll(ctx context.Context, o loadOptions, paths []string, st graph.Store, s streams, log *slog.Logger,
	results func(onBytes func(int)) iter.Seq[ingest.Result],
) (err error) {
	if err := o.Decisions.follow(ctx, st, log); err != nil {
		return err
	}
	dead := openDead(o.Dead, o.Store, log)
	defer closing(dead, &err)
	bar := newProgress(s.err, func() int64 { return source.Size(paths) }, o.Quiet)
	report, err := ingest.Load(ctx, results(bar.bytes), st, ingest.Options{Batch: o.Batch, DeadLetters: dead, Log: bar.log(log), Progress: bar.report})
	bar.end()
	return ended(report, err, dead, s, o.Quiet)
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
