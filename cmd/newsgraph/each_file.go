package main

import (
	"io"
	"iter"
	"os"

	"newsgraph/source"
)

// eachFile yields what read makes of every file, and unread of one that cannot be
// opened; - is standard input. read is false once the consumer has enough.
func eachFile[T any](paths []string, stdin io.Reader, read func(r io.Reader, name string, yield func(T) bool) bool,
	unread func(path string, cause error) T,
) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, p := range paths {
			more := true
			if p == "-" {
				more = read(stdin, "standard input", yield)
			} else if f, err := os.Open(p); err != nil {
				more = yield(unread(p, source.Cause(err)))
			} else {
				more = read(f, p, yield)
				_ = f.Close() // it was only read
			}
			if !more {
				return
			}
		}
	}
}
