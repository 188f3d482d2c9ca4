// Package fetch is a polite and careful HTTP client: it gets the pages, feeds and
// sitemaps that articles are read from.
//
// Polite: it says who it is, keeps to robots.txt (RFC 9309) and its crawl delay,
// sends one request a host at a time with a pause between two, and waits as long
// as a server that is busy asks for.
//
// Careful, since the addresses come from documents of strangers: only http and
// https, no passwords in addresses, no cookies, and no host inside of the private
// network. The last is checked on the address that is dialled, after the name was
// looked up, so a name that stands for another address a moment later gains
// nothing. Sizes, times and redirects are bounded, and each redirect is checked
// like the first address.
//
//	c := fetch.New(fetch.Options{UserAgent: "newsgraph/1.0 (+https://example.org/bot)"})
//	defer c.Close()
//	page, err := c.Get(ctx, "https://example.org/news.html")
//
// Every error but that of an ended context is an *Error, whose Class says what
// went wrong.
package fetch
