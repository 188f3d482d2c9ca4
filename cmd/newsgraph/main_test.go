package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"

	"newsgraph/article/clean"
	"newsgraph/extract"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// asCommand, when set, makes the test binary the program, for tests that start
// it themselves.
const asCommand = "NEWSGRAPH_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	std := streams{os.Stdin, os.Stdout, os.Stderr}
	if os.Getenv(asCommand) != "" {
		os.Exit(run(os.Args, std, parts{openPlain}))
	}
	testscript.Main(m, map[string]func(){
		"newsgraph": func() { os.Exit(run(os.Args, std, parts{openPlain})) },
		"realgraph": func() { os.Exit(run(os.Args, std, parts{openEngine})) },
	})
}

// plain is an engine for tests of everything but language: it reads sentences of
// the form "ACTOR attacked TARGET." and obeys FAIL and PANIC.
type plain struct{ delay time.Duration }

func openPlain(context.Context, string, *gazetteer.Gazetteer) (engine, error) {
	d, err := time.ParseDuration("0" + os.Getenv("NEWSGRAPH_TEST_DELAY"))
	return plain{d}, err
}

var attacked = regexp.MustCompile(`(\p{Lu}\p{L}*) attacked (\p{L}+)\.`)

func (p plain) Extract(_ context.Context, a schema.Article) (schema.Extraction, error) {
	time.Sleep(p.delay)
	l := clean.Clean(a)
	x := schema.Extraction{ID: a.ID, Title: a.Title, Published: l.Published, URL: a.URL, Source: a.Source, Events: []schema.Event{}}
	switch {
	case strings.Contains(a.Text, "FAIL"):
		return x, errors.New("no analysis")
	case strings.Contains(a.Text, "PANIC"):
		panic("index out of range")
	}
	for _, b := range l.Blocks {
		for _, m := range attacked.FindAllStringSubmatchIndex(b.Of(a.Text), -1) {
			actor, target := b.Of(a.Text)[m[2]:m[3]], b.Of(a.Text)[m[4]:m[5]]
			x.Events = append(x.Events, schema.Event{
				ID: schema.ContentID("e:", a.ID, actor, target), Actor: entity(actor), Target: entity(target),
				Action: schema.Action{Text: "attacked", Lemma: "attack", Type: schema.Assault}, Status: schema.Happened, Confidence: 0.75, Rule: "active",
				Evidence: []schema.Evidence{{Sentence: b.Of(a.Text)[m[0]:m[1]], Start: b.Start + m[0], End: b.Start + m[1]}},
			})
		}
	}
	return x, nil
}

// Places finds the word Lipa.
func (p plain) Places(ctx context.Context, a schema.Article) ([]extract.Toponym, error) {
	if _, err := p.Extract(ctx, a); err != nil {
		return nil, err
	}
	var out []extract.Toponym
	if i := strings.Index(a.Text, "Lipa"); i >= 0 {
		n, lat, lon := utf8.RuneCountInString(a.Text[:i]), 13.94, 121.16
		out = append(out, extract.Toponym{Start: n, End: n + 4, Text: "Lipa", Lat: &lat, Lon: &lon, Name: "Lipa City",
			Path: []string{"Lipa City", "Philippines"}, ID: "geo:1706090", Kind: "city"})
	}
	return out, nil
}

func (p plain) Propositions(words []string) ([]extract.Proposition, error) {
	if len(words) < 3 {
		return nil, nil
	}
	return []extract.Proposition{{Confidence: 0.5, Arg1: words[0], Relation: words[1], Args: words[2:]}}, nil
}

func entity(name string) *schema.Entity {
	return &schema.Entity{Text: name, Name: name, Kind: schema.KindEntity, ID: schema.EntityID(name)}
}

func TestScripts(t *testing.T) {
	demo, err := filepath.Abs("../../testdata/demo")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("DEMO", demo)
			for _, n := range []string{"URI", "PASSWORD"} {
				e.Setenv("TEST_NEO4J_"+n, os.Getenv("NEWSGRAPH_TEST_NEO4J_"+n))
			}
			return nil
		},
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "neo4j":
				return os.Getenv("NEWSGRAPH_TEST_NEO4J_URI") != "", nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "bytes": makeBytes, "lines": countLines},
	})
}

// exits CODE COMMAND… runs a command that must end with the exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("%s: exit code %d, want %d", strings.Join(args[1:], " "), got, want)
	}
}

// makeBytes FILE TEXT… writes a file of the texts, with Go's escapes (\n, \xff);
// "N*TEXT" stands for N times the text.
func makeBytes(ts *testscript.TestScript, neg bool, args []string) {
	var b bytes.Buffer
	for _, a := range args[1:] {
		n := 1
		if head, text, ok := strings.Cut(a, "*"); ok {
			if k, err := strconv.Atoi(head); err == nil {
				n, a = k, text
			}
		}
		s, err := strconv.Unquote(`"` + strings.ReplaceAll(a, `"`, `\"`) + `"`)
		ts.Check(err)
		b.WriteString(strings.Repeat(s, n))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// countLines N FILE checks the number of lines of a file, or of stdout.
func countLines(ts *testscript.TestScript, neg bool, args []string) {
	if got := strings.Count(ts.ReadFile(args[1]), "\n"); strconv.Itoa(got) != args[0] {
		ts.Fatalf("%s has %d lines, want %s", args[1], got, args[0])
	}
}
