package ingest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/source"
)

// TestRetry holds that what failed, and no more, is read again, once the cause is gone,
// as the journal tells it and as the dead letters do; and that what is no longer there
// stays a failure.
func TestRetry(t *testing.T) {
	for _, from := range []string{"journal", "letters"} {
		dir := write(t, map[string]string{
			"a.jsonl":  `{"id": "1", "text": "fail one"}` + "\n" + `{"id": "2", "text": "Rebels struck Lipa."}` + "\nnonsense\nmore nonsense\n",
			"gone.txt": "", "late.jsonl": "\x00",
		})
		st := openStore(t, filepath.Join(dir, "g.db"))
		paths := []string{filepath.Join(dir, "a.jsonl"), filepath.Join(dir, "gone.txt"), filepath.Join(dir, "late.jsonl")}
		dead, err := NewDeadLetters(filepath.Join(dir, "dead.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		x := &fake{}
		report, err := Run(t.Context(), source.Files(paths, source.Input{}), x, st, RunOptions{Options: Options{DeadLetters: dead}})
		if err != nil || report.Failed != 5 || report.Loaded != 1 {
			t.Fatalf("first: %+v, %v", report, err)
		}
		if err := dead.Close(); err != nil {
			t.Fatal(err)
		}
		retry, err := FailedEntries(t.Context(), st)
		if from == "letters" {
			f, e := os.Open(dead.Path())
			if e != nil {
				t.Fatal(e)
			}
			retry, err = FailedLetters(f, dead.Path())
			_ = f.Close()
		}
		if err != nil || retry.Len() != 5 {
			t.Fatalf("%s: %d failed, %v", from, retry.Len(), err)
		}
		if d := cmp.Diff(paths, retry.Files()); d != "" {
			t.Errorf("%s: files: %s", from, d)
		}
		for name, text := range map[string]string{ // the second line was loaded, and stays as it was; the fourth is gone
			"a.jsonl":    `{"id": "1", "text": "Rebels struck Oslo."}` + "\n" + `{"id": "2", "text": "Rebels struck Rome."}` + "\n" + `{"id": "3", "text": "Rebels struck Goma."}`,
			"late.jsonl": `{"id": "4", "text": "Rebels struck Bari."}` + "\n" + `{"id": "5", "text": "Rebels struck Pisa."}`,
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Remove(paths[1]); err != nil {
			t.Fatal(err)
		}
		report, err = Run(t.Context(), retry.Only(source.Files(retry.Files(), source.Input{})), x, st, RunOptions{})
		if err != nil || report.Loaded != 4 || report.Failed != 2 || report.Read != 6 {
			t.Errorf("%s: %+v, %v", from, report, err)
		}
		if err := st.Note(t.Context(), retry.Read()); err != nil {
			t.Fatal(err)
		}
		var left []string
		for e, err := range st.Entries(t.Context(), graph.Failed) {
			if err != nil {
				t.Fatal(err)
			}
			left = append(left, at(filepath.Base(e.File), e.Line)+" "+e.Class)
		}
		if d := cmp.Diff([]string{"a.jsonl:4 gone", "gone.txt unreadable"}, left); d != "" {
			t.Errorf("%s: still failed (-want +got): %s", from, d)
		}
	}
}

func TestFailedLetters(t *testing.T) {
	for _, bad := range []string{"nonsense", `{"line": 3}`} {
		if _, err := FailedLetters(strings.NewReader(`{"file": "a.txt"}`+"\n"+bad), "dead.jsonl"); err == nil || !strings.Contains(err.Error(), "dead.jsonl:2") {
			t.Errorf("%s: error %v", bad, err)
		}
	}
}

// TestMembers holds that a failed archive stands for all that is in it.
func TestMembers(t *testing.T) {
	r := newRetry()
	r.waiting[graph.Where{File: "a.zip"}] = "torn"
	for file, want := range map[string]bool{"a.zip": true, "a.zip!x.html": true, "a.zip!b.tar!x.html": true, "b.zip!a.zip": false, "a.zip2": false} {
		if _, ok := r.find(graph.Where{File: file, Line: 3}); ok != want {
			t.Errorf("%s: %v", file, ok)
		}
	}
}
