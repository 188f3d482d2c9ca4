package main

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/article"
	"newsgraph/source"
)

// inputHelp says what articles may be read from.
const inputHelp = "PATH is a file, a folder (with all .txt, .html and .jsonl files in it) or - for standard input. A .jsonl file has\n" +
	"an article a line: {\"id\", \"text\"} and, where known, \"title\", \"date\" or \"published\", \"url\", \"source\"."

// readFlags are the flags of commands that read articles.
func readFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "from", Usage: "`FORMAT` of the input: text, html or jsonl (default: told by the name, else by the first bytes)"},
		&cli.StringFlag{Name: "max-file", Usage: fmt.Sprintf("`SIZE` of the largest page, text file or line, as 20M (default: %dM)", article.DefaultMaxFile>>20)},
		&cli.StringFlag{Name: "max-text", Usage: fmt.Sprintf("`SIZE` of the largest article's text (default: %dM)", article.DefaultMaxText>>20)},
	}
}

// readOptions reads those flags.
func readOptions(c *cli.Context) (o article.Options, err error) {
	switch f := article.Format(c.String("from")); f {
	case article.Auto, article.Text, article.HTML, article.JSONL:
		o.Format = f
	default:
		return o, usagef("--from %s: the formats are text, html and jsonl", f)
	}
	if o.MaxFile, err = sizeFlag(c, "max-file"); err != nil {
		return o, err
	}
	o.MaxText, err = sizeFlag(c, "max-text")
	return o, err
}

// inputOf is where a command reads articles from, besides its paths.
func inputOf(read article.Options, s streams, log *slog.Logger) source.Input {
	return source.Input{
		Read: read, Stdin: s.in,
		Ignored: func(p string) { log.Info("not an article by its name", "file", p) },
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
