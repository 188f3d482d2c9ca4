package link

import (
	"cmp"
	"slices"
)

// window is how many reports of one key are compared with each, in the order of
// their times: a key that thousands share would cost the square of them.
const window = 48

// Cluster groups reports by event: lists of indices, each sorted by the reports'
// ids and articles, the lists by their first. Reports with one id are always
// together; else the pairs that agree most are joined first, and no group gets two
// reports that contradict each other. The order of the reports does not matter.
func Cluster(reports []Report) [][]int {
	c := clusters{reports: reports, of: make([]int, len(reports)), members: make([][]int, len(reports))}
	for i := range reports {
		c.of[i], c.members[i] = i, []int{i}
	}
	for _, p := range c.pairs() {
		c.join(p.a, p.b, p.weight == byID)
	}
	var out [][]int
	for _, m := range c.members {
		if len(m) > 0 {
			slices.SortFunc(m, c.order)
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b []int) int { return c.order(a[0], b[0]) })
	return out
}

type clusters struct {
	reports []Report
	of      []int   // the cluster of each report
	members [][]int // of each cluster; empty for one that went into another
}

type pair struct{ a, b, weight int }

// order is that of ids, then articles, which no two reports share.
func (c *clusters) order(i, j int) int {
	a, b := &c.reports[i], &c.reports[j]
	return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Article, b.Article))
}

// pairs lists the pairs that match, those of the greatest weight first.
func (c *clusters) pairs() []pair {
	seen := map[[2]int]bool{}
	var out []pair
	for _, group := range c.groups() {
		for i := range group {
			for j := i + 1; j < len(group) && j <= i+window; j++ {
				a, b := group[i], group[j]
				if c.order(a, b) > 0 {
					a, b = b, a
				}
				if seen[[2]int{a, b}] {
					continue
				}
				seen[[2]int{a, b}] = true
				if w := match(&c.reports[a], &c.reports[b]); w > 0 {
					out = append(out, pair{a, b, w})
				}
			}
		}
	}
	slices.SortFunc(out, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), c.order(x.a, y.a), c.order(x.b, y.b))
	})
	return out
}

// groups lists the reports that share a key or an id, each group in the order of
// their times.
func (c *clusters) groups() [][]int {
	byKey, byID := map[uint64][]int{}, map[string][]int{}
	for i := range c.reports {
		r := &c.reports[i]
		byID[r.ID] = append(byID[r.ID], i)
		for _, k := range r.Keys() {
			byKey[k] = append(byKey[k], i)
		}
	}
	var out [][]int
	add := func(group []int) {
		if len(group) > 1 {
			slices.SortFunc(group, func(i, j int) int {
				a, b := c.reports[i].time, c.reports[j].time
				return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), c.order(i, j))
			})
			out = append(out, group)
		}
	}
	for _, g := range byKey {
		add(g)
	}
	for _, g := range byID {
		add(g)
	}
	return out
}

// join makes one cluster of those of two reports, unless two of their reports
// contradict. Whoever gave two reports one id has decided that they do not.
func (c *clusters) join(i, j int, decided bool) {
	a, b := c.of[i], c.of[j]
	if a == b || !decided && c.conflict(a, b) {
		return
	}
	if len(c.members[a]) < len(c.members[b]) {
		a, b = b, a
	}
	for _, m := range c.members[b] {
		c.of[m] = a
	}
	c.members[a] = append(c.members[a], c.members[b]...)
	c.members[b] = nil
}

func (c *clusters) conflict(a, b int) bool {
	for _, x := range c.members[a] {
		for _, y := range c.members[b] {
			if contradict(&c.reports[x], &c.reports[y]) {
				return true
			}
		}
	}
	return false
}
