package article

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"newsgraph/article/charset"
	"newsgraph/article/page"
	"newsgraph/article/shown"
	"newsgraph/article/warc"
)

// damagedRecord stands for what is lost to damage where each record of a web
// archive is packed alone: it is read as one damaged record, and the next is whole.
const damagedRecord = "\r\n\r\nWARC/1.0\r\ndamaged\r\n\r\n"

// readWARC yields an Item for every page of a web archive, and for every damaged
// record. Requests, metadata, redirects, pictures and the like are none.
func (f file) readWARC(r io.Reader) bool {
	records := warc.NewReader(r, f.o.maxFile())
	for {
		rec, err := records.Next()
		var bad *warc.Error
		more := true
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.As(err, &bad):
			more = f.fail(Error{Offset: bad.Offset, Class: BadWARC, Detail: bad.Detail})
		case err != nil:
			return f.broken(Error{}, err)
		case rec.Type == "response":
			more = f.readResponse(rec)
		case rec.Type == "resource", rec.Type == "conversion":
			more = f.readResource(rec)
		}
		if !more || f.total.Over() { // which has been told
			return more
		}
	}
}

// readResponse reads what a server answered, where it is a page.
func (f file) readResponse(rec *warc.Record) bool {
	if kind, _ := mediaType(rec.ContentType); kind != "application/http" && kind != "" {
		return true // an answer of the name service
	}
	h, err := readHTTP(rec.Block)
	if err != nil {
		return f.fail(Error{Offset: rec.Offset, Class: BadWARC, Detail: "the server's answer cannot be parsed", Err: err})
	}
	kind, label := mediaType(h.header.Get("Content-Type"))
	if kind == "" {
		kind, _ = mediaType(http.DetectContentType(h.body))
	}
	if h.status != http.StatusOK || kind != "text/html" && kind != "application/xhtml+xml" {
		return true
	}
	body, note, err := f.content(h)
	if err != nil {
		return f.broken(Error{Offset: rec.Offset}, err)
	}
	return f.readPayload(rec, HTML, body, cmp.Or(label, f.o.Charset), note)
}

// readResource reads a record whose block is the page itself, or its text.
func (f file) readResource(rec *warc.Record) bool {
	kind, label := mediaType(rec.ContentType)
	switch kind {
	case "text/plain":
		return f.readPayload(rec, Text, rec.Block, cmp.Or(label, f.o.Charset), "")
	case "text/html", "application/xhtml+xml":
		return f.readPayload(rec, HTML, rec.Block, cmp.Or(label, f.o.Charset), "")
	}
	return true
}

// readPayload reads the article of a record.
func (f file) readPayload(rec *warc.Record, format Format, body []byte, label, note string) bool {
	e := Error{Offset: rec.Offset}
	body = dropNULs(body)
	what, _, binary := binaryKind(body[:min(len(body), sniffBytes)])
	switch {
	case rec.Cut() || len(body) > f.o.maxFile():
		e.Class, e.Detail, e.Remedy = TooLarge, "a page of over "+shown.Size(f.o.maxFile()), "raise --max-file"
		return f.fail(e)
	case len(bytes.TrimSpace(body)) == 0:
		e.Class, e.Detail = Empty, "the page has no text in it"
		return f.fail(e)
	case binary:
		e.Class, e.Detail = Binary, what
		return f.fail(e)
	}
	it := Item{File: f.name, Offset: rec.Offset, Note: note}
	if rec.Truncated != "" {
		it.note("the crawler cut the page short: " + shown.Text(rec.Truncated))
	}
	if format == HTML {
		readPage(body, label, &it)
	} else {
		var note string
		it.Article.Text, note = charset.Decode(body, label)
		it.note(note)
	}
	it.Article.URL = cmp.Or(it.Article.URL, rec.TargetURI)
	it.Article.Source = cmp.Or(it.Article.Source, page.Host(it.Article.URL))
	return f.yield(finish(it, f.o))
}

// mediaType takes a content type apart: "text/html", and its charset.
func mediaType(s string) (kind, charset string) {
	kind, params, err := mime.ParseMediaType(s)
	if err != nil && kind == "" {
		kind, _, _ = strings.Cut(s, ";")
		kind = strings.ToLower(strings.TrimSpace(kind))
	}
	return kind, params["charset"]
}
