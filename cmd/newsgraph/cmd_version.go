package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"

	"newsgraph"
)

func versionCommand(s streams) *cli.Command {
	return &cli.Command{
		Name:      "version",
		Usage:     "print the version, and of what it was built",
		ArgsUsage: " ",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "modules", Usage: "list the modules that were built in, with their versions"},
			&cli.BoolFlag{Name: "licenses", Usage: "print what is built in or fetched, and under which terms"},
		},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("version takes no arguments")
			}
			if c.Bool("licenses") {
				_, err := fmt.Fprint(s.out, newsgraph.Notice)
				return err
			}
			_, err := fmt.Fprintf(s.out, "newsgraph %s %s %s/%s\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			info, ok := debug.ReadBuildInfo()
			if err != nil || !ok || !c.Bool("modules") {
				return err
			}
			for _, m := range info.Deps {
				if _, err := fmt.Fprintf(s.out, "%s %s\n", m.Path, m.Version); err != nil {
					return err
				}
			}
			return nil
		},
	}
}
