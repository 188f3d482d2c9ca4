package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/urfave/cli/v2"

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
		Flags: append(ingestFlags(), textOrJSONFlag()),
		Action: func(c *cli.Context) error {
			o, err := ingestOptionsOf(c)
			if err != nil {
				return err
			}
			o.DryRun = true
			if err := checkTextOrJSON("plan", c.String("format")); err != nil {
				return err
			}
			return runPlan(c.Context, o, pathsOf(c), s, p, newLog(c, s), forecastFormats[c.String("format")])
		},
	}
}

// runPlan prints the forecast.
func runPlan(ctx context.Context, o ingestOptions, paths []string, s streams, p parts, log *slog.Logger, print func(io.Writer, ingest.Forecast) error) error {
	if len(paths) == 0 {
		return usagef("plan: name files or folders, or - for standard input, or list them as " + sourcesKey + " in " + configName)
	}
	return withIntake(ctx, o, s, p, log, func(in *intake, input source.Input) error {
		f, err := in.plan(ctx, paths, input)
		if err != nil {
			return err
		}
		if err := print(s.out, f); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
		return nil
	})
}

// plan works out what a run would do.
func (in *intake) plan(ctx context.Context, paths []string, input source.Input) (f ingest.Forecast, err error) {
	scratch, err := openScratch(ctx)
	if err != nil {
		return f, err
	}
	defer closing(scratch, &err)
	meter := &ingest.Meter{}
	input.OnBytes = meter.AddBytes
	bar := newProgress(in.s.err, in.log, meter, func() int64 { return input.Size(paths) }, in.o.Show)
	defer bar.end()
	return ingest.Plan(ctx, source.Files(paths, input), in.engine, in.holder(), scratch, ingest.RunOptions{
		Options: ingest.Options{Batch: in.o.Batch, Meter: meter}, Workers: in.o.Workers, Maker: in.maker, Again: in.o.Again, Limits: in.o.Limits, Want: in.o.Want,
	})
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
