package graph

import (
	"cmp"
	"maps"
	"slices"

	"newsgraph/link"
)

// events works out the events of all reports that can be of one with a report of a
// changing article, before and after.
func (p *planner) events() error {
	n := neighborhood{planner: p, ids: map[string]bool{}, keys: map[uint64]bool{}, changing: map[string]bool{}, taken: map[*Report]bool{}}
	n.sketches = map[string]link.Sketch{}
	for _, c := range append(slices.Clone(p.old), p.now...) {
		n.changing[c.Article.ID] = true
	}
	if err := n.explore(); err != nil {
		return err
	}
	before, after := n.linked(p.old), n.linked(p.now)
	ids := map[string]bool{}
	for id := range before {
		ids[id] = true
	}
	for id := range after {
		ids[id] = true
	}
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		was, had := before[id]
		is, has := after[id]
		switch {
		case !has:
			p.change.DropEvents = append(p.change.DropEvents, was)
		case !had:
			p.change.PutEvents = append(p.change.PutEvents, PutEvent{Event: is})
		case !was.Equal(is):
			p.change.PutEvents = append(p.change.PutEvents, PutEvent{is, &was})
		}
	}
	p.touched(before, after)
	return nil
}

// neighborhood is what articles that do not change tell of the events of those
// that do, and of whatever hangs together with these.
type neighborhood struct {
	*planner
	changing map[string]bool
	ids      map[string]bool // of reports, looked up
	keys     map[uint64]bool // looked up
	near     []Contribution  // articles that were looked up
	taken    map[*Report]bool
	others   []Report // of near, taken
	sketches map[string]link.Sketch
}

// explore follows ids and keys from report to report until nothing new comes in.
func (n *neighborhood) explore() error {
	var front []*Report
	for _, c := range [][]Contribution{n.old, n.now} {
		for i := range c {
			for k := range c[i].Reports {
				front = append(front, &c[i].Reports[k])
			}
		}
	}
	seen := maps.Clone(n.changing)
	for len(front) > 0 {
		articles, err := n.lookUp(front)
		if err != nil {
			return err
		}
		articles = slices.DeleteFunc(articles, func(a string) bool { return seen[a] })
		for _, a := range articles {
			seen[a] = true
		}
		more, err := contributionsOf(n.holdings, articles, n.decided, recallReports)
		if err != nil {
			return err
		}
		n.near = append(n.near, more...)
		front = n.take()
	}
	return nil
}

// lookUp returns the articles that share an id or a key with the reports, as far
// as these are new.
func (n *neighborhood) lookUp(front []*Report) ([]string, error) {
	var ids []string
	var keys []uint64
	for _, r := range front {
		if !n.ids[r.ID] {
			n.ids[r.ID] = true
			ids = append(ids, r.ID)
		}
		for _, k := range r.Traits.Keys() {
			if !n.keys[k] {
				n.keys[k] = true
				keys = append(keys, k)
			}
		}
	}
	telling, err := n.holdings.Tellers(ids)
	if err != nil {
		return nil, err
	}
	keyed, err := n.holdings.Keyed(keys)
	return distinct(append(telling, keyed...)), err
}

// take takes those reports of near articles that share an id or a key with what
// was looked up, and returns the new ones.
func (n *neighborhood) take() []*Report {
	var out []*Report
	for i := range n.near {
		c := &n.near[i]
		for k := range c.Reports {
			r := &c.Reports[k]
			if n.taken[r] || !n.ids[r.ID] && !slices.ContainsFunc(r.Traits.Keys(), func(k uint64) bool { return n.keys[k] }) {
				continue
			}
			n.taken[r] = true
			n.others = append(n.others, *r)
			n.sketches[c.Article.ID] = c.Sketch
			out = append(out, r)
		}
	}
	return out
}

// linked makes events of the reports of changing articles and of all others that
// were taken.
func (n *neighborhood) linked(changing []Contribution) map[string]Event {
	reports, sketches := slices.Clone(n.others), maps.Clone(n.sketches)
	for _, c := range changing {
		reports = append(reports, c.Reports...)
		sketches[c.Article.ID] = c.Sketch
	}
	out := map[string]Event{}
	for _, e := range linked(reports, sketches) {
		out[e.ID] = e
	}
	return out
}

// keys adds and takes away the keys of changing articles.
func (p *planner) keys() {
	held := map[Key]bool{}
	for _, c := range p.old {
		for _, k := range c.keys() {
			held[k] = true
		}
	}
	for _, c := range p.now {
		for _, k := range c.keys() {
			if held[k] {
				delete(held, k)
			} else {
				p.change.Keys = append(p.change.Keys, k)
			}
		}
	}
	for k := range held {
		k.Gone = true
		p.change.Keys = append(p.change.Keys, k)
	}
	slices.SortFunc(p.change.Keys, func(a, b Key) int { return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Article, b.Article)) })
}

// keys lists the keys of the reports of an article, each once.
func (c Contribution) keys() []Key {
	seen := map[uint64]bool{}
	var out []Key
	for i := range c.Reports {
		for _, k := range c.Reports[i].Traits.Keys() {
			if !seen[k] {
				seen[k] = true
				out = append(out, Key{Key: k, Article: c.Article.ID})
			}
		}
	}
	return out
}
