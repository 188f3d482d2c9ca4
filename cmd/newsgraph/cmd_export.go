package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/export"
	"newsgraph/ingest"
)

// exportOptions are the options of `newsgraph export`.
type exportOptions struct {
	Store  storeOptions
	Format string
	Output string // a file, or empty for standard output
}

func exportCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "export",
		Usage:       "write the whole graph, sorted: equal graphs give equal bytes, from every store",
		ArgsUsage:   " ",
		Description: "jsonl has one node or relationship a line, nodes first.",
		Flags: []cli.Flag{
			storeFlag(),
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "jsonl", Usage: "`FORMAT` of the output: jsonl"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "`FILE` to write; it appears once it is whole (default: standard output)"},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("export takes no arguments; the store is --store, the file --output")
			}
			return runExport(c.Context, exportOptions{Store: storeOf(c), Format: c.String("format"), Output: c.String("output")}, s)
		},
	}
}

// runExport writes the graph.
func runExport(ctx context.Context, o exportOptions, s streams) (err error) {
	if o.Format != "jsonl" {
		return usagef("export: --format %s: the format is jsonl", o.Format)
	}
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	write := func(w io.Writer) error {
		_, err := export.JSONL(w, st.Dump(ctx))
		return err
	}
	if o.Output == "" {
		return write(s.out)
	}
	return writeFile(o.Output, write)
}

// writeFile writes a file that appears under its name only once it is whole.
func writeFile(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, ingest.Cause(err))
	}
	defer func() {
		if err != nil {
			_ = f.Close()           // the first error says more
			_ = os.Remove(f.Name()) // likewise
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(f.Name(), path)
}
