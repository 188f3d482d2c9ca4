package unpack

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// maxSpool is the largest zip archive that is no file of its own, in bytes, and
// inMemory the largest for which no temporary file is made.
const (
	maxSpool = 2 << 30
	inMemory = 1 << 20
)

// File is what a zip archive is read from.
type File interface {
	io.ReaderAt
	Size() int64
}

// Seekable is r itself when it can be read at any place, else nil.
func Seekable(r io.Reader) File {
	if f, ok := r.(File); ok {
		return f
	}
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return io.NewSectionReader(f, 0, info.Size())
		}
	}
	return nil
}

// Spool reads r to its end and gives what it read, from memory or from a
// temporary file that done removes. The file's name has nothing of the
// archive's.
func Spool(r io.Reader) (f File, done func(), err error) {
	return spool(r, maxSpool)
}

func spool(r io.Reader, limit int64) (f File, done func(), err error) {
	head, err := io.ReadAll(io.LimitReader(r, inMemory+1))
	if err != nil {
		return nil, nil, err
	}
	if len(head) <= inMemory {
		return bytes.NewReader(head), func() {}, nil
	}
	tmp, err := os.CreateTemp("", "newsgraph-*.zip")
	if err != nil {
		return nil, nil, err
	}
	done = func() { _ = errors.Join(tmp.Close(), os.Remove(tmp.Name())) } // it was a copy
	n, err := io.Copy(tmp, io.LimitReader(io.MultiReader(bytes.NewReader(head), r), limit+1))
	if err == nil && n > limit {
		err = &Error{Kind: Zip, Bomb: true, Detail: fmt.Sprintf("a zip archive of over %d MB that is no file of its own", limit>>20), Remedy: "unpack what it is in first, or give its own path"}
	}
	if err != nil {
		done()
		return nil, nil, err
	}
	return io.NewSectionReader(tmp, 0, n), done, nil
}
