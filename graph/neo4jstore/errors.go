package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// wrap names the database, and the meaning of the error. No error of the driver
// shows the password; none shall.
func (s *Store) wrap(err error) error {
	if err == nil || graph.IsAnswer(err) {
		return err
	}
	meaning := meaningOf(err)
	if p := string(s.config.Password); p != "" && strings.Contains(err.Error(), p) {
		err = redacted{err, p}
	}
	if meaning != nil && !errors.Is(err, meaning) {
		return fmt.Errorf("store %v: %w: %w", s, meaning, err)
	}
	return fmt.Errorf("store %v: %w", s, err)
}

// redacted is an error without the password in its text.
type redacted struct {
	error
	password string
}

// Error is part of error.
func (r redacted) Error() string { return strings.ReplaceAll(r.error.Error(), r.password, stars) }

// Unwrap gives the error as it was, for its meaning.
func (r redacted) Unwrap() error { return r.error }

// meaningOf finds the sentinel for an error of the driver or the server, if any.
func meaningOf(err error) error {
	var server *neo4j.Neo4jError
	var expired *neo4j.TokenExpiredError
	var login *neo4j.InvalidAuthenticationError
	var tooLong *neo4j.TransactionExecutionLimit
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return nil
	case errors.As(err, &expired), errors.As(err, &login):
		return graph.ErrRefused
	case errors.As(err, &server):
		return meaningOfCode(server.Code)
	case lost(err):
		return graph.ErrUnreachable
	case errors.As(err, &tooLong):
		return meaningOfLast(tooLong.Errors)
	}
	return nil
}

// meaningOfLast is the meaning of the last of many tries. Those that were lost on the
// way to the server are of types that the driver keeps to itself.
func meaningOfLast(tries []error) error {
	var server *neo4j.Neo4jError
	if len(tries) > 0 && errors.As(tries[len(tries)-1], &server) {
		return meaningOfCode(server.Code)
	}
	return graph.ErrUnreachable
}

// lost reports whether the connection or the server went away. The driver wraps most
// errors of the network, but not that of a connection cut in the middle of a message.
func lost(err error) bool {
	var gone *neo4j.ConnectivityError
	var silent silentError
	var network *net.OpError
	return errors.As(err, &gone) || errors.As(err, &silent) || errors.As(err, &network) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

// worthWaiting reports whether to wait and try again: the connection or the server went
// away, or the driver has tried for as long as it does what the server puts off, as on
// one that is slow and has deadlocks. More patience does not help where memory or a
// right is wanting.
func worthWaiting(err error) bool {
	var tooLong *neo4j.TransactionExecutionLimit
	if errors.As(err, &tooLong) {
		meaning := meaningOf(tooLong)
		return meaning != graph.ErrFull && meaning != graph.ErrRefused && meaning != graph.ErrReadOnly
	}
	return lost(err)
}

// final hides from the driver, which goes by the type of an error, that it would try
// again a transaction that is too large.
func final(err error) error {
	if meaningOf(err) == graph.ErrFull {
		return fmt.Errorf("%w: %v", graph.ErrFull, err)
	}
	return err
}
