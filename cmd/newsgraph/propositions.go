package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"strings"

	"newsgraph/extract"
	"newsgraph/ingest"
)

// sentence is a line of pretokenised input.
type sentence struct {
	file string
	line int
	text string
	err  error // the file cannot be read
}

// clauses are what a sentence gave.
type clauses struct {
	sentence
	found []extract.Proposition
}

// printPropositions prints every clause of pretokenised sentences, in order.
func printPropositions(ctx context.Context, paths []string, e engine, workers int, s streams, w *bufio.Writer, log *slog.Logger) error {
	failed, live := 0, terminal(s.out)
	read := func(x sentence) clauses { return clausesOf(x, e) }
	for c := range ingest.Ordered(ctx, sentences(paths, s.in), workers, read) {
		if c.err != nil {
			failed++
			log.Error(c.err.Error(), "file", c.file, "line", c.line)
			continue
		}
		for _, p := range c.found {
			if err := printProposition(w, c.text, p); err != nil {
				return fmt.Errorf("write output: %w", err)
			}
		}
		if live {
			_ = w.Flush() // its error comes again with the next write
		}
	}
	if ctx.Err() != nil {
		return ingest.ErrInterrupted
	}
	if failed > 0 {
		return fmt.Errorf("%w: of sentences", someFailed{failed})
	}
	return nil
}

// clausesOf reads one sentence; a panic is the failure of this sentence only.
func clausesOf(s sentence, e engine) (c clauses) {
	c.sentence = s
	if s.err != nil {
		return c
	}
	defer func() {
		if p := recover(); p != nil {
			c.err = fmt.Errorf("panic: %v", p)
		}
	}()
	c.found, c.err = e.Propositions(strings.Fields(s.text))
	return c
}

func printProposition(w *bufio.Writer, text string, p extract.Proposition) error {
	_, err := fmt.Fprintf(w, "%s\t%.3f\t%s\t%s\t%s\n", text, p.Confidence, p.Arg1, p.Relation, strings.Join(p.Args, "\t"))
	return err
}

// sentences yields the lines of the files that are not empty.
func sentences(paths []string, stdin io.Reader) iter.Seq[sentence] {
	return eachFile(paths, stdin, sentencesOf, func(p string, err error) sentence { return sentence{file: p, err: err} })
}

func sentencesOf(r io.Reader, file string, yield func(sentence) bool) bool {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 64<<10), 1<<20)
	n := 0
	for sc.Scan() {
		n++
		text := strings.TrimSpace(strings.ReplaceAll(strings.ToValidUTF8(sc.Text(), "\uFFFD"), "\t", " "))
		if text != "" && !yield(sentence{file: file, line: n, text: text}) {
			return false
		}
	}
	if err := sc.Err(); err != nil {
		return yield(sentence{file: file, line: n + 1, err: err})
	}
	return true
}
