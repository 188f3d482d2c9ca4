package ingest

import (
	"context"
	"iter"
)

// Ordered maps a sequence with a number of workers and yields the results in the
// order of the sequence. At most four elements a worker are under way, so memory
// does not grow with the input. When the context ends, no more elements are
// begun; of those that were, the results are yielded up to the first that was not. The
// function is called by several goroutines and must not panic.
func Ordered[T, R any](ctx context.Context, in iter.Seq[T], workers int, f func(T) R) iter.Seq[R] {
	return bounded(ctx, in, bounds[T]{workers: workers, ahead: 4 * max(workers, 1)}, f)
}

// bounds say how much of a sequence may be under way at once.
type bounds[T any] struct {
	workers int
	ahead   int           // elements that are taken and whose results are not yet consumed
	bytes   int64         // the same in bytes, where size is given
	size    func(T) int64 // of an element; may be nil
}

// bounded is Ordered within bounds. One element is always taken, however large.
func bounded[T, R any](ctx context.Context, in iter.Seq[T], b bounds[T], f func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		b.workers = max(b.workers, 1)
		p := pool[T, R]{bounds: b, jobs: make(chan job[T, R], b.ahead+1), order: make(chan job[T, R], b.ahead), stop: make(chan struct{}), room: newRoom(b.bytes)}
		defer close(p.stop)
		for range b.workers {
			go p.work(ctx, f)
		}
		go p.feed(ctx, in)
		for j := range p.order {
			r, made := <-j.done
			p.room.leave(j.size)
			if !made || !yield(r) {
				return
			}
		}
	}
}

// pool is what the feeder, the workers and the consumer share.
type pool[T, R any] struct {
	bounds[T]
	jobs  chan job[T, R]
	order chan job[T, R] // whose results come next, in order
	stop  chan struct{}
	room  *room
}

// job is an element and where its result goes.
type job[T, R any] struct {
	in   T
	size int64
	done chan R
}

// work makes results until there are no more jobs, or the context ends, or nobody
// wants them.
func (p *pool[T, R]) work(ctx context.Context, f func(T) R) {
	for j := range p.jobs {
		select {
		case <-p.stop:
		case <-ctx.Done():
		default:
			j.done <- f(j.in)
		}
		close(j.done)
	}
}

// feed hands elements to the workers, and their results' places to the consumer.
func (p *pool[T, R]) feed(ctx context.Context, in iter.Seq[T]) {
	defer close(p.order)
	defer close(p.jobs)
	for x := range in {
		if ctx.Err() != nil {
			return
		}
		j := job[T, R]{in: x, done: make(chan R, 1)}
		if p.bounds.size != nil {
			j.size = p.bounds.size(x)
		}
		if !p.room.enter(ctx, p.stop, j.size) {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-p.stop:
			return
		case p.order <- j:
		}
		p.jobs <- j // it has room for all that order has, and the one that the consumer waits for
	}
}
