package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// Load is part of graph.Loader.
func (s *Store) Load(ctx context.Context, b graph.Batch) (graph.Stats, error) {
	return graph.InParts(ctx, b, nil, s.change)
}

// Retract is part of graph.Retracter.
func (s *Store) Retract(ctx context.Context, articles ...string) (graph.Stats, error) {
	return graph.InParts(ctx, graph.Batch{}, articles, s.change)
}

// PlanRetract is part of graph.Retracter.
func (s *Store) PlanRetract(ctx context.Context, articles ...string) (stats graph.Stats, err error) {
	err = s.view(ctx, func(r reader) error {
		c, err := graph.PlanChange(r, nil, articles)
		stats = c.Stats
		return err
	})
	return stats, err
}

// Decide is part of graph.Decider.
func (s *Store) Decide(ctx context.Context, d link.Decided) (graph.Stats, error) {
	return s.commit(ctx, func(r reader) (graph.Change, error) { return graph.PlanDecisions(r, d) })
}

// change plans and writes one transaction of articles. One that is too large for the
// server's memory is cut in two, and those after it are no larger than what went in.
func (s *Store) change(ctx context.Context, put []graph.Contribution, drop []string) (graph.Stats, error) {
	size := len(put) + len(drop)
	if large := s.tooLarge.Load(); size < 2 || large == 0 || size < int(large) {
		stats, err := s.commit(ctx, func(r reader) (graph.Change, error) { return graph.PlanChange(r, put, drop) })
		if !errors.Is(err, graph.ErrFull) || size < 2 {
			return stats, err
		}
		s.tooLarge.Store(int64(size))
	}
	n, m := (len(put)+1)/2, len(drop)/2
	stats, err := s.change(ctx, put[:n], drop[:m])
	if err != nil {
		return stats, err
	}
	rest, err := s.change(ctx, put[n:], drop[m:])
	stats.Add(rest)
	return stats, err
}

// commit plans and writes one transaction, again if the server goes away. When
// it went away after it had committed, the second try finds nothing to do, and
// the first one's numbers count.
func (s *Store) commit(ctx context.Context, plan func(reader) (graph.Change, error)) (graph.Stats, error) {
	var written *graph.Stats
	err := s.patiently(ctx, func() error {
		return s.write(ctx, func(q query) error {
			r := reader{q, map[string]string{}}
			c, err := planIn(r, plan)
			if err != nil || c.Empty() && written != nil {
				return final(err)
			}
			written = &c.Stats
			w := writer{query: q, elements: r.elements}
			w.write(c)
			return final(w.err)
		})
	})
	if err != nil {
		return graph.Stats{}, s.wrap(err)
	}
	return *written, nil
}

// planIn takes the lock of the store and plans the change.
func planIn(r reader, plan func(reader) (graph.Change, error)) (graph.Change, error) {
	lock := "MERGE (s:" + schema.LabelStore + " {id: $in.id}) ON CREATE SET s.version = $in.version, s.revision = 0 " +
		"SET s.lock = $in.id, s.version = CASE WHEN s.version < $in.version THEN $in.version ELSE s.version END REMOVE s.lock"
	if _, err := r.rows(lock, map[string]any{"id": storeID, "version": schema.StoreVersion}); err != nil {
		return graph.Change{}, err
	}
	return plan(r)
}

// writer writes a change; after the first error it does nothing more.
type writer struct {
	query
	elements map[string]string // the server's own ids of things, by ours
	made     made              // by statements of which the plan tells how much they make
	err      error
}

// changed is what to say where counts do not agree.
const changed = "the graph was changed by something else; newsgraph schema check tells what it lacks"

// all runs a statement that begins with UNWIND $in.rows AS r and ends by returning
// a count, which has to be that of the rows: a MATCH that finds nothing drops
// its row in silence.
func (w *writer) all(rows []any, cypher string) {
	if len(rows) == 0 || w.err != nil {
		return
	}
	found, err := w.making("UNWIND $in.rows AS r "+cypher+" RETURN count(*)", map[string]any{"rows": rows})
	if err != nil {
		w.err = err
		return
	}
	if n := values(found[0].Values).number(0); n != len(rows) {
		w.err = fmt.Errorf("%w: %d of %d rows were written by %.60q: %s", graph.ErrCounts, n, len(rows), cypher, changed)
	}
}

// some is all without the count: what is to go may be gone.
func (w *writer) some(rows []any, cypher string) {
	if len(rows) > 0 && w.err == nil {
		_, w.err = w.rows("UNWIND $in.rows AS r "+cypher, map[string]any{"rows": rows})
	}
}

func (w *writer) write(c graph.Change) {
	if c.Empty() {
		return
	}
	w.drop(c)
	w.articles(c.PutArticles)
	w.things(c.PutThings)
	w.aliases(c.Aliases, 1)
	w.tell(c)
	w.keys(c.Keys)
	w.decide(c.Decided)
	w.reconcile(c)
	if w.err == nil {
		_, w.err = w.rows("MATCH (s:"+schema.LabelStore+" {id: $in.id}) SET s.revision = s.revision + 1", map[string]any{"id": storeID})
	}
}

// drop removes relationships before nodes, as a node with many exhausts the
// memory of a transaction.
func (w *writer) drop(c graph.Change) {
	stripped := slices.Clone(c.DropEvents)
	for _, e := range c.PutEvents {
		if e.Old != nil {
			stripped = append(stripped, *e.Old)
		}
	}
	var ids, toTargets, toPlaces []any
	for _, e := range stripped {
		ids = append(ids, e.ID)
		for _, s := range e.Shortcuts() {
			row := map[string]any{"from": s.From, "to": s.To, "event": s.Event}
			if s.ToPlace {
				toPlaces = append(toPlaces, row)
			} else {
				toTargets = append(toTargets, row)
			}
		}
	}
	w.some(toTargets, seek("a:Entity", "r.from")+" "+seek("b:Entity", "r.to")+" MATCH (a)-[s:"+anyRelation+"]->(b) WHERE s.event = r.event DELETE s")
	w.some(toPlaces, seek("a:Entity", "r.from")+" "+seek("b:Place", "r.to")+" MATCH (a)-[s:"+anyRelation+"]->(b) WHERE s.event = r.event DELETE s")
	w.some(ids, seek("e:Event", "r")+" MATCH (e)-[x:PERFORMED|TARGETED|HAPPENED_AT|USED|SAID_BY|EVIDENCED_BY]-() DELETE x")
	w.some(eventIDs(c.DropEvents), seek("e:Event", "r")+" DETACH DELETE e")
	w.some(list(c.DropSentences), seek("s:Sentence", "r")+" DETACH DELETE s")
	w.aliases(c.Aliases, -1)
	w.some(list(c.DropThings), seek("n:Entity", "r")+" DETACH DELETE n")
	w.some(list(c.DropThings), seek("n:Place", "r")+" DETACH DELETE n")
	w.dropKeys(c.Keys)
	w.some(list(c.DropArticles), seek("a:Article", "r")+" DETACH DELETE a")
	w.some(list(c.DropArticles), seek("x:Extraction", "r")+" DELETE x")
}

func eventIDs(events []graph.Event) []any {
	var out []any
	for _, e := range events {
		out = append(out, e.ID)
	}
	return out
}

func (w *writer) articles(articles []graph.Contribution) {
	var nodes, data []any
	for _, c := range articles {
		a := c.Article
		nodes = append(nodes, map[string]any{"id": a.ID, "p": present(map[string]any{
			"id": a.ID, "title": a.Title, "url": a.URL, "source": a.Source, "published": date(a.Published), "hash": a.Hash})})
		data = append(data, map[string]any{"id": a.ID, "hash": a.Hash, "data": c.Data})
	}
	w.all(nodes, "MERGE (a:Article {id: r.id}) SET a = r.p")
	w.all(data, "MERGE (x:Extraction {id: r.id}) SET x.hash = r.hash, x.data = r.data")
}

// present drops what is empty, so that nothing empty becomes a property.
func present(p map[string]any) map[string]any {
	for k, v := range p {
		if v == nil || v == "" {
			delete(p, k)
		}
	}
	return p
}

// count makes a number of people an integer, or nothing.
func count(c graph.Count) any {
	if !c.Known {
		return nil
	}
	return c.N
}

// date makes a day a date of Neo4j; it was checked when it was planned.
func date(day string) any {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return nil
	}
	return neo4j.DateOf(t)
}

func list(ids []string) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}
