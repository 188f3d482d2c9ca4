package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/export"
	"newsgraph/source"
)

// exportOptions are the options of `newsgraph export`.
type exportOptions struct {
	Store  storeOptions
	Format string
	Output string // a file or folder, or empty for standard output
	Force  bool
}

func exportCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "export",
		Usage:       "write the whole graph, sorted: equal graphs give equal bytes, from every store",
		ArgsUsage:   "[DIR]",
		Description: "The formats:\n" + formatList() + "\nDIR is for formats that are a folder of files. docs/exports.md tells what each keeps.",
		Flags: []cli.Flag{
			storeFlag(),
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "jsonl", Usage: "`FORMAT` of the output: " + formatNames()},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "`FILE` or folder to write; it appears once it is whole (default: standard output)"},
			&cli.BoolFlag{Name: "force", Usage: "replace a folder whatever is in it: without, only an empty one or an earlier export"},
		},
		Action: func(c *cli.Context) error {
			o := exportOptions{Store: storeOf(c), Format: c.String("format"), Output: c.String("output"), Force: c.Bool("force")}
			return runExport(c.Context, o, c.Args().Slice(), s)
		},
	}
}

func formatNames() string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

func formatList() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-12s %s\n", f.Name, f.Gloss)
	}
	return b.String()
}

// runExport writes the graph.
func runExport(ctx context.Context, o exportOptions, args []string, s streams) (err error) {
	format, ok := export.Named(o.Format)
	switch {
	case !ok:
		return usagef("export: there is no format %q; the formats are %s", o.Format, formatNames())
	case !format.IsFolder() && len(args) > 0:
		return usagef("export --format %s takes no arguments; the store is --store, the file --output", o.Format)
	case format.IsFolder() && len(args) == 1 && o.Output == "":
		o.Output = args[0]
	case format.IsFolder() && (len(args) > 0 || o.Output == ""):
		return usagef("export --format %s writes a folder: name one, as export --format %s DIR", o.Format, o.Format)
	}
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	switch {
	case format.IsFolder():
		return writeFolder(o.Output, o.Force, func(dir string) error { return format.WriteFolder(ctx, dir, st) })
	case o.Output == "":
		return format.Write(ctx, s.out, st)
	}
	return writeFile(o.Output, func(w io.Writer) error { return format.Write(ctx, w, st) })
}

// writeFile writes a file that appears under its name only once it is whole.
func writeFile(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, source.Cause(err))
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
