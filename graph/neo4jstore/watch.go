package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// watch is the context of a transaction, or of a statement in a transaction of its
// own: it ends when the server leaves one statement unanswered for too long. A
// connection that is open but carries nothing any more would be waited for in vain:
// the driver bounds an answer only where the server asks it to.
//
// It has a deadline, if a far one, because the driver does not hear that a context
// without one is cancelled: it reads on until something comes.
type watch struct {
	context.Context
	stop    context.CancelCauseFunc
	release context.CancelFunc
	timer   *time.Timer
	silence time.Duration
}

// farAway is later than anything takes.
const farAway = 365 * 24 * time.Hour

// newWatch begins to wait for an answer.
func newWatch(ctx context.Context, silence time.Duration) *watch {
	ctx, release := context.WithTimeout(ctx, farAway)
	ctx, stop := context.WithCancelCause(ctx)
	return &watch{ctx, stop, release, time.AfterFunc(silence, func() { stop(silentError{silence}) }), silence}
}

// asks tells that a question goes to the server.
func (w *watch) asks() { w.timer.Reset(w.silence) }

// hears tells that it is answered, and that it is our turn.
func (w *watch) hears() { w.timer.Stop() }

// end frees what the watch holds. It returns the error, with why there is one: the
// driver does not always say that it was stopped.
func (w *watch) end(err error) error {
	var silent silentError
	switch cause := context.Cause(w); {
	case err == nil || cause == nil:
	case errors.As(cause, &silent):
		err = silent
	case !errors.Is(err, cause):
		err = fmt.Errorf("%w: %w", cause, err)
	}
	w.timer.Stop()
	w.stop(nil)
	w.release()
	return err
}

// silentError tells that a server gave no answer.
type silentError struct{ silence time.Duration }

// Error names the remedy too.
func (e silentError) Error() string {
	return fmt.Sprintf("no answer for %v: see whether the server is well, and what holds its locks (SHOW TRANSACTIONS)", e.silence)
}
