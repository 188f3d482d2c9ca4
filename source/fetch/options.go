package fetch

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"net/url"
	"time"

	"newsgraph/article"
)

// Options say how a Client fetches. The zero value is the default.
type Options struct {
	// UserAgent names the program, its version and where its makers can be asked, as
	// "newsgraph/1.0 (+https://example.org/bot)". What stands before the slash is the
	// name under which robots.txt may address it. Empty is "newsgraph".
	UserAgent string

	Connect time.Duration // to connect, and again to agree on TLS; 0 is 10 s
	Headers time.Duration // from the request to the head of the answer; 0 is 15 s
	Whole   time.Duration // of one request to the last byte, the wait for its turn apart; 0 is 60 s
	Delay   time.Duration // between two requests to a host; 0 is 1 s, below 0 none
	MaxBody int           // bytes of an answer, unpacked; 0 is article.DefaultMaxFile

	// AllowPrivate allows hosts of the private network and this machine.
	AllowPrivate bool
	// IgnoreRobots leaves robots.txt unread: for sites of your own.
	IgnoreRobots bool

	// Proxy gives the proxy of a request, as http.ProxyFromEnvironment does; nil, or
	// an answer of nil, is a direct connection. A proxy looks names up itself: there
	// only addresses written as numbers, and localhost, can be refused here, and it is
	// the proxy that has to keep others out of its network.
	Proxy func(*http.Request) (*url.URL, error)

	Resolver *net.Resolver // looks names up; nil is the system's
	Clock    Clock         // for tests; the zero value is the system's
}

// The default limits, and those that no option changes.
const (
	DefaultConnect = 10 * time.Second
	DefaultHeaders = 15 * time.Second
	DefaultWhole   = 60 * time.Second
	DefaultDelay   = time.Second

	maxRedirects  = 5
	maxRetries    = 2                // of a request that failed for a while
	firstBackoff  = 2 * time.Second  // doubled for the second
	maxRetryAfter = 60 * time.Second // a server that asks for more is not waited for
	maxCrawlDelay = 30 * time.Second // of robots.txt
	maxAddress    = 2048             // bytes of an address, as sitemaps allow
	maxHead       = 256 << 10        // bytes of an answer's header
)

func (o Options) withDefaults() Options {
	o.UserAgent = cmp.Or(o.UserAgent, "newsgraph")
	o.Connect = cmp.Or(o.Connect, DefaultConnect)
	o.Headers = cmp.Or(o.Headers, DefaultHeaders)
	o.Whole = cmp.Or(o.Whole, DefaultWhole)
	o.Delay = max(cmp.Or(o.Delay, DefaultDelay), 0)
	o.MaxBody = cmp.Or(o.MaxBody, article.DefaultMaxFile)
	return o
}

// Clock tells the time and waits. Its zero value is the system's clock.
type Clock struct {
	Now   func() time.Time
	Sleep func(context.Context, time.Duration) error // the context's error where it ended first
}

// Time is the time now.
func (c Clock) Time() time.Time {
	if c.Now != nil {
		return c.Now()
	}
	return time.Now()
}

// Wait waits for d, or until the context ends, whose error it then gives.
func (c Clock) Wait(ctx context.Context, d time.Duration) error {
	if c.Sleep != nil {
		return c.Sleep(ctx, d)
	}
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
