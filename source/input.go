package source

import (
	"context"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// Input says how files and addresses are read. The zero value reads files only.
type Input struct {
	Read    article.Options
	Stdin   io.Reader      // what the path "-" stands for
	OnBytes func(n int)    // told of every n bytes read; may be nil
	Ignored func(p string) // told of every file or folder in a folder that is left: no article by its name, or by a pattern; may be nil

	// Include and Exclude are patterns of doublestar ("**/*.html") for the files of
	// folders, by their path below the folder that was named, with "/" between. Of the
	// files that are articles by their name, those are taken that fit one of Include,
	// where there are any, and none of Exclude. A folder that fits one of Exclude is
	// left whole. Files that are named themselves are always taken.
	Include, Exclude []string

	Context context.Context // ends fetching, and with it the articles; nil does not. Watch sets its own
	Fetch   *fetch.Client   // fetches addresses; nil fails them
	Since   string          // YYYY-MM-DD: what a feed or sitemap lists as older is not fetched; may be empty

	// Skipped is told of every address in a feed or sitemap that is not fetched, and
	// why; may be nil.
	Skipped func(address, why string)

	Polled func(err error) // told by Watch of every path that could not be looked at, and of pages that are tried again; may be nil
	Clock  fetch.Clock     // of Watch; the zero value is the system's

	read func(io.Reader, string, article.Options) iter.Seq[article.Item] // for tests; nil is article.Read
}

// Check says what is wrong with the input, before anything is read.
func (in Input) Check() error {
	for _, list := range []struct {
		flag     string
		patterns []string
	}{{"include", in.Include}, {"exclude", in.Exclude}} {
		for _, p := range list.patterns {
			if p == "" || !doublestar.ValidatePattern(p) {
				return fmt.Errorf("--%s %q: not a pattern: want one as \"**/*.html\", with every bracket closed", list.flag, p)
			}
		}
	}
	if _, err := time.Parse(time.DateOnly, in.Since); in.Since != "" && err != nil {
		return fmt.Errorf("--since %q: not a day: want one as 2024-03-22", in.Since)
	}
	return nil
}

func (in Input) context() context.Context {
	if in.Context != nil {
		return in.Context
	}
	return context.Background()
}

func (in Input) ignored(p string) {
	if in.Ignored != nil {
		in.Ignored(p)
	}
}

func (in Input) skipped(address, why string) {
	if in.Skipped != nil {
		in.Skipped(fetch.Show(address), why)
	}
}
