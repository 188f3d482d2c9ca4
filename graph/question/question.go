// Package question holds the named questions that a graph answers. They are
// written once, over graph.Reader, so every store gives the same rows in the
// same order.
package question

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"newsgraph/graph"
)

// Question is a named question.
type Question struct {
	Name     string
	Args     string // as help shows them: "ACTOR PLACE"
	Min, Max int    // how many arguments it takes; Max is 0 for any number
	Help     string
	Columns  []string
	ask      func(*asking, []graph.Arg) ([]graph.Row, error)
}

// All lists the questions by name.
func All() []Question {
	all := []Question{about, targetsOf, actorsAt, corroborated, disagreements, entities, links, mentions, proofs, provedLinks, timeline, eventsIn, sharedTargets, toll, whoSays, why}
	slices.SortFunc(all, func(a, b Question) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// Find returns the question of that name.
func Find(name string) (Question, error) {
	for _, q := range All() {
		if q.Name == name {
			return q, nil
		}
	}
	var names []string
	for _, q := range All() {
		names = append(names, q.Name)
	}
	return Question{}, fmt.Errorf("%w: no question %q; there are %s", graph.ErrUsage, name, strings.Join(names, ", "))
}

// Ask answers a question from what the reader has; see graph.Querier.
func Ask(r graph.Reader, name string, args []graph.Arg) ([]graph.Row, error) {
	q, err := Find(name)
	if err != nil {
		return nil, err
	}
	if len(args) < q.Min || q.Max > 0 && len(args) > q.Max {
		return nil, fmt.Errorf("%w: %s %s: %d arguments given", graph.ErrUsage, q.Name, q.Args, len(args))
	}
	rows, err := q.ask(&asking{r: r, names: map[string]string{}, texts: map[string]string{}}, args)
	if err != nil {
		return nil, fmt.Errorf("question %s: %w", q.Name, err)
	}
	return rows, nil
}

// Stream yields the answer of Ask, as graph.Querier does: view calls a function
// with a reader, again if it has to.
func Stream(name string, args []graph.Arg, view func(func(graph.Reader) error) error) iter.Seq2[graph.Row, error] {
	return func(yield func(graph.Row, error) bool) {
		var rows []graph.Row
		err := view(func(r graph.Reader) (err error) {
			rows, err = Ask(r, name, args)
			return err
		})
		if err != nil {
			yield(nil, err)
			return
		}
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
}
