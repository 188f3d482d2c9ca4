package ingest

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
)

// DeadLetters records the articles that failed, one JSON object a line:
//
//	{"file": "news.jsonl", "line": 17, "offset": 20160, "id": "x", "class": "bad json", "reason": "…"}
//
// The file holds the failures of the latest run. It is made at the first one.
type DeadLetters struct {
	path string
	file *os.File
}

// letter is one line of the file.
type letter struct {
	File   string `json:"file"`
	Line   int    `json:"line,omitempty"`
	Offset int64  `json:"offset,omitempty"`
	ID     string `json:"id,omitempty"`
	Class  string `json:"class"`
	Reason string `json:"reason"`
}

// NewDeadLetters removes what an earlier run has left at the path, if that was a
// file of dead letters. An empty path records nothing.
func NewDeadLetters(path string) (*DeadLetters, error) {
	if path == "" {
		return &DeadLetters{}, nil
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return &DeadLetters{}, err
	}
	return &DeadLetters{path: path}, nil
}

// Add records a failure.
func (d *DeadLetters) Add(r Result) error {
	if d.path == "" {
		return nil
	}
	if d.file == nil {
		f, err := os.OpenFile(d.path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644)
		if err != nil {
			return err
		}
		d.file = f
	}
	b, err := json.Marshal(letter{r.File, r.Line, r.Offset, r.Extraction.ID, Class(r.Err), r.Err.Error()})
	if err != nil {
		return err
	}
	_, err = d.file.Write(append(b, '\n'))
	return err
}

// Path is where the failures are, or nothing when there were none.
func (d *DeadLetters) Path() string {
	if d.file == nil {
		return ""
	}
	return d.path
}

// Close closes the file.
func (d *DeadLetters) Close() error {
	if d.file == nil {
		return nil
	}
	return d.file.Close()
}
