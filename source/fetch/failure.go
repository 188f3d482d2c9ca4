package fetch

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
)

// failure says what an error of the network means.
func (c *Client) failure(err error, u *url.URL) error {
	var own *Error
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var timed net.Error
	e := &Error{Class: Unreachable, URL: Show(u.String()), Err: err}
	switch {
	case errors.As(err, &own):
		return placed(own, u)
	case errors.As(err, &dns):
		e.Detail, e.Err, e.passes = dns.Err, nil, dns.IsTemporary || dns.IsTimeout
		if dns.IsNotFound {
			e.Detail, e.Remedy = "no host has the name "+dns.Name, "look at the address"
		}
	case errors.As(err, &cert):
		e.Detail, e.Remedy = "the certificate of the server is not to be trusted", "look at the address in a browser"
	case errors.As(err, &record), strings.Contains(err.Error(), "malformed HTTP"):
		e.Class, e.Detail = NotHTTP, "the server speaks another protocol"
	case errors.As(err, &timed) && timed.Timeout():
		e.Class, e.passes = Timeout, true
		e.Detail, e.Err = fmt.Sprintf("no connection in %v, or no answer in %v", c.o.Connect, c.o.Headers), nil
		e.Remedy = "raise --timeout, or try again later"
	default:
		e.passes, e.Remedy = true, "try again later"
	}
	return e
}

// placed gives an error the address that it is of.
func placed(err error, u *url.URL) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	out := *e
	out.URL = Show(u.String())
	return &out
}
