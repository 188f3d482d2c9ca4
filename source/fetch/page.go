package fetch

import (
	"mime"
	"net/http"
	"strings"
)

// Page is what an address gave.
type Page struct {
	URL         string // the last one, after redirects
	ContentType string // as "text/html", in small letters; empty where the server does not tell
	Charset     string // the label of the encoding that the server gives; may be empty
	Body        []byte // unpacked, at most Options.MaxBody
}

// Validators tell a server which version of a page is known (RFC 9110, 13.1).
// Both are as the server gave them.
type Validators struct{ ETag, LastModified string }

// maxValidator bounds the bytes of a validator that is kept.
const maxValidator = 512

func (v Validators) header() http.Header {
	h := http.Header{}
	if v.ETag != "" {
		h.Set("If-None-Match", v.ETag)
	}
	if v.LastModified != "" {
		h.Set("If-Modified-Since", v.LastModified)
	}
	return h
}

func validatorsOf(h http.Header) Validators {
	v := Validators{h.Get("ETag"), h.Get("Last-Modified")}
	if len(v.ETag) > maxValidator {
		v.ETag = ""
	}
	if len(v.LastModified) > maxValidator {
		v.LastModified = ""
	}
	return v
}

// pageOf is an answer as a page.
func pageOf(a *answer) *Page {
	kind, params, err := mime.ParseMediaType(a.header.Get("Content-Type"))
	if err != nil {
		kind, _, _ = strings.Cut(a.header.Get("Content-Type"), ";")
	}
	return &Page{URL: a.url.String(), ContentType: strings.ToLower(strings.TrimSpace(kind)), Charset: strings.ToLower(params["charset"]), Body: a.body}
}
