package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// One statement writes all events of a change, their sentences and all that joins
// these with one another and with articles and things. It begins by gathering the
// nodes in lists; each relationship then names its ends by their numbers in these, so
// that a node is looked up once, however many relationships it gets. The text of the
// statement is always the same, so that the server plans it once.

// anyRelation is every shortcut type, for a pattern.
var anyRelation = strings.Join(relations, "|")

// joint is a relationship that the statement creates: the lists of its ends, and its
// properties. The rows of its parameter, which has its name, hold the two numbers and
// then the properties.
type joint struct {
	rel, from, to string
	props         []string
}

var (
	roleProps     = []string{"mention", "basis", "reason"}
	shortcutProps = []string{"event", "date", "confidence", "status", "role"}
)

// shortcuts stands for the relationships of all types of shortcuts: a row of it has the
// number of the type before the properties.
const shortcuts = "shortcuts"

// relations are the types of shortcuts, in the order of their numbers.
var relations = schema.Relations()

// joints are all of them.
var joints = []joint{
	{schema.RelPartOf, "sentences", "articles", nil},
	{schema.RelEvidencedBy, "events", "sentences", []string{"start", "end", "rule", "report", "says"}},
	{schema.RelPerformed, "things", "events", roleProps},
	{schema.RelTargeted, "events", "things", roleProps},
	{schema.RelHappenedAt, "events", "things", roleProps},
	{schema.RelUsed, "events", "things", roleProps},
	{schema.RelSaidBy, "events", "things", roleProps},
	{shortcuts, "things", "things", shortcutProps},
}

// eventProps are the properties of an event in the order of eventRow.
var eventProps = []string{"id", "type", "action", "lemma", "status", "from", "to", "precision", "basis", "time", "confidence", "articles", "origins", "disputed",
	"toll_kind", "toll_number", "toll_at_least", "toll_at_most", "toll_text"}

func eventRow(e graph.Event) []any {
	return told([]any{e.ID, e.Type, e.Action, e.Lemma, e.Status, date(e.When.From), date(e.When.To), e.When.Precision, e.When.Basis, e.When.Text, e.Confidence, e.Articles, e.Origins, e.Disputed,
		e.Toll.Kind, count(e.Toll.Number), count(e.Toll.AtLeast), count(e.Toll.AtMost), e.Toll.Text})
}

// properties writes a map of properties whose values are in the row r, from the
// number on.
func properties(names []string, from int) string {
	var out []string
	for i, name := range names {
		out = append(out, fmt.Sprintf("%s: r[%d]", name, from+i))
	}
	return "{" + strings.Join(out, ", ") + "}"
}

// telling is the statement.
var telling = func() string {
	var b strings.Builder
	b.WriteString("CALL { UNWIND $in.things AS x MATCH (n) WHERE elementId(n) = x RETURN collect(n) AS things }\n")
	for _, old := range [][2]string{{"articles", schema.LabelArticle}, {"old_sentences", schema.LabelSentence}, {"old_events", schema.LabelEvent}} {
		fmt.Fprintf(&b, "CALL { UNWIND $in.%s AS x %s RETURN collect(n) AS %[1]s }\n", old[0], seek("n:"+old[1], "x"))
	}
	fmt.Fprintf(&b, "CALL { UNWIND $in.sentences AS r CREATE (n:Sentence {id: r[0], text: r[1]}) RETURN collect(n) AS new_sentences }\n")
	fmt.Fprintf(&b, "CALL { UNWIND $in.events AS r CREATE (n:Event %s) RETURN collect(n) AS new_events }\n", properties(eventProps, 0))
	b.WriteString("WITH things, articles, new_sentences + old_sentences AS sentences, new_events + old_events AS events\n")
	for _, j := range joints {
		scope := slices.Compact([]string{j.from, j.to})
		rel, from := j.rel, 2
		if rel == shortcuts {
			rel, from = "$(['"+strings.Join(relations, "', '")+"'][r[2]])", 3
		}
		fmt.Fprintf(&b, "CALL (%s) { UNWIND $in.%s AS r WITH r, %s[r[0]] AS a, %s[r[1]] AS b CREATE (a)-[:%s %s]->(b) }\n",
			strings.Join(scope, ", "), j.rel, j.from, j.to, rel, properties(j.props, from))
	}
	b.WriteString("RETURN size(things), size(articles), size(sentences), size(events)")
	return b.String()
}()

// tell writes events and sentences and what joins them.
func (w *writer) tell(c graph.Change) {
	if len(c.PutEvents)+len(c.PutSentences) == 0 || w.err != nil {
		return
	}
	t := newTale(c)
	for _, s := range c.PutSentences {
		t.join(schema.RelPartOf, t.sentences.number(s.ID), t.articles.number(s.Article))
	}
	for _, e := range c.PutEvents {
		t.event(e.Event)
	}
	w.alter(c.PutEvents)
	things := w.find(t.things.found)
	if w.err != nil {
		return
	}
	params := map[string]any{"things": things, "articles": t.articles.found, "old_sentences": t.sentences.found, "old_events": t.events.found,
		"sentences": t.rows["sentences"], "events": t.rows["events"]}
	for _, j := range joints {
		params[j.rel] = t.rows[j.rel]
	}
	rows, err := w.making(telling, params)
	if err != nil {
		w.err = err
		return
	}
	for i, n := range []*nodes{t.things, t.articles, t.sentences, t.events} {
		if got := values(rows[0].Values).number(i); got != n.size() {
			w.err = fmt.Errorf("%w: %d of %d nodes were found to be joined: %s", graph.ErrCounts, got, n.size(), changed)
		}
	}
}

// alter writes the properties of events that are there.
func (w *writer) alter(events []graph.PutEvent) {
	var rows []any
	for _, e := range events {
		if e.Old != nil {
			rows = append(rows, eventRow(e.Event))
		}
	}
	w.all(rows, seek("e:Event", "r[0]")+" SET e = "+properties(eventProps, 0))
}
