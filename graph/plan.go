package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"newsgraph/link"
	"newsgraph/schema"
)

// Batch is what some articles add to the graph: checked, deduplicated and sorted.
// Which of its reports are of one event depends on what else the graph holds.
type Batch struct {
	Articles []Contribution // by article id, each id once

	decided bool // it is under decisions
}

// Contribution is what one article adds, and all that is needed to take it back.
type Contribution struct {
	Article   Article
	Data      []byte     // the cleaned extraction, as Decode reads it
	Things    []Claims   // by id
	Reports   []Report   // by id
	Sentences []Sentence // by id
	Sketch    link.Sketch

	told schema.Extraction // cleaned, before any decision
}

// Report is what one article tells of one event.
type Report struct {
	Event  // of this article alone
	Traits link.Report
}

// LinkKeys lists the keys by which its reports find those of other articles, each once.
func (c Contribution) LinkKeys() []uint64 {
	keys := c.keys()
	out := make([]uint64, len(keys))
	for i, k := range keys {
		out[i] = k.Key
	}
	return out
}

// Reports counts the reports of the batch.
func (b Batch) Reports() int {
	n := 0
	for _, c := range b.Articles {
		n += len(c.Reports)
	}
	return n
}

// Under returns what the batch is once decisions hold.
func (b Batch) Under(d link.Decided) Batch {
	if d.Empty() && !b.decided {
		return b
	}
	out := Batch{make([]Contribution, len(b.Articles)), !d.Empty()}
	for i, c := range b.Articles {
		out.Articles[i] = c.under(d)
	}
	return out
}

// Rejected is a part of an extraction that the graph does not take, and why.
type Rejected struct {
	Article string
	Event   string // empty when it concerns the article, or an event without an id
	IsEvent bool   // an event is left out, and no more
	Reason  string
}

// String gives the one line to report.
func (r Rejected) String() string {
	if !r.IsEvent {
		return fmt.Sprintf("article %q: %s", r.Article, r.Reason)
	}
	return fmt.Sprintf("article %q, event %q: %s", r.Article, r.Event, r.Reason)
}

// Plan turns extractions into a batch. It is a pure function: the same
// extractions, with their events in any order, give the same batch. What cannot
// be taken is rejected with its reason: an event alone, or an article without a
// usable id. Of two extractions of one article the later counts. Texts are made
// valid UTF-8 without NUL and cut to the limits of this package.
func Plan(extractions []schema.Extraction) (Batch, []Rejected) {
	var b Batch
	var rejected []Rejected
	for _, x := range extractions {
		clean, bad, ok := clean(x)
		rejected = append(rejected, bad...)
		if ok {
			b.Articles = append(b.Articles, contribute(clean, link.Decided{}))
		}
	}
	b, replaced := settle(b)
	return b, append(rejected, replaced...)
}

// Join makes one batch of several, as Plan would have of all their extractions:
// of an article that is in two of them the later counts.
func Join(batches ...Batch) (Batch, []Rejected) {
	var all Batch
	for _, b := range batches {
		all.Articles = append(all.Articles, b.Articles...)
	}
	return settle(all)
}

// settle sorts the contributions and keeps the last of each article.
func settle(b Batch) (Batch, []Rejected) {
	slices.SortStableFunc(b.Articles, func(x, y Contribution) int { return cmp.Compare(x.Article.ID, y.Article.ID) })
	var rejected []Rejected
	out := b.Articles[:0]
	for _, c := range b.Articles {
		last := len(out) - 1
		if last < 0 || out[last].Article.ID != c.Article.ID {
			out = append(out, c)
			continue
		}
		if out[last].Article.Hash != c.Article.Hash {
			rejected = append(rejected, Rejected{Article: c.Article.ID, Reason: "a later extraction of it is in the same batch"})
		}
		out[last] = c
	}
	return Batch{Articles: out}, rejected
}

// contribute plans a cleaned extraction under decisions. What it keeps of the
// extraction is what the article told.
func contribute(x schema.Extraction, d link.Decided) Contribution {
	data, hash := encode(x)
	c := Contribution{
		Article: Article{ID: x.ID, Title: x.Title, URL: x.URL, Source: x.Source, Published: x.Published, Hash: hash},
		Data:    data,
		told:    x,
	}
	return c.under(d)
}

// recall plans an extraction that a store holds, for what it added: its data and hash
// are there already.
func recall(x schema.Extraction, d link.Decided) Contribution {
	return Contribution{Article: Article{ID: x.ID, Title: x.Title, URL: x.URL, Source: x.Source, Published: x.Published}, told: x}.under(d)
}

// recallReports is recall for who wants only the reports.
func recallReports(x schema.Extraction, d link.Decided) Contribution {
	c := Contribution{Article: Article{ID: x.ID}}
	c.report(d.Apply(x))
	return c
}

// under works a contribution out again under decisions.
func (c Contribution) under(d link.Decided) Contribution {
	x := d.Apply(c.told)
	c.report(x)
	things := claimSet{}
	for _, e := range x.Events {
		things.event(e)
	}
	c.Things, c.Sentences = things.sorted(), sentencesOf(x, c.Reports)
	return c
}

// report works out what an extraction tells of events, and no more.
func (c *Contribution) report(x schema.Extraction) {
	c.Reports, c.Sketch = nil, link.SketchOf(x)
	for i, e := range x.Events {
		r := Report{nodeOf(x, e), link.ReportOf(x, c.Sketch, e)}
		r.Traits.Nth = i
		c.Reports = append(c.Reports, r)
	}
}

// sentencesOf lists the sentences that tell the events of an extraction, which has these
// reports.
func sentencesOf(x schema.Extraction, reports []Report) []Sentence {
	texts := map[string]string{}
	for i, e := range x.Events {
		for k, v := range e.Evidence {
			id := reports[i].Evidence[k].Sentence
			if old, ok := texts[id]; !ok || v.Sentence < old {
				texts[id] = v.Sentence
			}
		}
	}
	var out []Sentence
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		out = append(out, Sentence{ID: id, Article: x.ID, Text: texts[id]})
	}
	return out
}

// nodeOf turns one event of an article into its node.
func nodeOf(x schema.Extraction, e schema.Event) Event {
	out := Event{
		ID: e.ID, Type: string(e.Action.Type), Action: e.Action.Text, Lemma: e.Action.Lemma,
		Status: string(e.Status), Confidence: e.Confidence, Toll: tollOf(e.Toll),
	}
	if t := e.Time; t != nil {
		out.When = When{From: t.From, To: t.To, Precision: t.Precision, Basis: t.Basis, Text: t.Text}
	}
	for _, r := range []struct {
		rel    string
		entity *schema.Entity
	}{{schema.RelPerformed, e.Actor}, {schema.RelTargeted, e.Target}, {schema.RelUsed, e.Instrument}, {schema.RelSaidBy, e.Source}} {
		if r.entity != nil {
			out.Roles = append(out.Roles, Role{Rel: r.rel, Thing: r.entity.ID, Mention: r.entity.Text, Reason: r.entity.Reason})
		}
	}
	if p := e.Place; p != nil {
		out.Roles = append(out.Roles, Role{Rel: schema.RelHappenedAt, Thing: p.ID, Mention: p.Text, Basis: p.Basis})
	}
	for _, v := range e.Evidence {
		out.Evidence = append(out.Evidence, Evidence{Sentence: SentenceID(x.ID, x.Published, v.Start, v.End), Article: x.ID, Start: v.Start, End: v.End, Rule: e.Rule})
	}
	return out
}
