package article

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"

	"newsgraph/article/charset"
	"newsgraph/article/unpack"
)

// sniffBytes is how much of a file is looked at to tell what it is.
const sniffBytes = 4096

// Read reads the articles of a file, and of the files that are packed in it. The
// name is for messages and, unless the file's first bytes or the options say so,
// tells the format. It streams: one record of at most MaxFile bytes is held at a
// time. Every article that cannot be read gives an Item with an *Error, and
// reading goes on with the next. A zip archive is read in place where r is an
// *os.File, or an io.ReaderAt with a Size; else it is copied to a temporary file.
func Read(r io.Reader, name string, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		f := file{name: name, label: name, o: o, total: unpack.NewMeter(), told: new(error), yield: yield}
		f.read(f.total.Input(&input{r: r}), Seekable(r))
	}
}

// File is what can be read at any place.
type File = unpack.File

// Seekable is r itself where it can be read at any place, as a file on disk can,
// else nil.
func Seekable(r io.Reader) File { return unpack.Seekable(r) }

// file is what is being read: the file that was given to Read, or one in it.
type file struct {
	name     string // for messages
	label    string // what tells the format: the name less the packing that was taken off
	o        Options
	archives int // in which it lies
	streams  int // of packing that were taken off it since
	total    *unpack.Meter
	told     *error // the failure of the input that has been told
	yield    func(Item) bool
}

// read yields the articles of a file; false when the consumer has enough. Whole
// is the file for reading at any place, where it is one.
func (f file) read(r io.Reader, whole File) bool {
	br := bufio.NewReaderSize(r, 64<<10)
	head, err := br.Peek(sniffBytes)
	if err != nil && !errors.Is(err, io.EOF) && len(head) == 0 {
		return f.broken(Error{}, err) // else it comes again, after what could be read
	}
	switch kind := unpack.KindOf(f.label, head); {
	case len(head) == 0:
	case kind.Archive():
		return f.readArchive(br, whole, kind)
	case kind != unpack.None:
		return f.readStream(br, kind)
	}
	format := f.o.Format
	if format == Auto {
		format = FormatOf(f.label, head)
	}
	if e, bad := unreadable(head, format); bad {
		return f.fail(e)
	}
	switch format {
	case JSONL:
		return f.readLines(br)
	case CSV:
		return f.readRows(br)
	case WARC:
		return f.readWARC(br)
	}
	return f.readWhole(br, format)
}

// unreadable tells empty and binary files by their head.
func unreadable(head []byte, format Format) (Error, bool) {
	if len(bytes.TrimSpace(charset.TrimMark(head))) == 0 && len(head) < sniffBytes {
		return Error{Class: Empty, Detail: "the file has no text in it"}, true
	}
	switch format {
	case WARC: // holds pictures, too
		return Error{}, false
	case HTML:
		head = dropNULs(head)
	}
	if what, remedy, binary := binaryKind(head); binary {
		return Error{Class: Binary, Detail: what, Remedy: remedy}, true
	}
	return Error{}, false
}
