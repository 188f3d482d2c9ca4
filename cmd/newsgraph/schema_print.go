package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"newsgraph/schema"
	"newsgraph/schema/browser"
)

// prints are what schema print can print.
var prints = []struct {
	what, about string
	print       func(io.Writer) error
}{
	{"cypher", "the constraints and indexes of a Neo4j store, for cypher-shell; it may be run again", printCypher},
	{"roles", "a role that may load and one that may only read, for Neo4j Enterprise and Aura", text(schema.Roles)},
	{"sql", "the tables and views of a SQLite store", printSQL},
	{"types", "the types of actions: CAMEO root, quad class, relationship, meaning", printTypes},
	{"saved-cypher", "25 questions in Cypher, for cypher-shell and to read", text(browser.Script)},
	{"saved-zip", "the questions as favorites of Neo4j Browser 5: drop the file onto its page", browser.WriteZip},
	{"saved-csv", "the questions as saved Cypher of Query (Aura, Desktop, newer Browsers): import the file there", browser.WriteCSV},
	{"style", "colours, sizes and captions of the graph, in GraSS: drop the file onto the Browser's page", text(browser.Style)},
	{"guide", "a walk through the graph for Neo4j Browser 5: see schema serve", text(browser.Guide)},
}

func schemaPrintCommand(s streams) *cli.Command {
	var about strings.Builder
	for _, p := range prints {
		fmt.Fprintf(&about, "%-13s %s\n", p.what, p.about)
	}
	return &cli.Command{
		Name: "print", ArgsUsage: "[WHAT]",
		Usage:       "print a definition, or what Neo4j's tools read the graph with",
		Description: "WHAT is one of these; without it, cypher or sql, after the kind of store that --store names.\n\n" + about.String(),
		Flags:       []cli.Flag{storeFlag()},
		BashComplete: func(*cli.Context) {
			for _, p := range prints {
				fmt.Fprintln(s.out, p.what)
			}
		},
		Action: func(c *cli.Context) error {
			switch c.NArg() {
			case 0:
				return printDefinitions(c, s.out)
			case 1:
				return printWhat(c.Args().First(), s.out)
			}
			return usagef("schema print takes one argument, %d are given", c.NArg())
		},
	}
}

func printWhat(what string, w io.Writer) error {
	var names []string
	for _, p := range prints {
		if p.what == what {
			return p.print(w)
		}
		names = append(names, p.what)
	}
	return usagef("schema print: there is no %q: print %s", what, strings.Join(names, ", "))
}

// text prints a text, ended by one newline.
func text(of func() string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := fmt.Fprintln(w, strings.TrimSpace(of()))
		return err
	}
}

func printCypher(w io.Writer) error { return text(schema.Cypher)(w) }

func printSQL(w io.Writer) error { return text(schema.SQL)(w) }

func printTypes(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "TYPE\tCAMEO\tQUAD CLASS\tRELATIONSHIP\tMEANING")
	for _, i := range schema.Types() {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", i.Type, i.CAMEO, i.Quad, i.Relation, i.Gloss)
	}
	return t.Flush()
}
