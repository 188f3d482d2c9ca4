package main

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/ingest"
)

// limitFlags bound what one article may cost.
func limitFlags() []cli.Flag {
	return []cli.Flag{
		&cli.IntFlag{Name: "max-words", Value: ingest.DefaultLimits.Words, Usage: "articles of more than `N` words and punctuation marks fail; 0 is no limit"},
		&cli.DurationFlag{Name: "max-time", Value: ingest.DefaultLimits.Time, Usage: "an article whose extraction takes longer than `DURATION` fails; 0 is no limit"},
	}
}

func limitsOf(c *cli.Context) ingest.Limits {
	return ingest.Limits{Words: c.Int("max-words"), Time: c.Duration("max-time")}
}

// selectFlags say which articles are wanted; selectionOf reads them.
func selectFlags() []cli.Flag {
	return []cli.Flag{
		languageFlag(),
		&cli.StringFlag{Name: "since", Usage: "only articles published on `DAY`, as 2024-03-22, or later; those without a date are left out"},
		&cli.IntFlag{Name: "limit", Usage: "end after the first `N` articles of those that are wanted"},
		&cli.StringFlag{Name: "sample", Usage: "only a `SHARE` of the articles, as 5%; the same ones in every run"},
		&cli.BoolFlag{Name: "again", Usage: "extract also what the store has already of the same text and program"},
	}
}

func selectionOf(c *cli.Context) (s ingest.Selection, err error) {
	s.Since, s.Limit = c.String("since"), c.Int("limit")
	if _, err := time.Parse(time.DateOnly, s.Since); s.Since != "" && err != nil {
		return s, usagef("--since %s: want a day, as 2024-03-22", s.Since)
	}
	if s.Limit < 0 {
		return s, usagef("--limit %d: want a number of articles", s.Limit)
	}
	if share := c.String("sample"); share != "" {
		s.Sample, err = shareOf(share)
	}
	return s, err
}

var share = regexp.MustCompile(`^\d*\.?\d+%?$`)

// shareOf reads a share: 5%, 0.05.
func shareOf(text string) (float64, error) {
	number, percent := strings.CutSuffix(text, "%")
	f, err := strconv.ParseFloat(number, 64)
	if percent {
		f /= 100
	}
	if err != nil || !share.MatchString(text) || f <= 0 || f > 1 {
		return 0, usagef("--sample %s: want a share, as 5%% or 0.05", text)
	}
	return f, nil
}
