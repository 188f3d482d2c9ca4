package main

import (
	"context"
	"log/slog"
	"runtime"
	"slices"

	"github.com/urfave/cli/v2"

	"newsgraph/ingest"
	"newsgraph/source"
)

// ingestOptions are the options of `newsgraph ingest`.
type ingestOptions struct {
	loadOptions
	Model   string
	Workers int
	Read    inputOptions
	Names   nameFiles
	Limits  ingest.Limits
	Want    ingest.Selection
	Again   bool
	Metrics string
}

func ingestCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "ingest",
		Usage:     "read articles, extract their events, load them into the graph",
		ArgsUsage: "PATH…",
		Description: inputHelp + "\n\n" +
			"Articles without an id get a hash of their text as id. Articles that fail are told, recorded in " + deadName + " beside\n" +
			"the store and in its journal, and passed by; newsgraph retry reads them again. The same command again extracts only what is\n" +
			"new or has changed; after an interruption or a crash it goes on where that came.",
		Flags: append(ingestFlags(), &cli.BoolFlag{Name: "dry-run", Aliases: []string{"n"}, Usage: "read and extract, and write nothing: neither the graph nor the journal nor dead letters"}),
		Action: func(c *cli.Context) error {
			o, err := ingestOptionsOf(c)
			if err != nil {
				return err
			}
			return runIngest(c.Context, o, pathsOf(c), s, p, newLog(c, s))
		},
	}
}

// ingestFlags are the flags of commands that take articles in.
func ingestFlags() []cli.Flag {
	return slices.Concat([]cli.Flag{storeFlag(), decisionsFlag(), modelFlag(), workersFlag(), batchFlag(), failedFlag()},
		nameFlags(), readFlags(), selectFlags(), limitFlags(), showFlags())
}

func ingestOptionsOf(c *cli.Context) (o ingestOptions, err error) {
	o = ingestOptions{
		loadOptions: loadOptionsOf(c), Model: c.String("model"), Workers: c.Int("workers"), Names: nameFilesOf(c),
		Limits: limitsOf(c), Again: c.Bool("again"), Metrics: c.String("metrics"),
	}
	if o.Want, err = selectionOf(c); err != nil {
		return o, err
	}
	o.Read, err = inputOptionsOf(c)
	return o, err
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

// runIngest takes the articles at the paths in.
func runIngest(ctx context.Context, o ingestOptions, paths []string, s streams, p parts, log *slog.Logger) error {
	if len(paths) == 0 {
		return usagef("ingest: name files or folders, or - for standard input, or list them as " + sourcesKey + " in " + configName)
	}
	return withIntake(ctx, o, s, p, log, func(in *intake, input source.Input) error { return in.paths(ctx, paths, input) })
}
