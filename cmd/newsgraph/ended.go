package main

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"newsgraph/graph"
	"newsgraph/ingest"
)

// openDead opens the file for the articles that fail. Without it, they are only
// logged.
func openDead(path string, store storeOptions, log *slog.Logger) *ingest.DeadLetters {
	if path == "" {
		path = store.beside(deadName)
	}
	dead, err := ingest.NewDeadLetters(path)
	if err != nil {
		log.Warn("failed articles cannot be recorded", "error", err)
	}
	return dead
}

// ended prints the summary and turns it into the error that gives the exit code.
func ended(r ingest.Report, err error, dead *ingest.DeadLetters, log *slog.Logger, o loadOptions) error {
	if !o.Show.Quiet || err != nil {
		summary := r.String()
		if o.DryRun {
			summary = "dry run, nothing was written: " + summary
		}
		say(log, summary, counts(r)...)
	}
	if p := dead.Path(); p != "" && !o.Show.Quiet {
		say(log, "what failed is listed in "+p+", and can be tried again with newsgraph retry", slog.String("file", p))
	}
	switch {
	case errors.Is(err, ingest.ErrInterrupted):
		say(log, "interrupted; run the same command again to go on: what is loaded stays as it is")
		return toldError{err}
	case errors.Is(err, graph.ErrUnreachable), errors.Is(err, graph.ErrBusy), errors.Is(err, graph.ErrFull):
		return fmt.Errorf("%w; what is loaded stays: once that is mended, the same command goes on", err)
	case err != nil:
		return err
	case r.Failed > 0:
		return toldError{someFailed{r.Failed}}
	}
	return nil
}

// counts are the numbers of a report, for a log that machines read.
func counts(r ingest.Report) []slog.Attr {
	out := []slog.Attr{slog.Int("read", r.Read)}
	for _, o := range r.Outcomes() {
		out = append(out, slog.Int(strings.ReplaceAll(o.What, " ", "_"), o.N))
	}
	return append(out, slog.Int("events_extracted", r.Extracted), slog.Int("events_refused", r.Refused), slog.Int("events_written", r.Events))
}
