package ingest

import (
	"encoding/json"
	"errors"
	"io"
	"iter"

	"newsgraph/article"
	"newsgraph/schema"
)

// Extractions reads what `extract --format json` printed, one article a line. A
// line that is no extraction, or tells of a failed one, yields a Result with an
// error.
func Extractions(r io.Reader, name string) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		for l, err := range fullLines(r) {
			out := Result{File: name, Line: l.n}
			if err != nil {
				out.Err = &article.Error{File: name, Line: l.n, Class: article.Unreadable, Err: err}
			} else {
				out = readExtraction(l.text, name, l.n)
			}
			if !yield(out) {
				return
			}
		}
	}
}

// failedLine is an extraction, or the failure that extract printed in its place.
type failedLine struct {
	schema.Extraction
	Error string `json:"error"`
}

func readExtraction(line []byte, name string, n int) Result {
	r := Result{File: name, Line: n}
	var x failedLine
	err := json.Unmarshal(line, &x)
	switch {
	case err != nil:
		r.Err = &article.Error{File: name, Line: n, Class: article.BadJSON, Err: err, Remedy: "load what extract --format json printed"}
	case x.Events == nil && x.Error == "":
		r.Err = &article.Error{File: name, Line: n, ID: x.ID, Class: article.BadJSON, Detail: `it has no "events"`, Remedy: "load what extract --format json printed; articles go in with ingest"}
	case x.Error != "":
		r.Err = &Failure{name, n, x.ID, ClassExtract, errors.New(x.Error)}
	case x.ID == "":
		r.Err = &article.Error{File: name, Line: n, Class: article.BadJSON, Detail: `it has no "id"`}
	}
	r.Extraction = x.Extraction
	r.Digest = schema.ContentID("", string(line))
	return r
}

// Distinct tells of results that are of an article of an earlier one: the same again is
// a Duplicate, another one a failure.
func Distinct(results iter.Seq[Result]) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		met := register{}
		for r := range results {
			if r.Err == nil && r.Fate == "" {
				met.meet(&r)
			}
			if !yield(r) {
				return
			}
		}
	}
}
