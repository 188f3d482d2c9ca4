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
	c := clusters{reports: reports}
	c.groups = c.reprints()
	c.of, c.members = make([]int, len(c.groups)), make([][]int, len(c.groups))
	for g := range c.groups {
		c.of[g], c.members[g] = g, []int{g}
	}
	for _, p := range c.pairs() {
		c.join(p.a, p.b, p.weight == byID)
	}
	var out [][]int
	for _, m := range c.members {
		var all []int
		for _, g := range m {
			all = append(all, c.groups[g]...)
		}
		if len(all) > 0 {
			slices.SortFunc(all, c.order)
			out = append(out, all)
		}
	}
	slices.SortFunc(out, func(a, b []int) int { return c.order(a[0], b[0]) })
	return out
}

type clusters struct {
	reports []Report
	groups  [][]int // reports of one text, each in the order of the reports, the groups by their first
	of      []int   // the cluster of each group
	members [][]int // the groups of each cluster; empty for one that went into another
}

// first is the report that a group is matched as.
func (c *clusters) first(group int) *Report { return &c.reports[c.groups[group][0]] }

type pair struct{ a, b, weight int }

// order is that of ids, then articles, then places in the article, which no two reports share.
func (c *clusters) order(i, j int) int {
	a, b := &c.reports[i], &c.reports[j]
	return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Article, b.Article), cmp.Compare(a.Nth, b.Nth))
}

// pairs lists the pairs of groups that match, those of the greatest weight first.
func (c *clusters) pairs() []pair {
	seen := map[[2]int]bool{}
	var out []pair
	for _, near := range c.near() {
		for i := range near.groups {
			for j := i + 1; j < len(near.groups) && j <= i+window; j++ {
				a, b := min(near.groups[i], near.groups[j]), max(near.groups[i], near.groups[j])
				if seen[[2]int{a, b}] && !near.byID {
					continue
				}
				seen[[2]int{a, b}] = true
				w := byID
				if !near.byID {
					w = match(c.first(a), c.first(b))
				}
				if w > 0 {
					out = append(out, pair{a, b, w})
				}
			}
		}
	}
	slices.SortFunc(out, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return out
}

// neighbors are groups that share a key, or an id of a report.
type neighbors struct {
	groups []int // in the order of their times
	byID   bool
}

// near lists the groups that share a key or an id.
func (c *clusters) near() []neighbors {
	byKey, byID := map[uint64][]int{}, map[string][]int{}
	for g, group := range c.groups {
		for _, k := range c.first(g).Keys() {
			byKey[k] = append(byKey[k], g)
		}
		for _, i := range group {
			byID[c.reports[i].ID] = append(byID[c.reports[i].ID], g)
		}
	}
	var out []neighbors
	for _, groups := range byID {
		if groups = slices.Compact(groups); len(groups) > 1 {
			out = append(out, neighbors{groups, true})
		}
	}
	for _, groups := range byKey {
		if len(groups) > 1 {
			slices.SortFunc(groups, func(i, j int) int {
				a, b := c.first(i).about, c.first(j).about
				return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(i, j))
			})
			out = append(out, neighbors{groups, false})
		}
	}
	return out
}

// join makes one cluster of those of two groups, unless two of their reports
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
			if contradict(c.first(x), c.first(y)) {
				return true
			}
		}
	}
	return false
}
