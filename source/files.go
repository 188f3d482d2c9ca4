package source

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"newsgraph/article"
)

// Input says how files are read.
type Input struct {
	Read    article.Options
	Stdin   io.Reader      // what the path "-" stands for
	OnBytes func(n int)    // told of every n bytes read; may be nil
	Ignored func(p string) // told of every file in a folder or an archive that is no article by its name; may be nil
}

// Files reads the articles of files and folders in the order given; a folder's
// files, at any depth, in the order of their names. In folders, files are taken
// that article.Known tells by their names; hidden ones are left. A path that cannot be read gives an Item with an error, like any article.
func Files(paths []string, in Input) iter.Seq[article.Item] {
	return func(yield func(article.Item) bool) {
		for _, p := range paths {
			if !in.path(p, yield) {
				return
			}
		}
	}
}

// path yields the articles of one path; false when the consumer has enough.
func (in Input) path(p string, yield func(article.Item) bool) bool {
	if p == "-" {
		return in.read(in.Stdin, "standard input", yield)
	}
	info, err := os.Stat(p)
	if err != nil {
		return yield(unreadable(p, err))
	}
	if info.IsDir() {
		return in.folder(p, yield)
	}
	return in.file(p, yield)
}

// folder yields the articles of all files below a folder.
func (in Input) folder(root string, yield func(article.Item) bool) bool {
	found, more := false, true
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			found = true
			if more = yield(unreadable(p, err)); more && d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case p != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
		case !article.Known(p) || !regular(p, d):
			if in.Ignored != nil {
				in.Ignored(p)
			}
		default:
			found = true
			more = in.file(p, yield)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if err == nil && !found {
		return yield(article.Item{File: root, Err: &article.Error{File: root, Class: article.Empty,
			Detail: "the folder holds no articles", Remedy: "articles are files that end in .txt, .html, .jsonl and the like, packed or not"}})
	}
	return more
}

// regular reports whether an entry is a file, or a link to one.
func regular(p string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(p)
	return err != nil || info.Mode().IsRegular() // a broken link fails when it is opened, and is told
}

// file yields the articles of one file.
func (in Input) file(p string, yield func(article.Item) bool) bool {
	f, err := os.Open(p)
	if err != nil {
		return yield(unreadable(p, err))
	}
	defer func() { _ = f.Close() }() // it was only read
	return in.read(f, p, yield)
}

func (in Input) read(r io.Reader, name string, yield func(article.Item) bool) bool {
	if r == nil {
		r = strings.NewReader("")
	}
	if in.OnBytes != nil {
		r = Counting(r, in.OnBytes)
	}
	o := in.Read
	if o.Ignored == nil {
		o.Ignored = in.Ignored
	}
	for it := range article.Read(r, name, o) {
		if !yield(it) {
			return false
		}
	}
	return true
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

// Size is the number of bytes that Files will read, or 0 when that cannot be
// known beforehand.
func Size(paths []string) int64 {
	var total int64
	for _, p := range paths {
		n, ok := sizeOf(p)
		if !ok {
			return 0
		}
		total += n
	}
	return total
}

func sizeOf(root string) (total int64, ok bool) {
	info, err := os.Stat(root)
	if root == "-" || err != nil || !info.IsDir() && !info.Mode().IsRegular() {
		return 0, false
	}
	err = filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || p != root && !article.Known(p) {
			return nil
		}
		if i, err := os.Stat(p); err == nil {
			total += i.Size()
		}
		return nil
	})
	return total, err == nil
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
