package neo4jstore

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"

	"newsgraph/graph"
)

// transport is how the driver is to reach the server.
type transport struct {
	uri string      // what the driver is given
	tls *tls.Config // nil for plain text
}

// Check tells, before anybody is asked for a password, what Open refuses of itself.
// Errors: graph.ErrInsecure.
func (c Config) Check() error {
	if _, err := c.transport(); err != nil {
		return fmt.Errorf("store %s: %w", c.URI, err)
	}
	return nil
}

// transport refuses what would send the password and the articles in plain text
// over a network. Errors: graph.ErrInsecure.
func (c Config) transport() (transport, error) {
	u, err := url.Parse(c.URI)
	if err != nil {
		return transport{}, errors.New("not a Neo4j URI: it is to be like bolt://HOST:PORT")
	}
	kind, security, _ := strings.Cut(u.Scheme, "+")
	if c.CAFile != "" && security != "s" {
		return transport{}, fmt.Errorf("%w: %s:// checks no certificate, so the authorities of %s would be of no use: use %s+s://, or name no file of them",
			graph.ErrInsecure, u.Scheme, c.CAFile, kind)
	}
	if security != "" {
		config := &tls.Config{MinVersion: tls.VersionTLS12}
		if c.CAFile != "" {
			config.RootCAs, err = readCA(c.CAFile)
		}
		return transport{c.URI, config}, err
	}
	if c.Insecure {
		return transport{uri: c.URI}, nil
	}
	if !loopback(u.Hostname()) {
		return transport{}, fmt.Errorf("%w: %s:// would send the password and the articles in plain text to %s, which is not this machine: use %s+s://, or allow it by --insecure on a network that you trust",
			graph.ErrInsecure, u.Scheme, u.Hostname(), u.Scheme)
	}
	// The table of a routing server may name other hosts, and the driver lets nobody
	// look at it before it goes there. A bolt URI stays with the server that it names.
	u.Scheme, u.RawQuery = "bolt", ""
	return transport{uri: u.String()}, nil
}

// loopback reports whether a host is this machine, by its name alone: what a name
// resolves to may be another address a moment later.
func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.Unmap().IsLoopback()
}
