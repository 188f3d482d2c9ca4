package neo4jstore

import (
	"strings"

	"newsgraph/graph"
)

// meanings has the codes of the server for which a store has a meaning; all other
// errors are told as the server words them. It goes by the code, which all versions
// give, and not by the newer GQL status, which groups what is not alike: most of the
// errors of memory and of locks have one and the same. testdata/codes.tsv lists all
// codes of Neo4j 5.26 with their meaning.
var meanings = map[string]error{
	"Neo.ClientError.Database.DatabaseNotFound": graph.ErrNotFound,

	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":   graph.ErrReadOnly,
	"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": graph.ErrReadOnly,

	"Neo.ClientError.General.TransactionOutOfMemoryError":   graph.ErrFull,
	"Neo.DatabaseError.Transaction.TransactionLogError":     graph.ErrFull,
	"Neo.TransientError.General.MemoryPoolOutOfMemoryError": graph.ErrFull,
	"Neo.TransientError.General.OutOfMemoryError":           graph.ErrFull,
	"Neo.TransientError.General.StackOverFlowError":         graph.ErrFull,
	"Neo.TransientError.General.TransactionMemoryLimit":     graph.ErrFull,

	// The driver makes the class of LockClientStopped another while it reads it.
	"Neo.ClientError.Transaction.LockClientStopped":                      graph.ErrBusy,
	"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": graph.ErrBusy, // see Config.limit
	"Neo.TransientError.Transaction.DeadlockDetected":                    graph.ErrBusy,
	"Neo.TransientError.Transaction.LockAcquisitionTimeout":              graph.ErrBusy,
	"Neo.TransientError.Transaction.LockClientStopped":                   graph.ErrBusy,

	// It is there, and does not serve us now.
	"Neo.ClientError.Cluster.NotALeader":                            graph.ErrUnreachable,
	"Neo.ClientError.Cluster.Routing":                               graph.ErrUnreachable,
	"Neo.ClientError.Routing.DbmsInPanic":                           graph.ErrUnreachable,
	"Neo.ClientError.Routing.RoutingFailed":                         graph.ErrUnreachable,
	"Neo.DatabaseError.Database.UnableToStartDatabase":              graph.ErrUnreachable,
	"Neo.TransientError.Cluster.ReplicationFailure":                 graph.ErrUnreachable,
	"Neo.TransientError.General.DatabaseUnavailable":                graph.ErrUnreachable,
	"Neo.TransientError.Request.NoThreadsAvailable":                 graph.ErrUnreachable,
	"Neo.TransientError.Request.ResourceExhaustion":                 graph.ErrUnreachable,
	"Neo.TransientError.Security.AuthProviderFailed":                graph.ErrUnreachable,
	"Neo.TransientError.Security.AuthProviderTimeout":               graph.ErrUnreachable,
	"Neo.TransientError.Transaction.LeaderSwitch":                   graph.ErrUnreachable,
	"Neo.TransientError.Transaction.LeaseExpired":                   graph.ErrUnreachable,
	"Neo.TransientError.Transaction.MaximumTransactionLimitReached": graph.ErrUnreachable,
}

// meaningOfCode is the meaning of a code of the server, if it has one.
func meaningOfCode(code string) error {
	if strings.HasPrefix(code, "Neo.ClientError.Security.") {
		return graph.ErrRefused
	}
	return meanings[code]
}
