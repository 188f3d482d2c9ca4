package question

import (
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

var why = Question{
	Name: "why", Args: "EVENT", Min: 1, Max: 1,
	Help: "the proof of an event, by its id or the beginning of it: one row a sentence that tells it",
	Columns: append(slices.Clone(eventColumns[:len(eventColumns)-1]),
		"articles", "origins", "disputed", "actor_as", "actor_reason", "target_as", "target_reason", "place_as", "place_basis", "time_as", "time_basis", "toll", "toll_as",
		"says", "rule", "start", "end", "sentence", "article", "title", "published", "url"),
	ask: askWhy,
}

func askWhy(a *asking, args []graph.Arg) ([]graph.Row, error) {
	ids, err := a.eventLike(args[0].Text)
	if err != nil {
		return nil, err
	}
	events, err := a.told(ids)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	e := events[0]
	p, err := a.proof(e)
	if err != nil {
		return nil, err
	}
	var rows []graph.Row
	for _, v := range e.Evidence {
		rows = append(rows, p.row(a.event(e), v))
	}
	return rows, nil
}

// proof is what the articles of an event told of it, each by itself.
type proof struct {
	event    graph.Event
	texts    map[string]string // of sentences
	articles map[string]graph.Article
	reports  map[[2]string]schema.Event // by article and id
}

// proof looks up the sentences and articles of an event, and reads its reports from
// the extractions.
func (a *asking) proof(e graph.Event) (proof, error) {
	p := proof{event: e, texts: a.texts, articles: map[string]graph.Article{}, reports: map[[2]string]schema.Event{}}
	var sentences, articles []string
	for _, v := range e.Evidence {
		sentences, articles = append(sentences, v.Sentence), append(articles, v.Article)
	}
	texts, err := a.r.Sentences(sentences)
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

// row adds to the columns of the event what one sentence and its article say.
func (p proof) row(event graph.Row, v graph.Evidence) graph.Row {
	report := v.Report
	if report == "" {
		report = p.event.ID
	}
	told := p.reports[[2]string{v.Article, report}]
	place, when := told.Place, told.Time
	if place == nil {
		place = &schema.Place{}
	}
	if when == nil {
		when = &schema.Time{}
	}
	toll, tollAs := "", ""
	if told.Toll != nil {
		toll, tollAs = told.Toll.String(), told.Toll.Text
	}
	x := p.articles[v.Article]
	row := append(slices.Clone(event[:len(event)-1]), p.event.Articles, p.event.Origins, p.event.Disputed)
	row = append(row, asWritten(told.Actor)...)
	row = append(row, asWritten(told.Target)...)
	return append(row, place.Text, place.Basis, when.Text, when.Basis, toll, tollAs,
		v.Says, v.Rule, v.Start, v.End, p.texts[v.Sentence], v.Article, x.Title, x.Published, x.URL)
}

// asWritten is how an article calls an entity, and why that was read so.
func asWritten(e *schema.Entity) []any {
	if e == nil {
		return []any{"", ""}
	}
	return []any{e.Text, e.Reason}
}
