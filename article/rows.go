package article

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"newsgraph/article/rewind"
)

// The faults of a row, after which reading goes on with the next line.
var (
	errLongRow  = errors.New("a row beyond the limit")
	errUnclosed = errors.New("a quotation mark is opened that is not closed")
	errInside   = errors.New("a quotation mark stands inside a quoted field; write it twice")
)

// errTooManyQuotes ends the reading of a file that is made to be read again and
// again.
var errTooManyQuotes = errors.New("too many quotation marks are not closed")

func isRowError(err error) bool {
	return errors.Is(err, errLongRow) || errors.Is(err, errUnclosed) || errors.Is(err, errInside)
}

// place is where a row begins.
type place struct {
	line   int // from 1
	offset int64
}

// rows splits a CSV file into rows, which may have newlines in quoted fields (RFC
// 4180). It holds one row at a time, and no more than a limit of it.
type rows struct {
	in    *rewind.Reader
	limit int
	comma rune // 0 is any of delimiters
	lines int  // read before
}

// next is the next row. A fault of the row costs one line; io.EOF is the end, and
// any other error is of the input.
func (r *rows) next() (raw []byte, at place, err error) {
	at = place{r.lines + 1, r.in.Pos()}
	raw, err = r.line(nil)
	if err != nil {
		return nil, at, err
	}
	r.lines++
	if len(raw) > r.limit {
		return nil, at, errors.Join(errLongRow, r.skipLine(raw))
	}
	first := len(raw)
	q := quotes{comma: r.comma}
	q.feed(raw)
	for q.state == quoted {
		n := len(raw)
		raw, err = r.line(raw)
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, at, err
		}
		if err != nil || len(raw) > r.limit {
			return nil, at, r.back(raw[first:], errUnclosed)
		}
		q.feed(raw[n:])
	}
	if q.state == misquoted {
		return nil, at, r.back(raw[first:], errInside)
	}
	r.lines = at.line + bytes.Count(raw[:len(raw)-1], []byte("\n"))
	return raw, at, nil
}

// line adds the next line to raw, or as much of it as makes raw longer than the
// limit. The error is io.EOF where there is no more.
func (r *rows) line(raw []byte) ([]byte, error) {
	for n := len(raw); ; {
		part, err := r.in.ReadSlice('\n')
		raw = append(raw, part...)
		switch {
		case err == nil, len(raw) > r.limit, errors.Is(err, io.EOF) && len(raw) > n:
			return raw, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return raw, err
		}
	}
}

// skipLine skips the rest of a line that began with head.
func (r *rows) skipLine(head []byte) error {
	if bytes.HasSuffix(head, []byte("\n")) {
		return nil
	}
	for {
		_, err := r.in.ReadSlice('\n')
		if err == nil || errors.Is(err, io.EOF) {
			return nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
	}
}

// back takes back all but the first line of a row with a fault.
func (r *rows) back(rest []byte, fault error) error {
	if !r.in.Back(bytes.Clone(rest)) {
		return errTooManyQuotes
	}
	return fault
}
