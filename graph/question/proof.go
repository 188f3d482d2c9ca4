package question

import (
	"cmp"

	"newsgraph/graph"
	"newsgraph/schema"
)

// proof is what the articles of events told of them, each by itself.
type proof struct {
	texts    map[string]string // of sentences
	articles map[string]graph.Article
	reports  map[[2]string]schema.Event // by article and id
}

// proof looks up the sentences and articles of events, and reads their reports from the
// extractions.
func (a *asking) proof(events ...graph.Event) (proof, error) {
	p := proof{texts: a.texts, articles: map[string]graph.Article{}, reports: map[[2]string]schema.Event{}}
	var sentences, articles []string
	for _, e := range events {
		for _, v := range e.Evidence {
			sentences, articles = append(sentences, v.Sentence), append(articles, v.Article)
		}
	}
	texts, err := a.r.Sentences(distinct(sentences))
	if err != nil {
		return p, err
	}
	for _, s := range texts {
		p.texts[s.ID] = s.Text
	}
	found, err := a.r.Articles(distinct(articles))
	for _, x := range found {
		p.articles[x.ID] = x
	}
	if err != nil {
		return p, err
	}
	return p, a.reports(p, distinct(articles))
}

// reports reads what articles told, under the decisions that hold.
func (a *asking) reports(p proof, articles []string) error {
	decided, err := a.r.Decided()
	if err != nil {
		return err
	}
	data, err := a.r.Data(articles)
	if err != nil {
		return err
	}
	for id, d := range data {
		x, err := graph.Decode(d)
		if err != nil {
			return err
		}
		for _, e := range decided.Apply(x).Events {
			p.reports[[2]string{id, e.ID}] = e
		}
	}
	return nil
}

// report is what the article of a sentence told of an event.
func (p proof) report(e graph.Event, v graph.Evidence) schema.Event {
	return p.reports[[2]string{v.Article, cmp.Or(v.Report, e.ID)}]
}

// marks are where a sentence speaks of the parts of an event.
func (p proof) marks(e graph.Event, v graph.Evidence) Marks {
	text := p.texts[v.Sentence]
	if len(text) != v.End-v.Start { // it was no UTF-8, and its bytes are others
		return nil
	}
	return marksOf(text, v.Start, p.report(e, v))
}

// proved gives the columns of a proof: an event that was told, and one sentence of it.
func (a *asking) proved(e graph.Event, p proof, v graph.Evidence) graph.Row {
	event := a.event(e)
	told := p.report(e, v)
	place, when, toll := told.Place, told.Time, told.Toll
	if place == nil {
		place = &schema.Place{}
	}
	if when == nil {
		when = &schema.Time{}
	}
	tollText, tollAs := "", ""
	if toll != nil {
		tollText, tollAs = toll.String(), toll.Text
	}
	x := p.articles[v.Article]
	row := append(event[:len(event)-1:len(event)-1], a.list(e.Things(schema.RelUsed)), e.Articles, e.Origins, e.Disputed)
	for _, as := range []*schema.Entity{told.Actor, told.Target, told.Instrument, told.Source} {
		row = append(row, asWritten(as)...)
	}
	return append(row, place.Text, place.Basis, when.Text, when.Basis, tollText, tollAs,
		v.Says, v.Rule, v.Start, v.End, p.texts[v.Sentence], p.marks(e, v), v.Article, x.Title, x.Published, x.URL)
}

// asWritten is how an article calls an entity, and why that was read so.
func asWritten(e *schema.Entity) []any {
	if e == nil {
		return []any{"", ""}
	}
	return []any{e.Text, e.Reason}
}
