// Package neo4jstore keeps the graph in Neo4j 5.26 or newer, Community or Enterprise, with
// no plug-in. Its nodes and relationships are those of package schema, so the
// graph is there for Cypher and the Browser as it stands.
//
// One transaction writes the articles of some hundred events. It begins by
// locking the one node of the store, so that several writers wait for each other
// instead of deadlocking, reads what it must know, and ends by comparing counts.
//
// Names are found by (:Alias {key})-[:NAMES]->(thing): a list property cannot be
// looked up by its elements, a node of a unique key can. An entity whose id is
// made of its name needs none for it.
package neo4jstore

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"newsgraph/graph"
	"newsgraph/schema"
)

// Store is a graph.Store in a Neo4j database.
type Store struct {
	config    Config
	transport transport
	driver    neo4j.DriverWithContext
	name      string       // of this handle, by which the server knows its transactions
	tooLarge  atomic.Int64 // how many articles were too many for one transaction; 0 before any were
}

var _ graph.Store = (*Store)(nil)

// storeID is the id of the one node of the store itself.
const storeID = graph.StoreID

// Open logs in to the database and makes its constraints and indexes where they
// are missing, which the user must be allowed to do. Errors: graph.ErrUnreachable,
// ErrInsecure, ErrRefused, ErrNotFound for a database that the server does not have, ErrNewer.
func Open(ctx context.Context, c Config) (*Store, error) {
	return open(ctx, c, (*Store).prepare)
}

// OpenReadOnly logs in for questions and exports: a user who may only read will
// do. Errors are those of Open, and graph.ErrOlder.
func OpenReadOnly(ctx context.Context, c Config) (*Store, error) {
	return open(ctx, c, (*Store).checkReady)
}

// open logs in, and makes the store ready.
func open(ctx context.Context, c Config, ready func(*Store, context.Context) error) (*Store, error) {
	c.UserAgent = cmp.Or(c.UserAgent, "newsgraph")
	c.Patience = cmp.Or(c.Patience, 2*time.Minute)
	c.Silence = cmp.Or(c.Silence, 11*time.Minute)
	c.limit = cmp.Or(c.limit, 10*time.Minute)
	c.retry = cmp.Or(c.retry, 15*time.Second)
	s := &Store{config: c, name: rand.Text()}
	var err error
	if s.transport, err = c.transport(); err != nil {
		return nil, s.wrap(err)
	}
	auth := neo4j.NoAuth()
	if c.Username != "" || c.Password != "" {
		auth = neo4j.BasicAuth(c.Username, string(c.Password), "")
	}
	driver, err := neo4j.NewDriverWithContext(s.transport.uri, auth, func(d *config.Config) {
		d.UserAgent = c.UserAgent
		d.TlsConfig = s.transport.tls
		d.MaxTransactionRetryTime = c.retry // for deadlocks; see Store.patiently for the rest
	})
	if err != nil {
		return nil, s.wrap(err)
	}
	s.driver = driver
	err = s.check(ctx)
	if err == nil {
		err = ready(s, ctx)
	}
	if err != nil {
		_ = s.Close() // the first error says more
		return nil, s.wrap(err)
	}
	return s, nil
}

// check finds out whether the server answers, then whether the database does,
// which the former does not tell, and whether we know its version.
func (s *Store) check(ctx context.Context) error {
	w := newWatch(ctx, s.config.Silence)
	if err := w.end(s.driver.VerifyConnectivity(w)); err != nil {
		if meaningOf(err) == nil && ctx.Err() == nil { // it speaks something else, as HTTP
			return fmt.Errorf("%w: %w", graph.ErrUnreachable, err)
		}
		return s.diagnose(ctx, err)
	}
	if _, err := s.auto(ctx, neo4j.AccessModeRead, "RETURN 1"); err != nil {
		return err
	}
	version, _, err := s.version(ctx)
	if err == nil && version > schema.StoreVersion {
		err = fmt.Errorf("%w: it has version %d, this program knows %d", graph.ErrNewer, version, schema.StoreVersion)
	}
	return err
}

// prepare makes the constraints and indexes, waits until they can be used, and
// brings an older store up to date.
func (s *Store) prepare(ctx context.Context) error {
	if err := s.checkServer(ctx); err != nil {
		return err
	}
	for _, statement := range statements(schema.Cypher()) {
		if _, err := s.auto(ctx, neo4j.AccessModeWrite, statement); err != nil {
			return err
		}
	}
	if _, err := s.auto(ctx, neo4j.AccessModeWrite, "CALL db.awaitIndexes(300)"); err != nil {
		return err
	}
	return s.upgrade(ctx)
}

// statements splits a cypher-shell script; none of its strings has a semicolon.
func statements(script string) []string {
	var out []string
	for _, s := range strings.Split(script, ";\n") {
		var lines []string
		for _, l := range strings.Split(s, "\n") {
			if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "//") {
				lines = append(lines, l)
			}
		}
		if len(lines) > 0 {
			out = append(out, strings.Join(lines, "\n"))
		}
	}
	return out
}

// Close ends all sessions.
func (s *Store) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return s.wrap(s.driver.Close(ctx))
}

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.config.Database, AccessMode: mode})
}

// auto runs one statement in its own transaction. One that writes, as to make an
// index over all that is there, may take as long as it needs.
func (s *Store) auto(ctx context.Context, mode neo4j.AccessMode, cypher string) (rows []*neo4j.Record, err error) {
	silence := s.config.Silence
	if mode == neo4j.AccessModeWrite {
		silence = farAway
	}
	w := newWatch(ctx, silence)
	session := s.session(w, mode)
	result, err := session.Run(w, cypher, nil)
	if err == nil {
		rows, err = result.Collect(w)
	}
	_ = session.Close(w) // it has nothing open
	return rows, w.end(err)
}
