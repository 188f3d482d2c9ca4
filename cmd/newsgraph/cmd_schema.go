package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"newsgraph/schema"
)

func schemaCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "schema",
		Usage:       "print the schema of the store: its constraints and indexes, or the types of actions",
		ArgsUsage:   " ",
		Subcommands: []*cli.Command{schemaCheckCommand(s)},
		Description: "The statements are those of the kind of store that --store names; nothing is opened. ingest and load apply them on first use.",
		Flags: []cli.Flag{
			storeFlag(),
			&cli.BoolFlag{Name: "types", Usage: "print the types of actions instead: CAMEO root, quad class, relationship, meaning"},
		},
		Action: func(c *cli.Context) error {
			switch _, isNeo4j, _ := neo4jConfig(storeName(c)); {
			case c.Args().Present():
				return usagef("schema takes no arguments")
			case c.Bool("types"):
				return printTypes(s)
			case isNeo4j:
				return printText(s, schema.Cypher())
			}
			if _, err := sqlitePath(storeName(c)); err != nil {
				return err
			}
			return printText(s, schema.SQL())
		},
	}
}

func printText(s streams, text string) error {
	_, err := fmt.Fprintln(s.out, strings.TrimSpace(text))
	return err
}

func printTypes(s streams) error {
	w := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "TYPE\tCAMEO\tQUAD CLASS\tRELATIONSHIP\tMEANING")
	for _, t := range schema.Types() {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", t.Type, t.CAMEO, t.Quad, t.Relation, t.Gloss)
	}
	return w.Flush()
}
