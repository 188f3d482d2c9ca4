package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
	"newsgraph/schema"
)

// CheckSchema is part of graph.Checker: it compares the constraints and indexes of the
// database with those of package schema.
func (s *Store) CheckSchema(ctx context.Context) (faults []graph.Fault, err error) {
	have, others := map[string]string{}, map[string]bool{}
	online := map[string]bool{}
	for kind, state := range map[string]string{"constraint": "''", "index": "state"} {
		records, err := s.auto(ctx, neo4j.AccessModeRead, "SHOW "+strings.ToUpper(kind)+" YIELD * RETURN name, labelsOrTypes, properties, "+state+", type")
		if err != nil {
			return nil, s.wrap(err)
		}
		for _, rec := range records {
			v := values(rec.Values)
			name := kind + " " + v.text(0)
			have[name] = definition(v.text(4) == "FULLTEXT", v.texts(1), v.texts(2))
			others[kind+" "+have[name]] = true
			online[name] = v.text(3) == "" || v.text(3) == "ONLINE"
		}
	}
	want := definitions(schema.Cypher())
	for _, name := range slices.Sorted(maps.Keys(want)) {
		kind, _, _ := strings.Cut(name, " ")
		fault := graph.Fault{What: kind, ID: name, Remedy: "newsgraph ingest or load makes it when it opens the store; so do the statements of newsgraph schema"}
		switch on, ok := have[name]; {
		case !ok && others[kind+" "+want[name]]:
			continue // made by somebody else before ours, under a name of theirs
		case !ok:
			fault.Says = "is missing"
		case on != want[name]:
			fault.Says = fmt.Sprintf("is on %s, and not on %s", on, want[name])
			fault.Remedy = "drop it (DROP " + strings.ToUpper(name[:len(kind)]) + name[len(kind):] + "): " + fault.Remedy
		case !online[name]:
			fault.Says, fault.Remedy = "is not online", "wait until the server has built it (SHOW INDEXES)"
		default:
			continue
		}
		faults = append(faults, fault)
	}
	return faults, nil
}

var (
	statement = regexp.MustCompile(`CREATE (\w+ )?(CONSTRAINT|INDEX) (\w+) IF NOT EXISTS FOR (.*?) (?:REQUIRE|ON) (.*)`)
	labelled  = regexp.MustCompile(`:([\w|]+)`)
	ofNode    = regexp.MustCompile(`\w+\.(\w+)`)
)

// definitions maps "index NAME" and "constraint NAME" to what the statements of a
// script make them of.
func definitions(script string) map[string]string {
	out := map[string]string{}
	for _, s := range statements(script) {
		m := statement.FindStringSubmatch(strings.Join(strings.Fields(s), " "))
		if m == nil {
			continue
		}
		var labels, properties []string
		for _, l := range labelled.FindAllStringSubmatch(m[4], -1) {
			labels = append(labels, strings.Split(l[1], "|")...)
		}
		on, _, _ := strings.Cut(m[5], " OPTIONS ")
		for _, p := range ofNode.FindAllStringSubmatch(on, -1) {
			properties = append(properties, p[1])
		}
		out[strings.ToLower(m[2])+" "+m[3]] = definition(m[1] == "FULLTEXT ", labels, properties)
	}
	return out
}

// definition writes what a constraint or index is on; the order of labels does not
// matter.
func definition(fulltext bool, labels, properties []string) string {
	labels = slices.Sorted(slices.Values(labels))
	kind := ""
	if fulltext {
		kind = "the text of "
	}
	return kind + strings.Join(labels, "|") + "(" + strings.Join(properties, ", ") + ")"
}
