package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves the options of a command before its arguments, where the
// library looks for them: "ask targets-of IS --format json" works. What follows
// "--" stays where it is.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) < 3 || args[len(args)-1] == "--generate-bash-completion" {
		return args
	}
	c, front := app.Command(args[1]), 2
	if c == nil {
		return args
	}
	if sub := c.Command(args[2]); sub != nil {
		c, front = sub, 3
	}
	flags, rest := partFlags(c, args[front:])
	if len(flags) > 0 && len(rest) > 0 && rest[0] != "--" {
		rest = append([]string{"--"}, rest...)
	}
	return slices.Concat(args[:front], flags, rest)
}

// partFlags parts the options of a command from its arguments.
func partFlags(c *cli.Command, args []string) (flags, rest []string) {
	takesValue := map[string]bool{}
	for _, f := range c.Flags {
		_, isBool := f.(*cli.BoolFlag)
		for _, n := range f.Names() {
			takesValue[n] = !isBool
		}
	}
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			return flags, append(rest, args[i:]...)
		}
		if len(a) < 2 || a[0] != '-' {
			rest = append(rest, a)
			continue
		}
		flags = append(flags, a)
		if takesValue[strings.TrimLeft(a, "-")] && i+1 < len(args) {
			i++
			flags = append(flags, args[i])
		}
	}
	return flags, rest
}
