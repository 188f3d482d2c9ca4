package question

import (
	"maps"
	"slices"

	"newsgraph/graph"
)

const (
	maxSteps = 6  // of a path
	maxPaths = 10 // of an answer
)

var links = Question{
	Name: "links", Args: "A B", Min: 2, Max: 2,
	Help: "the shortest ways from one name to another over who acted on whom, up to 6 steps, either way; at most 10, in order of their ids. " +
		"A step is an actor and its target; a place of an event counts only where it is one of the two names. The way goes over names alone: " +
		"six men in one article are not six men in another. Each step shows its most certain event",
	Columns: append([]string{"path", "step", "reaches", "events"}, eventColumns...),
	ask:     askLinks,
}

func askLinks(a *asking, args []graph.Arg) ([]graph.Row, error) {
	paths, asked, err := a.ways(args[0], args[1])
	if err != nil {
		return nil, err
	}
	hops, err := a.hops(paths, asked)
	var rows []graph.Row
	for _, h := range hops {
		rows = append(rows, append(graph.Row{h.path, h.step, a.name(h.to), h.events}, a.event(h.best)...))
	}
	return rows, err
}

// search looks for the shortest paths from both ends at once, a whole layer at a
// time, always at the end with fewer things to look from. A hub costs one look
// at its distinct neighbours.
type search struct {
	r     graph.Reader
	asked map[string]bool
	ends  [2]side
}

// side is what one end has reached.
type side struct {
	depth map[string]int      // steps from the end
	back  map[string][]string // the things one step nearer to the end
	front []string            // the last layer
	steps int
}

func newSide(ids []string) side {
	s := side{depth: map[string]int{}, back: map[string][]string{}, front: ids}
	for _, id := range ids {
		s.depth[id] = 0
	}
	return s
}

// run returns the things in which the two sides meet, sorted.
func (s *search) run() ([]string, error) {
	for s.ends[0].steps+s.ends[1].steps < maxSteps {
		near, far := &s.ends[0], &s.ends[1]
		if len(far.front) < len(near.front) {
			near, far = far, near
		}
		if len(near.front) == 0 {
			return nil, nil
		}
		if err := s.grow(near); err != nil {
			return nil, err
		}
		var meet []string
		for _, id := range near.front {
			if _, ok := far.depth[id]; ok {
				meet = append(meet, id)
			}
		}
		if len(meet) > 0 {
			return meet, nil
		}
	}
	return nil, nil
}

// grow adds a layer to a side.
func (s *search) grow(d *side) error {
	d.steps++
	next := map[string]map[string]bool{}
	reach := func(from, to, name string) {
		if !graph.Namelike(name) && !s.asked[to] {
			return
		}
		if at, ok := d.depth[from]; !ok || at != d.steps-1 {
			return
		}
		if _, seen := d.depth[to]; seen {
			return
		}
		if next[to] == nil {
			next[to] = map[string]bool{}
		}
		next[to][from] = true
	}
	for part := range slices.Chunk(d.front, 2000) {
		steps, err := s.r.Steps(part)
		if err != nil {
			return err
		}
		for _, st := range steps {
			if st.ToPlace && !s.asked[st.From] && !s.asked[st.To] {
				continue
			}
			reach(st.From, st.To, st.ToName)
			reach(st.To, st.From, st.FromName)
		}
	}
	d.front = slices.Sorted(maps.Keys(next))
	for _, id := range d.front {
		d.depth[id] = d.steps
		d.back[id] = slices.Sorted(maps.Keys(next[id]))
	}
	return nil
}

// paths lists the first paths in the order of their ids.
func (s *search) paths(from, meet []string) [][]string {
	ahead := s.ahead(meet)
	var out [][]string
	var walk func(path []string)
	walk = func(path []string) {
		last := path[len(path)-1]
		next := ahead[last]
		if len(next) == 0 && s.ends[1].depth[last] == 0 {
			out = append(out, slices.Clone(path))
			return
		}
		for _, id := range next {
			if len(out) == maxPaths {
				return
			}
			walk(append(path, id))
		}
	}
	for _, id := range from {
		if len(ahead[id]) > 0 && len(out) < maxPaths {
			walk([]string{id})
		}
	}
	return out
}

// ahead maps each thing on a shortest path to the next ones.
func (s *search) ahead(meet []string) map[string][]string {
	next := map[string]map[string]bool{}
	add := func(from, to string) bool {
		fresh := next[from] == nil
		if fresh {
			next[from] = map[string]bool{}
		}
		next[from][to] = true
		return fresh
	}
	for layer := meet; len(layer) > 0; {
		var before []string
		for _, id := range layer {
			for _, prev := range s.ends[0].back[id] {
				if add(prev, id) {
					before = append(before, prev)
				}
			}
		}
		layer = before
	}
	seen := map[string]bool{}
	for layer := meet; len(layer) > 0; {
		var after []string
		for _, id := range layer {
			for _, n := range s.ends[1].back[id] {
				add(id, n)
				if !seen[n] {
					seen[n] = true
					after = append(after, n)
				}
			}
		}
		layer = after
	}
	out := map[string][]string{}
	for id, set := range next {
		out[id] = slices.Sorted(maps.Keys(set))
	}
	return out
}
