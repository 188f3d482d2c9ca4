package unpack

import (
	"errors"
	"fmt"
)

// Error is a file that cannot be unpacked, or not any further. One failure has
// one Error: each layer of packing above hands on the same pointer.
type Error struct {
	Kind   Kind
	Detail string
	Remedy string // may be empty
	Bomb   bool   // a limit was met
	Err    error  // the library's, may be nil
}

// Error is one line.
func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %s: %v", e.Kind, e.Detail, e.Err)
	}
	return fmt.Sprintf("%s: %s", e.Kind, e.Detail)
}

// Unwrap is the library's error.
func (e *Error) Unwrap() error { return e.Err }

// ErrDocument is the cause where a zip archive is a document or a program of
// another kind.
var ErrDocument = errors.New("an office document, a book or a program")
