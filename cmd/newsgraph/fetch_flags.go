package main

import (
	"net/http"

	"github.com/urfave/cli/v2"

	"newsgraph/source/fetch"
)

// fetchFlags say how addresses are fetched; fetchOptions reads them.
func fetchFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "offline", Usage: "fetch nothing: addresses fail"},
		&cli.DurationFlag{Name: "delay", Value: fetch.DefaultDelay, Usage: "at least `DURATION` between two requests to a host; robots.txt may ask for more"},
		&cli.DurationFlag{Name: "timeout", Value: fetch.DefaultWhole, Usage: "a page that takes longer than `DURATION` fails"},
		&cli.StringFlag{Name: "user-agent", Usage: "`NAME/VERSION (+ADDRESS)` under which pages are asked for (default: newsgraph/" + version + ")"},
		&cli.BoolFlag{Name: "allow-private", Usage: "fetch also from this machine and the private network"},
		&cli.BoolFlag{Name: "no-robots", Usage: "do not ask robots.txt: for sites of your own"},
	}
}

// fetchOptions reads those flags. The proxy is the environment's (HTTPS_PROXY, NO_PROXY).
func fetchOptions(c *cli.Context) fetch.Options {
	o := fetch.Options{
		UserAgent: c.String("user-agent"), Delay: c.Duration("delay"), Whole: c.Duration("timeout"),
		AllowPrivate: c.Bool("allow-private"), IgnoreRobots: c.Bool("no-robots"), Proxy: http.ProxyFromEnvironment,
	}
	if o.UserAgent == "" {
		o.UserAgent = "newsgraph/" + version
	}
	if o.Delay == 0 {
		o.Delay = -1 // 0 is the default there
	}
	o.Connect, o.Headers = min(fetch.DefaultConnect, o.Whole), min(fetch.DefaultHeaders, o.Whole)
	return o
}
