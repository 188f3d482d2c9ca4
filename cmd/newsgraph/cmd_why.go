package main

import (
	"github.com/urfave/cli/v2"

	"newsgraph/graph"
)

func whyCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:        "why",
		Usage:       "show the proof of an event: its sentences, their places in the articles, the rule",
		ArgsUsage:   "EVENT",
		Description: "EVENT is the id of an event, or the beginning of it, as ask prints it.",
		Flags:       []cli.Flag{storeFlag(), formatFlag()},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return usagef("why: name one event by its id")
			}
			o := askOptions{Store: storeOf(c), Format: c.String("format"), Record: true}
			return runAsk(c.Context, o, "why", graph.Args(c.Args().First()), s)
		},
	}
}
