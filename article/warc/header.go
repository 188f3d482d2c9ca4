package warc

import (
	"bufio"
	"bytes"
	"errors"
	"strconv"
	"strings"
)

// maxHeader bounds the header of a record, in bytes. Real ones have under a
// thousand.
const maxHeader = 256 << 10

var version = []byte("WARC/1.")

// header reads the lines of a record's header up to the empty one. A string is
// what is wrong with it; an error is of the input.
func (r *Reader) header(rec *Record) (wrong string, err error) {
	length, name, value := "", "", ""
	keep := func() {
		if strings.EqualFold(name, "content-length") {
			first(&length, value)
		}
		rec.set(name, value)
	}
	for left := maxHeader; ; {
		line, err := r.line(left)
		if err != nil || line == nil {
			return "its header does not end", err
		}
		left -= len(line)
		text := strings.TrimRight(string(line), "\r\n")
		switch k, v, ok := strings.Cut(text, ":"); {
		case text == "":
			keep()
			return rec.check(length), nil
		case text[0] == ' ' || text[0] == '\t': // the line before goes on
			value += " " + strings.TrimSpace(text)
		case bytes.HasPrefix(line, version):
			if !r.in.Back(line) {
				return "its header does not end", errTooBroken
			}
			return "its header does not end before the next record", nil
		case !ok:
			return "a line of its header has no colon", nil
		default:
			keep()
			name, value = strings.TrimSpace(k), strings.TrimSpace(v)
		}
	}
}

// check says what a header lacks, and sets the length of the block.
func (r *Record) check(length string) string {
	n, err := strconv.ParseInt(length, 10, 64)
	switch {
	case length == "":
		return "it has no Content-Length"
	case err != nil || n < 0:
		return "its Content-Length is no number of bytes"
	case r.Type == "":
		return "it has no WARC-Type"
	}
	r.Length = n
	return ""
}

// line reads up to the next newline; nil when that is more than limit bytes
// away, or the input ends before it. The bytes are the caller's.
func (r *Reader) line(limit int) ([]byte, error) {
	var out []byte
	for {
		part, err := r.in.ReadSlice('\n')
		if out = append(out, part...); err == nil && len(out) <= limit {
			return out, nil
		}
		if len(out) > limit {
			return nil, nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return nil, ended(err)
		}
	}
}
