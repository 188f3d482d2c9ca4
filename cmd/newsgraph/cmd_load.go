package main

import (
	"context"
	"io"
	"iter"
	"log/slog"
	"os"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/ingest"
)

// loadOptions are the options of `newsgraph load`.
type loadOptions struct {
	Store string
	Dead  string
	Batch int
	Quiet bool
}

func loadCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "load",
		Usage:       "load events that were extracted before into the graph",
		ArgsUsage:   "EVENTS.jsonl…",
		Description: "Loads what newsgraph extract --format json printed, one article a line; - is standard input.",
		Flags: []cli.Flag{storeFlag(), batchFlag(),
			&cli.StringFlag{Name: "failed", Usage: "`FILE` for the articles that failed (default: " + deadName + " beside the store)"}},
		Action: func(c *cli.Context) error {
			o := loadOptions{Store: storeName(c), Dead: c.String("failed"), Batch: c.Int("batch"), Quiet: c.Bool("quiet")}
			return runLoad(c.Context, o, c.Args().Slice(), s, newLog(c, s))
		},
	}
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
	dead := openDead(o.Dead, o.Store, log)
	defer closing(dead, &err)
	bar := newProgress(s.err, ingest.Size(paths), o.Quiet)
	report, err := ingest.Load(ctx, extractions(ctx, paths, s.in, bar.bytes), st, ingest.Options{Batch: o.Batch, DeadLetters: dead, Log: bar.log(log), Progress: bar.report})
	bar.end()
	return ended(report, err, dead, s, o.Quiet)
}

// extractions yields the results in the files, until the context ends.
func extractions(ctx context.Context, paths []string, stdin io.Reader, onBytes func(int)) iter.Seq[ingest.Result] {
	return func(yield func(ingest.Result) bool) {
		for _, p := range paths {
			more := true
			each := func(r io.Reader, name string) {
				for x := range ingest.Extractions(countBytes{r, onBytes}, name) {
					if more = ctx.Err() == nil && yield(x); !more {
						return
					}
				}
			}
			if p == "-" {
				each(stdin, "standard input")
			} else if f, err := os.Open(p); err != nil {
				more = yield(ingest.Result{File: p, Err: &article.Error{File: p, Class: article.Unreadable, Err: bare(err)}})
			} else {
				each(f, p)
				_ = f.Close() // it was only read
			}
			if !more {
				return
			}
		}
	}
}

// countBytes tells of every byte that is read.
type countBytes struct {
	r    io.Reader
	told func(int)
}

// Read is part of io.Reader.
func (c countBytes) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.told(n)
	return n, err
}
