package question

import (
	"cmp"
	"slices"

	"newsgraph/graph"
)

// maxOthers is how many other actors the question with one argument shows.
const maxOthers = 25

var sharedTargets = Question{
	Name: "shared-targets", Args: "ACTOR [ACTOR2]", Min: 1, Max: 2,
	Help: "what two actors both acted on; with one argument, the 25 other actors that share most targets with it. " +
		"By number of shared targets, actor and target; each shows one event of either",
	Columns: []string{"actor", "other", "shared", "target", "events", "other_events",
		"action", "date", "event", "sentence", "other_action", "other_date", "other_event", "other_sentence"},
	ask: askShared,
}

// pair is a target that two actors share.
type pair struct {
	mine, other graph.Step
	shared      int // how many targets the two actors share
}

func askShared(a *asking, args []graph.Arg) ([]graph.Row, error) {
	var who [2][]string
	for i, arg := range args {
		var err error
		if who[i], err = a.named(arg); err != nil {
			return nil, err
		}
	}
	pairs, err := a.pairs(who[0], who[1], len(args) == 1)
	if err != nil {
		return nil, err
	}
	var events, things []string
	for _, p := range pairs {
		events = append(events, p.mine.Event, p.other.Event)
		things = append(things, p.mine.From, p.other.From, p.mine.To)
	}
	byID, err := a.toldByID(events, things)
	if err != nil {
		return nil, err
	}
	return a.pairRows(pairs, byID), nil
}

// pairs lists the targets that mine share with the others, or with anyone.
func (a *asking) pairs(mine, others []string, anyone bool) ([]pair, error) {
	steps, err := a.r.Steps(mine)
	if err != nil {
		return nil, err
	}
	by := map[string][]graph.Step{} // target → steps of mine
	var targets []string
	for _, s := range steps {
		if !s.ToPlace && slices.Contains(mine, s.From) {
			targets = append(targets, s.To)
			by[s.To] = append(by[s.To], s)
		}
	}
	look := distinct(targets)
	if !anyone {
		look = others
	}
	if steps, err = a.r.Steps(look); err != nil {
		return nil, err
	}
	var out []pair
	shared := map[string]int{}
	for _, s := range steps {
		if s.ToPlace || slices.Contains(mine, s.From) || len(by[s.To]) == 0 || !anyone && !slices.Contains(others, s.From) {
			continue
		}
		shared[s.From]++
		for _, m := range by[s.To] {
			out = append(out, pair{mine: m, other: s})
		}
	}
	for i := range out {
		out[i].shared = shared[out[i].other.From]
	}
	return a.top(out, anyone)
}

// top sorts the pairs, and keeps those of the first actors.
func (a *asking) top(pairs []pair, cut bool) ([]pair, error) {
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.shared, x.shared), cmp.Compare(x.other.From, y.other.From),
			cmp.Compare(x.mine.To, y.mine.To), cmp.Compare(x.mine.From, y.mine.From))
	})
	others := 0
	for i, p := range pairs {
		if i == 0 || p.other.From != pairs[i-1].other.From {
			others++
		}
		if cut && others > maxOthers {
			return pairs[:i], nil
		}
	}
	return pairs, nil
}

func (a *asking) pairRows(pairs []pair, events map[string]graph.Event) []graph.Row {
	var rows []graph.Row
	for _, p := range pairs {
		m, o := events[p.mine.Event], events[p.other.Event]
		rows = append(rows, graph.Row{a.name(p.mine.From), a.name(p.other.From), p.shared, a.name(p.mine.To), p.mine.Events, p.other.Events,
			m.Action, date(m.When), m.ID, a.sentence(m), o.Action, date(o.When), o.ID, a.sentence(o)})
	}
	return rows
}
