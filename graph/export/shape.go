package export

import (
	"cmp"
	"fmt"
	"slices"

	"newsgraph/graph"
	"newsgraph/schema"
)

// kind is the type of a property.
type kind int

const (
	text    kind = iota
	whole        // an integer
	decimal      // a float
	day          // YYYY-MM-DD
	list         // of texts
	binary       // bytes
)

// column is a property that nodes or relationships of one shape can have.
type column struct {
	name string
	kind kind
}

// shape is what nodes of one kind look like. Ids are unique within a space: those of
// articles are the user's, and may be those of a name.
type shape struct {
	space   string   // empty: nodes without relationships, whose id is in no space
	id      string   // the property that holds the id
	columns []column // without the id, sorted by name
}

// The spaces of ids.
const (
	spaceArticle  = "Article"
	spaceThing    = "Thing" // entities and places
	spaceEvent    = "Event"
	spaceSentence = "Sentence"
	spaceAlias    = "Alias"
)

// shapes has the shape of each label; that of Entity and Place is one.
var shapes = map[string]shape{
	schema.LabelArticle: {spaceArticle, "id", columns(text, "title", "url", "source", "hash").with(day, "published")},
	schema.LabelEntity:  thing,
	schema.LabelPlace:   thing,
	schema.LabelEvent: {spaceEvent, "id", columns(text, "type", "action", "lemma", "status", "precision", "basis", "time", "disputed", "toll_kind", "toll_text").
		with(day, "from", "to").with(whole, "articles", "origins", "toll_number", "toll_at_least", "toll_at_most").with(decimal, "confidence")},
	schema.LabelSentence:   {spaceSentence, "id", columns(text, "text")},
	schema.LabelAlias:      {spaceAlias, "key", nil},
	schema.LabelExtraction: {"", "id", columns(text, "hash").with(binary, "data")},
	schema.LabelKey:        {"", "", columns(whole, "key").with(text, "article")},
	schema.LabelStore:      {"", "id", columns(whole, "version", "revision").with(text, "decided")},
}

var thing = shape{spaceThing, "id", columns(text, "name", "kind").with(decimal, "lat", "lon").with(whole, "articles").with(list, "aliases", "claims")}

// tie is what relationships of one type look like. From and to are labels that the ends
// have; Thing stands for Entity or Place.
type tie struct {
	from, to string
	columns  []column
}

var ties = func() map[string]tie {
	role := columns(text, "mention", "basis", "reason")
	out := map[string]tie{
		schema.RelPerformed:   {schema.LabelEntity, schema.LabelEvent, role},
		schema.RelTargeted:    {schema.LabelEvent, schema.LabelEntity, role},
		schema.RelHappenedAt:  {schema.LabelEvent, schema.LabelPlace, role},
		schema.RelUsed:        {schema.LabelEvent, schema.LabelEntity, role},
		schema.RelSaidBy:      {schema.LabelEvent, schema.LabelEntity, role},
		schema.RelEvidencedBy: {schema.LabelEvent, schema.LabelSentence, columns(whole, "start", "end").with(text, "rule", "report", "says")},
		schema.RelPartOf:      {schema.LabelSentence, schema.LabelArticle, nil},
		schema.RelLocatedIn:   {schema.LabelPlace, schema.LabelPlace, nil},
		schema.RelMemberOf:    {schema.LabelEntity, schema.LabelEntity, nil},
		schema.RelNames:       {schema.LabelAlias, spaceThing, columns(text, "text").with(whole, "articles")},
	}
	for _, rel := range schema.Relations() {
		out[rel] = tie{schema.LabelEntity, spaceThing, columns(text, "event", "status", "role").with(day, "date").with(decimal, "confidence")}
	}
	return out
}()

// spaceOf is the space of the ids of nodes with a label, or of Thing.
func spaceOf(label string) string {
	if label == spaceThing {
		return spaceThing
	}
	return shapes[label].space
}

type columnList []column

func columns(k kind, names ...string) columnList { return columnList(nil).with(k, names...) }

// with adds columns, and keeps the list sorted.
func (l columnList) with(k kind, names ...string) columnList {
	out := slices.Clone(l)
	for _, n := range names {
		out = append(out, column{n, k})
	}
	slices.SortFunc(out, func(a, b column) int { return cmp.Compare(a.name, b.name) })
	return out
}

// shapeOf is the shape of a node, by its labels.
func shapeOf(r graph.Record) (shape, error) {
	for _, l := range r.Labels {
		if s, ok := shapes[l]; ok {
			return s, nil
		}
	}
	return shape{}, fmt.Errorf("node %q has the labels %q, which no export knows", r.ID, r.Labels)
}

// tieOf is the tie of a relationship, by its type.
func tieOf(r graph.Record) (tie, error) {
	if t, ok := ties[r.Type]; ok {
		return t, nil
	}
	return tie{}, fmt.Errorf("relationship from %q has the type %q, which no export knows", r.From, r.Type)
}

// cells arranges properties by the columns, nil where there is none. A property without
// a column is an error: nothing is left out in silence.
func cells(columns []column, props []graph.Prop) ([]any, error) {
	out := make([]any, len(columns))
	for _, p := range props {
		i, ok := slices.BinarySearchFunc(columns, p.Key, func(c column, name string) int { return cmp.Compare(c.name, name) })
		if !ok {
			return nil, fmt.Errorf("the property %q is one that no export knows", p.Key)
		}
		out[i] = p.Value
	}
	return out, nil
}
