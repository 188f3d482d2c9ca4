package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"runtime"
	"slices"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/ingest"
	"newsgraph/source"
)

// ingestOptions are the options of `newsgraph ingest`.
type ingestOptions struct {
	loadOptions
	Model   string
	Workers int
	Read    article.Options
	Names   nameFiles
}

func ingestCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "ingest",
		Usage:     "read articles, extract their events, load them into the graph",
		ArgsUsage: "PATH…",
		Description: "PATH is a file, a folder (with all .txt, .html and .jsonl files in it) or - for standard input. A .jsonl file has\n" +
			"an article a line: {\"id\", \"text\"} and, where known, \"title\", \"date\" or \"published\", \"url\", \"source\". Articles\n" +
			"without an id get a hash of their text as id. Articles that fail are told, recorded in " + deadName + " beside\n" +
			"the store, and passed by. The same command again changes nothing; after an interruption it goes on.",
		Flags: slices.Concat([]cli.Flag{
			storeFlag(), decisionsFlag(), modelFlag(), workersFlag(), batchFlag(), failedFlag(),
		}, nameFlags(), readFlags()),
		Action: func(c *cli.Context) error {
			read, err := readOptions(c)
			if err != nil {
				return err
			}
			o := ingestOptions{
				loadOptions: loadOptionsOf(c), Model: c.String("model"), Workers: c.Int("workers"), Read: read, Names: nameFilesOf(c),
			}
			return runIngest(c.Context, o, c.Args().Slice(), s, p, newLog(c, s))
		},
	}
}

const deadName = "newsgraph-failed.jsonl"

func modelFlag() cli.Flag {
	return &cli.StringFlag{Name: "model", Usage: "another language model: the wheel or folder `PATH` of a spaCy v3 pipeline (default: NEWSGRAPH_MODEL, else the one built in)"}
}

func workersFlag() cli.Flag {
	return &cli.IntFlag{Name: "workers", Aliases: []string{"j"}, Value: runtime.GOMAXPROCS(0), Usage: "`N` articles are extracted at a time"}
}

func failedFlag() cli.Flag {
	return &cli.StringFlag{Name: "failed", Usage: "`FILE` for the articles that failed (default: " + deadName + " beside the store)"}
}

func batchFlag() cli.Flag {
	return &cli.IntFlag{Name: "batch", Value: ingest.DefaultBatch, Usage: "`N` events go into the graph in one transaction"}
}

// runIngest opens the store and the engine, and takes the articles in.
func runIngest(ctx context.Context, o ingestOptions, paths []string, s streams, p parts, log *slog.Logger) (err error) {
	if len(paths) == 0 {
		return usagef("ingest: name files or folders, or - for standard input")
	}
	g, err := o.Names.open()
	if err != nil {
		return err
	}
	st, err := openStore(ctx, o.Store, writing)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	e, err := p.engine(ctx, o.Model, g)
	if err != nil {
		return err
	}
	return loadAll(ctx, o.loadOptions, paths, st, s, log, func(onBytes func(int)) iter.Seq[ingest.Result] {
		in := inputOf(o.Read, s, log)
		in.OnBytes = onBytes
		return ingest.Extract(ctx, source.Files(paths, in), e, o.Workers)
	})
}

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
func ended(r ingest.Report, err error, dead *ingest.DeadLetters, s streams, quiet bool) error {
	if !quiet || err != nil {
		fmt.Fprintf(s.err, "newsgraph: %s\n", r)
	}
	if p := dead.Path(); p != "" && !quiet {
		fmt.Fprintf(s.err, "newsgraph: what failed is listed in %s\n", p)
	}
	switch {
	case errors.Is(err, ingest.ErrInterrupted):
		fmt.Fprintln(s.err, "newsgraph: interrupted; run the same command again to go on: what is loaded stays as it is")
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
