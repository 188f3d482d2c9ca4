package unpack

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// Mender is a stream that can go on after damage.
type Mender interface {
	// Mend makes the stream put a filler in the place of what is lost to damage, and
	// go on with the next member of the packed file. It is for files of which each
	// member is a record, and whose reader knows a filler from a record.
	Mend(filler string)
}

// members reads gzip, one member after the other.
type members struct {
	*gzip.Reader
	in     *bufio.Reader
	src    *source
	filler string
	fill   *strings.Reader // what is left of a filler
}

func openGzip(r io.Reader) (io.ReadCloser, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	src, _ := r.(*source)
	return &members{Reader: z, in: in, src: src, fill: strings.NewReader("")}, nil
}

// Mend is part of Mender.
func (m *members) Mend(filler string) { m.filler = filler }

// Read is part of io.Reader.
func (m *members) Read(b []byte) (int, error) {
	if m.fill.Len() > 0 {
		return m.fill.Read(b)
	}
	n, err := m.Reader.Read(b)
	if err == nil || errors.Is(err, io.EOF) || m.filler == "" || m.src == nil || m.src.err != nil || !m.seek() {
		return n, err
	}
	m.fill.Reset(m.filler)
	return n, nil
}

// seek goes to the next member; false when there is none.
func (m *members) seek() bool {
	for {
		_, err := m.in.ReadSlice(0x1f)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return false
		}
		if err != nil || m.in.UnreadByte() != nil {
			continue
		}
		head, _ := m.in.Peek(3)
		if string(head) == "\x1f\x8b\x08" && m.Reset(m.in) == nil {
			return true
		}
		if _, err := m.in.Discard(1); err != nil {
			return false
		}
	}
}
