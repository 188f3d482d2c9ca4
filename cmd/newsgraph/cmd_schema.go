package main

import (
	"io"

	"github.com/urfave/cli/v2"
)

func schemaCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "schema",
		Usage: "print the schema of the store, the types of actions, and what Neo4j Browser reads the graph with",
		Description: "Without a subcommand it prints the definitions of the kind of store that --store names: schema print cypher or sql. Nothing is\n" +
			"opened. ingest and load apply them on first use.",
		Subcommands: []*cli.Command{schemaPrintCommand(s), schemaServeCommand(s), schemaCheckCommand(s)},
		Flags: []cli.Flag{
			storeFlag(),
			&cli.BoolFlag{Name: "types", Usage: "print the types of actions instead: schema print types"},
		},
		Action: func(c *cli.Context) error {
			switch {
			case c.Args().Present():
				return usagef("schema: there is no %q: use print, serve or check, or no argument", c.Args().First())
			case c.Bool("types"):
				return printTypes(s.out)
			}
			return printDefinitions(c, s.out)
		},
	}
}

// printDefinitions writes those of the kind of store that the command line names.
func printDefinitions(c *cli.Context, w io.Writer) error {
	if storeOf(c).isNeo4j() {
		return printCypher(w)
	}
	if _, err := storeOf(c).sqlitePath(); err != nil {
		return err
	}
	return printSQL(w)
}
