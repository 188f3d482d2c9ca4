package unpack

import (
	"errors"
	"fmt"
	"io"
)

// maxRatio and freeBytes bound expansion: real news expands by 3 to 20, and the
// most that deflate can do is 1032.
const (
	maxRatio  = 250
	freeBytes = 64 << 20
)

// Meter weighs what comes out of packing against what went in. It is for one
// reader at a time.
type Meter struct {
	in, out int64
	total   *Meter // of the outermost file; nil for that one itself
	over    *Error
}

// NewMeter is the meter of an outermost file.
func NewMeter() *Meter { return &Meter{} }

// layer is a meter for one layer of packing inside, which counts for m too.
func (m *Meter) layer(in int64) *Meter {
	if m.total != nil {
		m = m.total
	}
	return &Meter{in: in, total: m}
}

// Input counts what is read from r as packed bytes.
func (m *Meter) Input(r io.Reader) io.Reader { return &source{r: r, m: m} }

// Add counts n packed bytes.
func (m *Meter) Add(n int64) { m.in += n }

// Over reports whether the outermost file has met its limit: nothing more is
// unpacked then.
func (m *Meter) Over() bool { return m.over != nil }

// grow counts n expanded bytes; the total counts those by which a layer grows.
// Once beyond the limit it gives the same error for ever.
func (m *Meter) grow(n int64, kind Kind) *Error {
	if m.out += n; m.over == nil && m.out > freeBytes && m.out/maxRatio > m.in {
		m.over = &Error{Kind: kind, Bomb: true,
			Detail: fmt.Sprintf("it expands to more than %d times its size", maxRatio), Remedy: "if it can be trusted, unpack it first"}
	}
	if m.total != nil && m.over == nil {
		return m.total.grow(max(0, min(n, m.out-m.in)), kind)
	}
	return m.over
}

// ended reports whether nothing more may be unpacked.
func (m *Meter) ended() bool { return m.over != nil || m.total != nil && m.total.over != nil }

// source is the input of a layer of packing. It remembers an error that is not
// of the packing.
type source struct {
	r   io.Reader
	m   *Meter // counts the bytes; may be nil
	err error
}

// Read is part of io.Reader.
func (s *source) Read(b []byte) (int, error) {
	n, err := s.r.Read(b)
	if s.m != nil {
		s.m.in += int64(n)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// cause is the error of the source where it had one, else an Error of the kind.
func (s *source) cause(kind Kind, detail string, err error) error {
	var ours *Error
	switch {
	case s.err != nil:
		return s.err
	case errors.As(err, &ours):
		return ours
	}
	return &Error{Kind: kind, Detail: detail, Err: err}
}

// metered is what comes out of a layer of packing.
type metered struct {
	r    io.Reader
	src  *source
	m    *Meter
	kind Kind
	err  error
}

// Read is part of io.Reader. Its errors are io.EOF, those of the source, and
// *Error; they stay.
func (s *metered) Read(b []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.r.Read(b)
	if over := s.m.grow(int64(n), s.kind); over != nil {
		s.err = over
		return n, s.err
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = s.src.cause(s.kind, "it is damaged or cut off", err)
	}
	s.err = err
	return n, err
}
