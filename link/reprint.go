package link

import (
	"slices"
	"strconv"
)

// printOf is one number for all that a report tells, but for its article and its id:
// reports with the same one are of one text that several articles print. It is 0 where
// the article is too short to tell that.
func (r *Report) printOf() uint64 {
	if len(r.sketch) == 0 {
		return 0
	}
	parts := []string{r.kind, r.lemma, r.actor.key, r.target.key, r.place.id, r.place.text, r.time.text()}
	if r.toll != nil {
		parts = append(parts, r.toll.String())
	}
	for _, h := range r.sentences {
		parts = append(parts, strconv.FormatUint(h, 36))
	}
	return hash(append(parts, strconv.FormatUint(r.sketch.sum(), 36))...)
}

// reprints groups reports of one text, by their first in the order of ids. A group is
// matched as its first report, so a story that a thousand papers print costs as much as
// one. It has one report of an article: two alike in one article are two events.
func (c *clusters) reprints() [][]int {
	type edition struct {
		print uint64
		nth   int // of those alike in its article
	}
	type copies struct {
		print   uint64
		article string
	}
	groups, seen := map[edition]int{}, map[copies]int{}
	var out [][]int
	for _, i := range c.sorted() {
		r := &c.reports[i]
		if r.print == 0 {
			out = append(out, []int{i})
			continue
		}
		k := copies{r.print, r.Article}
		e := edition{r.print, seen[k]}
		seen[k]++
		if g, ok := groups[e]; ok {
			out[g] = append(out[g], i)
			continue
		}
		groups[e] = len(out)
		out = append(out, []int{i})
	}
	return out
}

// sorted is the order of all reports.
func (c *clusters) sorted() []int {
	out := make([]int, len(c.reports))
	for i := range out {
		out[i] = i
	}
	slices.SortFunc(out, c.order)
	return out
}
