package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// seek goes to the next record: over the empty lines before it, or, after a
// damaged one, to the next line that opens one.
func (r *Reader) seek() error {
	if !r.lost {
		return r.skipNewlines()
	}
	for atLine := true; ; {
		if head, err := r.in.Peek(len(version)); atLine && bytes.HasPrefix(head, version) {
			r.lost = false
			return nil
		} else if len(head) == 0 {
			return err
		}
		_, err := r.in.ReadSlice('\n')
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
		atLine = err == nil
	}
}

// skipNewlines skips what stands between two records. The error is io.EOF at the
// end of the input.
func (r *Reader) skipNewlines() error {
	for {
		b, err := r.in.Peek(1)
		if len(b) == 0 {
			return err
		}
		if b[0] != '\n' && b[0] != '\r' {
			return nil
		}
		r.in.Discard(1)
	}
}

// atRecord reports whether a record follows, or nothing. An error of the input
// is left for the next record to meet.
func (r *Reader) atRecord() bool {
	if r.skipNewlines() != nil {
		return true
	}
	head, _ := r.in.Peek(len(version))
	return bytes.HasPrefix(version, head) // shorter at the end of the file: the next record is cut off
}

// skip skips the n bytes of a block that are beyond the limit. Where an empty
// line and the opening of a record stand in them, the length was a lie.
func (r *Reader) skip(n int64) (wrong string, err error) {
	for blank := false; n > 0; {
		if head, _ := r.in.Peek(len(version)); blank && bytes.HasPrefix(head, version) {
			return fmt.Sprintf("a record begins %d bytes before its block ends", n), nil
		}
		line, err := r.in.ReadSlice('\n')
		if int64(len(line)) > n && !r.in.Back(bytes.Clone(line[n:])) {
			return "", errTooBroken
		}
		n -= int64(len(line))
		if n > 0 && errors.Is(err, io.EOF) {
			return fmt.Sprintf("the file ends %d bytes before its block does", n), nil
		}
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) && !errors.Is(err, io.EOF) {
			return "", err
		}
		blank = err == nil && len(bytes.TrimRight(line, "\r\n")) == 0
	}
	if !r.atRecord() {
		return "no record follows its block", nil
	}
	return "", nil
}
