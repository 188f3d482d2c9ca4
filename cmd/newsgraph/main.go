// Command newsgraph reads news articles and keeps what they tell as a graph:
// who did what to whom, where and when, with the sentence that proves it.
//
// main composes the parts; each subcommand is a file of its own, with an options
// struct and a run function that tests call in process.
package main

import (
	"context"
	"io"
	"os"

	"newsgraph/extract"
	"newsgraph/extract/nlp"
	"newsgraph/gazetteer"
)

// version is set by the linker.
var version = "dev"

func main() {
	os.Exit(run(os.Args, streams{os.Stdin, os.Stdout, os.Stderr}, parts{openEngine}))
}

// streams are what a command reads and writes: data on out, all else on err.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// parts are what commands are composed of and tests replace.
type parts struct {
	engine func(ctx context.Context, model string, g *gazetteer.Gazetteer) (engine, error)
}

// openEngine loads the language model.
func openEngine(_ context.Context, model string, g *gazetteer.Gazetteer) (engine, error) {
	m, err := nlp.OpenNamed(model)
	if err != nil {
		return nil, err
	}
	return extract.New(m, g), nil
}
