package ingest

import (
	"errors"
	"fmt"

	"newsgraph/article"
	"newsgraph/schema"
)

// Result is what became of one article before loading.
type Result struct {
	File       string
	Line       int
	Extraction schema.Extraction // with its id, as far as it is known, also when Err is set
	Digest     string            // of the article; the same for the same id, text, title and day
	Note       string            // a doubt worth a warning
	Err        error             // why there is no extraction
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
	ClassConflict = "id conflict"   // another article of this run has the same id
	ClassRefused  = "refused"       // the graph does not take it
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
	return fmt.Sprintf("%s (%s): %s: %v", at(f.File, f.Line), f.ID, f.Class, f.Err)
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
