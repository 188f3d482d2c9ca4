package question

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"newsgraph/graph"
)

// edges is a Reader of shortcuts alone.
type edges struct {
	graph.Reader
	steps []graph.Step
}

func (e edges) Steps(things []string) ([]graph.Step, error) {
	var out []graph.Step
	for _, s := range e.steps {
		if slices.Contains(things, s.From) || slices.Contains(things, s.To) {
			out = append(out, s)
		}
	}
	return out, nil
}

// walk lists every way of so many steps by trying all.
func (e edges) walk(path []string, to, asked []string, steps int) [][]string {
	last := path[len(path)-1]
	if steps == 0 {
		if slices.Contains(to, last) {
			return [][]string{slices.Clone(path)}
		}
		return nil
	}
	var out [][]string
	next := map[string]bool{}
	for _, s := range e.steps {
		if s.ToPlace && !slices.Contains(asked, s.From) && !slices.Contains(asked, s.To) {
			continue
		}
		for _, end := range [][3]string{{s.From, s.To, s.ToName}, {s.To, s.From, s.FromName}} {
			if end[0] == last && (graph.Namelike(end[2]) || slices.Contains(asked, end[1])) {
				next[end[1]] = true
			}
		}
	}
	for id := range next {
		out = append(out, e.walk(append(slices.Clone(path), id), to, asked, steps-1)...)
	}
	return out
}

// TestPaths compares the search with trying all ways.
func TestPaths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := func(i int) (string, string) {
			id := fmt.Sprintf("n%d", i)
			if i == 3 {
				return id, "some men"
			}
			return id, "Name " + id
		}
		var e edges
		for range rapid.IntRange(0, 14).Draw(t, "edges") {
			var s graph.Step
			s.From, s.FromName = name(rapid.IntRange(0, 6).Draw(t, "from"))
			s.To, s.ToName = name(rapid.IntRange(0, 6).Draw(t, "to"))
			s.ToPlace = rapid.Bool().Draw(t, "place")
			e.steps = append(e.steps, s)
		}
		from, to := []string{"n0", "n1"}[:rapid.IntRange(1, 2).Draw(t, "starts")], []string{"n5", "n6"}[:rapid.IntRange(1, 2).Draw(t, "ends")]
		asked := append(slices.Clone(from), to...)
		var want [][]string
		for n := 1; n <= maxSteps && len(want) == 0; n++ {
			for _, id := range from {
				want = append(want, e.walk([]string{id}, to, asked, n)...)
			}
		}
		slices.SortFunc(want, slices.Compare[[]string])
		want = want[:min(len(want), maxPaths)]

		s := search{r: e, asked: map[string]bool{}, ends: [2]side{newSide(from), newSide(to)}}
		for _, id := range asked {
			s.asked[id] = true
		}
		meet, err := s.run()
		if err != nil {
			t.Fatal(err)
		}
		var got [][]string
		if len(meet) > 0 {
			got = s.paths(from, meet)
		}
		if diff := cmp.Diff(want, got); diff != "" && len(want)+len(got) > 0 {
			t.Fatalf("%+v (-all ways +search):\n%s", e.steps, diff)
		}
	})
}
