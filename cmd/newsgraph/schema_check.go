package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"newsgraph/graph/verify"
)

// checkOptions are the options of `newsgraph schema check`.
type checkOptions struct {
	Store  storeOptions
	Deep   bool
	Limit  int
	Format string
}

func schemaCheckCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "hold a store to its promises: schema, proofs, shortcuts, and with --deep all of the graph; it only reads",
		ArgsUsage: " ",
		Description: "Compares tables, constraints and indexes with the schema; follows every relationship of an event to a sentence, of which the\n" +
			"text has to be the bytes of its span as the article's extraction has them; compares shortcuts with their events, and counts\n" +
			"with what was met. --deep plans the graph anew from all extractions and decisions, in memory, and compares every node and\n" +
			"relationship. Each fault is told with its remedy. Exit code 4: there are faults.",
		Flags: []cli.Flag{storeFlag(),
			&cli.BoolFlag{Name: "deep", Usage: "compare the whole graph with what its articles give; needs memory for all of it"},
			&cli.IntFlag{Name: "limit", Value: 20, Usage: "`N` faults are listed, all are counted; 0 for all"},
			textOrJSONFlag()},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("schema check takes no arguments")
			}
			return runSchemaCheck(c.Context, checkOptions{Store: storeOf(c), Deep: c.Bool("deep"), Limit: c.Int("limit"), Format: c.String("format")}, s)
		},
	}
}

// runSchemaCheck verifies a store and prints what is at fault.
func runSchemaCheck(ctx context.Context, o checkOptions, s streams) (err error) {
	if err := checkTextOrJSON("schema check", o.Format); err != nil {
		return err
	}
	if o.Limit < 0 {
		return usagef("schema check: --limit %d: write a number from 0", o.Limit)
	}
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	keep := o.Limit
	if keep == 0 {
		keep = 1 << 30
	}
	r, err := verify.Verify(ctx, st, verify.Options{Deep: o.Deep, Keep: keep})
	if err != nil {
		return err
	}
	if o.Format == "json" {
		err = printCheckJSON(s.out, r)
	} else {
		err = printCheck(s.out, r, width(s.out))
	}
	switch {
	case err != nil:
		return fmt.Errorf("write output: %w", err)
	case r.Total > 0:
		return toldError{faultsFound{r.Total}}
	}
	return nil
}

// faultsFound tells that a store does not keep its promises.
type faultsFound struct{ n int }

// Error counts the faults.
func (e faultsFound) Error() string { return plural(e.n, "fault", "faults") + " found" }

func printCheck(w io.Writer, r verify.Report, width int) error {
	lines := [][2]string{
		{"looked at", fmt.Sprintf("%s, %s, %d entities and places, %s", plural(r.Articles, "article", "articles"), plural(r.Events, "event", "events"), r.Things, plural(r.Sentences, "sentence", "sentences"))},
		{"proved", fmt.Sprintf("%d of %d relationships of events reach a sentence that is the quote of its span", r.Proved, r.Relationships)},
		{"whole graph", "is compared with what its articles give"},
		{"faults", "none"},
	}
	if !r.Deep {
		lines[2][1] = "is not compared with what its articles give; --deep does"
	}
	if r.Total > 0 {
		lines[3][1] = fmt.Sprint(r.Total)
	}
	for _, l := range lines {
		if _, err := fmt.Fprintf(w, "%-13s%s\n", l[0]+":", l[1]); err != nil {
			return err
		}
	}
	var rows [][]string
	for _, f := range r.Faults {
		rows = append(rows, []string{f.What, oneLine(f.ID), oneLine(f.Says), f.Remedy})
	}
	if len(rows) == 0 {
		return nil
	}
	_, err := fmt.Fprintln(w)
	if err == nil {
		err = writeTable(w, []string{"what", "id", "fault", "remedy"}, rows, width)
	}
	if n := r.Total - len(rows); err == nil && n > 0 {
		_, err = fmt.Fprintf(w, "… and %d more; --limit 0 lists all\n", n)
	}
	return err
}

// checked is what `schema check --format json` prints.
type checked struct {
	Articles      int     `json:"articles"`
	Events        int     `json:"events"`
	Things        int     `json:"entities_and_places"`
	Sentences     int     `json:"sentences"`
	Relationships int     `json:"relationships_of_events"`
	Proved        int     `json:"proved"`
	Deep          bool    `json:"deep"`
	Total         int     `json:"fault_count"`
	Faults        []fault `json:"faults"`
}

type fault struct {
	What   string `json:"what"`
	ID     string `json:"id"`
	Says   string `json:"fault"`
	Remedy string `json:"remedy"`
}

func printCheckJSON(w io.Writer, r verify.Report) error {
	out := checked{r.Articles, r.Events, r.Things, r.Sentences, r.Relationships, r.Proved, r.Deep, r.Total, []fault{}}
	for _, f := range r.Faults {
		out.Faults = append(out.Faults, fault(f))
	}
	return newJSON(w).Encode(out)
}
