package neo4jstore

import (
	"cmp"
	"slices"
	"strings"

	"newsgraph/graph"
	"newsgraph/schema"
)

// thingLabels are the labels that a thing can have.
var thingLabels = []string{schema.LabelEntity, schema.LabelPlace, "Person", "Organization", "Country", "Group", "Object"}

// setLabels gives a node the labels that its row lists; each label is written out,
// so that no row can bring another.
var setLabels = func() string {
	var b strings.Builder
	for _, l := range thingLabels {
		b.WriteString(" FOREACH (_ IN CASE WHEN '" + l + "' IN r.labels THEN [1] ELSE [] END | SET n:" + l + ")")
	}
	return b.String()
}()

// things writes nodes by the label by which they are found: new ones by one that
// they will have, old ones by one that they have.
func (w *writer) things(things []graph.PutThing) {
	var newRows, oldRows = map[string][]any{}, map[string][]any{}
	relabelled := map[string][]any{}
	var counted []any
	located := hierarchy{rel: schema.RelLocatedIn, label: schema.LabelPlace, of: func(t graph.Thing) string { return t.Parent }}
	member := hierarchy{rel: schema.RelMemberOf, label: schema.LabelEntity, of: func(t graph.Thing) string { return t.Of }}
	for _, t := range things {
		row := map[string]any{"id": t.ID, "labels": t.Labels(), "p": thingProps(t)}
		switch {
		case t.Old == nil:
			newRows[label(t.Thing)] = append(newRows[label(t.Thing)], row)
		case t.OnlyCounted():
			counted = append(counted, []any{w.elements[t.ID], t.Articles})
		case slices.Equal(t.Labels(), t.Old.Labels()):
			oldRows[label(*t.Old)] = append(oldRows[label(*t.Old)], row)
		default:
			relabelled[label(*t.Old)] = append(relabelled[label(*t.Old)], row)
		}
		located.add(t)
		member.add(t)
	}
	w.leave(located, member)
	for _, l := range []string{schema.LabelEntity, schema.LabelPlace} {
		w.all(relabelled[l], seek("n:"+l, "r.id")+" REMOVE n:"+strings.Join(thingLabels, ":")+" SET n = r.p"+setLabels)
		w.all(oldRows[l], seek("n:"+l, "r.id")+" SET n = r.p")
		w.create(newRows[l], l)
	}
	w.all(counted, "MATCH (n) WHERE elementId(n) = r[0] SET n.articles = r[1]")
	w.join(located, member)
}

// hierarchy is what changes in one relationship of things to what they are part of.
type hierarchy struct {
	rel, label string
	of         func(graph.Thing) string
	moved, in  []any
}

func (h *hierarchy) add(t graph.PutThing) {
	was, is := "", h.of(t.Thing)
	if t.Old != nil {
		was = h.of(*t.Old)
	}
	if was != "" && was != is {
		h.moved = append(h.moved, map[string]any{"id": t.ID, "was": was})
	}
	if is != "" && was != is {
		h.in = append(h.in, map[string]any{"id": t.ID, "in": is})
	}
}

// leave deletes relationships to what things are part of no longer.
func (w *writer) leave(all ...hierarchy) {
	for _, h := range all {
		w.some(h.moved, seek("n:"+h.label, "r.id")+" MATCH (n)-[x:"+h.rel+"]->() DELETE x")
	}
}

// join makes relationships to what things are part of from now on.
func (w *writer) join(all ...hierarchy) {
	for _, h := range all {
		w.all(h.in, seek("n:"+h.label, "r.id")+" "+seek("p:"+h.label, "r.in")+" MERGE (n)-[:"+h.rel+"]->(p)")
	}
}

// label is the label by which a thing is found.
func label(t graph.Thing) string {
	if t.Kind != "" {
		return schema.LabelEntity
	}
	return schema.LabelPlace
}

func thingProps(t graph.PutThing) map[string]any {
	p := map[string]any{"id": t.ID, "name": t.Name, "kind": cmp.Or(t.PlaceKind, t.Kind), "articles": t.Articles}
	if t.Lat != nil && t.Lon != nil {
		p["lat"], p["lon"] = *t.Lat, *t.Lon
	}
	if !t.State.Plain() {
		p["claims"] = t.State.Pack()
	}
	return present(p)
}

// aliases writes those whose number goes up, or down.
func (w *writer) aliases(aliases []graph.Alias, sign int) {
	rows := map[string][]any{}
	var keys []any
	var things []string
	for _, a := range aliases {
		if a.N*sign > 0 {
			things = append(things, a.Thing)
			rows["all"] = append(rows["all"], map[string]any{"key": a.Key, "text": a.Text, "thing": a.Thing, "n": a.N})
			keys = append(keys, a.Key)
		}
	}
	if sign > 0 {
		for i, element := range w.find(things) {
			rows["all"][i].(map[string]any)["element"] = element
		}
		before := w.made // the plan does not tell which names are new
		defer func() { w.made = before }()
		w.all(rows["all"], "MATCH (n) WHERE elementId(n) = r.element "+
			"MERGE (a:Alias {key: r.key}) MERGE (a)-[x:NAMES {text: r.text}]->(n) ON CREATE SET x.articles = r.n ON MATCH SET x.articles = x.articles + r.n")
		return
	}
	w.some(rows["all"], seek("a:Alias", "r.key")+" MATCH (a)-[x:NAMES {text: r.text}]->(n) WHERE n.id = r.thing SET x.articles = x.articles + r.n WITH x WHERE x.articles <= 0 DELETE x")
	w.some(keys, seek("a:Alias", "r")+" WHERE NOT (a)--() DELETE a")
}
