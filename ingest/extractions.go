package ingest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"newsgraph/article"
	"newsgraph/schema"
)

// maxExtraction is the longest line that Extractions reads, in bytes.
const maxExtraction = 64 << 20

// Extractions reads what `extract --format json` printed, one article a line. A
// line that is no extraction, or tells of a failed one, yields a Result with an
// error.
func Extractions(r io.Reader, name string) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			line, err := readLine(br)
			if len(line) > 0 {
				if !yield(readExtraction(line, name, n)) {
					return
				}
			}
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Result{File: name, Line: n, Err: &article.Error{File: name, Line: n, Class: article.Unreadable, Err: err}})
				return
			}
		}
	}
}

var errTooLong = fmt.Errorf("a line of over %d MB", maxExtraction>>20)

// readLine reads a line without its end and without surrounding white space.
func readLine(br *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := br.ReadSlice('\n')
		if line = append(line, part...); len(line) > maxExtraction {
			return nil, errTooLong
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(line), err
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
