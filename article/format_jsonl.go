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

	"newsgraph/article/charset"
	"newsgraph/article/shown"
)

// readLines yields an Item for every line that is not empty. Offsets in UTF-16
// are those of its UTF-8.
func (f file) readLines(r *bufio.Reader) bool {
	br := asUTF8(r)
	for n, at := 1, int64(0); ; n++ {
		line, length, err := nextLine(br, f.o.maxFile())
		end, more := errors.Is(err, io.EOF), true
		switch {
		case err != nil && !end:
			return f.broken(Error{Line: n, Offset: at}, err)
		case length > f.o.maxFile():
			more = f.fail(Error{Line: n, Offset: at, Class: TooLarge, Detail: "a line of " + shown.Size(length), Remedy: "split it, or raise --max-file"})
		case len(bytes.TrimSpace(line)) > 0:
			more = f.yield(f.readRecord(line, n, at))
		}
		if end || !more {
			return more
		}
		at += int64(length)
	}
}

// asUTF8 decodes UTF-16, which its mark tells.
func asUTF8(br *bufio.Reader) *bufio.Reader {
	if head, _ := br.Peek(2); !charset.UTF16(head) {
		return br
	}
	dec := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
	return bufio.NewReaderSize(transform.NewReader(br, dec), 64<<10)
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
func (f file) readRecord(line []byte, n int, at int64) Item {
	text, note := charset.Decode(line, f.o.Charset)
	fields, err := newObject([]byte(text))
	if err != nil {
		e := notRecord(err, n)
		e.Offset = at
		return failed(f.name, e)
	}
	it := Item{File: f.name, Line: n, Offset: at, Note: note}
	fill(&it, fields, f.o)
	return finish(it, f.o)
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
