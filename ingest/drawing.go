package ingest

import (
	"cmp"
	"container/heap"
	"slices"

	"newsgraph/article"
)

// A drawing has at most so many articles, or bytes of text.
const (
	drawnArticles = 600
	drawnBytes    = 8 << 20
)

// drawing keeps the articles with the smallest lots: a random sample of what comes by,
// of one size whatever the number, and the same in whatever order.
type drawing struct {
	all   lots
	bytes int
}

// lots is a heap with the largest lot on top.
type lots []drawn

type drawn struct {
	lot  float64
	item article.Item
}

// Len is part of heap.Interface.
func (l lots) Len() int { return len(l) }

// Less is part of heap.Interface.
func (l lots) Less(i, j int) bool { return l[i].lot > l[j].lot }

// Swap is part of heap.Interface.
func (l lots) Swap(i, j int) { l[i], l[j] = l[j], l[i] }

// Push is part of heap.Interface.
func (l *lots) Push(x any) { *l = append(*l, x.(drawn)) }

// Pop is part of heap.Interface.
func (l *lots) Pop() any {
	last := (*l)[len(*l)-1]
	*l = (*l)[:len(*l)-1]
	return last
}

// add puts an article into the draw. Its lot is another one than that of
// Selection.Sample, or of a sample there would be none.
func (d *drawing) add(it article.Item) {
	it.Dropped = nil
	heap.Push(&d.all, drawn{lot("plan\x00" + it.Article.ID), it})
	d.bytes += len(it.Article.Text)
	for len(d.all) > 1 && (len(d.all) > drawnArticles || d.bytes > drawnBytes) {
		d.bytes -= len(heap.Pop(&d.all).(drawn).item.Article.Text)
	}
}

// items lists the articles drawn, in the order of their lots.
func (d *drawing) items() []article.Item {
	slices.SortFunc(d.all, func(a, b drawn) int { return cmp.Compare(a.lot, b.lot) })
	out := make([]article.Item, len(d.all))
	for i, x := range d.all {
		out[i] = x.item
	}
	return out
}
