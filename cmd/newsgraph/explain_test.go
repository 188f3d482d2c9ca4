package main

import (
	"bufio"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/mattn/go-runewidth"

	"newsgraph/article"
	"newsgraph/extract"
	"newsgraph/schema"
)

// Explain gives one sentence with one clause, or fails as Extract does.
func (p plain) Explain(_ context.Context, a schema.Article) ([]extract.Explanation, error) {
	switch {
	case strings.Contains(a.Text, "FAIL"):
		return nil, errors.New("no analysis")
	case strings.Contains(a.Text, "PANIC"):
		panic("index out of range")
	}
	w := extract.Word{Text: a.Text, Lemma: "go", Tag: "VB", POS: "VERB", Label: "ROOT"}
	c := extract.Clause{Text: a.Text, Kind: "verb", Rule: "active", Governor: -1, Other: -1, Reason: "nobody goes"}
	return []extract.Explanation{{Evidence: schema.Evidence{Sentence: a.Text, End: len(a.Text)}, Words: []extract.Word{w}, Clauses: []extract.Clause{c}}}, nil
}

// explainedText prints one sentence.
func explainedText(t *testing.T, columns int, s extract.Explanation) string {
	t.Helper()
	var b strings.Builder
	w := bufio.NewWriter(&b)
	explanationWriter{w: w, columns: columns}.article(schema.Article{ID: "a"}, []extract.Explanation{s})
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestExplanationWriter(t *testing.T) {
	words := []extract.Word{
		{Text: "It", Lemma: "it", Tag: "PRP", POS: "PRON", Label: "nsubj", Head: 1},
		{Text: "fell", Lemma: "fall", Tag: "VBD", POS: "VERB", Label: "ROOT", Head: 1},
	}
	base := extract.Clause{Word: 1, Text: "fell", Kind: "verb", Rule: "active", Governor: -1, Other: -1}
	with := func(change func(c *extract.Clause)) extract.Clause {
		c := base
		change(&c)
		return c
	}
	event := schema.Event{ID: "e:1", Status: schema.Planned, Confidence: 0.5, Target: entity("Lipa"), Source: entity("Ana"),
		Place: &schema.Place{Name: "Lipa", Basis: "clause"}, Time: &schema.Time{From: "2021-05-03", To: "2021-05-03", Basis: "text"}}
	for _, c := range []struct {
		name   string
		clause extract.Clause
		want   []string
	}{
		{"flags", with(func(c *extract.Clause) { c.Passive, c.Negated, c.Governor, c.Link = true, true, 0, "complement" }),
			[]string{"  1 fell: verb, rule active, passive, negated, complement under 0 It\n"}},
		{"argument", with(func(c *extract.Clause) {
			c.Arguments = []extract.Argument{{Role: "under on", Text: "the hill", Word: 0, Shared: true}}
		}), []string{"      under on: the hill (0, shared)\n"}},
		{"reason", with(func(c *extract.Clause) { c.Reason = "a state" }), []string{"    no event: a state\n"}},
		{"reason with a word", with(func(c *extract.Clause) { c.Reason, c.Other = "part of another event", 0 }),
			[]string{"    no event: part of another event: 0 It\n"}},
		{"candidate", with(func(c *extract.Clause) {
			c.Readings = []extract.Reading{{Rule: "active", Action: schema.Action{Text: "fell", Lemma: "fall", Type: schema.Move},
				Targets: []extract.Party{{Text: "it", Word: 0, Origin: "subject"}}, Instrument: "a rope", Events: []extract.Told{{Event: event,
					Grounds: []extract.Ground{{Feature: "rule=active", Weight: 0.2}, {Feature: "new"}, {Feature: "actor=none", Weight: -1.5}}}}}}
		}), []string{
			"    candidate: fall (\"fell\"), MOVE, rule active\n", "      actor: none\n", "      target: it (0), from: subject\n",
			"      instrument: a rope\n", "      event e:1: planned, none → Lipa, place Lipa (clause), date 2021-05-03 (text), source Ana\n",
			"        confidence 0.50: rule=active +0.20, actor=none -1.50\n",
		}},
		{"merged", with(func(c *extract.Clause) {
			c.Readings = []extract.Reading{{Events: []extract.Told{{Event: schema.Event{Status: schema.Happened}}}}}
		}),
			[]string{"      event (merged into another): happened, none → none\n"}},
		{"candidate of nothing", with(func(c *extract.Clause) { c.Readings = []extract.Reading{{}} }),
			[]string{"      no event: its actor and its target are the same\n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := explainedText(t, 120, extract.Explanation{Words: words, Clauses: []extract.Clause{c.clause}})
			for _, want := range c.want {
				if !strings.Contains(got, "\n"+want) {
					t.Errorf("no line %q in\n%s", want, got)
				}
			}
		})
	}
}

func TestExplanationWithoutClause(t *testing.T) {
	got := explainedText(t, 120, extract.Explanation{Title: true, Words: []extract.Word{{Text: "Ha"}}})
	for _, want := range []string{"\ntitle 1, bytes 0 to 0\n", "\n  no clause: "} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// TestExplanationWidth holds every line within the page, whatever the text is.
func TestExplanationWidth(t *testing.T) {
	long := strings.Repeat("x", 400) + " " + strings.Repeat("word ", 60) + "\x1b[31m\a\u202e\n総統府"
	s := extract.Explanation{
		Evidence: schema.Evidence{Sentence: long}, Words: []extract.Word{{Text: long, Lemma: long, Label: "ROOT"}, {Text: "b", Head: 0}},
		Clauses: []extract.Clause{{Text: long, Governor: 0, Other: 0, Reason: long, Arguments: []extract.Argument{{Role: "object", Text: long}},
			Readings: []extract.Reading{{Action: schema.Action{Text: long, Lemma: long}, Actors: []extract.Party{{Text: long, Origin: long}}}}}},
	}
	for _, columns := range []int{80, 120} {
		for _, l := range strings.Split(explainedText(t, columns, s), "\n") {
			if n := runewidth.StringWidth(l); n > columns {
				t.Errorf("a line of %d columns, want %d at most: %q", n, columns, l)
			}
			if strings.ContainsAny(l, "\x1b\a\u202e") {
				t.Errorf("a line steers the terminal: %q", l)
			}
		}
	}
}

func TestExplainOneFails(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"FAIL", "f.txt (a): not extracted: no analysis"},
		{"PANIC", "f.txt (a): panic: index out of range"},
		{"Go.", ""},
	} {
		got := ""
		e := makeOne(context.Background(), article.Item{File: "f.txt", Article: schema.Article{ID: "a", Text: c.text}}, plain{}.Explain)
		if e.Err != nil {
			got = e.Err.Error()
		}
		if got != c.want || (len(e.out) > 0) != (c.want == "") {
			t.Errorf("%s: %q and %d sentences, want %q", c.text, got, len(e.out), c.want)
		}
	}
}
