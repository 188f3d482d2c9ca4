package main

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/source"
)

func watchCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "watch",
		Usage:     "go on taking in what is new in folders, files, feeds, sitemaps and pages, until interrupted",
		ArgsUsage: "PATH…",
		Description: inputHelp + "\n\n" +
			"What is new or has changed is taken in, every so often, as ingest does it. A path that cannot be looked at is told, and\n" +
			"looked at again later; so is a database that has gone away. With --metrics, /healthz answers 200, or 503 and what is wrong.\n" +
			"An interrupt finishes the batch and ends the watch, with exit code 0; the journal knows then what is done.",
		Flags: append(ingestFlags(), watchFlags()...),
		Action: func(c *cli.Context) error {
			o, err := ingestOptionsOf(c)
			if err != nil {
				return err
			}
			if c.Duration("every") <= 0 {
				return usagef("--every %s: want a time, as 5m", c.Duration("every"))
			}
			return runWatch(c.Context, o, c.Duration("every"), pathsOf(c), s, p, newLog(c, s))
		},
	}
}

// watchFlags say how often a watch looks.
func watchFlags() []cli.Flag {
	return []cli.Flag{&cli.DurationFlag{Name: "every", Value: 5 * time.Minute, Usage: "look for what is new every `DURATION`"}}
}

// runWatch takes in what is new until the context ends, which is no error.
func runWatch(ctx context.Context, o ingestOptions, every time.Duration, paths []string, s streams, p parts, log *slog.Logger) error {
	if len(paths) == 0 {
		return usagef("watch: name files, folders or addresses, or list them as " + sourcesKey + " in " + configName)
	}
	return withIntake(ctx, o, s, p, log, func(in *intake, input source.Input) (err error) {
		in.failures = in.dead()
		defer closing(in.failures, &err)
		for ctx.Err() == nil {
			in.rounds(ctx, paths, every, input)
			_ = input.Clock.Wait(ctx, every) // it fails where the context ends, which the loop sees
		}
		say(log, "watch ended; started again, it goes on from here")
		return nil
	})
}

// rounds takes in round after round. It ends with the context, or when a round could
// not be loaded: then all is to be looked at anew, and the journal tells what is done.
func (in *intake) rounds(ctx context.Context, paths []string, every time.Duration, input source.Input) {
	var trouble []error
	input.OnBytes = in.watch.addBytes // a round is read before its run begins
	input.Polled = func(err error) {
		in.log.Warn(err.Error())
		trouble = append(trouble, err)
	}
	for round := range source.Watch(ctx, paths, every, input) {
		err := in.run(ctx, func(func(int)) iter.Seq[article.Item] { return round }, func() int64 { return 0 })
		var some someFailed
		if err != nil && !errors.As(err, &some) && ctx.Err() == nil {
			in.log.Error(err.Error())
			in.watch.fails(err)
			return
		}
		in.watch.fails(errors.Join(trouble...))
		trouble = nil
	}
}
