package graph

import (
	"context"
	"iter"

	"newsgraph/link"
	"newsgraph/schema"
)

// Reader is what a store can look up, within one transaction where it has such.
// Dumps and questions are written over it, so that all stores give the same
// answers. Results are in the order of their ids, those that the store does not
// have left out.
type Reader interface {
	// IDs returns at most limit ids after the given one of the articles, things,
	// events or sentences: label is LabelArticle, LabelEntity (which stands for
	// entities and places here), LabelEvent or LabelSentence.
	IDs(label, after string, limit int) ([]string, error)
	Articles(ids []string) ([]Article, error)
	Things(ids []string) ([]Thing, error) // with aliases
	// Names returns the names of things, by id.
	Names(ids []string) (map[string]string, error)
	Events(ids []string) ([]Event, error)
	Sentences(ids []string) ([]Sentence, error)
	// Data returns the extractions of articles, as Decode reads them, and Decided the
	// decisions under which the graph stands.
	Data(articles []string) (map[string][]byte, error)
	Decided() (link.Decided, error)
	// States returns what the articles say of entities and places, and Aliases all that
	// go by the next limit names after the given key, sorted by key, text and thing.
	States(things []string) (map[string]State, error)
	Aliases(after string, limit int) ([]Alias, error)

	// Called returns the other names of things, as text, and in how many articles they
	// go by each; sorted by thing and name.
	Called(things []string) ([]Alias, error)
	// Shortcuts returns the shortcuts that start at one of the things, as the store has
	// them, sorted by their ends and event.
	Shortcuts(from []string) ([]Shortcut, error)
	// Keyed returns the ids of the articles that have a report with one of the keys.
	Keyed(keys []uint64) ([]string, error)
	// Counts is what Counter says, of the same moment.
	Counts() (Counts, error)

	// Named returns the ids of things with one of the ids, or with an alias of one
	// of the keys (schema.NameKey).
	Named(keys, ids []string) ([]string, error)
	// Inside returns the given places and all places within them.
	Inside(places []string) ([]string, error)
	// EventsWith returns the ids of events in which one of the things has the role.
	EventsWith(rel string, things []string) ([]string, error)
	// Told returns the ids of the events that at least so many origins tell; with
	// disputed set, only those that reports differ on.
	Told(origins int, disputed bool) ([]string, error)
	// EventsLike returns at most limit ids of events that begin with prefix, or have
	// a report of which the id does.
	EventsLike(prefix string, limit int) ([]string, error)
	// Steps returns the shortcuts that have one of the things at either end, those
	// with the same ends and role as one, sorted by From, To and role.
	Steps(things []string) ([]Step, error)
	// Between returns the ids of the events that have a shortcut between two
	// things, either way; the most certain first, equals by id. Shortcuts to places
	// count when places is set.
	Between(a, b string, places bool) ([]string, error)
}

// Step stands for all shortcuts from one thing to another in one role.
type Step struct {
	From, To string
	FromName string
	ToName   string
	ToPlace  bool   // To is the place of the events, not their target
	Events   int    // how many shortcuts
	Event    string // the smallest id of their events
}

// dumpPage is how many nodes a dump looks up at once.
const dumpPage = 1000

// Dumped is Dumper.Dump for every store that is a Viewer.
func Dumped(ctx context.Context, v Viewer) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		ended := false
		err := v.View(ctx, func(r Reader) error {
			for rec, err := range DumpOf(r) {
				if err != nil {
					return err
				}
				if ended = !yield(rec, nil); ended {
					return nil
				}
			}
			return nil
		})
		if err != nil && !ended {
			yield(Record{}, err)
		}
	}
}

// DumpOf yields the records of everything that the reader has, as Dumper.Dump
// and Batch.Records do.
func DumpOf(r Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		nodes := func(label string, page func(ids []string) ([]Record, error)) func() bool {
			return func() bool { return pagesOf(r, label, dumpPage, page, yield) }
		}
		for _, part := range []func() bool{
			nodes(schema.LabelArticle, recordsOf(r.Articles, node[Article])),
			nodes(schema.LabelEntity, recordsOf(r.Things, node[Thing])),
			nodes(schema.LabelEvent, recordsOf(r.Events, node[Event])),
			nodes(schema.LabelSentence, recordsOf(r.Sentences, node[Sentence])),
			nodes(schema.LabelEntity, recordsOf(r.Things, Thing.located)),
			nodes(schema.LabelEntity, recordsOf(r.Things, Thing.memberOf)),
			nodes(schema.LabelEvent, recordsOf(r.Events, Event.Relationships)),
			nodes(schema.LabelSentence, recordsOf(r.Sentences, Sentence.partOf)),
		} {
			if !part() {
				return
			}
		}
	}
}

// Pages yields the ids of all nodes of a label, in their order, so many at a time; label
// is one that Reader.IDs takes. It ends with the first error.
func Pages(r Reader, label string, size int) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for after := ""; ; {
			ids, err := r.IDs(label, after, size)
			if err == nil && len(ids) == 0 {
				return
			}
			if !yield(ids, err) || err != nil {
				return
			}
			after = ids[len(ids)-1]
		}
	}
}

// pagesOf yields what page makes of all nodes of a label, looking up so many at once; it
// is false once it must end.
func pagesOf[T any](r Reader, label string, size int, page func(ids []string) ([]T, error), yield func(T, error) bool) bool {
	for ids, err := range Pages(r, label, size) {
		var items []T
		if err == nil {
			items, err = page(ids)
		}
		if err != nil {
			var none T
			yield(none, err)
			return false
		}
		for _, item := range items {
			if !yield(item, nil) {
				return false
			}
		}
	}
	return true
}

// recordsOf looks nodes up and makes records of each.
func recordsOf[T any](get func([]string) ([]T, error), records func(T) []Record) func([]string) ([]Record, error) {
	return func(ids []string) ([]Record, error) {
		items, err := get(ids)
		var out []Record
		for _, item := range items {
			out = append(out, records(item)...)
		}
		return out, err
	}
}

func node[T interface{ Record() Record }](item T) []Record { return []Record{item.Record()} }
