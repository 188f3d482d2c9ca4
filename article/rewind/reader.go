// Package rewind gives a buffered reader that takes bytes back, for parsers that
// find out late that they read too far: a record that lies about its length, a
// quotation mark that is never closed. It is a leaf.
package rewind

import (
	"bufio"
	"bytes"
	"io"
)

// Reader is a buffered reader that knows its place and can go back. What it
// takes back is bounded in all, so that reading again and again stays linear in
// the length of the input.
type Reader struct {
	src   *source
	buf   []byte
	r, w  int // buf[r:w] is read from src and not yet handed out; buf[:r] was
	err   error
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
	return &Reader{src: &source{r: r}, buf: make([]byte, size)}
}

// Pos is the offset of the next byte in the input.
func (r *Reader) Pos() int64 { return r.pos }

// fill reads until n bytes are there, or there are no more, or the buffer is full.
func (r *Reader) fill(n int) {
	if r.w-r.r < n && r.r+n > len(r.buf) {
		copy(r.buf, r.buf[r.r:r.w])
		r.r, r.w = 0, r.w-r.r
	}
	for empty := 0; r.w-r.r < n && r.w < len(r.buf) && r.err == nil; {
		var got int
		got, r.err = r.src.Read(r.buf[r.w:])
		r.w += got
		if empty++; got > 0 {
			empty = 0
		}
		if empty > 100 {
			r.err = io.ErrNoProgress
		}
	}
}

// take hands out the next n bytes of the buffer.
func (r *Reader) take(n int) []byte {
	b := r.buf[r.r : r.r+n]
	r.r += n
	r.pos += int64(n)
	return b
}

// Read is part of io.Reader.
func (r *Reader) Read(b []byte) (int, error) {
	r.fill(1)
	if r.r == r.w {
		return 0, r.err
	}
	return copy(b, r.take(min(len(b), r.w-r.r))), nil
}

// ReadSlice reads up to and with delim, as bufio.Reader does: the bytes are good
// until the next call, and a buffer without delim is bufio.ErrBufferFull.
func (r *Reader) ReadSlice(delim byte) ([]byte, error) {
	for seen := 0; ; {
		if i := bytes.IndexByte(r.buf[r.r+seen:r.w], delim); i >= 0 {
			return r.take(seen + i + 1), nil
		}
		seen = r.w - r.r
		switch {
		case seen == len(r.buf):
			return r.take(seen), bufio.ErrBufferFull
		case r.err != nil:
			return r.take(seen), r.err
		}
		r.fill(seen + 1)
	}
}

// Peek shows the next n bytes, or fewer with the reason why.
func (r *Reader) Peek(n int) ([]byte, error) {
	r.fill(n)
	if have := r.w - r.r; have < n {
		return r.buf[r.r:r.w], r.err
	}
	return r.buf[r.r : r.r+n], nil
}

// Discard skips n bytes that were peeked at.
func (r *Reader) Discard(n int) { r.take(n) }

// Back takes back b, the bytes that were read last. It reports false, and does
// nothing, when more was taken back than the input can be worth.
func (r *Reader) Back(b []byte) bool {
	if r.again += int64(len(b)); r.again > freeBytes+againFactor*r.pos {
		return false
	}
	r.pos -= int64(len(b))
	if len(b) <= r.r { // they still stand in the buffer
		r.r -= len(b)
		return true
	}
	pending := make([]byte, 0, len(b)+r.w-r.r+len(r.src.pending))
	pending = append(append(append(pending, b...), r.buf[r.r:r.w]...), r.src.pending...)
	r.src.pending, r.r, r.w = pending, 0, 0
	if r.err != nil {
		r.src.err, r.err = r.err, nil
	}
	return true
}

// source is what was taken back, and then the input.
type source struct {
	pending []byte
	r       io.Reader
	err     error // of r, met before
}

// Read is part of io.Reader.
func (s *source) Read(b []byte) (int, error) {
	if len(s.pending) > 0 {
		n := copy(b, s.pending)
		s.pending = s.pending[n:]
		return n, nil
	}
	s.pending = nil
	if s.err != nil {
		return 0, s.err
	}
	return s.r.Read(b)
}
