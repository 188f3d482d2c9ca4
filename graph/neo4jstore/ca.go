package neo4jstore

import (
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"

	"newsgraph/graph"
)

// readCA reads the certificates of a PEM file. Errors: graph.ErrInsecure.
func readCA(path string) (*x509.CertPool, error) {
	rest, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: the file of authorities cannot be read: %w", graph.ErrInsecure, err)
	}
	pool, found, other := x509.NewCertPool(), 0, ""
	for {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		if block.Type != "CERTIFICATE" {
			other = block.Type
			continue
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: certificate %d of the file of authorities %s is damaged: %w", graph.ErrInsecure, found+1, path, err)
		}
		pool.AddCert(cert)
		found++
	}
	switch {
	case found > 0:
		return pool, nil
	case other != "":
		return nil, fmt.Errorf("%w: the file of authorities %s has no certificate, but a %s: name the file of the certificate", graph.ErrInsecure, path, other)
	}
	return nil, fmt.Errorf("%w: the file of authorities %s has no certificate in PEM form (-----BEGIN CERTIFICATE-----); openssl x509 -inform der turns one in DER form into it", graph.ErrInsecure, path)
}
