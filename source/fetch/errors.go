package fetch

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Class says why an address was not fetched.
type Class string

// The classes of errors.
const (
	BadAddress  Class = "not an address that can be fetched" // malformed, too long, or with a password in it
	NotHTTP     Class = "not http"                           // another scheme, or a server that speaks something else
	Refused     Class = "refused address"                    // of the private network
	Robots      Class = "robots.txt"                         // it forbids the address, or cannot be had
	Status      Class = "status"                             // the server's answer is not the page
	TooLarge    Class = "too large"                          // beyond Options.MaxBody
	Timeout     Class = "timeout"                            // one of the three of Options
	Redirects   Class = "too many redirects"
	Unreachable Class = "unreachable" // no such host, no connection, a bad certificate, a broken answer
)

// ErrNotModified says that a page is as it was when its Validators were given.
var ErrNotModified = errors.New("not modified")

// Error says which address was not fetched, why, and what to do about it. Its
// text never has a password of the address in it.
type Error struct {
	Class  Class
	URL    string        // as Show gives it; empty where the caller tells it
	Code   int           // the HTTP status, where that is why
	After  time.Duration // how long the server asks to be left alone; 0 where it does not
	Detail string        // more on the class; may be empty
	Remedy string        // what the user can do; may be empty
	Err    error         // the cause; may be nil
	passes bool          // another try may succeed
}

// Error is one line: address, class, detail, cause, remedy.
func (e *Error) Error() string {
	parts := []string{e.URL, string(e.Class), e.Detail, e.cause(), e.Remedy}
	var out []string
	for _, p := range parts {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ": ")
}

// cause is the text of the cause, which may quote a server and so is bounded.
func (e *Error) cause() string {
	if e.Err == nil {
		return ""
	}
	return shorten(e.Err.Error(), 300)
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }

// Temporary reports whether fetching again later may succeed.
func (e *Error) Temporary() bool { return e.passes }

// ClassOf is the class of an error of this package, or nothing for another.
func ClassOf(err error) Class {
	var e *Error
	if errors.As(err, &e) {
		return e.Class
	}
	return ""
}

// Temporary reports whether err is one of this package that may pass.
func Temporary(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Temporary()
}

// statusError says what an answer other than the page means.
func statusError(a *answer) *Error {
	e := &Error{Class: Status, URL: Show(a.url.String()), Code: a.status, After: a.after, passes: passing(a.status),
		Detail: strings.TrimSpace(fmt.Sprintf("the server answers %d %s", a.status, http.StatusText(a.status)))}
	switch {
	case a.after > maxRetryAfter:
		e.Remedy = "it asks to be left alone for " + a.after.String()
	case a.status == 401, a.status == 402, a.status == 403:
		e.Remedy = "save the page from a browser and give its file"
	case a.status == 404, a.status == 410:
		e.Remedy = "look the address up again"
	case a.status == 429:
		e.Remedy = "raise --delay"
	case e.passes:
		e.Remedy = "try again later"
	}
	return e
}
