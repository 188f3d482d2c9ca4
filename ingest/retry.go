package ingest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"

	"newsgraph/article"
	"newsgraph/graph"
)

// Retry is a list of articles that failed, to be read once more.
type Retry struct {
	waiting map[graph.Where]string // the reason of each
	met     map[graph.Where]bool   // those of them that were passed on
	read    map[graph.Where]bool   // those of them that are files of articles with places of their own
}

func newRetry() Retry {
	return Retry{waiting: map[graph.Where]string{}, met: map[graph.Where]bool{}, read: map[graph.Where]bool{}}
}

// FailedEntries lists the articles that failed as the journal tells it.
func FailedEntries(ctx context.Context, j graph.Journal) (Retry, error) {
	r := newRetry()
	for e, err := range j.Entries(ctx, graph.Failed) {
		if err != nil {
			return r, err
		}
		r.waiting[e.Where] = e.Reason
	}
	return r, nil
}

// FailedLetters lists the articles that a file of dead letters has.
func FailedLetters(in io.Reader, name string) (Retry, error) {
	r := newRetry()
	for l, err := range fullLines(in) {
		var x letter
		switch {
		case err != nil:
			return r, fmt.Errorf("%s:%d: %w", name, l.n, err)
		case json.Unmarshal(l.text, &x) != nil || x.File == "":
			return r, fmt.Errorf("%s:%d: not a dead letter: want the file that a run has left for the articles that failed", name, l.n)
		}
		r.waiting[whereOf(x.File, x.Line, x.Offset)] = x.Reason
	}
	return r, nil
}

// Len is the number of articles.
func (r Retry) Len() int { return len(r.waiting) }

// Files lists the files of the articles, sorted; members of an archive as such.
func (r Retry) Files() []string {
	files := map[string]bool{}
	for w := range r.waiting {
		files[w.File] = true
	}
	return slices.Sorted(maps.Keys(files))
}

// Only passes on the articles that are listed, and at the end gives a failure for each
// that is no longer where it was. Where a whole file had failed, all of its articles
// are passed on.
func (r Retry) Only(items iter.Seq[article.Item]) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		passed := map[graph.Where]bool{}
		for it := range items {
			p := whereOf(it.File, it.Line, it.Offset)
			listed, ok := r.find(p)
			if !ok || passed[p] {
				continue
			}
			passed[p] = true
			r.met[listed] = true
			if p != listed {
				r.read[listed] = true
			}
			if !yield(it) {
				return
			}
		}
		for _, p := range r.unmet() {
			err := &Failure{File: p.File, Line: p.Line, Class: ClassGone, Err: fmt.Errorf("it is not there any more; it had failed: %s", r.waiting[p])}
			if !yield(article.Item{File: p.File, Line: p.Line, Offset: p.Offset, Err: err}) {
				return
			}
		}
	}
}

// find is the listed place that an article is at: its own, its file's, or that of the
// archive that the file is in.
func (r Retry) find(p graph.Where) (graph.Where, bool) {
	if _, ok := r.waiting[p]; ok {
		return p, true
	}
	for file := p.File; file != ""; {
		whole := graph.Where{File: file}
		if _, ok := r.waiting[whole]; ok {
			return whole, true
		}
		file = file[:max(strings.LastIndex(file, article.MemberMark), 0)]
	}
	return graph.Where{}, false
}

// unmet lists the articles that were not met, by place.
func (r Retry) unmet() []graph.Where {
	var out []graph.Where
	for p := range r.waiting {
		if !r.met[p] {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, graph.Where.Compare)
	return out
}

// Read gives the journal's entries of the files that had failed as a whole, and whose
// articles have now been met: these have entries of their own.
func (r Retry) Read() []graph.Entry {
	var out []graph.Entry
	for _, p := range slices.SortedFunc(maps.Keys(r.read), graph.Where.Compare) {
		out = append(out, graph.Entry{Where: p, State: graph.Loaded})
	}
	return out
}
