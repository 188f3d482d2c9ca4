package fetch

import (
	"errors"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// Parse reads an address and writes it in one way: scheme and host in small
// letters and ASCII, no default port, no fragment, a path. It refuses other
// schemes than http and https, addresses with a user or a password, and ones of
// more than 2048 bytes.
func Parse(address string) (*url.URL, error) {
	address = strings.TrimSpace(address)
	if len(address) > maxAddress {
		return nil, bad(address, "it has "+strconv.Itoa(len(address))+" bytes, the limit is 2048", "")
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, bad(address, "it cannot be parsed", "") // the cause may repeat a password
	}
	return tidy(u)
}

// tidy is Parse for an address that is parsed.
func tidy(u *url.URL) (*url.URL, error) {
	out := *u
	out.Scheme, out.Fragment, out.RawFragment = strings.ToLower(u.Scheme), "", ""
	shown := u.String()
	switch {
	case out.Scheme != "http" && out.Scheme != "https":
		return nil, &Error{Class: NotHTTP, URL: Show(shown), Remedy: "addresses begin with http:// or https://"}
	case u.User != nil:
		return nil, bad(shown, "it has a user or password in it", "give it without; pages that ask for a password can be saved and given as files")
	case u.Hostname() == "" || u.Opaque != "":
		return nil, bad(shown, "it names no host", "")
	case len(shown) > maxAddress:
		return nil, bad(shown, "it is too long", "")
	}
	name, err := hostName(u.Hostname())
	if err != nil {
		return nil, bad(shown, err.Error(), "")
	}
	out.Host = joinPort(name, u.Port(), out.Scheme)
	if out.Path == "" {
		out.Path = "/"
	}
	return &out, nil
}

// hostName writes the name of a host in small ASCII letters. A name that ends in
// a number and is no address as it should be written (2130706433, 0x7f.1) is
// refused: systems differ on what it stands for.
func hostName(name string) (string, error) {
	name = strings.ToLower(name)
	if _, err := netip.ParseAddr(name); err == nil {
		return name, nil
	}
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			var err error
			if name, err = idna.Lookup.ToASCII(name); err != nil {
				return "", errors.New("its host is no name that can be looked up")
			}
			break
		}
	}
	bare := strings.TrimSuffix(name, ".")
	last := bare[strings.LastIndexByte(bare, '.')+1:]
	if _, err := strconv.ParseUint(last, 0, 64); err == nil || last == "" || strings.Trim(last, "0123456789") == "" {
		return "", errors.New("its host is neither a name nor an address as it should be written")
	}
	return name, nil
}

// joinPort puts the port behind a host where it is not the scheme's own.
func joinPort(host, port, scheme string) string {
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port == "" || scheme == "http" && port == "80" || scheme == "https" && port == "443" {
		return host
	}
	return host + ":" + port
}

func bad(address, detail, remedy string) *Error {
	return &Error{Class: BadAddress, URL: Show(address), Detail: detail, Remedy: remedy}
}

// Show writes an address for messages: without user and password, on one line,
// and cut when it is very long.
func Show(address string) string {
	address = strings.ToValidUTF8(strings.TrimSpace(address), "\uFFFD")
	if scheme, rest, ok := strings.Cut(address, "//"); ok {
		end := strings.IndexAny(rest, "/?#\\")
		if end < 0 {
			end = len(rest)
		}
		if _, err := url.Parse(address); err != nil {
			end = len(rest) // a password may hold any of these
		}
		if at := strings.LastIndexByte(rest[:end], '@'); at >= 0 {
			address = scheme + "//" + rest[at+1:]
		}
	}
	if strings.ContainsFunc(address, func(r rune) bool { return !strconv.IsGraphic(r) || r == '\u2028' || r == '\u2029' }) {
		address = strings.Trim(strconv.QuoteToGraphic(address), `"`)
	}
	return shorten(address, maxAddress)
}

// shorten cuts s after n bytes, between two characters.
func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
