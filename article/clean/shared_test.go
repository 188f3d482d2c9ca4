package clean_test

import (
	"bufio"
	"encoding/json"
	"strings"
	"testing"

	"newsgraph/article/clean"
	"newsgraph/internal/corpus"
	"newsgraph/internal/needs"
	"newsgraph/schema"
)

// TestSentencesComeThrough holds that a text of one sentence or a few on one
// line is running text, wholly.
func TestSentencesComeThrough(t *testing.T) {
	for _, set := range []string{"plover_gsr", "wikievents", "petrarch", "rams"} {
		for a := range corpus.Articles(t, "eval/events/"+set+".dev.jsonl") {
			if strings.Contains(a.Text, "pic.twitter.com") {
				continue
			}
			l := clean.Clean(a)
			checkTiling(t, a.Text, l)
			if len(l.Removed) > 0 || len(l.Blocks) != 1 || l.Blocks[0].Kind != clean.Paragraph {
				t.Errorf("%s: blocks %v, removed %v", a.ID, l.Blocks, l.Removed)
			}
		}
	}
}

// TestGoldSentencesAreKept holds that cleaning takes no sentence from which
// careful readers took a core event, unless it stands in the article twice.
func TestGoldSentencesAreKept(t *testing.T) {
	sc := bufio.NewScanner(needs.Shared(t, "eval/news/dev.jsonl"))
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var g struct {
			schema.Article
			Date   string
			Events []struct {
				Core     bool
				Evidence []string
			}
		}
		if err := json.Unmarshal(sc.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		l := clean.Clean(schema.Article{Title: g.Title, Published: g.Date, Text: g.Text})
		checkTiling(t, g.Text, l)
		for _, e := range g.Events {
			kept := !e.Core || len(e.Evidence) == 0
			for _, s := range e.Evidence {
				kept = kept || keeps(l, g.Text, s)
			}
			if !kept {
				t.Errorf("%s: no evidence of an event is kept: %q", g.ID, e.Evidence)
			}
		}
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
}

// keeps reports whether a block holds the sentence.
func keeps(l clean.Layout, text, sentence string) bool {
	for _, b := range l.Blocks {
		if strings.Contains(b.Of(text), sentence) {
			return true
		}
	}
	return false
}

// TestReutersKeepsItsWords holds that of a thousand wires nothing is removed but
// figures, numbers, dates and repetitions, and of their bytes hardly any.
func TestReutersKeepsItsWords(t *testing.T) {
	total, gone := 0, 0
	for _, a := range wires(t) {
		l := clean.Clean(a)
		checkTiling(t, a.Text, l)
		total += len(a.Text)
		for _, r := range l.Removed {
			gone += r.End - r.Start
			switch r.Reason {
			case clean.ReasonFigures, clean.ReasonNumber, clean.ReasonDate, clean.ReasonRepeat, clean.ReasonAgency:
			default:
				t.Errorf("%s: %s: %q", a.ID, r.Reason, r.Of(a.Text))
			}
		}
	}
	if gone*50 > total {
		t.Errorf("%d of %d bytes removed", gone, total)
	}
}

// checkTiling fails unless the layout keeps its promise.
func checkTiling(t *testing.T, text string, l clean.Layout) {
	t.Helper()
	if err := l.Check(text); err != nil {
		t.Fatal(err)
	}
}
