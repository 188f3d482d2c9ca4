package graph

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"newsgraph/link"
	"newsgraph/schema"
)

// How many extractions, and names, Books looks up at once. An extraction is larger than a
// node; names have to be sorted for each page.
const (
	bookPage  = 100
	namesPage = 100_000
)

// StoreID is the id of the one node that stands for a store in Neo4j.
const StoreID = "store"

// Books yields the records of everything that the reader has, in the form in which a
// Neo4j store keeps it: the graph, and the bookkeeping beside it. A database that is
// made of them can go on as a store, as if its articles had been loaded into it.
//
// Nodes come before relationships. Entities and places have their claims instead of
// their aliases, which are nodes of their own (Alias, NAMES). A LinkKey has no id.
func Books(r Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		b := bookkeeper{r: r, yield: yield}
		nodes := func(label string, size int, page func(ids []string) ([]Record, error)) func() bool {
			return func() bool { return pagesOf(r, label, size, page, yield) }
		}
		for _, part := range []func() bool{
			b.store,
			nodes(schema.LabelArticle, dumpPage, recordsOf(r.Articles, node[Article])),
			nodes(schema.LabelEntity, dumpPage, b.things),
			nodes(schema.LabelEvent, dumpPage, recordsOf(r.Events, node[Event])),
			nodes(schema.LabelSentence, dumpPage, recordsOf(r.Sentences, node[Sentence])),
			nodes(schema.LabelArticle, bookPage, b.extractions),
			nodes(schema.LabelArticle, bookPage, b.keys),
			func() bool { return b.aliases(aliasNodes) },
			nodes(schema.LabelEntity, dumpPage, recordsOf(r.Things, Thing.located)),
			nodes(schema.LabelEntity, dumpPage, recordsOf(r.Things, Thing.memberOf)),
			nodes(schema.LabelEvent, dumpPage, recordsOf(r.Events, Event.Relationships)),
			nodes(schema.LabelSentence, dumpPage, recordsOf(r.Sentences, Sentence.partOf)),
			func() bool { return b.aliases(aliasNames) },
		} {
			if !part() {
				return
			}
		}
	}
}

// bookkeeper is one run of Books.
type bookkeeper struct {
	r       Reader
	yield   func(Record, error) bool
	decided link.Decided
}

// store yields the node of the store itself. Nothing has been written to it yet.
func (b *bookkeeper) store() bool {
	var err error
	if b.decided, err = b.r.Decided(); err != nil {
		b.yield(Record{}, err)
		return false
	}
	return b.yield(Record{Labels: []string{schema.LabelStore}, ID: StoreID, Props: props(
		Prop{"version", schema.StoreVersion}, Prop{"revision", 0}, Prop{"decided", b.decided.String()})}, nil)
}

// things makes nodes of entities and places, with the claims of those that need them.
func (b *bookkeeper) things(ids []string) ([]Record, error) {
	states, err := b.r.States(ids)
	var out []Record
	for _, id := range slices.Sorted(maps.Keys(states)) {
		s := states[id]
		rec := s.Resolve().Record()
		if !s.Plain() {
			rec.Props = props(append(rec.Props, Prop{"claims", s.Pack()})...)
		}
		out = append(out, rec)
	}
	return out, err
}

// extractions makes a node of what each article was loaded from.
func (b *bookkeeper) extractions(ids []string) ([]Record, error) {
	articles, err := b.r.Articles(ids)
	if err != nil {
		return nil, err
	}
	data, err := b.r.Data(ids)
	var out []Record
	for _, a := range articles {
		out = append(out, Record{Labels: []string{schema.LabelExtraction}, ID: a.ID, Props: props(Prop{"hash", a.Hash}, Prop{"data", data[a.ID]})})
	}
	return out, err
}

// keys makes a node of each key of the reports of each article. They are worked out
// from the extractions, as every store has them.
func (b *bookkeeper) keys(ids []string) ([]Record, error) {
	held, err := contributionsOf(b.r, ids, b.decided, recallReports)
	var out []Record
	for _, c := range held {
		keys := c.keys()
		slices.SortFunc(keys, func(a, b Key) int { return cmp.Compare(a.Key, b.Key) })
		for _, k := range keys {
			out = append(out, Record{Labels: []string{schema.LabelKey}, Props: props(Prop{"key", int64(k.Key)}, Prop{"article", k.Article})})
		}
	}
	return out, err
}

// aliases yields records of all aliases, of a page at a time.
func (b *bookkeeper) aliases(records func([]Alias) []Record) bool {
	for after := ""; ; {
		page, err := b.r.Aliases(after, namesPage)
		if err != nil {
			b.yield(Record{}, err)
			return false
		}
		if len(page) == 0 {
			return true
		}
		for _, rec := range records(page) {
			if !b.yield(rec, nil) {
				return false
			}
		}
		after = page[len(page)-1].Key
	}
}

// aliasNodes makes a node of each key.
func aliasNodes(page []Alias) []Record {
	var out []Record
	for i, a := range page {
		if i == 0 || page[i-1].Key != a.Key {
			out = append(out, Record{Labels: []string{schema.LabelAlias}, ID: a.Key})
		}
	}
	return out
}

// aliasNames makes a relationship of each alias.
func aliasNames(page []Alias) []Record {
	var out []Record
	for _, a := range page {
		out = append(out, Record{Type: schema.RelNames, From: a.Key, To: a.Thing, Props: props(Prop{"text", a.Text}, Prop{"articles", a.N})})
	}
	return out
}
