package neo4jstore

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const (
	// knock is how long an answer to the question may take whether the server is back.
	knock = 10 * time.Second
	// pause is between two such questions.
	pause = 500 * time.Millisecond
	// nameKey is under what the server shows whose a transaction is.
	nameKey = "newsgraph"
)

// write calls f in a transaction that writes, again when the server asks for that.
func (s *Store) write(ctx context.Context, f func(query) error) error {
	w := newWatch(ctx, s.config.Silence)
	session := s.session(w, neo4j.AccessModeWrite)
	_, err := session.ExecuteWrite(w, func(tx neo4j.ManagedTransaction) (any, error) {
		defer w.asks() // for the commit
		return nil, f(query{w, tx})
	}, neo4j.WithTxTimeout(s.config.limit), neo4j.WithTxMetadata(map[string]any{nameKey: s.name}))
	_ = session.Close(w) // it has nothing open
	return w.end(err)
}

// patiently calls f again after the server was away, once it is back: a restart
// takes longer than the driver waits, and a connection lost during a commit is
// not retried by it at all. Patience begins when the server is found to be away.
func (s *Store) patiently(ctx context.Context, f func() error) error {
	var deadline time.Time
	for {
		err := f()
		if err == nil || !worthWaiting(err) || ctx.Err() != nil {
			return err
		}
		if deadline.IsZero() {
			deadline = time.Now().Add(s.config.Patience)
		}
		for back := false; !back; back = s.back(ctx) {
			if time.Now().After(deadline) {
				return err
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(pause):
			}
		}
	}
}

// back reports whether the server answers again. If it does, it is told to give up
// what it may still have open of ours: where it has not noticed that the connection
// is lost, that would hold the lock of the store.
func (s *Store) back(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, knock)
	defer cancel()
	if s.driver.VerifyConnectivity(ctx) != nil {
		return false
	}
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(ctx) }() // it has nothing open
	result, err := session.Run(ctx, "SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData."+nameKey+" = $name "+
		"TERMINATE TRANSACTIONS id YIELD message RETURN count(message)", map[string]any{"name": s.name})
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err == nil || !lost(err) // a server that does not let us may have closed it by itself
}
