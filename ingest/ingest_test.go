package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/sqlitestore"
	"newsgraph/schema"
	"newsgraph/source"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// fake is an Extractor that reads "ACTOR struck TARGET." and obeys a few words:
// "fail", "panic" and "slow".
type fake struct{ calls atomic.Int64 }

func (f *fake) Extract(_ context.Context, a schema.Article) (schema.Extraction, error) {
	f.calls.Add(1)
	out := schema.Extraction{ID: a.ID, Title: a.Title, Published: a.Published, Events: []schema.Event{}}
	switch {
	case strings.Contains(a.Text, "fail"):
		return out, errors.New("no analysis")
	case strings.Contains(a.Text, "panic"):
		panic("index out of range")
	case strings.Contains(a.Text, "slow"):
		time.Sleep(20 * time.Millisecond)
	}
	actor, target, ok := strings.Cut(strings.TrimSuffix(strings.TrimSpace(a.Text), "."), " struck ")
	if !ok {
		return out, nil
	}
	entity := func(name string) *schema.Entity {
		return &schema.Entity{Text: name, Name: name, Kind: schema.KindEntity, ID: schema.EntityID(name)}
	}
	out.Events = append(out.Events, schema.Event{
		ID: schema.ContentID("e:", a.ID, actor, target), Actor: entity(actor), Target: entity(target),
		Action: schema.Action{Text: "struck", Lemma: "strike", Type: schema.Assault}, Status: schema.Happened, Confidence: 0.5, Rule: "active",
		Evidence: []schema.Evidence{{Sentence: a.Text, Start: 0, End: len(a.Text)}},
	})
	return out, nil
}

// write makes the files of a test folder; names that end in "/" are folders.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func openStore(t *testing.T, path string) *sqlitestore.Store {
	t.Helper()
	st, err := sqlitestore.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	return st
}

func dump(t *testing.T, st graph.Dumper) string {
	t.Helper()
	var b bytes.Buffer
	if _, err := export.JSONL(&b, st.Dump(t.Context())); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func lines(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id": "a%03d", "text": "Army %d struck town %d."}`+"\n", i, i%7, i%11)
	}
	return b.String()
}

// TestNothingIsLost counts what becomes of good, bad, double and contrary
// articles, and reads the dead letters.
func TestNothingIsLost(t *testing.T) {
	dir := write(t, map[string]string{
		"in/a.jsonl": `{"id": "1", "text": "Rebels struck Lipa."}` + "\n" + `{"id": "2", "text": "fail"}` + "\nnonsense\n" +
			`{"id": "1", "text": "Rebels struck Lipa."}` + "\n" + `{"id": "1", "text": "Rebels struck Batu."}` + "\n" + `{"id": "3", "text": "panic"}`,
		"in/b.txt":        "Rebels struck Goma.",
		"in/c.txt":        "",
		"in/d.html":       "<html><body></body></html>",
		"in/notes.pdf":    "%PDF",
		"in/.hidden.txt":  "Rebels struck Bari.",
		"in/.git/e.txt":   "Rebels struck Bari.",
		"in/sub/copy.txt": "Rebels struck Goma.",
		"in/sub/f.txt":    strings.Repeat("x", 600) + " struck Lipa.",
	})
	st := openStore(t, filepath.Join(dir, "g.db"))
	dead, err := NewDeadLetters(filepath.Join(dir, "dead.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	var ignored []string
	items := source.Files([]string{filepath.Join(dir, "in"), filepath.Join(dir, "nowhere.txt")}, source.Input{Ignored: func(p string) { ignored = append(ignored, filepath.Base(p)) }})
	report, err := Load(t.Context(), Distinct(Extract(t.Context(), items, &fake{}, 3, Limits{})), st,
		Options{DeadLetters: dead, Log: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	if err := dead.Close(); err != nil {
		t.Fatal(err)
	}
	want := Report{Read: 12, Loaded: 3, Duplicates: 2, Failed: 7, Extracted: 3, Taken: 3, Events: 3}
	if report != want || report.Read != report.Sum() {
		t.Errorf("report %+v, want %+v, sum %d\n%s", report, want, report.Sum(), log.String())
	}
	if d := cmp.Diff([]string{"notes.pdf"}, ignored); d != "" {
		t.Errorf("ignored: %s", d)
	}
	got := map[string]string{}
	b, err := os.ReadFile(dead.Path())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		var x letter
		if err := json.Unmarshal([]byte(l), &x); err != nil || x.Reason == "" {
			t.Fatalf("dead letter %q: %v", l, err)
		}
		got[fmt.Sprintf("%s:%d:%s", filepath.Base(x.File), x.Line, x.ID)] = x.Class
	}
	wantDead := map[string]string{
		"a.jsonl:2:2": "not extracted", "a.jsonl:3:": "bad json", "a.jsonl:5:1": "id conflict", "a.jsonl:6:3": "panic",
		"c.txt:0:": "empty", "d.html:0:": "no text", "nowhere.txt:0:": "unreadable",
	}
	if d := cmp.Diff(wantDead, got); d != "" {
		t.Errorf("dead letters (-want +got):\n%s", d)
	}
}

// TestSameResult holds that neither the number of workers, nor the batch, nor a
// second run changes the graph.
func TestSameResult(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": lines(60), "b.txt": "slow struck Goma."})
	var first string
	for _, c := range []struct{ workers, batch int }{{1, 1}, {1, 500}, {8, 7}} {
		st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
		for run := range 2 {
			items := source.Files([]string{filepath.Join(dir, "b.txt"), filepath.Join(dir, "a.jsonl")}, source.Input{})
			report, err := Load(t.Context(), Distinct(Extract(t.Context(), items, &fake{}, c.workers, Limits{})), st, Options{Batch: c.batch})
			if err != nil {
				t.Fatal(err)
			}
			want := Report{Read: 61, Loaded: 61, Extracted: 61, Taken: 61, Events: 61}
			if run == 1 {
				want = Report{Read: 61, Unchanged: 61, Extracted: 61, Taken: 61}
			}
			if report != want {
				t.Errorf("%+v, run %d: %+v, want %+v", c, run, report, want)
			}
		}
		got := dump(t, st)
		if first == "" {
			first = got
		}
		if got != first || got == "" {
			t.Errorf("%+v: another graph", c)
		}
	}
}

// TestResultsInOrder holds that slow articles do not lose their turn.
func TestResultsInOrder(t *testing.T) {
	var in []article.Item
	for i := range 40 {
		text := "fast"
		if i%5 == 0 {
			text = "slow"
		}
		in = append(in, article.Item{Article: schema.Article{ID: fmt.Sprint(i), Text: text}})
	}
	n := 0
	for r := range Extract(t.Context(), func(yield func(article.Item) bool) {
		for _, it := range in {
			if !yield(it) {
				return
			}
		}
	}, &fake{}, 6, Limits{}) {
		if r.Extraction.ID != fmt.Sprint(n) {
			t.Fatalf("result %d is of article %s", n, r.Extraction.ID)
		}
		n++
	}
	if n != len(in) {
		t.Errorf("%d results, want %d", n, len(in))
	}
}

// TestInterrupt ends the context in the middle: what was under way is loaded,
// and a second run completes the graph.
func TestInterrupt(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": lines(300)})
	path := filepath.Join(dir, "a.jsonl")
	st := openStore(t, filepath.Join(dir, "g.db"))
	ctx, cancel := context.WithCancel(t.Context())
	report, err := Load(ctx, func(yield func(Result) bool) {
		n := 0
		for r := range Distinct(Extract(ctx, source.Files([]string{path}, source.Input{}), &fake{}, 2, Limits{})) {
			if n++; n == 50 {
				cancel()
			}
			if !yield(r) {
				return
			}
		}
	}, st, Options{Batch: 10})
	if !errors.Is(err, ErrInterrupted) {
		t.Fatalf("error %v, want interrupted", err)
	}
	if report.Loaded != report.Read || report.Read < 50 || report.Read > 50+2*aheadArticles+10 {
		t.Errorf("after the interrupt: %+v", report)
	}
	again, err := Load(t.Context(), Distinct(Extract(t.Context(), source.Files([]string{path}, source.Input{}), &fake{}, 2, Limits{})), st, Options{})
	if err != nil || again.Unchanged != report.Loaded || again.Sum() != 300 {
		t.Errorf("again: %+v, %v", again, err)
	}
	whole := openStore(t, filepath.Join(dir, "whole.db"))
	if _, err := Load(t.Context(), Distinct(Extract(t.Context(), source.Files([]string{path}, source.Input{}), &fake{}, 2, Limits{})), whole, Options{}); err != nil {
		t.Fatal(err)
	}
	if dump(t, st) != dump(t, whole) {
		t.Error("an interrupted run and its repetition give another graph than one run")
	}
}

// fullStore fails at its second batch.
type fullStore struct{ batches int }

func (f *fullStore) Load(_ context.Context, b graph.Batch) (graph.Stats, error) {
	if f.batches++; f.batches > 1 {
		return graph.Stats{}, fmt.Errorf("write: %w", graph.ErrFull)
	}
	return graph.Stats{Articles: len(b.Articles), Events: b.Reports()}, nil
}

func TestStoreFails(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": lines(300)})
	report, err := Load(t.Context(), Distinct(Extract(t.Context(), source.Files([]string{filepath.Join(dir, "a.jsonl")}, source.Input{}), &fake{}, 2, Limits{})), &fullStore{}, Options{Batch: 10})
	if !errors.Is(err, graph.ErrFull) || report.Loaded != 10 {
		t.Errorf("report %+v, error %v", report, err)
	}
}

// TestRefused holds that an article whose id the graph does not take is counted
// as failed, and an event that it does not take is told.
func TestRefused(t *testing.T) {
	bad := schema.Event{ID: "e:1", Action: schema.Action{Text: "x", Lemma: "x", Type: "NONSENSE"}, Status: schema.Happened}
	results := []Result{
		{File: "a", Line: 1, Extraction: schema.Extraction{ID: strings.Repeat("x", 600), Events: []schema.Event{bad, bad}}, Digest: "1"},
		{File: "a", Line: 2, Extraction: schema.Extraction{ID: "ok", Published: "someday", Events: []schema.Event{bad, {}}}, Digest: "2"}, // the second has no id
	}
	var log bytes.Buffer
	st := openStore(t, filepath.Join(t.TempDir(), "g.db"))
	report, err := Load(t.Context(), func(yield func(Result) bool) {
		for _, r := range results {
			if !yield(r) {
				return
			}
		}
	}, st, Options{Log: slog.New(slog.NewTextHandler(&log, nil))})
	want := Report{Read: 2, Loaded: 1, Failed: 1, Extracted: 4, Refused: 4}
	if err != nil || report != want {
		t.Errorf("report %+v, want %+v; error %v\n%s", report, want, err, log.String())
	}
	if s := report.String(); s != "2 articles read: 1 loaded, 1 failed; 4 events extracted, 4 refused; 0 events written" {
		t.Errorf("summary %q", s)
	}
}

// TestCountsAddUp holds that a store that loses articles, or a planner that loses
// events, is found out after the batch, and that the run ends there.
func TestCountsAddUp(t *testing.T) {
	load := func(st graph.Loader) (Report, error) {
		dir := write(t, map[string]string{"a.jsonl": lines(30)})
		return Load(t.Context(), Distinct(Extract(t.Context(), source.Files([]string{filepath.Join(dir, "a.jsonl")}, source.Input{}), &fake{}, 2, Limits{})), st, Options{Batch: 10})
	}
	report, err := load(loserStore{})
	if !errors.Is(err, graph.ErrCounts) || report.Read != 10 {
		t.Errorf("a store that loses an article of each batch: %+v, %v", report, err)
	}
	for _, r := range []Report{
		{Read: 2, Loaded: 1}, {Read: 1, Loaded: 1, Failed: 1},
		{Extracted: 3, Taken: 2}, {Extracted: 3, Taken: 2, Refused: 2},
	} {
		if err := r.reconcile(); !errors.Is(err, graph.ErrCounts) {
			t.Errorf("%+v: %v", r, err)
		}
	}
	whole := Report{Read: 15, Loaded: 1, Replaced: 2, Unchanged: 3, Duplicates: 4, Failed: 5, Extracted: 7, Taken: 4, Refused: 3, Events: 2}
	if err := whole.reconcile(); err != nil {
		t.Error(err)
	}
}

// loserStore says that it has loaded all but one article.
type loserStore struct{}

func (loserStore) Load(_ context.Context, b graph.Batch) (graph.Stats, error) {
	return graph.Stats{Articles: len(b.Articles) - 1}, nil
}
