package neo4jstore

import (
	"context"
	"errors"
	"fmt"
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
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return nil
	case errors.As(err, &server):
		return meaningOfCode(server.Code)
	case errors.As(err, &expired), errors.As(err, &login):
		return graph.ErrRefused
	case lost(err):
		return graph.ErrUnreachable
	}
	return nil
}

// meaningOfCode goes by the code of the server, which all versions give.
func meaningOfCode(code string) error {
	switch code {
	case "Neo.ClientError.Database.DatabaseNotFound":
		return graph.ErrNotFound
	case "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
		"Neo.ClientError.General.ReadOnly":
		return graph.ErrReadOnly
	case "Neo.TransientError.General.OutOfMemoryError", "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
		"Neo.TransientError.General.StackOverFlowError", "Neo.DatabaseError.Transaction.TransactionLogError":
		return graph.ErrFull
	case "Neo.TransientError.Transaction.LockClientStopped", "Neo.TransientError.Transaction.DeadlockDetected",
		"Neo.TransientError.Transaction.LockAcquisitionTimeout":
		return graph.ErrBusy
	case "Neo.ClientError.Cluster.NotALeader", "Neo.TransientError.General.DatabaseUnavailable",
		"Neo.TransientError.Database.DatabaseUnavailable":
		return graph.ErrUnreachable
	}
	if strings.HasPrefix(code, "Neo.ClientError.Security.") {
		return graph.ErrRefused
	}
	return nil
}

// lost reports whether the connection or the server went away.
func lost(err error) bool {
	var gone *neo4j.ConnectivityError
	var tooLong *neo4j.TransactionExecutionLimit
	switch {
	case errors.As(err, &gone):
		return true
	case errors.As(err, &tooLong):
		for _, e := range tooLong.Errors {
			if meaning := meaningOf(e); meaning != nil && meaning != graph.ErrUnreachable {
				return false
			}
		}
		return true
	}
	return false
}
