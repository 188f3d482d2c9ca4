package main

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"os"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/ingest"
	"newsgraph/source"
)

func retryCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "retry",
		Usage:     "take in once more the articles that failed",
		ArgsUsage: "[DEAD-LETTERS.jsonl]",
		Description: "Reads the articles again that the journal of the store lists as failed, or those that a file of dead letters lists, and\n" +
			"no others, from where they were. Give the options with which they were ingested. What came on standard input cannot be read\n" +
			"again.",
		Flags: ingestFlags(),
		Action: func(c *cli.Context) error {
			o, err := ingestOptionsOf(c)
			if err != nil {
				return err
			}
			if c.NArg() > 1 {
				return usagef("retry: name one file of dead letters, or none")
			}
			return runRetry(c.Context, o, c.Args().First(), s, p, newLog(c, s))
		},
	}
}

// runRetry takes in what failed before, as a file of dead letters or else the journal
// tells it.
func runRetry(ctx context.Context, o ingestOptions, letters string, s streams, p parts, log *slog.Logger) error {
	if err := storeExists(o.Store); err != nil {
		return err
	}
	s.in = nil // it is not what it was
	return withIntake(ctx, o, s, p, log, func(in *intake, input source.Input) error {
		failed, err := in.failed(ctx, letters)
		if err != nil {
			return err
		}
		if failed.Len() == 0 {
			say(log, "nothing has failed")
			return nil
		}
		return in.retry(ctx, failed, input)
	})
}

// retry takes in what is listed, and notes which files could be read that could not be
// before.
func (in *intake) retry(ctx context.Context, failed ingest.Retry, input source.Input) error {
	paths := source.Openable(failed.Files())
	err := in.run(ctx, func(onBytes func(int)) iter.Seq[article.Item] {
		input.OnBytes = onBytes
		return failed.Only(source.Files(paths, input))
	}, func() int64 { return input.Size(paths) })
	if e := in.store.Note(context.WithoutCancel(ctx), failed.Read()); err == nil && e != nil {
		err = fmt.Errorf("write the journal: %w", e)
	}
	return err
}

// failed lists what is to be tried again.
func (in *intake) failed(ctx context.Context, letters string) (ingest.Retry, error) {
	if letters == "" {
		return ingest.FailedEntries(ctx, in.store)
	}
	f, err := os.Open(letters)
	if err != nil {
		return ingest.Retry{}, fmt.Errorf("retry: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	return ingest.FailedLetters(f, letters)
}
