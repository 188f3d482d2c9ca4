package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/ingest"
)

func TestFlagsFirst(t *testing.T) {
	app := newApp(streams{strings.NewReader(""), io.Discard, io.Discard}, parts{openPlain})
	for in, want := range map[string]string{
		"n":                                  "n",
		"n ask":                              "n ask",
		"n ask targets-of IS":                "n ask targets-of IS",
		"n ask targets-of IS --format json":  "n ask --format json -- targets-of IS",
		"n ask targets-of -f csv IS -q":      "n ask -f csv -q -- targets-of IS",
		"n ask --format=csv targets-of IS":   "n ask --format=csv -- targets-of IS",
		"n ask targets-of -- -f IS":          "n ask targets-of -- -f IS",
		"n extract - -f tsv":                 "n extract -f tsv -- -",
		"n extract a --format":               "n extract --format -- a",
		"n nosuch x --format json":           "n nosuch x --format json",
		"n ask a --generate-bash-completion": "n ask a --generate-bash-completion",
	} {
		if got := strings.Join(flagsFirst(app, strings.Fields(in)), " "); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{
		{nil, 0},
		{errors.New("x"), 1},
		{usagef("x"), 2},
		{fmt.Errorf("ask: %w", graph.ErrUsage), 2},
		{cli.Exit("x", 3), 2},
		{toldError{someFailed{2}}, 3},
		{toldError{faultsFound{2}}, 4},
		{fmt.Errorf("open: %w", graph.ErrUnreachable), 10},
		{fmt.Errorf("open: %w", graph.ErrRefused), 11},
		{fmt.Errorf("open: %w", graph.ErrInsecure), 11},
		{fmt.Errorf("open: %w", graph.ErrNotFound), 11},
		{fmt.Errorf("load: %w", graph.ErrFull), 1},
		{graph.ErrReadOnly, 1},
		{graph.ErrNoName, 1},
		{fmt.Errorf("%w: 3 articles", ingest.ErrInterrupted), 130},
	} {
		if got := code(c.err); got != c.want {
			t.Errorf("code(%v) = %d, want %d", c.err, got, c.want)
		}
	}
}

func TestWriteTable(t *testing.T) {
	const id = "e:0123456789abcdef"
	long := strings.Repeat("word ", 60)
	for _, width := range []int{30, 80, 100, 120} {
		var b strings.Builder
		rows := [][]string{
			{"Northern Plains Liberation Front", "", "ATTACK", id, long},
			{"Żółw", "", "ATTACK", id, long},
			{"総統府", "", "MEET", id, "Short."},
		}
		if err := writeTable(&b, []string{"actor", "empty", "type", "event", "sentence"}, rows, width); err != nil {
			t.Fatal(err)
		}
		out := b.String()
		for _, l := range strings.Split(out, "\n") {
			if n := len([]rune(l)); n > width && width >= 80 {
				t.Errorf("a line of %d runes, want %d at most: %q", n, width, l)
			}
		}
		if strings.Contains(out, "empty") || strings.Count(out, id) != 3 || strings.Count(out, "    word") != min(maxProof, strings.Count(out, "    word")) {
			t.Errorf("width %d:\n%s", width, out)
		}
		if strings.Count(out, "…") != boolToInt(len(strings.TrimSpace(long)) > maxProof*(width-4)) {
			t.Errorf("width %d: the sentence is not cut where it is too long:\n%s", width, out)
		}
	}
}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestWrapCell(t *testing.T) {
	for _, c := range []struct {
		in    string
		width int
		want  []string
	}{
		{"", 5, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"abcdefgh ij", 3, []string{"abc", "def", "gh", "ij"}},
		{"総統府", 4, []string{"総統", "府"}},
		{"総", 1, []string{"総"}}, // wider than the column: it is not lost
	} {
		if got := wrapCell(c.in, c.width); !slices.Equal(got, c.want) {
			t.Errorf("wrapCell(%q, %d) = %q, want %q", c.in, c.width, got, c.want)
		}
	}
}
