package main

import (
	"context"
	"log/slog"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
)

// resolveOptions are the options of `newsgraph resolve`.
type resolveOptions struct {
	Store     storeOptions
	Decisions decisions
	Format    string
	Note      string
	Limit     int
	Names     nameFiles
}

func resolveCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:  "resolve",
		Usage: "decide which names are one; see why names were read as they were",
		Description: "Your decisions are rows of a file of tabs (" + decisionsName + " beside the store), to be kept in git, edited and merged. The graph\n" +
			"is a function of its articles and of that file: taking a decision back gives the graph that there was. Likeness of names\n" +
			"only proposes. A and B are names or ids as ask entities prints them.",
		Subcommands: []*cli.Command{
			resolving(s, "list", "", "list the decisions", nil, runResolveList),
			resolving(s, "explain", "NAME", "show what a name can mean, how articles call it, and why each mention was read so", nil, runResolveExplain),
			resolving(s, "propose", "", "list names that look alike and may be one; it decides nothing",
				[]cli.Flag{&cli.IntFlag{Name: "limit", Value: 50, Usage: "`N` pairs at most, the likeliest; 0 for all"}}, runResolvePropose),
			resolving(s, "link", "A B", "decide that B is another name of A", []cli.Flag{noteFlag()}, runResolveLink),
			resolving(s, "split", "A B", "decide that B is not A: where both are one entity, B becomes another; where they are two, they stay so", []cli.Flag{noteFlag()}, runResolveSplit),
			resolving(s, "undo", "[N]", "take back the last decision, or the N-th that list shows", nil, runResolveUndo),
			resolving(s, "apply", "", "make the graph follow the file, after it was edited or merged", nil, runResolveApply),
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("resolve: there is no %q: use list, explain, propose, link, split, undo or apply", c.Args().First())
			}
			return cli.ShowSubcommandHelp(c)
		},
	}
}

func noteFlag() cli.Flag {
	return &cli.StringFlag{Name: "note", Usage: "`TEXT` to stand beside the decision: why, and from whom"}
}

// resolving makes a subcommand that takes as many arguments as its usage shows.
func resolving(s streams, name, args, usage string, flags []cli.Flag, run func(context.Context, resolveOptions, []string, streams, *slog.Logger) error) *cli.Command {
	return &cli.Command{
		Name: name, ArgsUsage: args, Usage: usage,
		Flags: append([]cli.Flag{storeFlag(), decisionsFlag(), formatFlag()}, append(flags, nameFlags()...)...),
		Action: func(c *cli.Context) error {
			o := resolveOptions{Store: storeOf(c), Decisions: decisionsOf(c), Format: c.String("format"), Note: c.String("note"), Limit: c.Int("limit"), Names: nameFilesOf(c)}
			if _, ok := answerFormats[o.Format]; !ok {
				return usagef("--format %s: the formats are table, json and csv", o.Format)
			}
			if least, most := argsOf(args); c.NArg() < least || c.NArg() > most {
				return usagef("resolve %s %s: %d arguments given", name, args, c.NArg())
			}
			return run(c.Context, o, c.Args().Slice(), s, newLog(c, s))
		},
	}
}

// argsOf counts the arguments that a usage shows: "A B" is two, "[N]" none or one.
func argsOf(usage string) (least, most int) {
	for i, r := range usage {
		switch {
		case r == '[':
			most++
		case r >= 'A' && r <= 'Z' && (i == 0 || usage[i-1] == ' '):
			least, most = least+1, most+1
		}
	}
	return least, most
}

// printRows prints rows in the format that was asked for.
func (o resolveOptions) printRows(s streams, columns []string, rows []graph.Row) error {
	return answerFormats[o.Format](s.out, columns, rows, width(s.out))
}

// meant makes arguments of names, with what the gazetteer knows by them.
func (o resolveOptions) meant(names []string) ([]graph.Arg, error) {
	g, err := o.Names.open()
	if err != nil {
		return nil, err
	}
	return meant(g, names), nil
}
