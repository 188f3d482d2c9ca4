package fetch

import (
	"context"
	"net"
	"net/http"
	"net/url"

	lru "github.com/hashicorp/golang-lru/v2"

	"newsgraph/article/shown"
)

// Client fetches. It may be used by many at once.
type Client struct {
	o       Options
	direct  *http.Transport // checks what it dials, unless private hosts are allowed
	proxied *http.Transport // dials a proxy, wherever that is
	turns   *lru.Cache[string, *turn]
	sites   *lru.Cache[string, *site]
}

// How many hosts are remembered: their turns, and their robots.txt, which can be
// large. A host that was forgotten is asked anew.
const (
	knownHosts = 4096
	knownSites = 64
)

// New makes a client.
func New(o Options) *Client {
	c := &Client{o: o.withDefaults()}
	dial := &net.Dialer{Timeout: c.o.Connect, Resolver: c.o.Resolver}
	c.proxied = c.transport(dial, c.o.Proxy)
	guarded := *dial
	if !c.o.AllowPrivate {
		guarded.Control = control
	}
	c.direct = c.transport(&guarded, nil)
	c.turns, _ = lru.New[string, *turn](knownHosts) // fails for a size below 1 only
	c.sites, _ = lru.New[string, *site](knownSites)
	return c
}

func (c *Client) transport(d *net.Dialer, proxy func(*http.Request) (*url.URL, error)) *http.Transport {
	return &http.Transport{
		Proxy:                  proxy,
		DialContext:            d.DialContext,
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    c.o.Connect,
		ResponseHeaderTimeout:  c.o.Headers,
		MaxResponseHeaderBytes: maxHead,
		MaxIdleConns:           8,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        c.o.Headers,
	}
}

// Close closes the connections that are kept for further requests.
func (c *Client) Close() {
	c.direct.CloseIdleConnections()
	c.proxied.CloseIdleConnections()
}

// Get fetches an address: it follows redirects, waits for the host's turn and
// tries again where a failure may pass.
func (c *Client) Get(ctx context.Context, address string) (*Page, error) {
	p, _, err := c.GetIfChanged(ctx, address, Validators{})
	return p, err
}

// GetIfChanged is Get for a page of which a version is known. It gives the
// validators of the new version, or ErrNotModified and the old ones. With no
// validators it always fetches.
func (c *Client) GetIfChanged(ctx context.Context, address string, v Validators) (*Page, Validators, error) {
	u, err := Parse(address)
	if err != nil {
		return nil, v, err
	}
	a, err := c.follow(ctx, u, func(u *url.URL) (*answer, error) {
		delay, err := c.permit(ctx, u)
		if err != nil {
			return nil, err
		}
		return c.ask(ctx, request{url: u, header: v.header(), limit: c.o.MaxBody, delay: delay})
	})
	switch {
	case err != nil:
		return nil, v, err
	case a.status == http.StatusNotModified && v != Validators{}:
		return nil, v, ErrNotModified
	case !a.whole():
		return nil, v, statusError(a)
	case a.over:
		return nil, v, &Error{Class: TooLarge, URL: Show(a.url.String()), Detail: "over " + shown.Size(c.o.MaxBody), Remedy: "raise --max-file"}
	}
	return pageOf(a), validatorsOf(a.header), nil
}

// follow asks for an address and for those that it is redirected to.
func (c *Client) follow(ctx context.Context, u *url.URL, ask func(*url.URL) (*answer, error)) (*answer, error) {
	for range maxRedirects + 1 {
		a, err := ask(u)
		if err != nil || a.target == "" {
			return a, err
		}
		next, err := u.Parse(a.target)
		if err != nil {
			return nil, bad(a.target, "a redirect to it cannot be followed", "")
		}
		if u, err = tidy(next); err != nil {
			return nil, err
		}
	}
	return nil, &Error{Class: Redirects, URL: Show(u.String()), Detail: "more than 5"}
}
