package source

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"newsgraph/article"
	"newsgraph/source/fetch"
)

// look yields what is new at a path. The error says why it cannot be looked at.
func (w *watch) look(path string, yield func(article.Item) bool) (err error, more bool) {
	switch {
	case IsAddress(path):
		return w.address(path, yield)
	case path == "-":
		return nil, w.input(yield)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return unreadable(path, err).Err, true
	case info.IsDir():
		return nil, w.folder(path, yield)
	}
	return nil, w.file(path, info, yield)
}

// address yields what is new at an address.
func (w *watch) address(path string, yield func(article.Item) bool) (err error, more bool) {
	at, err := w.web.address("", path)
	if err != nil {
		return unfetched(path, err).Err, true
	}
	page, err := w.past.open(w.web.ctx, at, "")
	switch {
	case w.web.ctx.Err() != nil:
		return nil, false
	case errors.Is(err, fetch.ErrNotModified):
		return nil, true
	case err != nil:
		return unfetched(at, err).Err, true
	}
	return nil, w.web.document(page, at, yield)
}

// input yields the articles of standard input, once.
func (w *watch) input(yield func(article.Item) bool) bool {
	if _, ok := w.past.fresh("-", ""); !ok {
		return true
	}
	w.past.done("-", "", nil)
	return w.web.path("-", yield)
}

// folder yields the articles of the files of a folder that are new or changed.
func (w *watch) folder(root string, yield func(article.Item) bool) bool {
	more := true
	quiet := w.in
	quiet.Ignored = w.ignored
	err := quiet.walk(root, func(p string, err error) bool {
		var info fs.FileInfo
		if err == nil {
			info, err = os.Stat(p)
		}
		if err != nil {
			it := unreadable(p, err)
			more = !w.past.item(p, it) || yield(it)
		} else {
			more = w.changed(p, info, yield, w.in.file)
		}
		return more && w.web.ctx.Err() == nil
	})
	return err == nil && more
}

// ignored tells of a file that is left once, not each round.
func (w *watch) ignored(p string) {
	if k := keyOf("ignored", p); !w.past.seen.has(k) {
		w.past.seen.add(k)
		w.in.ignored(p)
	}
}

// file yields the articles of a file that was named, where it has changed.
func (w *watch) file(p string, info fs.FileInfo, yield func(article.Item) bool) bool {
	return w.changed(p, info, yield, w.web.file)
}

// changed reads a file whose size or time of change is new and that nobody seems
// to be writing. One that lists a page which is to be tried again stays new.
func (w *watch) changed(p string, info fs.FileInfo, yield func(article.Item) bool, read func(string, func(article.Item) bool) bool) bool {
	if age := w.in.Clock.Time().Sub(info.ModTime()); age > -settle && age < settle {
		return true
	}
	version := fmt.Sprintf("%d %d", info.Size(), info.ModTime().UnixNano())
	if _, ok := w.past.fresh(p, version); !ok {
		return true
	}
	if err := openable(p); err != nil { // whoever may read it later need not change it
		it := unreadable(p, err)
		w.in.polled(it.Err)
		return !w.past.item(p, it) || yield(it)
	}
	if !read(p, yield) {
		return false
	}
	if !w.past.retry {
		w.past.done(p, version, nil)
	}
	return true
}

// openable says why a file cannot be opened.
func openable(p string) error {
	f, err := os.Open(p)
	if err != nil {
		return err
	}
	return f.Close()
}
