package source

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"strings"

	"newsgraph/article"
	"newsgraph/source/sitemap"
)

// Files reads the articles of files, folders and addresses in the order given; a
// folder's files, at any depth, in the order of their names. In folders, files are
// taken that article.Known tells by their names; hidden ones are left. A path that
// begins with http:// or https:// is fetched, and so are the pages that a feed or
// sitemap there lists, or a sitemap in a file that is named; nothing else in a file
// is. Each address is fetched once. A path that cannot be read gives an Item with an
// error, like any article.
func Files(paths []string, in Input) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		if err := in.Check(); err != nil {
			yield(badInput(err))
			return
		}
		w := newWeb(in, newOnce(in.Fetch))
		for _, p := range paths {
			if !w.path(p, yield) {
				return
			}
		}
	}
}

// path yields the articles of one path; false when the consumer has enough.
func (w *web) path(p string, yield func(article.Item) bool) bool {
	if IsAddress(p) {
		return w.named(p, yield)
	}
	if p == "-" {
		return w.in.article(w.in.Stdin, "standard input", yield)
	}
	info, err := os.Stat(p)
	if err != nil {
		return yield(unreadable(p, err))
	}
	if info.IsDir() {
		return w.in.folder(p, yield)
	}
	return w.file(p, yield)
}

// file yields the articles of a file that was named: of a sitemap, those that it
// lists.
func (w *web) file(p string, yield func(article.Item) bool) bool {
	f, err := os.Open(p)
	if err != nil {
		return yield(unreadable(p, err))
	}
	defer func() { _ = f.Close() }() // it was only read
	if isSitemap(f) {
		return w.sitemap(w.in.counted(f), list{name: p, depth: 1}, yield)
	}
	return w.in.article(f, p, yield)
}

// isSitemap reports whether a file is a sitemap by its content. It leaves the file
// at its beginning; of what is no regular file it reads nothing.
func isSitemap(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	head := make([]byte, 4096)
	n, err := f.ReadAt(head, 0)
	return (err == nil || errors.Is(err, io.EOF)) && sitemap.Is(head[:n])
}

// file yields the articles of a file of a folder.
func (in Input) file(p string, yield func(article.Item) bool) bool {
	f, err := os.Open(p)
	if err != nil {
		return yield(unreadable(p, err))
	}
	defer func() { _ = f.Close() }() // it was only read
	return in.article(f, p, yield)
}

// article yields the articles of what is open.
func (in Input) article(r io.Reader, name string, yield func(article.Item) bool) bool {
	if r == nil {
		r = strings.NewReader("")
	}
	read := article.Read
	if in.read != nil {
		read = in.read
	}
	o := in.Read
	if o.Ignored == nil {
		o.Ignored = in.Ignored
	}
	for it := range read(in.counted(r), name, o) {
		if !yield(it) {
			return false
		}
	}
	return true
}

// counted tells of the bytes that are read, where someone wants to know.
func (in Input) counted(r io.Reader) io.Reader {
	if in.OnBytes == nil {
		return r
	}
	return Counting(r, in.OnBytes)
}

// badInput is the Item of an input that Check turns down.
func badInput(err error) article.Item {
	return article.Item{Err: &article.Error{File: "the options", Class: article.Unreadable, Err: err}}
}

// unreadable is the Item of a path that cannot be opened.
func unreadable(p string, err error) article.Item {
	return article.Item{File: p, Err: &article.Error{File: p, Class: article.Unreadable, Err: Cause(err)}}
}

// Cause is the cause of an error of a path, for where the path is told already.
func Cause(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// Counting is a reader that tells of every n bytes that are read. Of a file it is
// one that can be read at any place, as zip archives are.
func Counting(r io.Reader, told func(n int)) io.Reader {
	c := countingReader{r, told}
	if whole := article.Seekable(r); whole != nil {
		return &countingFile{c, whole}
	}
	return &c
}

// countingFile counts what is read at any place, too.
type countingFile struct {
	countingReader
	whole article.File
}

// Size is the size of the file in bytes.
func (c *countingFile) Size() int64 { return c.whole.Size() }

// ReadAt is part of io.ReaderAt.
func (c *countingFile) ReadAt(b []byte, at int64) (int, error) {
	n, err := c.whole.ReadAt(b, at)
	c.told(n)
	return n, err
}

type countingReader struct {
	r    io.Reader
	told func(int)
}

// Read is part of io.Reader.
func (c *countingReader) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.told(n)
	return n, err
}
