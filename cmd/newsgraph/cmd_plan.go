package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/sqlitestore"
	"newsgraph/ingest"
	"newsgraph/source"
)

func planCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "plan",
		Usage:     "tell what ingest would do, and what it would take: articles, languages, events, time, space",
		ArgsUsage: "PATH…",
		Description: "Reads all of the input, and extracts and loads a sample of it into a store that is then thrown away. Takes the options of\n" +
			"ingest, and writes nothing. Time is for this machine as busy as it is now; space is that of a file.",
		Flags: append(ingestFlags(), &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "`FORMAT` of the output: text or json"}),
		Action: func(c *cli.Context) error {
			o, err := ingestOptionsOf(c)
			if err != nil {
				return err
			}
			o.DryRun = true
			print, ok := forecastFormats[c.String("format")]
			if !ok {
				return usagef("plan: --format %s: the formats are text and json", c.String("format"))
			}
			return runPlan(c.Context, o, pathsOf(c), s, p, newLog(c, s), print)
		},
	}
}

// runPlan prints the forecast.
func runPlan(ctx context.Context, o ingestOptions, paths []string, s streams, p parts, log *slog.Logger, print func(io.Writer, ingest.Forecast) error) (err error) {
	if len(paths) == 0 {
		return usagef("plan: name files or folders, or - for standard input, or list them as " + sourcesKey + " in " + configName)
	}
	in, err := openIntake(ctx, o, s, p, log)
	if err != nil {
		return err
	}
	defer closing(in, &err)
	scratch, err := openScratch(ctx)
	if err != nil {
		return err
	}
	defer closing(scratch, &err)
	var h ingest.Holder
	if in.store != nil {
		h = in.store
	}
	meter := &ingest.Meter{}
	input := o.Read.input(ctx, s, log)
	defer closeFetch(input)
	input.OnBytes = meter.AddBytes
	bar := newProgress(s.err, log, meter, func() int64 { return input.Size(paths) }, o.Show)
	f, err := ingest.Plan(ctx, source.Files(paths, input), in.engine, h, scratch, ingest.RunOptions{
		Options: ingest.Options{Batch: o.Batch, Meter: meter}, Workers: o.Workers, Maker: in.maker, Again: o.Again, Limits: o.Limits, Want: o.Want,
	})
	bar.end()
	if err != nil {
		return err
	}
	if err := print(s.out, f); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return nil
}

// scratch is a store in a folder that goes with it.
type scratch struct {
	graph.Store
	dir string
}

func openScratch(ctx context.Context) (*scratch, error) {
	dir, err := os.MkdirTemp("", "newsgraph-plan-")
	if err != nil {
		return nil, err
	}
	st, err := sqlitestore.Open(ctx, filepath.Join(dir, "sample.db"))
	if err != nil {
		_ = os.RemoveAll(dir) // the first error says more
		return nil, err
	}
	return &scratch{st, dir}, nil
}

// Size is part of ingest.Scratch. The store is closed and opened again, so that all of
// it is in the file.
func (s *scratch) Size(ctx context.Context) (int64, error) {
	path := filepath.Join(s.dir, "sample.db")
	if err := s.Store.Close(); err != nil {
		return 0, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return 0, err
	}
	s.Store, err = sqlitestore.Open(ctx, path)
	return info.Size(), err
}

// Close removes the store.
func (s *scratch) Close() error {
	err := s.Store.Close()
	if e := os.RemoveAll(s.dir); err == nil {
		err = e
	}
	return err
}

// about rounds a time for people.
func about(d time.Duration) string {
	switch {
	case d > 10*time.Minute:
		return d.Round(time.Minute).String()
	case d > 10*time.Second:
		return d.Round(time.Second).String()
	}
	return d.Round(10 * time.Millisecond).String()
}
