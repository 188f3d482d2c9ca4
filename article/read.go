package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"newsgraph/schema"
)

// sniffBytes is how much of a file is looked at to tell what it is.
const sniffBytes = 4096

// Read reads the articles of a file. The name is for messages and, unless the
// options say so, tells the format. It streams: of JSON lines, one is held at a
// time. Every article that cannot be read gives an Item with an *Error, and
// reading goes on with the next.
func Read(r io.Reader, name string, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		head, err := br.Peek(sniffBytes)
		if err != nil && !errors.Is(err, io.EOF) {
			yield(failed(name, Error{Class: Unreadable, Err: err}))
			return
		}
		if it, bad := unreadable(head, name); bad {
			yield(it)
			return
		}
		format := o.Format
		if format == Auto {
			format = FormatOf(name, head)
		}
		if format == JSONL {
			readLines(br, name, o, yield)
			return
		}
		yield(readWhole(br, name, format, o))
	}
}

// unreadable tells empty and binary files by their head.
func unreadable(head []byte, name string) (Item, bool) {
	if len(bytes.TrimSpace(bytes.TrimPrefix(head, bomUTF8))) == 0 && len(head) < sniffBytes {
		return failed(name, Error{Class: Empty, Detail: "the file has no text in it"}), true
	}
	if what, remedy, binary := binaryKind(head); binary {
		return failed(name, Error{Class: Binary, Detail: what, Remedy: remedy}), true
	}
	return Item{}, false
}

// FormatOf tells a file's format by its name, else by its first bytes.
func FormatOf(name string, head []byte) Format {
	if f := FormatOfName(name); f != Auto {
		return f
	}
	head = bytes.TrimSpace(bytes.TrimPrefix(head, bomUTF8))
	low := bytes.ToLower(head)
	switch {
	case bytes.HasPrefix(head, []byte("{")):
		return JSONL
	case bytes.HasPrefix(low, []byte("<!doctype html")), bytes.HasPrefix(low, []byte("<html")),
		bytes.HasPrefix(head, []byte("<")) && (bytes.Contains(low, []byte("<body")) || bytes.Contains(low, []byte("<head"))):
		return HTML
	}
	return Text
}

// FormatOfName tells a file's format by the end of its name; Auto when it does
// not tell.
func FormatOfName(name string) Format {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".text":
		return Text
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".jsonl", ".ndjson":
		return JSONL
	}
	return Auto
}

// readWhole reads a file that is one article.
func readWhole(r io.Reader, name string, format Format, o Options) Item {
	b, err := io.ReadAll(io.LimitReader(r, int64(o.maxFile())+1))
	if err != nil {
		return failed(name, Error{Class: Unreadable, Err: err})
	}
	if len(b) > o.maxFile() {
		return failed(name, Error{Class: TooLarge, Detail: "over " + size(o.maxFile()), Remedy: "split it, or raise --max-file"})
	}
	if what, remedy, binary := binaryKind(b); binary {
		return failed(name, Error{Class: Binary, Detail: what, Remedy: remedy})
	}
	it := Item{File: name}
	if format == HTML {
		readPage(b, o.Charset, &it)
	} else {
		it.Article.Text, it.Note = decode(b, "")
	}
	return finish(it, o)
}

// finish checks an article and gives it an id where it has none.
func finish(it Item, o Options) Item {
	a := &it.Article
	if it.Err != nil {
		return it
	}
	switch {
	case strings.TrimFunc(a.Text, isSpace) == "":
		it.Err = &Error{File: it.File, Line: it.Line, ID: a.ID, Class: NoText, Detail: "there is no article in it"}
	case len(a.Text) > o.maxText():
		it.Err = &Error{File: it.File, Line: it.Line, ID: a.ID, Class: TooLarge,
			Detail: fmt.Sprintf("a text of %s, the limit is %s", size(len(a.Text)), size(o.maxText())), Remedy: "split it, or raise --max-text"}
	case a.ID == "":
		a.ID = schema.ContentID("a:", a.Text)
	}
	dayOfFile(&it)
	setAside(&it, o.Languages)
	return it
}

// failed is the Item of a file that could not be read at all.
func failed(name string, e Error) Item {
	e.File = name
	return Item{File: name, Line: e.Line, Err: &e}
}
