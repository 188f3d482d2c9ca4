package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
)

func statsCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "stats",
		Usage:     "count what the graph holds",
		ArgsUsage: " ",
		Flags: []cli.Flag{storeFlag(),
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "table", Usage: "`FORMAT` of the output: table or json"}},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("stats takes no arguments")
			}
			return runStats(c.Context, storeOf(c), c.String("format"), s)
		},
	}
}

// runStats prints nodes by label, relationships and events by type.
func runStats(ctx context.Context, store storeOptions, format string, s streams) (err error) {
	if format != "table" && format != "json" {
		return usagef("stats: --format %s: the formats are table and json", format)
	}
	st, err := openStore(ctx, store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	counts, err := st.Counts(ctx)
	if err != nil {
		return err
	}
	if format == "json" {
		return json.NewEncoder(s.out).Encode(map[string]map[string]int{
			"nodes": counts.Nodes, "relationships": counts.Relationships, "events": counts.Events})
	}
	return printCounts(s.out, counts)
}

func printCounts(out io.Writer, c graph.Counts) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, part := range []struct {
		title  string
		counts map[string]int
	}{{"NODES", c.Nodes}, {"RELATIONSHIPS", c.Relationships}, {"EVENTS", c.Events}} {
		fmt.Fprintln(w, part.title)
		for _, k := range slices.Sorted(maps.Keys(part.counts)) {
			fmt.Fprintf(w, "  %s\t%d\n", k, part.counts[k])
		}
	}
	return w.Flush()
}
