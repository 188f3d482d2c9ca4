package ingest

import (
	"context"
	"sync"
)

// room lets in elements of so many bytes at a time.
type room struct {
	mu    sync.Mutex
	limit int64 // 0 is none
	used  int64
	left  chan struct{} // told whenever an element leaves
}

func newRoom(limit int64) *room { return &room{limit: limit, left: make(chan struct{}, 1)} }

// enter waits until there is room for n bytes; what is larger than the room waits
// until it is empty. It is false when the wait ends otherwise. One goroutine enters.
func (r *room) enter(ctx context.Context, stop <-chan struct{}, n int64) bool {
	for {
		if r.fits(n) {
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-stop:
			return false
		case <-r.left:
		}
	}
}

func (r *room) fits(n int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.limit > 0 && r.used > 0 && r.used+n > r.limit {
		return false
	}
	r.used += n
	return true
}

// leave gives n bytes free.
func (r *room) leave(n int64) {
	r.mu.Lock()
	r.used -= n
	r.mu.Unlock()
	select {
	case r.left <- struct{}{}:
	default:
	}
}
