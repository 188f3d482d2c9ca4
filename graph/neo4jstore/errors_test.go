package neo4jstore

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// sentinels are the meanings by their names in testdata/codes.tsv.
var sentinels = map[string]error{
	"": nil, "unreachable": graph.ErrUnreachable, "refused": graph.ErrRefused, "not found": graph.ErrNotFound,
	"read-only": graph.ErrReadOnly, "full": graph.ErrFull, "busy": graph.ErrBusy,
}

// TestCodes holds the meaning of every code that the server has. The file lists them
// all, so that a code without a meaning is one that was looked at.
func TestCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }() // it was only read
	listed := map[string]bool{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		code, meaning, _ := strings.Cut(lines.Text(), "\t")
		want, ok := sentinels[meaning]
		if !ok {
			t.Errorf("%s: no meaning is called %q", code, meaning)
		}
		listed[code] = true
		if got := meaningOfCode(code); got != want {
			t.Errorf("%s: %v, want %v", code, got, want)
		}
	}
	if len(listed) < 120 {
		t.Errorf("%d codes only", len(listed))
	}
	for code := range meanings {
		if !listed[code] {
			t.Errorf("%s is no code of the server", code)
		}
	}
}

// TestMeaning: what errors of the driver mean, by the code inside and not by the GQL
// status, and which of them are worth more patience.
func TestMeaning(t *testing.T) {
	code := func(c string) error {
		return &neo4j.Neo4jError{Code: c, Msg: "said the server", GqlStatus: "50N42"}
	}
	tries := func(errs ...error) error { return &neo4j.TransactionExecutionLimit{Cause: "timeout", Errors: errs} }
	const deadlock, memory = "Neo.TransientError.Transaction.DeadlockDetected", "Neo.TransientError.General.MemoryPoolOutOfMemoryError"
	for _, c := range []struct {
		name string
		err  error
		want error
		lost bool
	}{
		{"the connection is cut", &neo4j.ConnectivityError{Inner: io.EOF}, graph.ErrUnreachable, true},
		{"tries that did not get through", tries(io.EOF, errors.New("dial tcp: refused")), graph.ErrUnreachable, true},
		{"no tries", tries(), graph.ErrUnreachable, true},
		{"deadlocks, then the server is away", tries(code(deadlock), io.EOF), graph.ErrUnreachable, true},
		{"the server is away, then deadlocks", tries(io.EOF, code(deadlock)), graph.ErrBusy, true},
		{"one deadlock", code(deadlock), graph.ErrBusy, false},
		{"a lock that is not given", tries(code("Neo.TransientError.Transaction.LockAcquisitionTimeout")), graph.ErrBusy, true},
		{"stopped while it waits for a lock", code("Neo.TransientError.Transaction.LockClientStopped"), graph.ErrBusy, false},
		{"longer than we allow", code("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"), graph.ErrBusy, false},
		{"too large", tries(code(memory), code(memory)), graph.ErrFull, false},
		{"too large, no retry", final(code(memory)), graph.ErrFull, false},
		{"starting", tries(code("Neo.TransientError.General.DatabaseUnavailable")), graph.ErrUnreachable, true},
		{"seen what was undone", tries(code("Neo.TransientError.Transaction.Outdated")), nil, true},
		{"logged out in the middle", tries(code("Neo.ClientError.Security.AuthorizationExpired")), graph.ErrRefused, false},
		{"a token that ended", &neo4j.TokenExpiredError{Code: "Neo.ClientError.Security.TokenExpired"}, graph.ErrRefused, false},
		{"the password was changed", code("Neo.ClientError.Security.Unauthorized"), graph.ErrRefused, false},
		{"the password has to be changed", code("Neo.ClientError.Security.CredentialsExpired"), graph.ErrRefused, false},
		{"ended by an administrator", code("Neo.ClientError.Transaction.Terminated"), nil, false},
		{"damaged", code("Neo.DatabaseError.General.StorageDamageDetected"), nil, false},
		{"a code of tomorrow", code("Neo.TransientError.Weather.Rain"), nil, false},
		{"interrupted by the user", fmt.Errorf("x: %w", context.Canceled), nil, false},
	} {
		s := &Store{config: Config{URI: "bolt://h"}}
		got := s.wrap(fmt.Errorf("around: %w", c.err))
		for name, sentinel := range sentinels {
			if sentinel != nil && errors.Is(got, sentinel) != (sentinel == c.want) {
				t.Errorf("%s: %v; it is %s: %v", c.name, got, name, errors.Is(got, sentinel))
			}
		}
		if got := worthWaiting(c.err); got != c.lost {
			t.Errorf("%s: worthWaiting is %v, want %v", c.name, got, c.lost)
		}
	}
}

// TestFinal: the driver tries again what a server calls transient, also when it is
// wrapped, but not what is too large.
func TestFinal(t *testing.T) {
	large := &neo4j.Neo4jError{Code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError"}
	deadlock := &neo4j.Neo4jError{Code: "Neo.TransientError.Transaction.DeadlockDetected"}
	if !neo4j.IsRetryable(large) || neo4j.IsRetryable(final(fmt.Errorf("x: %w", large))) {
		t.Error("a transaction that is too large is tried again")
	}
	if !neo4j.IsRetryable(final(deadlock)) {
		t.Error("a deadlock is not tried again")
	}
}
