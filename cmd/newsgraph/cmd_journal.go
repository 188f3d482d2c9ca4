package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
)

func journalCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "journal",
		Usage:     "tell what became of the articles of all inputs",
		ArgsUsage: " ",
		Description: "The journal of a store has an entry for each place in the inputs where an article was: what became of it when it was met\n" +
			"last. Without options, prints how many came to what. The states: seen and extracted (a run was cut off there), loaded,\n" +
			"duplicate, failed, aside.",
		Flags: []cli.Flag{storeFlag(),
			&cli.StringSliceFlag{Name: "state", Usage: "list the entries of a `STATE`; may be repeated"},
			&cli.BoolFlag{Name: "all", Usage: "list all entries"},
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "`FORMAT` of a list: text or json, an object a line"}},
		Action: func(c *cli.Context) error {
			var states []graph.EntryState
			for _, name := range c.StringSlice("state") {
				if !slices.Contains(graph.EntryStates(), graph.EntryState(name)) {
					return usagef("journal: --state %s: the states are %v", name, graph.EntryStates())
				}
				states = append(states, graph.EntryState(name))
			}
			if err := checkTextOrJSON("journal", c.String("format")); err != nil {
				return err
			}
			return runJournal(c.Context, storeOf(c), states, c.Bool("all") || len(states) > 0, c.String("format") == "json", s)
		},
	}
}

// runJournal lists entries, or counts them.
func runJournal(ctx context.Context, o storeOptions, states []graph.EntryState, list, asJSON bool, s streams) (err error) {
	st, err := openStore(ctx, o, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	out := bufio.NewWriterSize(s.out, 64<<10)
	number := map[string]int{}
	for e, err := range st.Entries(ctx, states...) {
		if err != nil {
			return err
		}
		number[strings.TrimSpace(string(e.State)+"\t"+e.Class)]++
		if list {
			if _, err := out.WriteString(entryLine(e, asJSON)); err != nil {
				return fmt.Errorf("write output: %w", err)
			}
		}
	}
	if !list {
		fmt.Fprint(out, journalCounts(number)) // flush tells what goes wrong
	}
	return flush(out, nil)
}

// entryLine is an entry as a line.
func entryLine(e graph.Entry, asJSON bool) string {
	if !asJSON {
		at := e.File
		if e.Line > 0 {
			at += fmt.Sprintf(":%d", e.Line)
		}
		return fmt.Sprintf("%s\t%s\t%s\t%s\n", e.State, oneLine(at), oneLine(e.Article), oneLine(e.Reason))
	}
	b, _ := json.Marshal(struct { // texts and numbers only
		State   graph.EntryState `json:"state"`
		File    string           `json:"file"`
		Line    int              `json:"line,omitempty"`
		Offset  int64            `json:"offset,omitempty"`
		Article string           `json:"article,omitempty"`
		Class   string           `json:"class,omitempty"`
		Reason  string           `json:"reason,omitempty"`
	}{e.State, e.File, e.Line, e.Offset, e.Article, e.Class, e.Reason})
	return string(b) + "\n"
}

// journalCounts lists how many entries have each state and class, by state.
func journalCounts(number map[string]int) string {
	var b strings.Builder
	for _, state := range graph.EntryStates() {
		var keys []string
		for k := range number {
			if k == string(state) || strings.HasPrefix(k, string(state)+"\t") {
				keys = append(keys, k)
			}
		}
		slices.Sort(keys)
		for _, k := range keys {
			fmt.Fprintf(&b, "%d\t%s\n", number[k], k)
		}
	}
	return b.String()
}
