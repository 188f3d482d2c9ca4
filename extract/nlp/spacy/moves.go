package spacy

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strconv"
	"strings"

	"newsgraph/extract/nlp/spacy/internal/pack"
)

// move is one class of a transition system.
type move struct {
	action int // as spaCy numbers it: for the parser 0 = shift …
	label  string
}

// run is a stretch of moves with one action.
type run struct{ action, from, to int }

// readMoves reads <component>/moves: labels and their counts for each action.
func readMoves(fsys fs.FS, name string) ([]move, error) {
	file := name + "/moves"
	data, err := readFile(fsys, file)
	if err != nil {
		return nil, err
	}
	moves, err := parseMoves(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return moves, nil
}

func parseMoves(data []byte) ([]move, error) {
	v, err := pack.Decode(data)
	if err != nil {
		return nil, err
	}
	top, err := pack.As[pack.Map](v, "file")
	if err != nil {
		return nil, err
	}
	text, err := pack.Get[string](top, "moves")
	if err != nil {
		return nil, err
	}
	var counts map[string]map[string]int
	if err := json.Unmarshal([]byte(text), &counts); err != nil {
		return nil, err
	}
	return orderMoves(counts)
}

type counted struct {
	action, count int
	label         string
}

// orderMoves numbers the moves as spaCy's initialize_actions does: action by
// action, the most frequent label first; labels added later have a negative
// count and come after all others.
func orderMoves(counts map[string]map[string]int) ([]move, error) {
	var early, late []counted
	for name, labels := range counts {
		action, err := strconv.Atoi(name)
		if err != nil || action < 0 || action > 9 {
			return nil, fmt.Errorf("action %q is unknown", name)
		}
		for label, n := range labels {
			if c := (counted{action, n, label}); n < 0 {
				late = append(late, c)
			} else {
				early = append(early, c)
			}
		}
	}
	sort.Slice(early, func(i, j int) bool {
		a, b := early[i], early[j]
		if a.action != b.action {
			return a.action < b.action
		}
		return before(a, b)
	})
	sort.Slice(late, func(i, j int) bool {
		if late[i].count != late[j].count || late[i].label != late[j].label {
			return before(late[i], late[j])
		}
		return late[i].action < late[j].action
	})
	return number(append(early, spread(late)...)), nil
}

// spread puts all late actions of a label where the label comes first.
func spread(late []counted) []counted {
	actions := map[string][]int{}
	for _, c := range late {
		actions[c.label] = append(actions[c.label], c.action)
	}
	var all []counted
	for _, c := range late {
		list := actions[c.label]
		slices.Sort(list)
		for _, a := range list {
			all = append(all, counted{action: a, label: c.label})
		}
		delete(actions, c.label)
	}
	return all
}

// number drops repeated moves.
func number(all []counted) []move {
	seen := make(map[move]bool, len(all))
	var moves []move
	for _, c := range all {
		if m := (move{c.action, c.label}); !seen[m] {
			seen[m] = true
			moves = append(moves, m)
		}
	}
	return moves
}

// before orders by count, then by label, both descending.
func before(a, b counted) bool {
	if a.count != b.count {
		return a.count > b.count
	}
	return strings.Compare(a.label, b.label) > 0
}

// runsOf groups moves that follow each other with the same action.
func runsOf(moves []move) []run {
	var runs []run
	for i, m := range moves {
		if n := len(runs); n > 0 && runs[n-1].action == m.action {
			runs[n-1].to = i + 1
		} else {
			runs = append(runs, run{m.action, i, i + 1})
		}
	}
	return runs
}
