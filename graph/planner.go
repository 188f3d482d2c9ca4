package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"newsgraph/link"
	"newsgraph/schema"
)

// planner is one PlanChange under way. Old and now are the contributions before
// and after of the articles that change, under the decisions before and after.
type planner struct {
	holdings      Holdings
	change        Change
	decided, next link.Decided
	old, now      []Contribution
}

// plan works out the rest, once it is known which articles change.
func (p *planner) plan() (Change, error) {
	if p.change.Empty() {
		return p.change, nil
	}
	p.sentences()
	p.keys()
	if err := p.events(); err != nil {
		return Change{}, err
	}
	if err := p.things(); err != nil {
		return Change{}, err
	}
	p.change.Stats.Events = len(p.change.PutEvents)
	p.change.Stats.Nodes = len(p.change.PutArticles) + len(p.change.PutThings) + len(p.change.PutSentences) + len(p.change.PutEvents)
	return p.change, nil
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
	p.now = Batch{Articles: p.change.PutArticles}.Under(p.next).Articles
	for _, id := range distinct(drop) {
		if _, ok := held[id]; !ok {
			p.change.Stats.Missing++
			continue
		}
		p.change.Stats.Retracted++
		p.change.DropArticles = append(p.change.DropArticles, id)
	}
	p.old, err = p.contributions(append(changing, p.change.DropArticles...), p.decided)
	return err
}

// redecided sorts out the articles whose entities are others under the next
// decisions.
func (p *planner) redecided() error {
	ids, err := p.holdings.Mentioning(p.next.Touched(p.decided))
	if err != nil {
		return err
	}
	if p.old, err = p.contributions(ids, p.decided); err != nil {
		return err
	}
	p.now = Batch{p.old, true}.Under(p.next).Articles
	p.change.Stats.Redecided = len(p.now)
	return nil
}

// contributions works out what articles of the store contribute to it, in the
// order of their ids.
func (p *planner) contributions(articles []string, d link.Decided) ([]Contribution, error) {
	return contributionsOf(p.holdings, articles, d, recall)
}

// contributionsOf is planner.contributions for whoever has the extractions; plan makes
// the contribution of one.
func contributionsOf(held interface {
	Data(articles []string) (map[string][]byte, error)
}, articles []string, d link.Decided, plan func(schema.Extraction, link.Decided) Contribution,
) ([]Contribution, error) {
	if len(articles) == 0 {
		return nil, nil
	}
	data, err := held.Data(articles)
	if err != nil {
		return nil, err
	}
	var out []Contribution
	for _, id := range slices.Sorted(maps.Keys(data)) {
		x, err := Decode(data[id])
		if err != nil {
			return nil, fmt.Errorf("article %q: %w", id, err)
		}
		out = append(out, plan(x, d))
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
