package question

import (
	"errors"
	"slices"
	"testing"

	"newsgraph/graph"
)

// The answers themselves are tested by package graphtest, in every store.

func TestAllAreComplete(t *testing.T) {
	var names []string
	for _, q := range All() {
		names = append(names, q.Name)
		if q.Args == "" || q.Help == "" || len(q.Columns) == 0 || q.Min == 0 && q.Args[0] != '[' || q.Max > 0 && q.Max < q.Min {
			t.Errorf("question %+v is not complete", q)
		}
		if sorted := slices.Compact(slices.Sorted(slices.Values(q.Columns))); len(sorted) != len(q.Columns) {
			t.Errorf("%s has a column twice: %v", q.Name, q.Columns)
		}
	}
	if !slices.IsSorted(names) {
		t.Errorf("not sorted: %v", names)
	}
	if _, err := Find("nothing"); !errors.Is(err, graph.ErrUsage) {
		t.Errorf("an unknown question: %v", err)
	}
}

func TestDate(t *testing.T) {
	for _, c := range []struct {
		when graph.When
		want string
	}{
		{graph.When{}, ""},
		{graph.When{Text: "recently"}, ""},
		{graph.When{From: "2020-02-03", To: "2020-02-03", Precision: "day"}, "2020-02-03"},
		{graph.When{From: "2020-02-01", To: "2020-02-29", Precision: "month"}, "2020-02"},
		{graph.When{From: "2020-01-01", To: "2020-12-31", Precision: "year"}, "2020"},
		{graph.When{From: "2020-02-01", To: "2021-02-28", Precision: "month"}, "2020-02-01/2021-02-28"},
		{graph.When{From: "2020-02-03", To: "2020-02-05", Precision: "range"}, "2020-02-03/2020-02-05"},
		{graph.When{From: "2020-02-03"}, "2020-02-03/.."},
		{graph.When{To: "2020-02-03", Precision: "month"}, "../2020-02-03"},
	} {
		if got := date(c.when); got != c.want {
			t.Errorf("date(%+v) = %q, want %q", c.when, got, c.want)
		}
	}
}

func TestNamesThatAreShared(t *testing.T) {
	a := asking{names: map[string]string{"1": "Aden", "2": "Aden", "3": "Bari"}, twice: map[string]bool{"Aden": true}}
	if got := a.list([]string{"3", "2", "1", "4"}); got != "Aden [1]; Aden [2]; Bari; [4]" {
		t.Errorf("names: %s", got)
	}
}
