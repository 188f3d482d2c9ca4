// Package rewind gives a buffered reader that takes bytes back, for parsers that
// find out late that they read too far: a record that lies about its length, a
// quotation mark that is never closed. It is a leaf.
package rewind

import (
	"bufio"
	"io"
)

// Reader is a buffered reader that knows its place and can go back. What it
// takes back is bounded in all, so that reading again and again stays linear in
// the length of the input.
type Reader struct {
	buf   *bufio.Reader
	src   *source
	pos   int64 // bytes handed out, less those taken back
	again int64 // bytes taken back in all
}

// freeBytes may be taken back in any case, and againFactor times the input more.
const (
	freeBytes   = 64 << 20
	againFactor = 4
)

// NewReader is a Reader with a buffer of size bytes.
func NewReader(r io.Reader, size int) *Reader {
	src := &source{r: r}
	return &Reader{buf: bufio.NewReaderSize(src, size), src: src}
}

// Pos is the offset of the next byte in the input.
func (r *Reader) Pos() int64 { return r.pos }

// Read is part of io.Reader.
func (r *Reader) Read(b []byte) (int, error) {
	n, err := r.buf.Read(b)
	r.pos += int64(n)
	return n, err
}

// ReadSlice reads up to and with delim, as bufio.Reader does: the bytes are good
// until the next call, and a buffer without delim is bufio.ErrBufferFull.
func (r *Reader) ReadSlice(delim byte) ([]byte, error) {
	b, err := r.buf.ReadSlice(delim)
	r.pos += int64(len(b))
	return b, err
}

// Peek shows the next n bytes, as bufio.Reader does.
func (r *Reader) Peek(n int) ([]byte, error) { return r.buf.Peek(n) }

// Discard skips n bytes.
func (r *Reader) Discard(n int) (int, error) {
	n, err := r.buf.Discard(n)
	r.pos += int64(n)
	return n, err
}

// Back takes back b, the bytes that were read last. It reports false, and does
// nothing, when more was taken back than the input can be worth.
func (r *Reader) Back(b []byte) bool {
	if r.again += int64(len(b)); r.again > freeBytes+againFactor*r.pos {
		return false
	}
	ahead, _ := r.buf.Peek(r.buf.Buffered()) // never more than there is: no error
	pending := make([]byte, 0, len(b)+len(ahead)+len(r.src.pending))
	pending = append(append(append(pending, b...), ahead...), r.src.pending...)
	r.src.pending = pending
	r.buf.Reset(r.src)
	r.pos -= int64(len(b))
	return true
}

// source is what was taken back, and then the input.
type source struct {
	pending []byte
	r       io.Reader
}

// Read is part of io.Reader.
func (s *source) Read(b []byte) (int, error) {
	if len(s.pending) == 0 {
		s.pending = nil
		return s.r.Read(b)
	}
	n := copy(b, s.pending)
	s.pending = s.pending[n:]
	return n, nil
}
