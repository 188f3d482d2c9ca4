package neo4jstore

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/schema"
	"newsgraph/schema/browser"
)

// TestBrowser runs what package browser hands to Neo4j's tools on a graph that was
// made to give each of them something: all is understood without a remark of the
// server, begins at an index, and gives rows.
func TestBrowser(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	t.Cleanup(func() { _ = s.Close() })
	batch, rejected := graph.Plan(followed())
	if len(rejected) > 0 {
		t.Fatal(rejected)
	}
	if _, err := s.Load(ctx, batch); err != nil {
		t.Fatal(err)
	}
	if _, err := s.auto(ctx, neo4j.AccessModeWrite, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"); err != nil {
		t.Fatal(err)
	}
	values := map[string]any{}
	for _, q := range browser.Questions() {
		for _, p := range q.Parameters {
			values[p.Name] = p.Value()
		}
		t.Run(q.Number, func(t *testing.T) { runSaved(t, s, q.Text(), values) })
	}
	t.Run("names", func(t *testing.T) { findNames(t, s) })
	commands, err := browser.GuideCommands()
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range commands {
		if !strings.HasPrefix(c, ":") {
			t.Run(fmt.Sprintf("guide %d", i+1), func(t *testing.T) { runSaved(t, s, c, values) })
		}
	}
}

// runSaved explains and runs a statement.
func runSaved(t *testing.T, s *Store, cypher string, values map[string]any) {
	ctx := context.Background()
	session := s.session(ctx, neo4j.AccessModeRead)
	defer func() { _ = session.Close(ctx) }() // it was only read
	for _, how := range []string{"EXPLAIN ", ""} {
		result, err := session.Run(ctx, how+cypher, values)
		if err != nil {
			t.Fatalf("%v in\n%s", err, cypher)
		}
		records, err := result.Collect(ctx)
		if err != nil {
			t.Fatalf("%v in\n%s", err, cypher)
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range summary.Notifications() {
			t.Errorf("%s: %s\n%s", n.Code(), n.Description(), cypher)
		}
		if how != "" {
			wantIndexed(t, summary.Plan(), cypher)
		} else if len(records) == 0 {
			t.Errorf("it gives no rows:\n%s", cypher)
		}
	}
}

// findNames looks names up as people write them; the best comes first.
func findNames(t *testing.T, s *Store) {
	ctx := context.Background()
	session := s.session(ctx, neo4j.AccessModeRead)
	defer func() { _ = session.Close(ctx) }() // it was only read
	for search, want := range map[string]string{
		"islamic stat~": "Islamic State", "IS": "Islamic State", "LIBERATION AND kan*": "Kanem Liberation Front", "\"chadian army\"": "Chadian army", "bool~": "Bol",
	} {
		result, err := session.Run(ctx, browser.Questions()[0].Cypher, map[string]any{"search": search})
		if err != nil {
			t.Fatal(err)
		}
		records, err := result.Collect(ctx)
		if err != nil || len(records) == 0 || records[0].Values[0] != want {
			t.Errorf("%s finds %v, want %s first (%v)", search, records, want, err)
		}
	}
}

// TestRoles: Community has no roles, but reads a statement before it says so.
func TestRoles(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	t.Cleanup(func() { _ = s.Close() })
	s.config.Database = "system"
	for _, statement := range append(statements(schema.Roles()), "GRANT NONSENSE ON GRAPH neo4j TO newsgraph_reader") {
		_, err := s.auto(ctx, neo4j.AccessModeWrite, "EXPLAIN "+statement)
		if strings.Contains(statement, "NONSENSE") == (err == nil || strings.Contains(err.Error(), "Unsupported administration command")) {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

// wantIndexed fails for a plan that goes through all nodes, or through all events; what
// counts them is answered from the store's counts.
func wantIndexed(t *testing.T, p neo4j.Plan, cypher string) {
	t.Helper()
	details, _ := p.Arguments()["Details"].(string)
	switch operator, _, _ := strings.Cut(p.Operator(), "@"); {
	case strings.Contains(operator, "AllNodesScan"), strings.Contains(operator, "CartesianProduct") && !strings.Contains(cypher, "$other"):
		t.Errorf("%s in\n%s", operator, cypher)
	case strings.Contains(operator, "LabelScan") && (strings.Contains(details, ":Event") || strings.Contains(details, ":Sentence")):
		t.Errorf("%s %s in\n%s", operator, details, cypher)
	}
	for _, child := range p.Children() {
		wantIndexed(t, child, cypher)
	}
}

// followed is some news of a front, a state and an army, in which each question that
// is saved has an answer. A line of it is
//
//	actor | type | action | target | place | date | status | source | toll
func followed() []schema.Extraction {
	gazette := news("gazette", "2023-03-06",
		"Kanem Liberation Front | ASSAULT | attacked | Chadian army | Bol | 2023-03-05 | happened | Chad | killed 11",
		"Kanem Liberation Front | THREATEN | threatened | Chad | | 2023-03-06 | planned | Kanem Liberation Front |",
		"Kanem Liberation Front | COERCE | took | hostages | Bol | | denied | Kanem Liberation Front |",
		"Chad | CONSULT | met | Niger | Chad | 2023-03-07 | happened | |")
	herald := news("herald", "2023-03-07",
		"Kanem Liberation Front | ASSAULT | attacked | Chadian army | Bol | 2023-03-05 | happened | | killed 14",
		"Chadian army | COERCE | arrested | a colonel | Bol | 2023-04-12 | happened | Chad | arrested 1",
		"Kanem Liberation Front | THREATEN | warned | Niger | | | happened | |",
		"Islamic State | ASSAULT | bombed | a market | Bol | 2023-05-01 | happened | |")
	herald.Events[0].Instrument = &schema.Entity{Text: "mortars", Name: "mortars", Kind: schema.KindObject, ID: "m:mortars", Reason: "unnamed"}
	mail := news("mail", "2023-03-08",
		"Lake Brigade | ASSAULT | stormed | Chadian army | Bol | 2023-03-05 | happened | | killed 11")
	gazette.URL = "https://gazette.example/1"
	return []schema.Extraction{gazette, herald, mail}
}

func news(paper, published string, lines ...string) schema.Extraction {
	x := schema.Extraction{ID: paper, Title: "The " + paper + " of that day", Published: published, Source: "The " + paper}
	for i, line := range lines {
		f := strings.Split(line, "|")
		for j := range f {
			f[j] = strings.TrimSpace(f[j])
		}
		sentence := fmt.Sprintf("The %s writes that %s %s %s.", paper, f[0], f[2], f[3])
		e := schema.Event{ID: fmt.Sprintf("e:%s%d", paper, i), Actor: who(f[0]), Action: schema.Action{Text: f[2], Lemma: f[2], Type: schema.Type(f[1])},
			Target: who(f[3]), Status: schema.Status(f[6]), Source: who(f[7]), Confidence: .65, Rule: "active",
			Evidence: []schema.Evidence{{Sentence: sentence, Start: 200 * i, End: 200*i + len(sentence)}}}
		lat, lon := 13.5, 14.7
		switch f[4] {
		case "Bol":
			e.Place = &schema.Place{Text: "Bol", Name: "Bol", Kind: "city", ID: "geo:bol", Path: []string{"Bol", "Chad"}, PathIDs: []string{"geo:bol", "geo:chad"}, Lat: &lat, Lon: &lon, Basis: "clause"}
		case "Chad":
			e.Place = &schema.Place{Text: "Chad", Name: "Chad", Kind: "country", ID: "geo:chad", Path: []string{"Chad"}, PathIDs: []string{"geo:chad"}, Basis: "clause"}
		}
		if f[5] != "" {
			e.Time = &schema.Time{Text: "on that day", From: f[5], To: f[5], Precision: "day", Basis: "text"}
		}
		if kind, number, ok := strings.Cut(f[8], " "); ok {
			e.Toll = &schema.Toll{Kind: kind, Text: number}
			n := 0
			if _, err := fmt.Sscan(number, &n); err == nil {
				e.Toll.Number, e.Toll.AtLeast, e.Toll.AtMost = &n, &n, &n
			}
		}
		x.Events = append(x.Events, e)
	}
	return x
}

// who is a party: states are in the gazetteer, the army belongs to one.
func who(name string) *schema.Entity {
	switch name {
	case "":
		return nil
	case "Chad", "Niger":
		return &schema.Entity{Text: name, Name: name, Kind: schema.KindCountry, ID: "geo:" + strings.ToLower(name), Reason: "name"}
	case "Islamic State":
		return &schema.Entity{Text: "IS", Name: name, Kind: schema.KindGroup, ID: "actor:is", Reason: "alias"}
	case "Chadian army":
		return &schema.Entity{Text: "the army", Name: name, Kind: schema.KindOrganization, ID: "actor:army", Reason: "alias",
			Parent: schema.Parent{Name: "Chad", Kind: schema.KindCountry, ID: "geo:chad"}}
	}
	return &schema.Entity{Text: name, Name: name, Kind: schema.KindGroup, ID: schema.EntityID(name), Reason: "name"}
}
