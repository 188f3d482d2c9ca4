package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// planner is one PlanChange under way. Old and now are the contributions before
// and after of the articles that change.
type planner struct {
	holdings Holdings
	change   Change
	old, now []Contribution
}

// articles sorts out which articles are new, changed, the same, or to go.
func (p *planner) articles(put []Contribution, drop []string) error {
	ids := slices.Clone(drop)
	for _, c := range put {
		ids = append(ids, c.Article.ID)
	}
	held, err := p.holdings.Hashes(ids)
	if err != nil {
		return err
	}
	var changing []string
	for _, c := range put {
		hash, ok := held[c.Article.ID]
		switch {
		case !ok:
			p.change.Stats.Articles++
		case hash == c.Article.Hash:
			p.change.Stats.Unchanged++
			continue
		default:
			p.change.Stats.Replaced++
			changing = append(changing, c.Article.ID)
		}
		p.change.PutArticles = append(p.change.PutArticles, c)
	}
	p.now = p.change.PutArticles
	for _, id := range slices.Compact(slices.Sorted(slices.Values(drop))) {
		if _, ok := held[id]; !ok {
			p.change.Stats.Missing++
			continue
		}
		p.change.Stats.Retracted++
		p.change.DropArticles = append(p.change.DropArticles, id)
	}
	p.old, err = p.contributions(append(changing, p.change.DropArticles...))
	return err
}

// contributions works out what articles of the store contribute to it, in the
// order of their ids.
func (p *planner) contributions(articles []string) ([]Contribution, error) {
	if len(articles) == 0 {
		return nil, nil
	}
	data, err := p.holdings.Data(articles)
	if err != nil {
		return nil, err
	}
	var out []Contribution
	for _, id := range slices.Sorted(maps.Keys(data)) {
		x, err := Decode(data[id])
		if err != nil {
			return nil, fmt.Errorf("article %q: %w", id, err)
		}
		out = append(out, contribute(x))
	}
	return out, nil
}

func (p *planner) sentences() {
	before := map[string]Sentence{}
	for _, c := range p.old {
		for _, s := range c.Sentences {
			before[s.ID] = s
		}
	}
	for _, c := range p.now {
		for _, s := range c.Sentences {
			if before[s.ID] == s {
				delete(before, s.ID)
			} else {
				p.change.PutSentences = append(p.change.PutSentences, s)
			}
		}
	}
	slices.SortFunc(p.change.PutSentences, func(a, b Sentence) int {
		return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.ID, b.ID))
	})
	p.change.DropSentences = slices.Sorted(maps.Keys(before))
}

// events merges, for each event that a changing article tells or told, all the
// reports of it, before and after.
func (p *planner) events() error {
	before, after := reports(p.old), reports(p.now)
	touched := map[string]bool{}
	for id := range before {
		touched[id] = true
	}
	for id := range after {
		touched[id] = true
	}
	ids := slices.Sorted(maps.Keys(touched))
	others, err := p.otherReports(ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		was, is := append(before[id], others[id]...), append(after[id], others[id]...)
		switch {
		case len(is) == 0:
			p.change.DropEvents = append(p.change.DropEvents, mergeReports(was))
		case len(was) == 0:
			p.change.PutEvents = append(p.change.PutEvents, PutEvent{Event: mergeReports(is)})
		default:
			if o, n := mergeReports(was), mergeReports(is); !o.Equal(n) {
				p.change.PutEvents = append(p.change.PutEvents, PutEvent{n, &o})
			}
		}
	}
	return nil
}

func reports(articles []Contribution) map[string][]Event {
	out := map[string][]Event{}
	for _, c := range articles {
		for _, e := range c.Events {
			out[e.ID] = append(out[e.ID], e)
		}
	}
	return out
}

// otherReports returns the reports of events by articles that do not change.
func (p *planner) otherReports(events []string) (map[string][]Event, error) {
	tellers, err := p.holdings.Tellers(events)
	if err != nil {
		return nil, err
	}
	changing, others := map[string]bool{}, map[string]bool{}
	for _, c := range append(slices.Clone(p.old), p.now...) {
		changing[c.Article.ID] = true
	}
	for _, articles := range tellers {
		for _, a := range articles {
			if !changing[a] {
				others[a] = true
			}
		}
	}
	contributions, err := p.contributions(slices.Sorted(maps.Keys(others)))
	return reports(contributions), err
}
