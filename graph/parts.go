package graph

import "iter"

// Parts cuts the batch into smaller ones of whole articles, for stores: each has
// at most the given numbers of events and articles, or is a single article.
func (b Batch) Parts(events, articles int) iter.Seq[Batch] {
	return func(yield func(Batch) bool) {
		start, n := 0, 0
		for i, c := range b.Articles {
			if i > start && (n+len(c.Events) > events || i-start == articles) {
				if !yield(Batch{b.Articles[start:i]}) {
					return
				}
				start, n = i, 0
			}
			n += len(c.Events)
		}
		if start < len(b.Articles) {
			yield(Batch{b.Articles[start:]})
		}
	}
}
