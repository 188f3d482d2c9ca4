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

// wrap names the database, and the meaning of the error.
func (s *Store) wrap(err error) error {
	if err == nil || graph.IsAnswer(err) {
		return err
	}
	if p := s.config.Password; p != "" && strings.Contains(err.Error(), p) { // no driver does it; none shall
		err = errors.New(strings.ReplaceAll(err.Error(), p, "***"))
	}
	where := s.config.URI
	if s.config.Database != "" {
		where += ", database " + s.config.Database
	}
	if m := meaningOf(err); m != nil && !errors.Is(err, m) {
		return fmt.Errorf("store %s: %w: %w", where, m, err)
	}
	return fmt.Errorf("store %s: %w", where, err)
}

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

// lost reports whether the connection or the server went away. The driver wraps most
// errors of the network, but not that of a connection cut in the middle of a message.
func lost(err error) bool {
	var gone *neo4j.ConnectivityError
	var tooLong *neo4j.TransactionExecutionLimit
	var silent silentError
	var network *net.OpError
	switch {
	case errors.As(err, &gone), errors.As(err, &silent), errors.As(err, &network), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
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
