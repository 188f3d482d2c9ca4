package main

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/source"
	"newsgraph/source/fetch"
)

// inputHelp says what articles may be read from.
const inputHelp = "PATH is a file, a folder (with all .txt, .html and .jsonl files in it), the address of a page, a feed or a sitemap, or - for\n" +
	"standard input. A .jsonl file has\n" +
	"an article a line: {\"id\", \"text\"} and, where known, \"title\", \"date\" or \"published\", \"url\", \"source\"."

// inputOptions say how a command reads articles.
type inputOptions struct {
	Article          article.Options
	Include, Exclude []string
	Since            string // what a feed or sitemap lists as older is not fetched
	Fetch            fetch.Options
	Offline          bool
}

// readFlags are the flags of commands that read articles; inputOptionsOf reads them.
func readFlags() []cli.Flag {
	return append([]cli.Flag{
		&cli.StringFlag{Name: "from", Usage: "`FORMAT` of the input: text, html or jsonl (default: told by the name, else by the first bytes)"},
		&cli.StringSliceFlag{Name: "include", Usage: "of the files in folders, only those that fit `PATTERN`, as **/2024*.html; may be repeated"},
		&cli.StringSliceFlag{Name: "exclude", Usage: "of the files in folders, none that fit `PATTERN`; may be repeated"},
		&cli.StringFlag{Name: "max-file", Usage: fmt.Sprintf("`SIZE` of the largest page, text file or line, as 20M (default: %dM)", article.DefaultMaxFile>>20)},
		&cli.StringFlag{Name: "max-text", Usage: fmt.Sprintf("`SIZE` of the largest article's text (default: %dM)", article.DefaultMaxText>>20)},
	}, fetchFlags()...)
}

// inputOptionsOf reads those flags.
func inputOptionsOf(c *cli.Context) (r inputOptions, err error) {
	r = inputOptions{Include: c.StringSlice("include"), Exclude: c.StringSlice("exclude"), Since: c.String("since"), Fetch: fetchOptions(c), Offline: c.Bool("offline")}
	switch f := article.Format(c.String("from")); f {
	case article.Auto, article.Text, article.HTML, article.JSONL:
		r.Article.Format = f
	default:
		return r, usagef("--from %s: the formats are text, html and jsonl", f)
	}
	if r.Article.MaxFile, err = sizeFlag(c, "max-file"); err != nil {
		return r, err
	}
	if r.Article.MaxText, err = sizeFlag(c, "max-text"); err != nil {
		return r, err
	}
	r.Fetch.MaxBody = r.Article.MaxFile
	if err := r.input(c.Context, streams{}, nil).Check(); err != nil {
		return r, usageError{err}
	}
	return r, nil
}

// input is where a command reads articles from, besides its paths. Its fetcher is the
// caller's to close, where there is one.
func (r inputOptions) input(ctx context.Context, s streams, log *slog.Logger) source.Input {
	in := source.Input{
		Read: r.Article, Stdin: s.in, Include: r.Include, Exclude: r.Exclude, Since: r.Since, Context: ctx,
		Ignored: func(p string) { log.Info("not an article by its name, or left by a pattern", "file", p) },
		Skipped: func(address, why string) { log.Info("not fetched", "address", address, "reason", why) },
	}
	if !r.Offline {
		in.Fetch = fetch.New(r.Fetch)
	}
	return in
}

// closeFetch closes the fetcher of an input.
func closeFetch(in source.Input) {
	if in.Fetch != nil {
		in.Fetch.Close()
	}
}

// sizeFlag reads a number of bytes: 500000, 500k, 20M, 1G. 0 is the default.
func sizeFlag(c *cli.Context, name string) (int, error) {
	s := strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(c.String(name))), "B")
	if s == "" {
		return 0, nil
	}
	shift := 0
	if i := strings.IndexByte("KMG", s[len(s)-1]); i >= 0 {
		shift, s = 10*(i+1), s[:len(s)-1]
	}
	n, err := strconv.ParseUint(s, 10, 31)
	if err != nil || n == 0 || n<<shift > 1<<31 {
		return 0, usagef("--%s %s: want a size of up to 2G, as 500k or 20M", name, c.String(name))
	}
	return int(n << shift), nil
}
