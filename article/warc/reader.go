package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"newsgraph/article/rewind"
)

// bufferBytes is the buffer between the input and the reader.
const bufferBytes = 64 << 10

// errTooBroken ends the reading of a file that is made to be read again and
// again.
var errTooBroken = errors.New("too many records lie about their length")

// Reader reads the records of a web archive, one after the other.
type Reader struct {
	in    *rewind.Reader
	limit int
	block bytes.Buffer
	lost  bool // the next record has to be looked for
	err   error
}

// NewReader reads from r, which is decompressed already. Of each block at most
// limit bytes are held; that, and small buffers, is all the memory it takes.
func NewReader(r io.Reader, limit int) *Reader {
	return &Reader{in: rewind.NewReader(r, bufferBytes), limit: limit}
}

// Next gives the next record. An *Error is one damaged record, after which Next
// can be called again; io.EOF is the end; any other error is of the input, and
// final.
func (r *Reader) Next() (*Record, error) {
	if r.err != nil {
		return nil, r.err
	}
	rec, wrong, err := r.record()
	switch {
	case err != nil:
		r.err = err
		return nil, err
	case wrong != "":
		r.lost = true
		return nil, &Error{Offset: rec.Offset, Detail: wrong}
	}
	return rec, nil
}

// record reads one record. A string is what is wrong with it; an error ends the
// reading.
func (r *Reader) record() (rec *Record, wrong string, err error) {
	rec = &Record{}
	if err := r.seek(); err != nil {
		return rec, "", err
	}
	rec.Offset = r.in.Pos()
	line, err := r.line(100)
	if err != nil {
		return rec, "", err
	}
	if !bytes.HasPrefix(line, version) {
		return rec, "it does not begin with WARC/1.0 or WARC/1.1", nil
	}
	if wrong, err = r.header(rec); wrong != "" || err != nil {
		return rec, wrong, err
	}
	wrong, err = r.body(rec)
	return rec, wrong, err
}

// body reads the block, and holds that a record or the end follows it.
func (r *Reader) body(rec *Record) (wrong string, err error) {
	r.block.Reset()
	at := r.in.Pos()
	_, err = io.CopyN(&r.block, r.in, min(rec.Length, int64(r.limit)))
	rec.Block = r.block.Bytes()
	if ended(err) != nil {
		return "", err
	}
	if rec.Cut() && err == nil {
		return r.skip(rec.Length - int64(r.limit))
	}
	if err == nil && r.atRecord() {
		return "", nil
	}
	wrong = fmt.Sprintf("no record follows its block of %d bytes", rec.Length)
	if err != nil {
		wrong = fmt.Sprintf("the file ends after %d of the %d bytes of its block", len(rec.Block), rec.Length)
	}
	return wrong, r.reread(rec.Block, at)
}

// reread goes back to the record that a wrong length has swallowed, if any: the
// block that was read began at an offset.
func (r *Reader) reread(block []byte, at int64) error {
	i := bytes.Index(block, append([]byte("\n"), version...))
	if i < 0 || r.in.Pos() != at+int64(len(block)) {
		return nil
	}
	if !r.in.Back(bytes.Clone(block[i+1:])) {
		return errTooBroken
	}
	return nil
}

// ended is an error of the input; the end of it is none.
func ended(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}
