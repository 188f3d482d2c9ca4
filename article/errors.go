package article

import (
	"errors"
	"fmt"
	"strings"

	"newsgraph/article/shown"
	"newsgraph/article/words"
)

// Class says what is wrong with an article that could not be read.
type Class string

// The classes of reading errors.
const (
	Empty      Class = "empty"            // no bytes, or white space only
	Binary     Class = "binary"           // not a text at all
	TooLarge   Class = "too large"        // beyond a limit
	NoText     Class = "no text"          // a page or record without an article in it
	BadJSON    Class = "bad json"         // a line that is no JSON object
	BadCSV     Class = "bad csv"          // a row that is none, or does not fit the names above it
	BadFeed    Class = "bad feed"         // a feed that cannot be parsed
	BadWARC    Class = "bad warc"         // a damaged record of a web archive
	BadArchive Class = "bad archive"      // packed data that is damaged, encrypted, or packed too often
	Foreign    Class = "another language" // than Options.Languages; it is set aside
	Unreadable Class = "unreadable"       // the file cannot be opened or read
)

// Unfetched is the class of an address whose page could not be had.
const Unfetched Class = "not fetched"

// Error says which article could not be read, why, and what to do about it.
type Error struct {
	File   string
	Line   int    // 0 where the file is the article
	Offset int64  // where the record begins, as in Item
	ID     string // where known
	Class  Class
	Detail string // more on the class; may be empty
	Remedy string // what the user can do; may be empty
	Err    error  // the cause, where another package gave one
}

// Error is one line: place, class, detail, remedy.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.File)
	switch {
	case e.Line > 0:
		fmt.Fprintf(&b, ":%d", e.Line)
	case e.Offset > 0:
		fmt.Fprintf(&b, " at byte %d", e.Offset)
	}
	if e.ID != "" {
		fmt.Fprintf(&b, " (%s)", shown.Text(e.ID))
	}
	fmt.Fprintf(&b, ": %s", e.Class)
	for _, s := range []string{e.Detail, e.cause(), e.Remedy} {
		if s != "" {
			b.WriteString(": " + shown.Text(words.OneLine(s)))
		}
	}
	return b.String()
}

func (e *Error) cause() string {
	if e.Err == nil {
		return ""
	}
	return e.Err.Error()
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }

// ClassOf is the class of a reading error, or nothing for another error.
func ClassOf(err error) Class {
	var e *Error
	if errors.As(err, &e) {
		return e.Class
	}
	return ""
}
