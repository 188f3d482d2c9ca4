package neo4jstore

import (
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// anyRelation is every shortcut type, for a pattern.
var anyRelation = strings.Join(schema.Relations(), "|")

// roleMatch finds the thing of a role, and writes the relationship.
var roleMatch = map[string]string{
	schema.RelPerformed:  "MATCH (n:Entity {id: r.thing}) MERGE (n)-[x:PERFORMED]->(e)",
	schema.RelTargeted:   "MATCH (n:Entity {id: r.thing}) MERGE (e)-[x:TARGETED]->(n)",
	schema.RelUsed:       "MATCH (n:Entity {id: r.thing}) MERGE (e)-[x:USED]->(n)",
	schema.RelSaidBy:     "MATCH (n:Entity {id: r.thing}) MERGE (e)-[x:SAID_BY]->(n)",
	schema.RelHappenedAt: "MATCH (n:Place {id: r.thing}) MERGE (e)-[x:HAPPENED_AT]->(n)",
}

// createShortcut writes a shortcut of each type that a row can have. It need not
// look for an old one: those of the event were dropped.
var createShortcut = func() string {
	var b strings.Builder
	for _, rel := range schema.Relations() {
		b.WriteString(" FOREACH (_ IN CASE r.type WHEN '" + rel + "' THEN [1] ELSE [] END | CREATE (a)-[x:" + rel + "]->(b) SET x = r.p)")
	}
	return b.String()
}()

// events writes events and what hangs on them. The old relationships of those
// that the store has are dropped already.
func (w *writer) events(events []graph.PutEvent) {
	var nodes, evidence, toTargets, toPlaces []any
	roles := map[string][]any{}
	for _, e := range events {
		nodes = append(nodes, map[string]any{"id": e.ID, "p": eventProps(e.Event)})
		for _, r := range e.Roles {
			roles[r.Rel] = append(roles[r.Rel], map[string]any{"event": e.ID, "thing": r.Thing,
				"p": present(map[string]any{"mention": r.Mention, "basis": r.Basis})})
		}
		for _, v := range e.Evidence {
			evidence = append(evidence, map[string]any{"event": e.ID, "sentence": v.Sentence,
				"p": present(map[string]any{"start": v.Start, "end": v.End, "rule": v.Rule})})
		}
		for _, s := range e.Shortcuts() {
			row := map[string]any{"from": s.From, "to": s.To, "type": s.Type, "p": present(map[string]any{
				"event": s.Event, "date": date(s.Date), "confidence": s.Confidence, "status": s.Status, "role": s.Role()})}
			if s.ToPlace {
				toPlaces = append(toPlaces, row)
			} else {
				toTargets = append(toTargets, row)
			}
		}
	}
	w.all(nodes, "MERGE (e:Event {id: r.id}) SET e = r.p")
	for _, rel := range []string{schema.RelPerformed, schema.RelTargeted, schema.RelHappenedAt, schema.RelSaidBy, schema.RelUsed} {
		w.all(roles[rel], "MATCH (e:Event {id: r.event}) "+roleMatch[rel]+" SET x = r.p")
	}
	w.all(evidence, "MATCH (e:Event {id: r.event}) MATCH (s:Sentence {id: r.sentence}) MERGE (e)-[x:EVIDENCED_BY]->(s) SET x = r.p")
	w.all(toTargets, "MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to})"+createShortcut)
	w.all(toPlaces, "MATCH (a:Entity {id: r.from}) MATCH (b:Place {id: r.to})"+createShortcut)
}

func eventProps(e graph.Event) map[string]any {
	return present(map[string]any{
		"id": e.ID, "type": e.Type, "action": e.Action, "lemma": e.Lemma, "status": e.Status,
		"from": date(e.When.From), "to": date(e.When.To), "precision": e.When.Precision, "basis": e.When.Basis, "time": e.When.Text,
		"confidence": e.Confidence, "articles": e.Articles,
	})
}
