// Package pack reads the msgpack files of a spaCy pipeline: plain values, and
// arrays in the form of msgpack-numpy. Files are hostile until read: nesting and
// the number of values are bounded, and a length is believed only when as many
// bytes are left.
package pack

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/vmihailenco/msgpack/v5"
	"github.com/vmihailenco/msgpack/v5/msgpcode"
)

const (
	maxDepth  = 32      // levels of maps and lists
	maxValues = 1 << 21 // values of one file; the lookups of spaCy hold 0.2 million
)

// Value is what a file holds: nil, bool, int64, uint64 (for all whole numbers
// that are not negative), float64, string, []byte, []Value or Map.
type Value any

// Map is a msgpack map. Keys are strings (or bytes, taken as strings) and
// unsigned numbers; other keys are refused.
type Map map[any]Value

// Decode reads the one value that data holds. Byte strings alias data.
func Decode(data []byte) (Value, error) {
	r := &reader{src: bytes.NewReader(data), data: data, left: maxValues}
	r.dec = msgpack.NewDecoder(r.src)
	v, err := r.value(maxDepth)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, errors.New("file ends too early")
	}
	if err != nil {
		return nil, err
	}
	if r.src.Len() > 0 {
		return nil, fmt.Errorf("%d bytes follow the value", r.src.Len())
	}
	return v, nil
}

type reader struct {
	dec  *msgpack.Decoder
	src  *bytes.Reader
	data []byte
	left int // values that may still be read
}

// value reads one value with at most depth levels below it.
func (r *reader) value(depth int) (Value, error) {
	if depth == 0 {
		return nil, errors.New("values are nested too deeply")
	}
	if r.left--; r.left < 0 {
		return nil, errors.New("too many values")
	}
	c, err := r.dec.PeekCode()
	if err != nil {
		return nil, err
	}
	switch {
	case c == msgpcode.Nil:
		return nil, r.dec.DecodeNil()
	case c == msgpcode.True || c == msgpcode.False:
		return r.dec.DecodeBool()
	case c == msgpcode.Float || c == msgpcode.Double:
		return r.dec.DecodeFloat64()
	case msgpcode.IsString(c):
		b, err := r.bytes()
		return string(b), err
	case msgpcode.IsBin(c):
		return r.bytes()
	case msgpcode.IsFixedArray(c) || c == msgpcode.Array16 || c == msgpcode.Array32:
		return r.list(depth)
	case msgpcode.IsFixedMap(c) || c == msgpcode.Map16 || c == msgpcode.Map32:
		return r.dict(depth)
	}
	return r.number(c)
}

// number reads a whole number.
func (r *reader) number(c byte) (Value, error) {
	signed := c >= msgpcode.NegFixedNumLow || c == msgpcode.Int8 ||
		c == msgpcode.Int16 || c == msgpcode.Int32 || c == msgpcode.Int64
	unsigned := msgpcode.IsFixedNum(c) || c == msgpcode.Uint8 ||
		c == msgpcode.Uint16 || c == msgpcode.Uint32 || c == msgpcode.Uint64
	if !signed && !unsigned {
		return nil, fmt.Errorf("msgpack code %#x is not supported", c)
	}
	if signed {
		if n, err := r.dec.DecodeInt64(); err != nil || n < 0 {
			return n, err
		} else {
			return uint64(n), nil
		}
	}
	return r.dec.DecodeUint64()
}

// bytes returns a string's bytes without a copy.
func (r *reader) bytes() ([]byte, error) {
	n, err := r.dec.DecodeBytesLen()
	if err != nil {
		return nil, err
	}
	if n < 0 || n > r.src.Len() {
		return nil, io.ErrUnexpectedEOF
	}
	from := len(r.data) - r.src.Len()
	if _, err := r.src.Seek(int64(n), io.SeekCurrent); err != nil {
		return nil, err
	}
	return r.data[from : from+n : from+n], nil
}

func (r *reader) list(depth int) (Value, error) {
	n, err := r.dec.DecodeArrayLen()
	if err != nil {
		return nil, err
	}
	if n > r.src.Len() {
		return nil, io.ErrUnexpectedEOF
	}
	list := make([]Value, 0, min(n, 1<<12))
	for range n {
		v, err := r.value(depth - 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}

func (r *reader) dict(depth int) (Value, error) {
	n, err := r.dec.DecodeMapLen()
	if err != nil {
		return nil, err
	}
	if n > r.src.Len() {
		return nil, io.ErrUnexpectedEOF
	}
	m := make(Map, min(n, 1<<12))
	for range n {
		k, err := r.value(depth - 1)
		if err != nil {
			return nil, err
		}
		if b, ok := k.([]byte); ok {
			k = string(b)
		}
		switch k.(type) {
		case string, uint64:
		default:
			return nil, fmt.Errorf("a map has a key of type %T", k)
		}
		if m[k], err = r.value(depth - 1); err != nil {
			return nil, err
		}
	}
	return m, nil
}
