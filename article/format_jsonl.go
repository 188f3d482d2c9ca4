package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// record is a line of a JSON lines file. Unknown fields are ignored; one that is
// of another type than expected counts as not given, except the text.
type record struct {
	ID        loose           `json:"id"`
	Text      json.RawMessage `json:"text"`
	Title     loose           `json:"title"`
	Date      loose           `json:"date"`
	Published loose           `json:"published"`
	URL       loose           `json:"url"`
	Source    loose           `json:"source"`
}

// loose is a string that may have been written as a number.
type loose string

// UnmarshalJSON accepts any value and keeps strings and numbers.
func (l *loose) UnmarshalJSON(b []byte) error {
	var s string
	var n json.Number
	switch {
	case json.Unmarshal(b, &s) == nil:
		*l = loose(strings.TrimSpace(s))
	case json.Unmarshal(b, &n) == nil:
		*l = loose(n.String())
	}
	return nil
}

// readLines yields an Item for every line that is not empty.
func readLines(br *bufio.Reader, name string, o Options, yield func(Item) bool) {
	if head, _ := br.Peek(2); utf16(head) {
		dec := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
		br = bufio.NewReaderSize(transform.NewReader(br, dec), 64<<10)
	}
	for n := 1; ; n++ {
		line, length, err := nextLine(br, o.maxFile())
		end := errors.Is(err, io.EOF)
		switch {
		case err != nil && !end:
			yield(failed(name, Error{Line: n, Class: Unreadable, Err: err}))
			return
		case length > o.maxFile():
			if !yield(failed(name, Error{Line: n, Class: TooLarge, Detail: "a line of " + size(length), Remedy: "split it, or raise --max-file"})) {
				return
			}
		case len(bytes.TrimSpace(line)) > 0:
			if !yield(readRecord(line, name, n, o)) {
				return
			}
		}
		if end {
			return
		}
	}
}

// nextLine reads up to the next newline. Of a line beyond the limit only the
// length is kept.
func nextLine(br *bufio.Reader, limit int) (line []byte, length int, err error) {
	for {
		part, err := br.ReadSlice('\n')
		length += len(part)
		if length <= limit+1 {
			line = append(line, part...)
		} else {
			line = nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimRight(line, "\r\n"), length, err
		}
	}
}

// readRecord reads one line.
func readRecord(line []byte, name string, n int, o Options) Item {
	text, note := decode(line, "")
	var r record
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		return failed(name, notRecord(err, n))
	}
	it := Item{File: name, Line: n, Note: note}
	a := &it.Article
	a.ID, a.URL, a.Source = string(r.ID), string(r.URL), string(r.Source)
	a.Title = oneLine(string(r.Title))
	a.Published = publicationDay(&it, string(r.Published), string(r.Date))
	if err := json.Unmarshal(r.Text, &a.Text); err != nil || r.Text == nil {
		return failed(name, Error{Line: n, ID: a.ID, Class: NoText, Detail: `no string in the field "text"`})
	}
	return finish(it, o)
}

// notRecord says why a line is no record.
func notRecord(err error, n int) Error {
	e := Error{Line: n, Class: BadJSON, Err: err, Remedy: `write one JSON object a line, with "id" and "text"`}
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) && kind.Field == "" {
		e.Err, e.Detail = nil, "it is "+indefinite(kind.Value)+", not an object"
	}
	if kind != nil && kind.Value == "array" {
		e.Remedy = "write the array's objects one a line, as with jq -c '.[]'"
	}
	return e
}

func indefinite(kind string) string {
	if strings.ContainsAny(kind[:min(1, len(kind))], "aeiou") {
		return "an " + kind
	}
	return "a " + kind
}

// publicationDay is the first of the given dates, as a day; one that cannot be
// read is noted.
func publicationDay(it *Item, dates ...string) string {
	for _, s := range dates {
		if s == "" {
			continue
		}
		d, ok := Day(s)
		if !ok && it.Note == "" {
			it.Note = "date not understood: " + s
		}
		return d
	}
	return ""
}
