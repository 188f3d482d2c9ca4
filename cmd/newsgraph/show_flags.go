package main

import (
	"time"

	"github.com/urfave/cli/v2"
)

// showFlags say how a run is watched.
func showFlags() []cli.Flag {
	return []cli.Flag{
		&cli.DurationFlag{Name: "progress-every", Value: 30 * time.Second, Usage: "tell how far it is every `DURATION` where there is no terminal; 0 is never"},
		&cli.StringFlag{Name: "metrics", Usage: "serve counts for Prometheus at http://`ADDR`/metrics, and /healthz, while it runs; as 127.0.0.1:9464"},
	}
}

func showOf(c *cli.Context) showOptions {
	return showOptions{Quiet: c.Bool("quiet"), JSON: c.String("log-format") == "json", Every: c.Duration("progress-every")}
}
