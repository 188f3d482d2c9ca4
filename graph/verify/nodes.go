package verify

import (
	"fmt"
	"maps"
	"reflect"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// articlePage plans each article anew from its extraction, compares its node and its
// sentences, and keeps what else it gives to compare with.
func (c *check) articlePage(ids []string) error {
	nodes, err := c.r.Articles(ids)
	if err != nil {
		return err
	}
	data, err := c.r.Data(ids)
	if err != nil {
		return err
	}
	var keyed []graph.Contribution
	for _, a := range nodes {
		c.report.Articles++
		c.counts.Nodes[schema.LabelArticle]++
		c.articles[key(a.ID)] = a.Published
		held, err := graph.PlanHeld([][]byte{data[a.ID]})
		if err != nil || len(held.Articles) != 1 {
			c.faultf("article", a.ID, "ingest it again", "its extraction cannot be read: %v", err)
			continue
		}
		if c.o.Deep {
			c.data = append(c.data, data[a.ID])
		}
		planned := held.Under(c.decided).Articles[0]
		if !reflect.DeepEqual(planned.Article, a) {
			c.faultf("article", a.ID, again, "its node is %v, and its extraction gives %v", a.Record().Props, planned.Article.Record().Props)
		}
		c.expect(planned)
		keyed = append(keyed, planned)
	}
	return c.keys(keyed)
}

// keys holds that articles are found by keys of theirs; whether by each, it does not
// look.
func (c *check) keys(articles []graph.Contribution) error {
	var all []uint64
	for _, a := range articles {
		all = append(all, a.LinkKeys()...)
	}
	found, err := c.r.Keyed(all)
	for _, a := range articles {
		if len(a.LinkKeys()) > 0 && !slices.Contains(found, a.Article.ID) {
			c.faultf("article", a.Article.ID, again, "later reports of its events would not find it: its keys are missing")
		}
	}
	return err
}

// expect keeps what an article gives.
func (c *check) expect(a graph.Contribution) {
	for _, t := range a.Things {
		c.told[key("thing", t.ID)] = "entities and places"
	}
	for _, s := range a.Sentences {
		c.told[key("sentence", s.ID, s.Article, s.Text)] = "sentences"
	}
	for _, r := range a.Reports {
		for _, v := range r.Evidence {
			c.told[evidenceKey(v, r.ID)] = proofs
		}
	}
}

// proofs are not counted when they are missed: of two reports of one event in one
// sentence, the first is kept.
const proofs = "proofs"

// meet reports whether an extraction gives what is met in the store, once.
func (c *check) meet(k uint64) bool {
	_, ok := c.told[k]
	delete(c.told, k)
	return ok
}

// missing counts what extractions give and was not met.
func (c *check) missing() {
	left := map[string]int{}
	for _, what := range c.told {
		if what != proofs {
			left[what]++
		}
	}
	for _, what := range slices.Sorted(maps.Keys(left)) {
		c.faultf("nodes", what, anew, "%d that articles tell of are not there as they tell; --deep lists them", left[what])
	}
}

func evidenceKey(v graph.Evidence, report string) uint64 {
	return key("evidence", v.Article, report, v.Sentence, fmt.Sprint(v.Start, v.End), v.Rule)
}

// sentencePage compares sentences with those of the extractions.
func (c *check) sentencePage(ids []string) error {
	nodes, err := c.r.Sentences(ids)
	if err != nil {
		return err
	}
	found := map[string]bool{}
	for _, s := range nodes {
		found[s.ID] = true
	}
	for _, id := range ids {
		c.report.Sentences++
		c.counts.Nodes[schema.LabelSentence]++
		if !found[id] {
			c.faultf("sentence", id, anew, "it is part of no article")
		}
	}
	for _, s := range nodes {
		c.counts.Relationships[schema.RelPartOf]++
		k := key("sentence", s.ID, s.Article, s.Text)
		_, there := c.articles[key(s.Article)]
		switch {
		case !there:
			c.faultf("sentence", s.ID, stray, "its article %q is not there", s.Article)
		case !c.meet(k):
			c.faultf("sentence", s.ID, again, "the extraction of article %q has no such sentence with the text %.80q", s.Article, s.Text)
		default:
			c.texts[key(s.ID)] = true
		}
	}
	return nil
}

// thingPage looks at entities and places.
func (c *check) thingPage(ids []string) error {
	nodes, err := c.r.Things(ids)
	if err != nil {
		return err
	}
	for _, t := range nodes {
		c.report.Things++
		c.things[key(t.ID)] = true
		for _, l := range t.Labels() {
			c.counts.Nodes[l]++
		}
		if !c.meet(key("thing", t.ID)) {
			c.faultf("entity", t.ID, stray, "no article speaks of it (%q)", t.Name)
		}
	}
	return nil
}
