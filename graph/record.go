package graph

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"newsgraph/link"
	"newsgraph/schema"
)

// Record is a node or a relationship as exports show it.
type Record struct {
	Labels []string // of a node, sorted; empty for a relationship
	ID     string   // of a node

	Type     string // of a relationship; empty for a node
	From, To string // ids of its ends

	Props []Prop // sorted by key, without those that are empty
}

// Prop is a property: a string, int, int64, float64 or []string; of bookkeeping also []byte.
type Prop struct {
	Key   string
	Value any
}

// props drops empty strings, nil coordinates, unknown counts and empty lists, and sorts by key.
func props(all ...Prop) []Prop {
	out := make([]Prop, 0, len(all))
	for _, p := range all {
		switch v := p.Value.(type) {
		case string:
			if v == "" {
				continue
			}
		case []string:
			if len(v) == 0 {
				continue
			}
		case Count:
			if !v.Known {
				continue
			}
			p.Value = v.N
		case *float64:
			if v == nil {
				continue
			}
			p.Value = *v
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Prop) int { return cmp.Compare(a.Key, b.Key) })
	return out
}

// Record gives the node.
func (a Article) Record() Record {
	return Record{Labels: []string{schema.LabelArticle}, ID: a.ID, Props: props(
		Prop{"title", a.Title}, Prop{"url", a.URL}, Prop{"source", a.Source}, Prop{"published", a.Published}, Prop{"hash", a.Hash})}
}

// Record gives the node; the property kind is the kind of place, or of entity.
func (t Thing) Record() Record {
	return Record{Labels: t.Labels(), ID: t.ID, Props: props(
		Prop{"name", t.Name}, Prop{"kind", cmp.Or(t.PlaceKind, t.Kind)}, Prop{"lat", t.Lat}, Prop{"lon", t.Lon},
		Prop{"aliases", t.Aliases}, Prop{"articles", t.Articles})}
}

// Record gives the node.
func (e Event) Record() Record {
	return Record{Labels: []string{schema.LabelEvent}, ID: e.ID, Props: props(
		Prop{"type", e.Type}, Prop{"action", e.Action}, Prop{"lemma", e.Lemma}, Prop{"status", e.Status},
		Prop{"from", e.When.From}, Prop{"to", e.When.To}, Prop{"precision", e.When.Precision}, Prop{"basis", e.When.Basis},
		Prop{"time", e.When.Text}, Prop{"confidence", e.Confidence}, Prop{"articles", e.Articles},
		Prop{"origins", e.Origins}, Prop{"disputed", e.Disputed},
		Prop{"toll_kind", e.Toll.Kind}, Prop{"toll_number", e.Toll.Number}, Prop{"toll_at_least", e.Toll.AtLeast},
		Prop{"toll_at_most", e.Toll.AtMost}, Prop{"toll_text", e.Toll.Text})}
}

// Record gives the node.
func (s Sentence) Record() Record {
	return Record{Labels: []string{schema.LabelSentence}, ID: s.ID, Props: props(Prop{"text", s.Text})}
}

// Relationships gives what hangs on the event, sorted by type and ends.
func (e Event) Relationships() []Record {
	var out []Record
	for _, r := range e.Roles {
		rec := Record{Type: r.Rel, From: e.ID, To: r.Thing, Props: props(Prop{"mention", r.Mention}, Prop{"basis", r.Basis}, Prop{"reason", r.Reason})}
		if r.Rel == schema.RelPerformed {
			rec.From, rec.To = rec.To, rec.From
		}
		out = append(out, rec)
	}
	for _, v := range e.Evidence {
		out = append(out, Record{Type: schema.RelEvidencedBy, From: e.ID, To: v.Sentence,
			Props: props(Prop{"start", v.Start}, Prop{"end", v.End}, Prop{"rule", v.Rule}, Prop{"report", v.Report}, Prop{"says", v.Says})})
	}
	for _, s := range e.Shortcuts() {
		out = append(out, Record{Type: s.Type, From: s.From, To: s.To, Props: props(
			Prop{"event", s.Event}, Prop{"date", s.Date}, Prop{"confidence", s.Confidence}, Prop{"status", s.Status}, Prop{"role", s.Role()})})
	}
	slices.SortStableFunc(out, compareEnds)
	return out
}

func compareEnds(a, b Record) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
}

// located gives the relationship to the place around it, if there is one.
func (t Thing) located() []Record {
	if t.Parent == "" {
		return nil
	}
	return []Record{{Type: schema.RelLocatedIn, From: t.ID, To: t.Parent}}
}

// memberOf gives the relationship to the entity that it belongs to, if there is one.
func (t Thing) memberOf() []Record {
	if t.Of == "" {
		return nil
	}
	return []Record{{Type: schema.RelMemberOf, From: t.ID, To: t.Of}}
}

// partOf gives the relationship to the article.
func (s Sentence) partOf() []Record {
	return []Record{{Type: schema.RelPartOf, From: s.ID, To: s.Article}}
}

// Records yields the graph that the batch makes in an empty store: articles,
// entities and places, events and sentences, each by id; then LOCATED_IN and
// MEMBER_OF by their starts, what hangs on each event by the event's id, and PART_OF by its start.
func (b Batch) Records() iter.Seq[Record] {
	articles := make([]Article, len(b.Articles))
	for i, c := range b.Articles {
		articles[i] = c.Article
	}
	things, events, sentences := b.Things(), b.Events(), b.sentences()
	return func(yield func(Record) bool) {
		_ = each(articles, node, yield) && each(things, node, yield) && each(events, node, yield) && each(sentences, node, yield) &&
			each(things, Thing.located, yield) && each(things, Thing.memberOf, yield) && each(events, Event.Relationships, yield) && each(sentences, Sentence.partOf, yield)
	}
}

// each yields the records of all items; it is false once it must end.
func each[T any](items []T, records func(T) []Record, yield func(Record) bool) bool {
	for _, item := range items {
		for _, r := range records(item) {
			if !yield(r) {
				return false
			}
		}
	}
	return true
}

// Things resolves the entities and places of the batch, by id.
func (b Batch) Things() []Thing {
	states := map[string]*State{}
	aliases := map[string]map[string]bool{}
	for _, a := range b.Articles {
		for _, c := range a.Things {
			if states[c.ID] == nil {
				states[c.ID], aliases[c.ID] = &State{}, map[string]bool{}
			}
			states[c.ID].add(c, 1)
			for _, name := range c.Aliases {
				aliases[c.ID][name] = true
			}
		}
	}
	out := make([]Thing, 0, len(states))
	for _, id := range slices.Sorted(maps.Keys(states)) {
		t := states[id].Resolve()
		t.Aliases = slices.Sorted(maps.Keys(aliases[id]))
		out = append(out, t)
	}
	return out
}

// Events makes events of the reports of the batch, by id.
func (b Batch) Events() []Event {
	var reports []Report
	sketches := map[string]link.Sketch{}
	for _, a := range b.Articles {
		reports = append(reports, a.Reports...)
		sketches[a.Article.ID] = a.Sketch
	}
	return linked(reports, sketches)
}

func (b Batch) sentences() []Sentence {
	var out []Sentence
	for _, a := range b.Articles {
		out = append(out, a.Sentences...)
	}
	slices.SortFunc(out, func(a, b Sentence) int { return cmp.Compare(a.ID, b.ID) })
	return out
}
