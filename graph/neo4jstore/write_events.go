package neo4jstore

import (
	"fmt"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// anyRelation is every shortcut type, for a pattern.
var anyRelation = strings.Join(schema.Relations(), "|")

// slots are the roles of an event: the variable and key of a row, the label by
// which the thing is found, and the relationship.
var slots = []struct{ rel, key, label, create string }{
	{schema.RelPerformed, "actor", schema.LabelEntity, "(actor)-[x:PERFORMED]->(e)"},
	{schema.RelTargeted, "target", schema.LabelEntity, "(e)-[x:TARGETED]->(target)"},
	{schema.RelHappenedAt, "place", schema.LabelPlace, "(e)-[x:HAPPENED_AT]->(place)"},
	{schema.RelSaidBy, "source", schema.LabelEntity, "(e)-[x:SAID_BY]->(source)"},
	{schema.RelUsed, "instrument", schema.LabelEntity, "(e)-[x:USED]->(instrument)"},
}

// whole has, for each type of shortcut, the statement that writes an event with
// one sentence, one thing in each role and the shortcuts between these, so that
// each node is looked up once. Nothing hangs on the event before. The lists
// r.KEY_p hold the properties of a relationship, or nothing when there is none;
// to create one to a node that was not found is an error of the server.
var whole = func() map[string]string {
	out := map[string]string{}
	for _, rel := range schema.Relations() {
		var b strings.Builder
		b.WriteString(seek("s:Sentence", "r.sentence") + " MERGE (e:Event {id: r.id}) SET e = r.p WITH r, s, e")
		for _, slot := range slots {
			b.WriteString(" OPTIONAL " + seek(slot.key+":"+slot.label, "r."+slot.key))
		}
		b.WriteString(" CREATE (e)-[v:EVIDENCED_BY]->(s) SET v = r.sentence_p")
		for _, slot := range slots {
			fmt.Fprintf(&b, " FOREACH (p IN r.%s_p | CREATE %s SET x = p)", slot.key, slot.create)
		}
		for _, to := range []string{"target", "place"} {
			fmt.Fprintf(&b, " FOREACH (p IN r.to_%s | CREATE (actor)-[x:%s]->(%s) SET x = p)", to, rel, to)
		}
		out[rel] = b.String()
	}
	return out
}()

// events writes events and what hangs on them.
func (w *writer) events(events []graph.PutEvent) {
	rows := map[string][]any{} // by type of shortcut
	var rest extras
	for _, e := range events {
		rel := schema.Type(e.Type).Info().Relation
		rows[rel] = append(rows[rel], rest.row(e.Event))
	}
	for _, rel := range schema.Relations() {
		w.all(rows[rel], whole[rel])
	}
	for _, slot := range slots {
		w.all(rest.roles[slot.rel], seek("e:Event", "r.event")+" "+seek(slot.key+":"+slot.label, "r.thing")+" CREATE "+slot.create+" SET x = r.p")
	}
	w.all(rest.evidence, seek("e:Event", "r.event")+" "+seek("s:Sentence", "r.sentence")+" CREATE (e)-[v:EVIDENCED_BY]->(s) SET v = r.p")
	for _, rel := range schema.Relations() {
		w.all(rest.toTargets[rel], seek("a:Entity", "r.from")+" "+seek("b:Entity", "r.to")+" CREATE (a)-[x:"+rel+"]->(b) SET x = r.p")
		w.all(rest.toPlaces[rel], seek("a:Entity", "r.from")+" "+seek("b:Place", "r.to")+" CREATE (a)-[x:"+rel+"]->(b) SET x = r.p")
	}
}

// extras are the relationships that the rows of whole have no room for.
type extras struct {
	roles               map[string][]any // by relationship
	evidence            []any
	toTargets, toPlaces map[string][]any // by type of shortcut
}

// row makes the row of whole for an event, and keeps what it has no room for.
func (x *extras) row(e graph.Event) map[string]any {
	row := map[string]any{"id": e.ID, "p": eventProps(e), "to_target": []any{}, "to_place": []any{}}
	for i, v := range e.Evidence {
		p := present(map[string]any{"start": v.Start, "end": v.End, "rule": v.Rule, "report": v.Report, "says": v.Says})
		if i == 0 {
			row["sentence"], row["sentence_p"] = v.Sentence, p
		} else {
			x.evidence = append(x.evidence, map[string]any{"event": e.ID, "sentence": v.Sentence, "p": p})
		}
	}
	for _, slot := range slots {
		row[slot.key], row[slot.key+"_p"] = nil, []any{}
	}
	for _, r := range e.Roles {
		x.role(row, e.ID, r)
	}
	for _, s := range e.Shortcuts() {
		x.shortcut(row, s)
	}
	return row
}

func (x *extras) role(row map[string]any, event string, r graph.Role) {
	p := present(map[string]any{"mention": r.Mention, "basis": r.Basis, "reason": r.Reason})
	for _, slot := range slots {
		switch {
		case slot.rel != r.Rel:
		case row[slot.key] == nil:
			row[slot.key], row[slot.key+"_p"] = r.Thing, []any{p}
		default:
			if x.roles == nil {
				x.roles = map[string][]any{}
			}
			x.roles[r.Rel] = append(x.roles[r.Rel], map[string]any{"event": event, "thing": r.Thing, "p": p})
		}
	}
}

func (x *extras) shortcut(row map[string]any, s graph.Shortcut) {
	p := present(map[string]any{"event": s.Event, "date": date(s.Date), "confidence": s.Confidence, "status": s.Status, "role": s.Role()})
	if s.From == row["actor"] && s.To == row[s.Role()] {
		row["to_"+s.Role()] = []any{p}
		return
	}
	if x.toTargets == nil {
		x.toTargets, x.toPlaces = map[string][]any{}, map[string][]any{}
	}
	to := x.toTargets
	if s.ToPlace {
		to = x.toPlaces
	}
	to[s.Type] = append(to[s.Type], map[string]any{"from": s.From, "to": s.To, "p": p})
}

func eventProps(e graph.Event) map[string]any {
	return present(map[string]any{
		"id": e.ID, "type": e.Type, "action": e.Action, "lemma": e.Lemma, "status": e.Status,
		"from": date(e.When.From), "to": date(e.When.To), "precision": e.When.Precision, "basis": e.When.Basis, "time": e.When.Text,
		"confidence": e.Confidence, "articles": e.Articles, "origins": e.Origins, "disputed": e.Disputed,
		"toll_kind": e.Toll.Kind, "toll_number": count(e.Toll.Number), "toll_at_least": count(e.Toll.AtLeast), "toll_at_most": count(e.Toll.AtMost), "toll_text": e.Toll.Text,
	})
}
