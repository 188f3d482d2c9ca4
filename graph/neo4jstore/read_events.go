package neo4jstore

import (
	"cmp"
	"maps"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// Events is part of graph.Reader.
func (r reader) Events(ids []string) ([]graph.Event, error) {
	var out []graph.Event
	err := r.each(ids, seek("e:Event", "id")+` RETURN id, e.type, e.action, e.lemma, e.status,
		e.from, e.to, e.precision, e.basis, e.time, e.confidence, e.articles,
		e.toll_kind, e.toll_number, e.toll_at_least, e.toll_at_most, e.toll_text, e.origins, e.disputed,
		COLLECT { MATCH (e)-[x:PERFORMED|TARGETED|HAPPENED_AT|USED|SAID_BY]-(n) RETURN [type(x), n.id, x.mention, x.basis, x.reason] },
		COLLECT { MATCH (e)-[x:EVIDENCED_BY]->(s)-[:PART_OF]->(a) RETURN [s.id, a.id, x.start, x.end, x.rule, x.report, x.says] }`,
		func(v values) { out = append(out, v.event()) })
	slices.SortFunc(out, func(a, b graph.Event) int { return cmp.Compare(a.ID, b.ID) })
	return out, err
}

// event reads a row of Events.
func (v values) event() graph.Event {
	e := graph.Event{ID: v.text(0), Type: v.text(1), Action: v.text(2), Lemma: v.text(3), Status: v.text(4), Articles: v.number(11), Origins: v.number(17), Disputed: v.text(18)}
	e.When = graph.When{From: v.day(5), To: v.day(6), Precision: v.text(7), Basis: v.text(8), Text: v.text(9)}
	e.Toll = graph.Toll{Kind: v.text(12), Number: v.count(13), AtLeast: v.count(14), AtMost: v.count(15), Text: v.text(16)}
	if c := v.float(10); c != nil {
		e.Confidence = *c
	}
	for x := range v.rows(19) {
		e.Roles = append(e.Roles, graph.Role{Rel: x.text(0), Thing: x.text(1), Mention: x.text(2), Basis: x.text(3), Reason: x.text(4)})
	}
	for x := range v.rows(20) {
		e.Evidence = append(e.Evidence, graph.Evidence{Sentence: x.text(0), Article: x.text(1), Start: x.number(2), End: x.number(3), Rule: x.text(4), Report: x.text(5), Says: x.text(6)})
	}
	e.Arrange()
	return e
}

// Named is part of graph.Reader.
func (r reader) Named(keys, ids []string) ([]string, error) {
	byName, err := r.texts(keys, seek("k:Alias", "id")+" MATCH (k)-[:NAMES]->(n) RETURN DISTINCT n.id")
	if err != nil {
		return nil, err
	}
	byID, err := r.texts(ids, seek("n:Entity", "id")+" RETURN id", seek("n:Place", "id")+" RETURN id")
	return slices.Compact(slices.Sorted(slices.Values(append(byName, byID...)))), err
}

// Inside is part of graph.Reader.
func (r reader) Inside(places []string) ([]string, error) {
	return r.texts(places, seek("p:Place", "id")+" MATCH (p)<-[:LOCATED_IN*0..]-(n) RETURN DISTINCT n.id")
}

// withRole finds the events of a thing in a role.
var withRole = map[string]string{
	schema.RelPerformed:  seek("n:Entity", "id") + " MATCH (n)-[:PERFORMED]->(e) RETURN DISTINCT e.id",
	schema.RelTargeted:   seek("n:Entity", "id") + " MATCH (n)<-[:TARGETED]-(e) RETURN DISTINCT e.id",
	schema.RelUsed:       seek("n:Entity", "id") + " MATCH (n)<-[:USED]-(e) RETURN DISTINCT e.id",
	schema.RelSaidBy:     seek("n:Entity", "id") + " MATCH (n)<-[:SAID_BY]-(e) RETURN DISTINCT e.id",
	schema.RelHappenedAt: seek("n:Place", "id") + " MATCH (n)<-[:HAPPENED_AT]-(e) RETURN DISTINCT e.id",
}

// EventsWith is part of graph.Reader.
func (r reader) EventsWith(rel string, things []string) ([]string, error) {
	return r.texts(things, withRole[rel])
}

// Told is part of graph.Reader.
func (r reader) Told(origins int, disputed bool) ([]string, error) {
	match := "MATCH (e:Event) WHERE e.origins >= $in.origins"
	if disputed {
		match = "MATCH (e:Event) WHERE e.disputed IS NOT NULL AND e.origins >= $in.origins"
	}
	records, err := r.rows(match+" RETURN e.id ORDER BY e.id", map[string]any{"origins": origins})
	var out []string
	for _, rec := range records {
		out = append(out, values(rec.Values).text(0))
	}
	return out, err
}

// EventsLike is part of graph.Reader.
func (r reader) EventsLike(prefix string, limit int) ([]string, error) {
	var out []string
	for _, match := range []string{
		"(e:Event) USING INDEX SEEK e:Event(id) WHERE e.id",
		"(e:Event)-[v:EVIDENCED_BY]->() USING INDEX SEEK v:EVIDENCED_BY(report) WHERE v.report",
	} {
		records, err := r.rows("MATCH "+match+" STARTS WITH $in.prefix RETURN DISTINCT e.id ORDER BY e.id LIMIT $in.limit", map[string]any{"prefix": prefix, "limit": limit})
		if err != nil {
			return nil, err
		}
		for _, rec := range records {
			out = append(out, values(rec.Values).text(0))
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return out[:min(len(out), limit)], nil
}

// Steps is part of graph.Reader.
func (r reader) Steps(things []string) ([]graph.Step, error) {
	seen := map[graph.Step]bool{}
	for _, match := range []string{
		seek("a:Entity", "id") + " MATCH (a)-[s:" + anyRelation + "]->(b)",
		seek("b:Entity", "id") + " MATCH (b)<-[s:" + anyRelation + "]-(a)",
		seek("b:Place", "id") + " WHERE NOT b:Entity MATCH (b)<-[s:" + anyRelation + "]-(a)",
	} {
		if err := r.each(things, match+" RETURN a.id, b.id, a.name, b.name, s.role, count(*), min(s.event)", func(v values) {
			seen[graph.Step{From: v.text(0), To: v.text(1), FromName: v.text(2), ToName: v.text(3), ToPlace: v.text(4) == "place", Events: v.number(5), Event: v.text(6)}] = true
		}); err != nil {
			return nil, err
		}
	}
	return slices.SortedFunc(maps.Keys(seen), compareSteps), nil
}

func compareSteps(a, b graph.Step) int {
	place := 0
	switch {
	case b.ToPlace && !a.ToPlace:
		place = -1
	case a.ToPlace && !b.ToPlace:
		place = 1
	}
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), place)
}

// Between is part of graph.Reader.
func (r reader) Between(a, b string, places bool) ([]string, error) {
	certain := map[string]float64{}
	for _, end := range [][2]string{{a, b}, {b, a}} {
		for _, to := range []string{seek("y:Entity", "$in.to"), seek("y:Place", "$in.to") + " WHERE NOT y:Entity"} {
			records, err := r.rows(seek("x:Entity", "$in.from")+" "+to+" MATCH (x)-[s:"+anyRelation+"]->(y) WHERE $in.places OR s.role = 'target' RETURN s.event, s.confidence",
				map[string]any{"from": end[0], "to": end[1], "places": places})
			if err != nil {
				return nil, err
			}
			for _, rec := range records {
				v := values(rec.Values)
				certain[v.text(0)] = *cmp.Or(v.float(1), new(float64))
			}
		}
	}
	return slices.SortedFunc(maps.Keys(certain), func(x, y string) int {
		return cmp.Or(cmp.Compare(certain[y], certain[x]), cmp.Compare(x, y))
	}), nil
}

// Shortcuts is part of graph.Reader.
func (r reader) Shortcuts(from []string) ([]graph.Shortcut, error) {
	var out []graph.Shortcut
	err := r.each(from, seek("a:Entity", "id")+" MATCH (a)-[s:"+anyRelation+"]->(b) RETURN id, b.id, type(s), s.role, s.event, s.date, s.confidence, s.status", func(v values) {
		out = append(out, graph.Shortcut{From: v.text(0), To: v.text(1), Type: v.text(2), ToPlace: v.text(3) == "place", Event: v.text(4), Date: v.day(5),
			Confidence: *cmp.Or(v.float(6), new(float64)), Status: v.text(7)})
	})
	slices.SortFunc(out, func(a, b graph.Shortcut) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Event, b.Event))
	})
	return out, err
}
