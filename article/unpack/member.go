package unpack

import "io"

// Member is a file in an archive. Its name is only a label: it may be absolute,
// climb with "..", or hold any bytes.
type Member struct {
	Name string
	Link bool // a link or a device, which has no content to read
	open func() (io.ReadCloser, error)
}

// Open opens the member for reading, once, before the next member is asked for.
// The error, and those of reading, are *Error or of the archive's input.
func (m Member) Open() (io.ReadCloser, error) { return m.open() }
