package fetch

import (
	"context"
	"net/url"
	"time"
)

// turn lets one request at a time to a host, whatever its scheme and port, and
// keeps a pause after each.
type turn struct {
	gate gate
	next time.Time // the earliest start of the next request; guarded by gate
}

// gate lets one in at a time.
type gate chan struct{}

func newGate() gate { return make(gate, 1) }

// enter waits to be let in, or gives the error of a context that ended first.
func (g gate) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case g <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (g gate) leave() { <-g }

// turnOf is the turn of an address's host.
func (c *Client) turnOf(u *url.URL) *turn {
	fresh := &turn{gate: newGate()}
	if known, ok, _ := c.turns.PeekOrAdd(u.Hostname(), fresh); ok {
		c.turns.Get(u.Hostname()) // it was used just now
		return known
	}
	return fresh
}

// ask sends a request in its host's turn, and again where the failure may pass.
func (c *Client) ask(ctx context.Context, r request) (*answer, error) {
	for try := 0; ; try++ {
		a, again, err := c.try(ctx, r, try)
		if !again {
			return a, err
		}
	}
}

// try sends a request once; again says that it may be sent once more, for which
// the host's turn then is late enough.
func (c *Client) try(ctx context.Context, r request, n int) (a *answer, again bool, err error) {
	t := c.turnOf(r.url)
	if err := t.gate.enter(ctx); err != nil {
		return nil, false, err
	}
	defer t.gate.leave()
	if wait := t.next.Sub(c.o.Clock.Time()); wait > 0 {
		if err := c.o.Clock.Wait(ctx, wait); err != nil {
			return nil, false, err
		}
	}
	a, err = c.send(ctx, r)
	wait, again := pause(a, err, n)
	if ClassOf(err) != Refused {
		t.next = c.o.Clock.Time().Add(max(wait, r.delay))
	}
	return a, again, err
}
