package neo4jstore

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// diagnose finds out what is wrong with the security of a connection that the
// driver could not make, by a handshake of its own: the driver's error has no more
// than the text. Where nothing is wrong with it, err is returned as it is.
func (s *Store) diagnose(ctx context.Context, err error) error {
	var gone *neo4j.ConnectivityError
	u, bad := url.Parse(s.config.URI)
	if bad != nil || !errors.As(err, &gone) || strings.Contains(err.Error(), "dial tcp") { // it came to no handshake
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	port := u.Port()
	if port == "" {
		port = "7687"
	}
	conn, failed := new(net.Dialer).DialContext(ctx, "tcp", net.JoinHostPort(u.Hostname(), port))
	if failed != nil {
		return err
	}
	defer func() { _ = conn.Close() }() // nothing was sent
	config, encrypted := &tls.Config{InsecureSkipVerify: true}, s.transport.tls != nil
	if encrypted {
		config = s.transport.tls.Clone()
		config.ServerName, config.InsecureSkipVerify = u.Hostname(), strings.HasSuffix(u.Scheme, "+ssc")
	}
	failed = tls.Client(conn, config).HandshakeContext(ctx)
	switch {
	case encrypted && failed != nil:
		if why := s.meaningOfHandshake(u, failed); why != "" {
			return fmt.Errorf("%w: %s", graph.ErrInsecure, why)
		}
	case !encrypted && failed == nil:
		return fmt.Errorf("%w: the server answers to TLS, and not to plain text: use %s+s://", graph.ErrInsecure, u.Scheme)
	}
	return err
}

// meaningOfHandshake says what is wrong and what to do, or nothing where TLS is not
// at fault.
func (s *Store) meaningOfHandshake(u *url.URL, err error) string {
	var unknown x509.UnknownAuthorityError
	var name x509.HostnameError
	var invalid x509.CertificateInvalidError
	var plain tls.RecordHeaderError
	var alert *net.OpError
	switch {
	case errors.As(err, &unknown) && s.config.CAFile != "":
		return fmt.Sprintf("none of the authorities in %s has signed the certificate of the server (its issuer is %q): name the file of the one that has", s.config.CAFile, issuer(unknown.Cert))
	case errors.As(err, &unknown):
		return fmt.Sprintf("no authority that this machine trusts has signed the certificate of the server (its issuer is %q): name the file of the one that has with --tls-ca", issuer(unknown.Cert))
	case errors.As(err, &name):
		return fmt.Sprintf("the certificate of the server is for %s, and not for %s: use a name that it is for", names(name.Certificate), u.Hostname())
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return expired(invalid.Cert, time.Now())
	case errors.As(err, &invalid):
		return fmt.Sprintf("the certificate of the server is not valid: %v", invalid)
	case errors.As(err, &plain):
		return fmt.Sprintf("the server does not answer to TLS on this port: set it up there, or use %s:// where plain text will do", strings.Split(u.Scheme, "+")[0])
	case errors.As(err, &alert) && strings.HasSuffix(alert.Op, "error"): // "remote error", an alert of TLS
		return fmt.Sprintf("the server and this program do not agree on how to use TLS: %v", alert.Err)
	}
	return ""
}

// expired says which certificate is not valid now, and since or until when.
func expired(c *x509.Certificate, now time.Time) string {
	if now.Before(c.NotBefore) {
		return fmt.Sprintf("the certificate of %s is valid from %s only: look at the clock of this machine, or wait", subject(c), c.NotBefore.UTC().Format(time.DateTime))
	}
	return fmt.Sprintf("the certificate of %s expired on %s: give the server a new one", subject(c), c.NotAfter.UTC().Format(time.DateTime))
}

// subject names a certificate, of a server or of an authority.
func subject(c *x509.Certificate) string {
	if len(c.DNSNames)+len(c.IPAddresses) > 0 {
		return names(c)
	}
	return c.Subject.String()
}

// names are the hosts that a certificate is for.
func names(c *x509.Certificate) string {
	all := c.DNSNames
	for _, ip := range c.IPAddresses {
		all = append(all, ip.String())
	}
	if len(all) == 0 {
		return "no host"
	}
	return strings.Join(all, ", ")
}

func issuer(c *x509.Certificate) string {
	if c == nil {
		return "unknown"
	}
	return c.Issuer.String()
}
