package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"newsgraph/internal/textscore"
)

// wanted is what is known of a page's text: all of it, or pieces.
type wanted struct {
	text          []string // its words; nil where only pieces are known
	with, without []string
}

// tally sums a reader's scores over a folder.
type tally struct {
	pages, empty    int
	p, r, f         float64 // sums, of whole texts
	hit, miss, over int     // pieces found, missed, and found though they should not be
}

func scoreFolder(dir string, worst int) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("%s: no pages (*.html) in it: scripts/fetch-pages makes such folders", dir)
	}
	sums := make([]tally, len(readers))
	losses := map[string]float64{}
	for _, f := range files {
		page, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		w, ok, err := readWanted(strings.TrimSuffix(f, ".html"))
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		marks := make([]float64, len(readers))
		for i, r := range readers {
			marks[i] = sums[i].add(r.text(page, filepath.Base(f)), w)
		}
		losses[f] = marks[0] - marks[len(marks)-1]
	}
	for i, r := range readers {
		fmt.Printf("%-24s %5d %-12s %s\n", filepath.Base(dir), sums[i].pages, r.name, sums[i])
	}
	listWorst(losses, worst)
	return nil
}

// readWanted reads NAME.txt or NAME.json; not ok where there is neither.
func readWanted(name string) (w wanted, ok bool, err error) {
	b, err := os.ReadFile(name + ".txt")
	if err == nil {
		w.text = textscore.Tokens(string(b))
		return w, len(w.text) > 0, nil
	}
	b, err = os.ReadFile(name + ".json")
	if errors.Is(err, fs.ErrNotExist) {
		return w, false, nil
	}
	var pieces struct{ With, Without []string }
	if err == nil {
		err = json.Unmarshal(b, &pieces)
	}
	if err != nil {
		return w, false, fmt.Errorf("%s.json: %w", name, err)
	}
	return wanted{with: pieces.With, without: pieces.Without}, true, nil
}

// add scores a text, and gives the page's own mark, from 0 to 1.
func (t *tally) add(text string, w wanted) float64 {
	t.pages++
	if strings.TrimSpace(text) == "" {
		t.empty++
	}
	if w.text != nil {
		s := textscore.Compare(textscore.Tokens(text), w.text)
		t.p, t.r, t.f = t.p+s.Precision, t.r+s.Recall, t.f+s.F1
		return s.F1
	}
	hit, over := found(text, w.with), found(text, w.without)
	t.hit, t.miss, t.over = t.hit+hit, t.miss+len(w.with)-hit, t.over+over
	return float64(hit-over) / float64(max(len(w.with)+len(w.without), 1))
}

// found counts the pieces that stand in a text, whatever its white space.
func found(text string, pieces []string) int {
	text, n := fold(text), 0
	for _, p := range pieces {
		if strings.Contains(text, fold(p)) {
			n++
		}
	}
	return n
}

func fold(s string) string { return norm.NFC.String(strings.Join(strings.Fields(s), " ")) }

// String is the row of a table: precision, recall and F1 — of whole texts the
// means of the pages, of pieces those of all — and how many pages gave none.
func (t tally) String() string {
	p, r, f := t.p, t.r, t.f
	n := float64(max(t.pages, 1))
	p, r, f = p/n, r/n, f/n
	if found := t.hit + t.miss; found > 0 {
		p, r = float64(t.hit)/float64(max(t.hit+t.over, 1)), float64(t.hit)/float64(found)
		f = 2 * p * r / max(p+r, 1e-9)
	}
	return fmt.Sprintf("%9.4f %9.4f %9.4f %7d", p, r, f, t.empty)
}

// listWorst lists the pages that lose most.
func listWorst(losses map[string]float64, n int) {
	files := make([]string, 0, len(losses))
	for f := range losses {
		files = append(files, f)
	}
	slices.SortFunc(files, func(a, b string) int {
		if losses[a] != losses[b] {
			if losses[a] > losses[b] {
				return -1
			}
			return 1
		}
		return strings.Compare(a, b)
	})
	for _, f := range files[:min(n, len(files))] {
		fmt.Printf("  %+.3f %s\n", -losses[f], filepath.Base(f))
	}
}
