package article

import (
	"errors"
	"io"

	"newsgraph/article/unpack"
)

// failed is the Item of a file or record that could not be read at all.
func failed(name string, e Error) Item {
	e.File = name
	return Item{File: name, Line: e.Line, Offset: e.Offset, Err: &e}
}

// fail yields such an Item; false when the consumer has enough.
func (f file) fail(e Error) bool { return f.yield(failed(f.name, e)) }

// broken yields that the input ended with an error; e says where. What is packed
// and what it is packed in meet the same error: the first to meet it tells.
func (f file) broken(e Error, err error) bool {
	var packed *unpack.Error
	var device *inputError
	switch {
	case errors.As(err, &packed):
		err = packed
		e.Class, e.Detail, e.Remedy, e.Err = packedClass(packed), string(packed.Kind)+": "+packed.Detail, packed.Remedy, packed.Err
	case errors.As(err, &device):
		err = device
		e.Class, e.Err = Unreadable, device.error
	default:
		e.Class, e.Err = Unreadable, err
		return f.fail(e)
	}
	if *f.told == err { // both are pointers
		return true
	}
	*f.told = err
	return f.fail(e)
}

// packedClass is the class of an error of unpacking.
func packedClass(e *unpack.Error) Class {
	switch {
	case e.Bomb:
		return TooLarge
	case errors.Is(e, unpack.ErrDocument):
		return Binary
	}
	return BadArchive
}

// input is the outermost file; its errors are told from those of what is packed
// in it, and stay.
type input struct {
	r   io.Reader
	err *inputError
}

// inputError is an error of the outermost file.
type inputError struct{ error }

// Unwrap is the error itself.
func (e *inputError) Unwrap() error { return e.error }

// Read is part of io.Reader.
func (in *input) Read(b []byte) (int, error) {
	if in.err != nil {
		return 0, in.err
	}
	n, err := in.r.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		in.err = &inputError{err}
		return n, in.err
	}
	return n, err
}
