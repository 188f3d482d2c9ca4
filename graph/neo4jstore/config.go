package neo4jstore

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Config says which database to use, and how to log in.
type Config struct {
	URI       string // one of the Schemes; without user, password or database
	Username  string
	Password  Secret // empty together with Username: no login
	Database  string // empty for the server's default
	UserAgent string // empty for "newsgraph"
	Insecure  bool   // whether all may go in plain text over a network
	CAFile    string // PEM file of the authorities to trust instead of the system's; for the schemes with +s
	// Patience is how long to wait for a server that went away in the middle of a
	// load; 0 is for two minutes, longer than a restart takes.
	Patience time.Duration
	// Silence is how long the server may leave one statement unanswered before it
	// counts as away; 0 is for eleven minutes, longer than limit.
	Silence time.Duration
	// limit is how long a transaction that writes may take before the server ends it,
	// its waiting for locks of others among it; 0 is for ten minutes. It also ends one
	// whose client is gone without the server's knowing.
	limit time.Duration
	// retry is for how long the driver itself tries again; 0 is for 15 seconds.
	retry time.Duration
}

// Schemes are the forms of a URI: bolt for one server, neo4j for what the server
// routes to; +s with a certificate that the system trusts, +ssc with any.
var Schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

// IsURI reports whether the text names a Neo4j database, by its scheme.
func IsURI(text string) bool {
	scheme, _, ok := strings.Cut(text, "://")
	return ok && slices.Contains(Schemes, strings.ToLower(scheme))
}

// ConfigFromEnv reads NEO4J_URI, NEO4J_USERNAME (or NEO4J_USER), NEO4J_PASSWORD
// and NEO4J_DATABASE.
func ConfigFromEnv(getenv func(string) string) (Config, error) {
	if getenv("NEO4J_URI") == "" {
		return Config{}, errors.New("NEO4J_URI is not set")
	}
	return ConfigFromURI(getenv("NEO4J_URI"), getenv)
}

// ConfigFromURI reads a URI; it may name a user (bolt://alice@host) and a
// database (bolt://host/news), which go before those of the environment. A
// password in it is refused, as it would be seen in lists of processes.
func ConfigFromURI(uri string, getenv func(string) string) (Config, error) {
	u, err := url.Parse(uri)
	if err != nil || !IsURI(uri) || u.Host == "" { // the error would show the URI with its password
		return Config{}, fmt.Errorf("not a Neo4j URI: it is to be like %s://HOST:PORT", strings.Join(Schemes, "://HOST:PORT or "))
	}
	if _, set := u.User.Password(); set {
		return Config{}, fmt.Errorf("the URI of %s holds a password: put it into NEO4J_PASSWORD or a file, and change it, as others may have seen it", u.Host)
	}
	if u.Fragment != "" || strings.Contains(u.Path+u.RawQuery, "@") { // as of a password with one of / ? # in it
		return Config{}, errors.New("not a Neo4j URI: there is a # or, after the host, an @ in it; it is to be like bolt://HOST:PORT/DATABASE, with the password in NEO4J_PASSWORD or a file")
	}
	c := Config{
		Username: cmp.Or(u.User.Username(), getenv("NEO4J_USERNAME"), getenv("NEO4J_USER")),
		Password: Secret(getenv("NEO4J_PASSWORD")),
		Database: cmp.Or(strings.Trim(u.Path, "/"), getenv("NEO4J_DATABASE")),
	}
	if c.Password != "" {
		c.Username = cmp.Or(c.Username, "neo4j")
	}
	u.User, u.Path = nil, ""
	u.Scheme = strings.ToLower(u.Scheme)
	c.URI = u.String()
	return c, nil
}
