package link

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"newsgraph/schema"
)

// drawn draws a report of one of few deeds, with parts left out or others.
func drawn(t *rapid.T, article string) Report {
	pick := func(label string, from ...string) string { return rapid.SampledFrom(from).Draw(t, label) }
	line := pick("type", "ASSAULT", "CONSULT", "ACCUSE") + "|" + pick("actor", "", "Red Front", "Blue Union", "gunmen") + "|" + pick("target", "", "Blue Union", "six men") + "|" +
		pick("place", "", "Harb/Norland", "Little Harb/Norland", "Far Harb/Norland", "Norland") + "|" + pick("day", "", "2020-05-04", "2020-05-05", "2020-05-03/2020-05-06", "2020-01-01/2020-12-31") +
		"|" + pick("toll", "", "IIII", "IIIII") + "|" + pick("verb", "strike", "meet")
	r := reportOf(article, pick("published", "", "2020-05-04", "2020-05-06"), line)
	if rapid.IntRange(0, 5).Draw(t, "given id") == 0 {
		r.ID = pick("id", "e:1", "e:2")
	}
	return r
}

// TestKeysFind: two reports that are of one event share an id or a key, or they
// would never be compared.
func TestKeysFind(t *testing.T) {
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		var reports []Report
		for i := range 24 {
			reports = append(reports, drawn(t, fmt.Sprintf("a%d", i)))
		}
		for i := range reports {
			for j := range i {
				a, b := &reports[i], &reports[j]
				if match(a, b) == 0 || a.ID == b.ID {
					continue
				}
				found++
				if !share(a.Keys(), b.Keys()) {
					t.Fatalf("no key finds the two:\n%+v\n%+v", a, b)
				}
			}
		}
	})
	if found == 0 {
		t.Error("no two reports matched: the test tests nothing")
	}
}

// TestClusterOrder: the order of the reports does not matter, every report is in one
// cluster, and none holds two that contradict, unless an id says so.
func TestClusterOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var reports []Report
		for i := range rapid.IntRange(1, 9).Draw(t, "reports") {
			reports = append(reports, drawn(t, fmt.Sprintf("a%d", i)))
		}
		shuffled := rapid.Permutation(reports).Draw(t, "order")
		if diff := cmp.Diff(named(reports), named(shuffled)); diff != "" {
			t.Fatalf("the order matters:\n%s", diff)
		}
		n := 0
		for _, c := range Cluster(reports) {
			n += len(c)
			for _, i := range c {
				for _, j := range c {
					if i != j && contradict(&reports[i], &reports[j]) && !slices.ContainsFunc(c, func(k int) bool { return reports[k].ID[:3] == "e:1" || reports[k].ID[:3] == "e:2" }) {
						t.Fatalf("a cluster holds %+v and %+v", reports[i], reports[j])
					}
				}
			}
		}
		if n != len(reports) {
			t.Fatalf("%d reports in clusters, of %d", n, len(reports))
		}
	})
}

func named(reports []Report) []string {
	var out []string
	for _, c := range Cluster(reports) {
		line := ""
		for _, i := range c {
			line += fmt.Sprintf("%s@%s/%d ", reports[i].ID, reports[i].Article, reports[i].Nth)
		}
		out = append(out, line)
	}
	return out
}

// TestTwinOrder: nor does it matter where one article has two reports of one id.
func TestTwinOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var reports []Report
		for i := range rapid.IntRange(4, 16).Draw(t, "reports") {
			r := drawn(t, fmt.Sprintf("a%d", i/4))
			if r.ID, r.Nth = "e:1", i%4; i%4 > 1 {
				r.ID = fmt.Sprintf("e:%d", 2+i)
			}
			reports = append(reports, r)
		}
		shuffled := rapid.Permutation(reports).Draw(t, "order")
		if diff := cmp.Diff(named(reports), named(shuffled)); diff != "" {
			t.Fatalf("the order matters:\n%s", diff)
		}
	})
}

// TestClusterKeepsApart: a report that fits two that contradict goes to the one that
// it agrees with more.
func TestClusterKeepsApart(t *testing.T) {
	got := named([]Report{
		reportOf("a", "", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04 | | strike"),
		reportOf("b", "", "ASSAULT | Red Front | Blue Union | Far Harb/Norland | 2020-05-04 | IIIII | strike"),
		reportOf("c", "", "ASSAULT | Red Front | Blue Union | | 2020-05-04 | IIIII | strike"),
	})
	if diff := cmp.Diff([]string{"e:a@a/0 ", "e:b@b/0 e:c@c/0 "}, got); diff != "" {
		t.Error(diff)
	}
}

func TestDisputes(t *testing.T) {
	for _, c := range []struct {
		name string
		says []string
		want []string // of each, "matter says"
	}{
		{"silence is no difference", []string{"ASSAULT | Red Front | | Harb/Norland | 2020-05-04", "ASSAULT | | | | 2020-05-04"}, []string{"", ""}},
		{"nor is to be vaguer", []string{"ASSAULT | Red Front | | Harb/Norland | 2020-05-04", "ASSAULT | gunmen | | Norland | 2020-05-01/2020-05-31"}, []string{"", ""}},
		{"actors", []string{"ASSAULT | Red Front", "ASSAULT | Blue Union", "ASSAULT"}, []string{"actor Red Front", "actor Blue Union", ""}},
		{"towns", []string{"ASSAULT | | | Harb/Norland", "ASSAULT | | | Little Harb/Norland"}, []string{"place Harb/Norland", "place Little Harb/Norland"}},
		{"days", []string{"ASSAULT | | | | 2020-05-04", "ASSAULT | | | | 2020-05-05", "ASSAULT | | | | 2020-05-04/2020-05-05"}, []string{"date 2020-05-04", "date 2020-05-05", "date 2020-05-04/2020-05-05"}},
		{"tolls, and actors first", []string{"ASSAULT | Red Front | | | | IIII", "ASSAULT | Blue Union | | | | IIIIIII"}, []string{"actor Red Front; toll 4 killed", "actor Blue Union; toll 7 killed"}},
	} {
		var reports []Report
		for i, line := range c.says {
			reports = append(reports, reportOf(fmt.Sprint(i), "", line))
		}
		for i, d := range Disputes(reports) {
			got := ""
			for k, s := range d {
				if k > 0 {
					got += "; "
				}
				got += s.Matter + " " + s.Says
			}
			if got != c.want[i] {
				t.Errorf("%s: report %d says %q, want %q", c.name, i, got, c.want[i])
			}
		}
	}
}

// TestReprints: many articles that print one text tell one event each of its events,
// of whatever length its sentences are, at about the cost of one; two that one article
// tells alike stay two.
func TestReprints(t *testing.T) {
	const copies = 3000
	x := prose("", 4, 12)
	for i := range x.Events {
		x.Events[i].ID = fmt.Sprint("e:", i)
		x.Events[i].Action.Lemma = fmt.Sprint("do", i)
	}
	short := x.Events[0]
	short.ID, short.Action.Lemma = "e:short", "fall"
	short.Evidence = []schema.Evidence{{Sentence: "It fell.", Start: 9000, End: 9008}}
	twin := short
	twin.ID = "e:twin"
	x.Events = append(x.Events, short, twin)
	var reports []Report
	for i := range copies {
		x.ID = fmt.Sprintf("paper %04d", i)
		sketch := SketchOf(x)
		for _, e := range x.Events {
			e.ID = fmt.Sprintf("%s of %04d", e.ID, i)
			reports = append(reports, ReportOf(x, sketch, e))
		}
	}
	clusters := Cluster(reports)
	if len(clusters) != len(x.Events) {
		t.Fatalf("%d events of %d copies, want %d", len(clusters), copies, len(x.Events))
	}
	for _, c := range clusters {
		if len(c) != copies {
			t.Errorf("an event of %d reports, want %d", len(c), copies)
		}
	}
}
