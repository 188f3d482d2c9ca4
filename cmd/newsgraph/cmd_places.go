package main

import (
	"bufio"
	"context"
	"fmt"
	"iter"
	"log/slog"
	"slices"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/ingest"
	"newsgraph/schema"
	"newsgraph/source"
)

func placesCommand(s streams, p parts) *cli.Command {
	return &cli.Command{
		Name:      "places",
		Usage:     "print every place name of articles, with its place",
		ArgsUsage: "PATH…",
		Description: "PATH is a file, a folder or - for standard input. All place names of the story and its dateline are printed, whether events\n" +
			"happen there or not, and places that act; those that the gazetteer lacks have no lat and lon.\n" +
			"  json   one object an article: {\"doc_id\", \"toponyms\": [{\"start\", \"end\", \"text\", \"lat\", \"lon\", \"name\", \"path\", \"id\", \"kind\"}]};\n" +
			"         start and end count the code points of the text; a word for a people, as Sudanese, has \"demonym\": true;\n" +
			"         of a failed article, with \"error\"\n" +
			"  table  one name a row, for reading",
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "json", Usage: "`FORMAT` of the output: json or table"},
			modelFlag(), workersFlag(),
		}, nameFlags(), readFlags()),
		Action: func(c *cli.Context) error {
			read, err := inputOptionsOf(c)
			if err != nil {
				return err
			}
			if !c.Args().Present() {
				return usagef("places: name files or folders, or - for standard input")
			}
			format, ok := placeFormats[c.String("format")]
			if !ok {
				return usagef("places: --format %s: the formats are json and table", c.String("format"))
			}
			g, err := nameFilesOf(c).open()
			if err != nil {
				return err
			}
			log := newLog(c, s)
			e, err := p.engine(c.Context, c.String("model"), g)
			if err != nil {
				return err
			}
			in := read.input(c.Context, s, log)
			defer closeFetch(in)
			items := source.Files(c.Args().Slice(), in)
			out := bufio.NewWriterSize(s.out, 64<<10)
			return flush(out, printPlaces(c.Context, items, e, c.Int("workers"), format(out, width(s.out)), log))
		},
	}
}

// placer finds the place names of an article.
type placer interface {
	Places(ctx context.Context, a schema.Article) ([]extract.Toponym, error)
}

// placed is an article with its place names.
type placed = made[[]extract.Toponym]

// printPlaces prints the place names of articles, in order of the input.
func printPlaces(ctx context.Context, items iter.Seq[article.Item], x placer, workers int, w placeWriter, log *slog.Logger) error {
	failed := 0
	for p := range makeEach(ctx, items, workers, x.Places) {
		if p.Note != "" {
			log.Warn(p.Note, "file", p.File)
		}
		if p.Err != nil {
			failed++
			ingest.LogFailure(log, p.Err)
		}
		if err := w(p); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	}
	return outcome(ctx, failed)
}
