package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/ingest"
)

// The exit codes.
const (
	codeOK          = 0
	codeFailed      = 1
	codeUsage       = 2
	codeSome        = 3
	codeFaults      = 4
	codeUnreachable = 10
	codeRefused     = 11
	codeInterrupted = 130
)

// exitCodes is the part of every help that lists them.
const exitCodes = "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some articles failed; 4 schema check found faults;\n" +
	"10 the database is unreachable; 11 refused (password, permission, no such database, no secure connection); 130 interrupted."

// code is the exit code of an error.
func code(err error) int {
	var usage usageError
	var some someFailed
	var faults faultsFound
	var exit cli.ExitCoder // the library's own, as for an unknown help topic
	switch {
	case err == nil:
		return codeOK
	case errors.As(err, &usage), errors.Is(err, graph.ErrUsage), errors.As(err, &exit):
		return codeUsage
	case errors.Is(err, ingest.ErrInterrupted), errors.Is(err, context.Canceled):
		return codeInterrupted
	case errors.Is(err, graph.ErrUnreachable):
		return codeUnreachable
	case errors.Is(err, graph.ErrRefused), errors.Is(err, graph.ErrInsecure), errors.Is(err, graph.ErrNotFound):
		return codeRefused
	case errors.As(err, &some):
		return codeSome
	case errors.As(err, &faults):
		return codeFaults
	}
	return codeFailed
}

// usageError is a command line that we do not understand.
type usageError struct{ error }

// Unwrap gives what is wrong with the command line.
func (e usageError) Unwrap() error { return e.error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// someFailed tells that the work was done but for some articles.
type someFailed struct{ n int }

// Error counts the articles that failed.
func (e someFailed) Error() string {
	if e.n == 1 {
		return "1 article failed"
	}
	return fmt.Sprintf("%d articles failed", e.n)
}

// toldError wraps an error that has been printed.
type toldError struct{ error }

// Unwrap gives the error that has been printed.
func (e toldError) Unwrap() error { return e.error }
