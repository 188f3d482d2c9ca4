package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
)

// maxLine is the longest line that is read, in bytes.
const maxLine = 64 << 20

var errTooLong = fmt.Errorf("a line of over %d MB", maxLine>>20)

// line is one of a file, without its end and without surrounding white space.
type line struct {
	n    int // from 1
	text []byte
}

// fullLines yields the lines of a file that are not empty. It ends with the error of the
// first that cannot be read.
func fullLines(r io.Reader) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			text, err := readLine(br)
			if len(text) > 0 && !yield(line{n, text}, nil) {
				return
			}
			if err != nil {
				if !errors.Is(err, io.EOF) {
					yield(line{n: n}, err)
				}
				return
			}
		}
	}
}

func readLine(br *bufio.Reader) ([]byte, error) {
	var text []byte
	for {
		part, err := br.ReadSlice('\n')
		if text = append(text, part...); len(text) > maxLine {
			return nil, errTooLong
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(text), err
		}
	}
}
