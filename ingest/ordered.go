package ingest

import (
	"context"
	"iter"
)

// Ordered maps a sequence with a number of workers and yields the results in the
// order of the sequence. At most four elements a worker are under way, so memory
// does not grow with the input. When the context ends, no more elements are
// taken; the results of those under way are still yielded. The function is
// called by several goroutines and must not panic.
func Ordered[T, R any](ctx context.Context, in iter.Seq[T], workers int, f func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		workers = max(workers, 1)
		p := pool[T, R]{jobs: make(chan job[T, R]), order: make(chan chan R, 4*workers), stop: make(chan struct{})}
		defer close(p.stop)
		for range workers {
			go func() {
				for j := range p.jobs {
					j.done <- f(j.in)
				}
			}()
		}
		go p.feed(ctx, in)
		for done := range p.order {
			if !yield(<-done) {
				return
			}
		}
	}
}

// pool is what the feeder, the workers and the consumer share.
type pool[T, R any] struct {
	jobs  chan job[T, R]
	order chan chan R // where the results will come, in order
	stop  chan struct{}
}

// job is an element and where its result goes.
type job[T, R any] struct {
	in   T
	done chan R
}

// feed hands elements to the workers, and their results' places to the consumer.
func (p *pool[T, R]) feed(ctx context.Context, in iter.Seq[T]) {
	defer close(p.order)
	defer close(p.jobs)
	for x := range in {
		if ctx.Err() != nil {
			return
		}
		j := job[T, R]{x, make(chan R, 1)}
		select {
		case <-ctx.Done():
			return
		case <-p.stop:
			return
		case p.order <- j.done:
		}
		select {
		case <-p.stop:
			return
		case p.jobs <- j:
		}
	}
}
