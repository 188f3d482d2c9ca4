package main

import (
	"time"

	"github.com/urfave/cli/v2"
)

// watchFlags say how often a watch looks.
func watchFlags() []cli.Flag {
	return []cli.Flag{&cli.DurationFlag{Name: "every", Value: 5 * time.Minute, Usage: "look for what is new every `DURATION`"}}
}
