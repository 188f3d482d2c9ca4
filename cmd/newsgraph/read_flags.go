package main

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/text/language"

	"newsgraph/article"
	"newsgraph/source"
	"newsgraph/source/fetch"
)

// inputHelp says what articles may be read from.
const inputHelp = "PATH is a file, a folder (with all the articles in it, by the names of its files), the address of a page, a feed or a\n" +
	"sitemap, or - for standard input. A file is a text, a page (HTML), JSON lines, CSV, Markdown, a feed (RSS, Atom, JSON) or a web\n" +
	"archive (WARC), or any of these in .gz, .zst, .tar or .zip. JSON lines have an article each: {\"id\", \"text\"} and, where\n" +
	"known, \"title\", \"date\" or \"published\", \"url\", \"source\"; --field tells other names. CSV has them in columns."

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
		&cli.StringFlag{Name: "from", Usage: "`FORMAT` of the input, packed or not: " + inputFormats() + " (default: told by the first bytes, else by the name)"},
		&cli.StringSliceFlag{Name: "field", Usage: "`OURS=THEIRS` names the field of JSON lines, or the column of CSV, that has our " + strings.Join(article.FieldNames(), ", ") + "; as text=data.body; may be repeated"},
		&cli.StringSliceFlag{Name: "include", Usage: "of the files in folders, only those that fit `PATTERN`, as **/2024*.html; may be repeated"},
		&cli.StringSliceFlag{Name: "exclude", Usage: "of the files in folders, none that fit `PATTERN`; may be repeated"},
		&cli.StringFlag{Name: "max-file", Usage: fmt.Sprintf("`SIZE` of the largest page, text file, feed, record or line, as 20M (default: %dM)", article.DefaultMaxFile>>20)},
		&cli.StringFlag{Name: "max-text", Usage: fmt.Sprintf("`SIZE` of the largest article's text (default: %dM)", article.DefaultMaxText>>20)},
	}, fetchFlags()...)
}

// inputOptionsOf reads those flags.
func inputOptionsOf(c *cli.Context) (r inputOptions, err error) {
	r = inputOptions{Include: c.StringSlice("include"), Exclude: c.StringSlice("exclude"), Since: c.String("since"), Fetch: fetchOptions(c), Offline: c.Bool("offline")}
	if r.Article.Format = article.Format(c.String("from")); r.Article.Format != article.Auto && !slices.Contains(article.Formats(), r.Article.Format) {
		return r, usagef("--from %s: the formats are %s", r.Article.Format, inputFormats())
	}
	if r.Article.Fields, err = fieldsOf(c.StringSlice("field")); err != nil {
		return r, err
	}
	if r.Article.Languages, err = languagesOf(c); err != nil {
		return r, err
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

// inputFormats lists the formats that can be named.
func inputFormats() string {
	var names []string
	for _, f := range article.Formats() {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}

// fieldsOf reads names of fields: text=data.body.
func fieldsOf(pairs []string) (map[string]string, error) {
	out := map[string]string{}
	for _, pair := range pairs {
		ours, theirs, ok := strings.Cut(pair, "=")
		if !ok || theirs == "" || !slices.Contains(article.FieldNames(), ours) {
			return nil, usagef("--field %s: want one of %s, an equals sign and the name in the file, as text=body", pair, strings.Join(article.FieldNames(), ", "))
		}
		out[ours] = theirs
	}
	return out, nil
}

// languageFlag says which languages are read; languagesOf reads it.
func languageFlag() cli.Flag {
	return &cli.StringFlag{Name: "language", Value: "en", Usage: "read articles in `CODE`, as en or en,fr, and set others aside; any reads all. The extraction is made for English"}
}

// languagesOf are the codes of that flag; none where the command does not have it, or
// reads all.
func languagesOf(c *cli.Context) ([]string, error) {
	text := c.String("language")
	if text == "" || text == "any" {
		return nil, nil
	}
	codes := strings.Split(text, ",")
	for _, code := range codes {
		if _, err := language.ParseBase(code); err != nil {
			return nil, usagef("--language %s: %q is no code of a language, as en", text, code)
		}
	}
	return codes, nil
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
