package ingest

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
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
	waiting map[place]string // the reason of each
	files   []string         // in which they are, sorted
	met     map[place]bool   // those of them that were passed on
	read    map[place]bool   // those of them that are files of articles with places of their own
}

func newRetry() Retry {
	return Retry{waiting: map[place]string{}, met: map[place]bool{}, read: map[place]bool{}}
}

// place is where an article is. Where there are lines, their offsets do not count: those
// of all that follow change when one is mended.
type place struct {
	file   string
	line   int
	offset int64
}

func placeOf(file string, line int, offset int64) place {
	if line > 0 {
		offset = 0
	}
	return place{file, line, offset}
}

// FailedEntries lists the articles that failed as the journal tells it.
func FailedEntries(ctx context.Context, j graph.Journal) (Retry, error) {
	r := newRetry()
	for e, err := range j.Entries(ctx, graph.Failed) {
		if err != nil {
			return r, err
		}
		r.add(placeOf(e.File, e.Line, e.Offset), e.Reason)
	}
	return r, nil
}

// FailedLetters lists the articles that a file of dead letters has.
func FailedLetters(in io.Reader, name string) (Retry, error) {
	r := newRetry()
	br := bufio.NewReaderSize(in, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(br)
		if len(line) > 0 {
			var l letter
			if e := json.Unmarshal(line, &l); e != nil || l.File == "" {
				return r, fmt.Errorf("%s:%d: not a dead letter: want the file that a run has left for the articles that failed", name, n)
			}
			r.add(placeOf(l.File, l.Line, l.Offset), l.Reason)
		}
		if errors.Is(err, io.EOF) {
			return r, nil
		}
		if err != nil {
			return r, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
}

func (r *Retry) add(p place, reason string) {
	r.waiting[p] = reason
	if i, ok := slices.BinarySearch(r.files, p.file); !ok {
		r.files = slices.Insert(r.files, i, p.file)
	}
}

// Len is the number of articles.
func (r Retry) Len() int { return len(r.waiting) }

// Files lists the files of the articles, sorted; members of an archive as such.
func (r Retry) Files() []string { return r.files }

// Only passes on the articles that are listed, and at the end gives a failure for each
// that is no longer where it was. Where a whole file had failed, all of its articles
// are passed on.
func (r Retry) Only(items iter.Seq[article.Item]) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		passed := map[place]bool{}
		for it := range items {
			p := placeOf(it.File, it.Line, it.Offset)
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
			err := &Failure{File: p.file, Line: p.line, Class: ClassGone, Err: fmt.Errorf("it is not there any more; it had failed: %s", r.waiting[p])}
			if !yield(article.Item{File: p.file, Line: p.line, Offset: p.offset, Err: err}) {
				return
			}
		}
	}
}

// find is the listed place that an article is at: its own, its file's, or that of the
// archive that the file is in.
func (r Retry) find(p place) (place, bool) {
	if _, ok := r.waiting[p]; ok {
		return p, true
	}
	for file := p.file; file != ""; {
		whole := place{file: file}
		if _, ok := r.waiting[whole]; ok {
			return whole, true
		}
		file = file[:max(strings.LastIndex(file, article.MemberMark), 0)]
	}
	return place{}, false
}

// unmet lists the articles that were not met, by place.
func (r Retry) unmet() []place {
	var out []place
	for p := range r.waiting {
		if !r.met[p] {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.offset, b.offset))
	})
	return out
}

// Read gives the journal's entries of the files that had failed as a whole, and whose
// articles have now been met: these have entries of their own.
func (r Retry) Read() []graph.Entry {
	var out []graph.Entry
	for _, p := range slices.SortedFunc(maps.Keys(r.read), func(a, b place) int { return cmp.Compare(a.file, b.file) }) {
		out = append(out, graph.Entry{File: p.file, State: graph.Loaded})
	}
	return out
}
