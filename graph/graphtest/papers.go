package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

// papers tell one deed, each in its own words: who did it, where, how many died, and
// on which day they differ or say less.
func papers() []schema.Extraction {
	xs := []schema.Extraction{
		told("gazette", "2021-03-05", "e:g | Red Front | ASSAULT | raided | Blue Union | Port Ann/North Coast/Norland | 2021-03-04 | happened |"),
		told("herald", "2021-03-05", "e:h | Red Front | ASSAULT | attacked | Blue Union | North Coast/Norland | 2021-03-04 | alleged | Minister Oduya"),
		told("mail", "2021-03-06", "e:m | Coast Guard | ASSAULT | stormed | Blue Union | Port Ann/North Coast/Norland | 2021-03-04 | happened |"),
		told("times", "2021-03-06", "e:t | Red Front | ASSAULT | raided | Blue Union | Port Ann/North Coast/Norland | 2021-03-07 | happened |"),
	}
	for i, n := range []int{12, 15, 12} {
		xs[i].Events[0].Toll = &schema.Toll{Kind: schema.Killed, Number: &n, AtLeast: &n, AtMost: &n, Text: fmt.Sprint(n)}
	}
	for i := range xs {
		e := &xs[i].Events[0]
		e.Evidence[0].Sentence = fmt.Sprintf("As the %s has it, they %s the hall by the harbour that day.", xs[i].ID, e.Action.Text)
		e.Evidence[0].End = e.Evidence[0].Start + len(e.Evidence[0].Sentence)
	}
	return xs
}

// testRetold: three papers tell one event, a fourth tells one of another day. What
// they differ in can be asked for, whichever comes first, and goes with its paper.
func testRetold(t *testing.T, s graph.Store) {
	xs := papers()
	for _, i := range []int{2, 3, 0, 1} {
		load(t, s, plan(t, xs[i]))
	}
	WantGraph(t, s, plan(t, xs...))
	ask(t, s, "corroborated", "origins articles actor event", "3|3|Coast Guard; Red Front|e:g")
	ask(t, s, "disagreements", "differ_in says said_in event",
		"actor|RF|2|e:g", "actor|Coast Guard|1|e:g", "toll|12 killed|2|e:g", "toll|15 killed|1|e:g")
	ask(t, s, "disagreements norland", "event", "e:g", "e:g", "e:g", "e:g")
	ask(t, s, "disagreements minister oduya", "says", "RF", "Coast Guard", "12 killed", "15 killed")
	ask(t, s, "why e:m", "event articles origins disputed says article", // the id of a report finds its event
		"e:g|3|3|actor toll|actor RF; toll 12 killed|gazette", "e:g|3|3|actor toll|actor RF; toll 15 killed|herald", "e:g|3|3|actor toll|actor Coast Guard; toll 12 killed|mail")
	if _, err := s.Retract(context.Background(), "gazette"); err != nil {
		t.Fatal(err)
	}
	WantGraph(t, s, plan(t, xs[1:]...))
	if _, err := s.Retract(context.Background(), "mail"); err != nil {
		t.Fatal(err)
	}
	ask(t, s, "disagreements", "")
	ask(t, s, "corroborated", "")
}

// testReprints: forty papers print one text. It is one event of one origin, and
// whoever tells it in other words is another.
func testReprints(t *testing.T, s graph.Store) {
	xs := papers()[:1]
	for i := range 39 {
		x := xs[0]
		x.ID = fmt.Sprintf("reprint %02d", i)
		x.Events = slices.Clone(x.Events)
		x.Events[0].ID = fmt.Sprintf("e:r%02d", i)
		xs = append(xs, x)
	}
	for part := range slices.Chunk(xs, 7) {
		load(t, s, plan(t, part...))
	}
	WantGraph(t, s, plan(t, xs...))
	ask(t, s, "timeline rf", "event", "e:g")
	ask(t, s, "corroborated", "")
	load(t, s, plan(t, papers()[1]))
	ask(t, s, "corroborated", "origins articles event", "2|41|e:g")
}

// testDecided: what the user links is one, what he splits is two, and once he takes
// it back the graph is what it was.
func testDecided(t *testing.T, s graph.Store) {
	xs := papers()
	load(t, s, plan(t, xs...))
	before := Lines(t, s)
	guard, front := link.Name{ID: schema.EntityID("Coast Guard"), Name: "Coast Guard"}, link.Name{ID: "g:rf", Name: "Red Front"}
	for _, c := range []struct {
		row  link.Decision
		asks string
		want []string
	}{
		{link.Decision{Verb: link.Link, A: front, B: guard}, "mentions red front", []string{"Red Front|Coast Guard|decided|1", "Red Front|RF||1"}},
		{link.Decision{Verb: link.Split, A: front, B: link.Name{ID: "g:rf", Name: "RF"}}, "mentions rf", []string{"RF|RF|decided|2"}},
	} {
		d, err := link.Decide([]link.Decision{c.row})
		if err != nil {
			t.Fatal(err)
		}
		decide(t, s, d)
		WantGraph(t, s, plan(t, xs...).Under(d))
		ask(t, s, c.asks, "name mention reason events", c.want...)
		ask(t, s, strings.Replace(c.asks, "mentions", "about", 1), "decisions", fmt.Sprintf("%s %s (%s), %s (%s)", c.row.Verb, c.row.A.Name, c.row.A.ID, c.row.B.Name, c.row.B.ID))
		if diff := cmp.Diff(before, Lines(t, s)); diff == "" {
			t.Errorf("%s changed nothing", c.row)
		}
	}
	decide(t, s, link.Decided{})
	if diff := cmp.Diff(before, Lines(t, s)); diff != "" {
		t.Errorf("taken back, the decisions left something behind (-before +after):\n%s", diff)
	}
}

// ask compares some columns of an answer.
func ask(t *testing.T, s graph.Store, question, columns string, want ...string) {
	t.Helper()
	name, rest, some := strings.Cut(question, " ")
	var args []graph.Arg
	if some {
		args = graph.Args(rest)
	}
	rows, err := Answer(s, name, args)
	if err != nil {
		t.Errorf("%s: %v", question, err)
		return
	}
	var got []string
	for _, r := range rows {
		got = append(got, pick(t, name, r, strings.Fields(columns)))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", question, diff)
	}
}
