package source

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestPatterns(t *testing.T) {
	dir := write(t, map[string]string{
		"a.txt": "A", "b.html": "<html>", "drafts/c.txt": "C", "drafts/deep/d.txt": "D", "2024/e.txt": "E", "2024/f.jsonl": `{"text":"F"}`, "g.pdf": "G", ".h.txt": "H",
	})
	for _, c := range []struct {
		include, exclude, want, ignored []string
	}{
		{nil, nil, []string{"2024/e.txt", "2024/f.jsonl", "a.txt", "b.html", "drafts/c.txt", "drafts/deep/d.txt"}, []string{"g.pdf"}},
		{[]string{"**/*.txt"}, nil, []string{"2024/e.txt", "a.txt", "drafts/c.txt", "drafts/deep/d.txt"}, []string{"2024/f.jsonl", "b.html", "g.pdf"}},
		{[]string{"*.txt"}, nil, []string{"a.txt"}, []string{"2024/e.txt", "2024/f.jsonl", "b.html", "drafts/c.txt", "drafts/deep/d.txt", "g.pdf"}},
		{nil, []string{"drafts"}, []string{"2024/e.txt", "2024/f.jsonl", "a.txt", "b.html"}, []string{"drafts", "g.pdf"}},
		{nil, []string{"**/*.{txt,html}"}, []string{"2024/f.jsonl"}, []string{"2024/e.txt", "a.txt", "b.html", "drafts/c.txt", "drafts/deep/d.txt", "g.pdf"}},
		{[]string{"**/*.txt", "b.*"}, []string{"drafts/*/*"}, []string{"2024/e.txt", "a.txt", "b.html", "drafts/c.txt"}, []string{"2024/f.jsonl", "drafts/deep/d.txt", "g.pdf"}},
		{[]string{"*.pdf"}, nil, []string{"."}, []string{"2024/e.txt", "2024/f.jsonl", "a.txt", "b.html", "drafts/c.txt", "drafts/deep/d.txt", "g.pdf"}},
	} {
		rel := func(p string) string {
			r, err := filepath.Rel(dir, p)
			if err != nil {
				t.Fatal(err)
			}
			return filepath.ToSlash(r)
		}
		var got, ignored []string
		in := Input{Include: c.include, Exclude: c.exclude, Ignored: func(p string) { ignored = append(ignored, rel(p)) }}
		for it := range Files([]string{dir}, in) {
			got = append(got, rel(it.File))
		}
		if !slices.Equal(got, c.want) || !slices.Equal(ignored, c.ignored) {
			t.Errorf("include %q exclude %q: %q, ignored %q", c.include, c.exclude, got, ignored)
		}
		if n := len(slices.Collect(Files([]string{filepath.Join(dir, "a.txt")}, in))); n != 1 {
			t.Errorf("include %q exclude %q: a named file gives %d items", c.include, c.exclude, n)
		}
	}
	if all, some := (Input{}).Size([]string{dir}), (Input{Include: []string{"*.txt"}}).Size([]string{dir}); all != 22 || some != 1 {
		t.Errorf("sizes %d and %d", all, some)
	}
}

func TestCheck(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "A"})
	for _, c := range []struct {
		in   Input
		says string
	}{
		{Input{Include: []string{"[a"}}, `--include "[a"`},
		{Input{Exclude: []string{"ok", "{a"}}, `--exclude "{a"`},
		{Input{Exclude: []string{""}}, `--exclude ""`},
		{Input{Since: "yesterday"}, `--since "yesterday"`},
		{Input{Since: "2024-02-30"}, "2024-02-30"},
	} {
		if err := c.in.Check(); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("got %v, want %s", err, c.says)
		}
		items := slices.Collect(Files([]string{dir}, c.in))
		if len(items) != 1 || items[0].Err == nil || items[0].Article.Text != "" {
			t.Errorf("%s: %+v", c.says, items)
		}
	}
	if err := (Input{Include: []string{"**/*.html"}, Since: "2024-03-22"}).Check(); err != nil {
		t.Error(err)
	}
}
