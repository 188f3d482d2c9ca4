package ingest

import (
	"errors"
	"fmt"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/schema"
)

// Result is what became of one article before loading.
type Result struct {
	File       string
	Line       int
	Offset     int64             // in bytes, of the record in its file, where it has records
	Extraction schema.Extraction // with its id, as far as it is known, also when Err is set
	Input      string            // digest of the article and of what extracted it; empty where unknown
	Digest     string            // of the article; the same for the same id, text, title and day
	Note       string            // a doubt worth a warning
	Fate       Fate              // decided without an extraction; usually empty
	Held       graph.Entry       // of an unchanged article: as what the journal has it
	Err        error             // why there is no extraction; of one that is set aside, why
}

// Fate is what was decided of an article before it was extracted.
type Fate string

// The fates of articles that need no extraction.
const (
	Unchanged  Fate = "unchanged"  // the store has it, made of the same text by the same program
	Duplicate  Fate = "duplicate"  // it was met before in this run
	Foreign    Fate = "foreign"    // it is in a language that is not read; Err says which
	Unselected Fate = "unselected" // it is not among those that were asked for
)

// itemResult is the Result of an article as it was read.
func itemResult(it article.Item) Result {
	a := it.Article
	r := Result{File: it.File, Line: it.Line, Offset: it.Offset, Note: it.Note, Err: it.Err}
	r.Extraction = schema.Extraction{ID: a.ID, Title: a.Title, Published: a.Published, URL: a.URL, Source: a.Source, Events: []schema.Event{}}
	if it.Err == nil {
		r.Digest = schema.ContentID("", a.ID, a.Title, a.Published, a.URL, a.Source, a.Text)
	} else if article.ClassOf(it.Err) == article.Foreign {
		r.Fate = Foreign
	}
	return r
}

// entry is what the journal is to have of it.
func (r Result) entry(state graph.EntryState) graph.Entry {
	e := graph.Entry{Where: whereOf(r.File, r.Line, r.Offset), Article: r.Extraction.ID, Input: r.Input, State: state}
	if r.Err != nil {
		e.Class, e.Reason = Class(r.Err), r.Err.Error()
	}
	return e
}

// whereOf is the place of an article as the journal has it. Where there are lines,
// their offsets do not count: those of all that follow change when one is mended.
func whereOf(file string, line int, offset int64) graph.Where {
	if line > 0 {
		offset = 0
	}
	return graph.Where{File: file, Line: line, Offset: offset}
}

// Class says in a word or two what kind of failure an article met: that of its
// reading, or one of the classes below.
func Class(err error) string {
	if c := article.ClassOf(err); c != "" {
		return string(c)
	}
	var f *Failure
	if errors.As(err, &f) {
		return f.Class
	}
	return ClassExtract
}

// The classes of failures after reading.
const (
	ClassExtract  = "not extracted" // the extractor gave an error
	ClassPanic    = "panic"         // the extractor panicked
	ClassTooLong  = "too long"      // more words than Limits allows
	ClassTimeout  = "timeout"       // the extractor took longer than Limits allows
	ClassConflict = "id conflict"   // another article of this run has the same id
	ClassRefused  = "refused"       // the graph does not take it
	ClassGone     = "gone"          // it is no longer where it failed before
)

// Failure is an article that was read but did not reach the graph.
type Failure struct {
	File  string
	Line  int
	ID    string
	Class string
	Err   error
}

// Error is one line: place, id, class, cause.
func (f *Failure) Error() string {
	id := ""
	if f.ID != "" {
		id = " (" + f.ID + ")"
	}
	return fmt.Sprintf("%s%s: %s: %v", at(f.File, f.Line), id, f.Class, f.Err)
}

// Unwrap is the cause.
func (f *Failure) Unwrap() error { return f.Err }

// at writes a place in a file: "news.jsonl:17".
func at(file string, line int) string {
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}
