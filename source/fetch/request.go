package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// request is one address to ask for.
type request struct {
	url    *url.URL
	header http.Header
	limit  int           // bytes of the answer that are read
	delay  time.Duration // that the host is left alone afterwards
}

// answer is what a server sent.
type answer struct {
	url    *url.URL
	status int
	header http.Header
	target string // where a redirect goes to; else empty
	body   []byte // of a page only
	over   bool   // the body goes on beyond the limit
	after  time.Duration
}

// whole reports whether the answer is the page.
func (a *answer) whole() bool {
	return a.status == http.StatusOK || a.status == http.StatusNonAuthoritativeInfo
}

// send asks once. The error is an *Error, or the context's.
func (c *Client) send(ctx context.Context, r request) (*answer, error) {
	if !c.o.AllowPrivate {
		if err := checkHost(r.url); err != nil {
			return nil, placed(err, r.url)
		}
	}
	within, cancel := context.WithTimeout(ctx, c.o.Whole)
	defer cancel()
	a, err := c.exchange(within, r)
	switch {
	case err == nil:
		return a, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		return nil, &Error{Class: Timeout, URL: Show(r.url.String()), Detail: fmt.Sprintf("not read whole in %v", c.o.Whole), Remedy: "raise --timeout", passes: true}
	}
	return nil, c.failure(err, r.url)
}

func (c *Client) exchange(ctx context.Context, r request) (*answer, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url.String(), nil)
	if err != nil {
		return nil, err
	}
	if r.header != nil {
		req.Header = r.header.Clone()
	}
	req.Header.Set("User-Agent", c.o.UserAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
	way, err := c.way(req)
	if err != nil {
		return nil, err
	}
	res, err := way.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }() // it was only read
	return c.answerOf(res, r)
}

// way is the transport of a request: direct, or by a proxy.
func (c *Client) way(req *http.Request) (*http.Transport, error) {
	if c.o.Proxy == nil {
		return c.direct, nil
	}
	p, err := c.o.Proxy(req)
	if err != nil || p == nil {
		return c.direct, err
	}
	return c.proxied, nil
}

// answerOf reads an answer. The transport unpacks gzip, which it asks for; the
// limit is of what comes out.
func (c *Client) answerOf(res *http.Response, r request) (a *answer, err error) {
	a = &answer{url: r.url, status: res.StatusCode, header: res.Header, after: retryAfter(res.Header, c.o.Clock.Time())}
	switch a.status {
	case 301, 302, 303, 307, 308:
		a.target = res.Header.Get("Location")
	}
	if !a.whole() {
		return a, nil
	}
	if e := strings.ToLower(res.Header.Get("Content-Encoding")); e != "" && e != "identity" {
		return nil, &Error{Class: Unreachable, Detail: "the server packs the page as " + strconv.Quote(shorten(e, 40)) + ", which was not asked for"}
	}
	a.body, err = io.ReadAll(io.LimitReader(res.Body, int64(r.limit)+1))
	if len(a.body) > r.limit {
		a.body, a.over, err = a.body[:r.limit], true, nil
	}
	return a, err
}
