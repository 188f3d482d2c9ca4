package schema

import (
	_ "embed" // the definitions of both stores
	"strings"
)

// StoreVersion is the version of the form in which stores keep the graph. A
// store of a higher version is refused; it goes up with every change of the
// definitions below, of the planner or of the ontology that alters a graph.
const StoreVersion = 4

// The labels of the graph's nodes. An entity has Entity and at most one of the
// kinds; a place that acts or is acted on has Entity and Place.
const (
	LabelEntity   = "Entity"
	LabelPlace    = "Place"
	LabelEvent    = "Event"
	LabelSentence = "Sentence"
	LabelArticle  = "Article"
)

// The types of the graph's relationships. The Event node is the truth: it has
// its actors, targets, places, sources and means around it, and the sentences
// that tell it. Shortcuts (Relations) are derived from that.
const (
	RelPerformed   = "PERFORMED"    // (:Entity)-[{mention}]->(:Event)
	RelTargeted    = "TARGETED"     // (:Event)-[{mention}]->(:Entity)
	RelHappenedAt  = "HAPPENED_AT"  // (:Event)-[{mention, basis}]->(:Place)
	RelUsed        = "USED"         // (:Event)-[{mention}]->(:Entity), the instrument
	RelSaidBy      = "SAID_BY"      // (:Event)-[{mention}]->(:Entity), who says so
	RelEvidencedBy = "EVIDENCED_BY" // (:Event)-[{start, end, rule}]->(:Sentence)
	RelPartOf      = "PART_OF"      // (:Sentence)-->(:Article)
	RelLocatedIn   = "LOCATED_IN"   // (:Place)-->(:Place)
	RelMemberOf    = "MEMBER_OF"    // (:Entity)-->(:Entity): a branch and its network, a ministry and its state
)

// The bookkeeping of a Neo4j store, which only exports that make a store hold: a node for each other
// name of an entity or place, the extraction of each article as it was loaded,
// and one node for the store itself.
const (
	LabelAlias      = "Alias"      // {key}: the name in lower case
	LabelExtraction = "Extraction" // {id, hash, data}: id of the article, deflated JSON as bytes or base64
	LabelStore      = "Newsgraph"  // {id, version, revision, decided}
	LabelKey        = "LinkKey"    // {key, article}: by which reports of one event find each other
	LabelWaiting    = "Waiting"    // {id, data}: an extraction that an upgrade is still to load
	LabelJournal    = "Journal"    // {key, file, line, offset, article, input, hash, state, class, reason}
	RelNames        = "NAMES"      // (:Alias)-[{text, articles}]->(:Entity|Place)
)

// kindLabels pairs each kind of entity with its label; KindEntity has none.
var kindLabels = []struct{ kind, label string }{
	{KindPerson, "Person"},
	{KindOrganization, "Organization"},
	{KindCountry, "Country"},
	{KindGroup, "Group"},
	{KindPlace, LabelPlace},
	{KindObject, "Object"},
	{KindEntity, ""},
}

// KindLabel returns the label of a kind of entity, empty for KindEntity. The
// second result is false when there is no such kind.
func KindLabel(kind string) (string, bool) {
	for _, k := range kindLabels {
		if k.kind == kind {
			return k.label, true
		}
	}
	return "", false
}

// Relations lists the shortcut relationships, each once, in the order of the
// ontology: (:Entity)-[{event, date, confidence, status, role}]->(:Entity|Place),
// where role is "target" or "place": what the other end is in the event. The
// vocabulary is closed: no relationship type is made from the text of an article.
func Relations() []string {
	var out []string
	seen := map[string]bool{}
	for _, i := range Types() {
		if !seen[i.Relation] {
			seen[i.Relation] = true
			out = append(out, i.Relation)
		}
	}
	return out
}

// Valid reports whether s is one of the four statuses.
func (s Status) Valid() bool {
	switch s {
	case Happened, Planned, Alleged, Denied:
		return true
	}
	return false
}

// PlaceID is the id of a place known only by its names, from its own up to its
// country: case and spacing do not matter. Places of the gazetteer bring ids of
// their own.
func PlaceID(path ...string) string {
	keys := make([]string, len(path))
	for i, name := range path {
		keys[i] = NameKey(name)
	}
	return ContentID("p:", keys...)
}

// IDAt is the id of the i-th place of a path: its own, a known one, or PlaceID of the
// rest of the path.
func (p *Place) IDAt(i int) string {
	switch {
	case i == 0:
		return p.ID
	case i < len(p.PathIDs) && p.PathIDs[i] != "":
		return p.PathIDs[i]
	}
	return PlaceID(p.Path[i:]...)
}

// NameKey is the form of a name by which it is found: lower case, single spaces,
// no article before it.
func NameKey(name string) string {
	key := strings.ToLower(strings.Join(strings.Fields(name), " "))
	for _, article := range []string{"the ", "a ", "an "} {
		if rest, ok := strings.CutPrefix(key, article); ok && rest != "" {
			return rest
		}
	}
	return key
}

//go:embed neo4j.cypher
var cypher string

//go:embed roles.cypher
var roles string

//go:embed sqlite.sql
var sql string

// Cypher returns the constraints and indexes of a Neo4j store, each statement
// ended by a semicolon, as cypher-shell reads them. All are named, begin with
// newsgraph_ and may be run again.
func Cypher() string { return cypher }

// Roles returns the statements that make a role for reading a Neo4j store and one for
// loading it, where the server has roles: Enterprise, and some of Aura.
func Roles() string { return roles }

//go:embed journal.sql
var journal string

// JournalSQL returns the table of a SQLite store's journal. It may be run again.
func JournalSQL() string { return journal }

// SQL returns the tables and views of a SQLite store.
func SQL() string {
	var cases strings.Builder
	for _, i := range Types() {
		cases.WriteString("\n    WHEN '" + string(i.Type) + "' THEN '" + i.Relation + "'")
	}
	return strings.Replace(sql, "$RELATIONS", cases.String(), 1) + journal
}
