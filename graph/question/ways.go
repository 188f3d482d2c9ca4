package question

import (
	"slices"

	"newsgraph/graph"
)

// ways lists the shortest ways from one name to another, and the ids that the names
// mean.
func (a *asking) ways(start, end graph.Arg) (paths [][]string, asked map[string]bool, err error) {
	from, err := a.named(start)
	if err != nil {
		return nil, nil, err
	}
	to, err := a.named(end)
	if err != nil || len(both(from, to)) > 0 {
		return nil, nil, err
	}
	asked = map[string]bool{}
	for _, id := range append(slices.Clone(from), to...) {
		asked[id] = true
	}
	s := search{r: a.r, asked: asked, ends: [2]side{newSide(from), newSide(to)}}
	meet, err := s.run()
	if err != nil || len(meet) == 0 {
		return nil, nil, err
	}
	return s.paths(from, meet), asked, nil
}

// hop is a step of a path, with its most certain event.
type hop struct {
	path, step int // from 1
	from, to   string
	events     int
	best       graph.Event
}

// hops tells each step of each path by its most certain event.
func (a *asking) hops(paths [][]string, asked map[string]bool) ([]hop, error) {
	between := map[[2]string][]string{}
	var best, things []string
	for _, path := range paths {
		things = append(things, path...)
		for i := range path[1:] {
			ends := [2]string{path[i], path[i+1]}
			if between[ends] != nil {
				continue
			}
			ids, err := a.r.Between(ends[0], ends[1], asked[ends[0]] || asked[ends[1]])
			if err != nil {
				return nil, err
			}
			if len(ids) == 0 { // taken back since the search, in a store without snapshots
				return nil, graph.ErrChanged
			}
			between[ends] = ids
			best = append(best, ids[0])
		}
	}
	byID, err := a.toldByID(best, things)
	if err != nil {
		return nil, err
	}
	var out []hop
	for n, path := range paths {
		for i := range path[1:] {
			ids := between[[2]string{path[i], path[i+1]}]
			out = append(out, hop{n + 1, i + 1, path[i], path[i+1], len(ids), byID[ids[0]]})
		}
	}
	return out, nil
}
