package graph

import (
	"iter"
	"slices"

	"newsgraph/schema"
)

// Telling is an event with all that it speaks of, for exports of one event at a time.
type Telling struct {
	Event     Event
	Things    map[string]Thing // those with a role, and the places around these, by id
	Sentences map[string]Sentence
	Articles  map[string]Article
}

// tellingPage is how many events Tellings looks up at once.
const tellingPage = 500

// Tellings yields every event, by id. The maps hold what several events speak of.
func Tellings(r Reader) iter.Seq2[Telling, error] {
	return func(yield func(Telling, error) bool) {
		pagesOf(r, schema.LabelEvent, tellingPage, func(ids []string) ([]Telling, error) { return tellingsOf(r, ids) }, yield)
	}
}

// tellingsOf looks up events and all that they speak of.
func tellingsOf(r Reader, ids []string) ([]Telling, error) {
	events, err := r.Events(ids)
	if err != nil {
		return nil, err
	}
	all := Telling{Things: map[string]Thing{}, Sentences: map[string]Sentence{}, Articles: map[string]Article{}}
	var things, sentences, articles []string
	for _, e := range events {
		for _, role := range e.Roles {
			things = append(things, role.Thing)
		}
		for _, v := range e.Evidence {
			sentences, articles = append(sentences, v.Sentence), append(articles, v.Article)
		}
	}
	if err := Around(r, things, all.Things); err != nil {
		return nil, err
	}
	if err := lookUp(r.Sentences, sentences, all.Sentences, func(s Sentence) string { return s.ID }); err != nil {
		return nil, err
	}
	if err := lookUp(r.Articles, articles, all.Articles, func(a Article) string { return a.ID }); err != nil {
		return nil, err
	}
	out := make([]Telling, len(events))
	for i, e := range events {
		out[i] = all
		out[i].Event = e
	}
	return out, nil
}

// Around looks things up, and the places around them, as far as they are not there yet.
func Around(r Reader, ids []string, things map[string]Thing) error {
	for len(ids) > 0 {
		var left []string
		for _, id := range distinct(ids) {
			if _, ok := things[id]; !ok {
				left = append(left, id)
			}
		}
		found, err := r.Things(left)
		if err != nil {
			return err
		}
		ids = nil
		for _, t := range found {
			things[t.ID] = t
			if _, ok := things[t.Parent]; !ok && t.Parent != "" {
				ids = append(ids, t.Parent)
			}
		}
	}
	return nil
}

// lookUp looks nodes up, and puts them under their ids.
func lookUp[T any](get func([]string) ([]T, error), ids []string, into map[string]T, id func(T) string) error {
	found, err := get(distinct(ids))
	for _, item := range found {
		into[id(item)] = item
	}
	return err
}

// distinct sorts ids and leaves each once.
func distinct(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// Path lists a place and those around it, from the inmost to its country.
func (t Telling) Path(place string) []Thing { return PathOf(place, t.Things) }

// PathOf is Telling.Path among things that were looked up.
func PathOf(place string, things map[string]Thing) []Thing {
	var out []Thing
	for len(out) < maxPath {
		p, ok := things[place]
		if !ok {
			break
		}
		out = append(out, p)
		place = p.Parent
	}
	return out
}

// maxPath ends a path that articles have made a circle of.
const maxPath = 32
