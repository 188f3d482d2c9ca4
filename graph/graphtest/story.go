package graphtest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"newsgraph/graph"
	"newsgraph/graph/question"
	"newsgraph/schema"
)

// The story is small and made up: a front attacks towns, a union helps it, a
// minister speaks of both. Each event is written as a line of
//
//	id | actor | type | action | target | place path | date | status | source
//
// Two of them tell a toll.
func story() []schema.Extraction {
	twelve, dozens := 12, 24
	xs := []schema.Extraction{
		told("art-1", "2021-03-06",
			"e:a1 | Red Front | ASSAULT | shelled | barracks | Port Ann/North Coast/Norland | 2021-03-04 | happened |",
			"e:a2 | Blue Union | AID | armed | Red Front |  | 2021-02 | alleged | Minister Oduya",
			"e:b1 | Red Front | ASSAULT | burned |  | Old Mill/North Coast/Norland | 2021-03-05 | happened |"),
		told("art-2", "2021-03-07",
			"e:b2 | Minister Oduya | ACCUSE | blamed | Red Front | Norland | 2021-03-06 | happened |",
			"e:b3 | Blue Union | ASSAULT | shelled | barracks | Port Ann/North Coast/Norland |  | denied | Blue Union",
			"e:c1 | Coast Guard | ASSAULT | raided | barracks | Far Isle/Southland | 2020 | happened | Red Front",
			"e:c2 | Coast Guard | CONSULT | met | Minister Oduya | Southland | 2021-03-06 | happened |"),
	}
	xs[0].Events[0].Toll = &schema.Toll{Kind: schema.Killed, Number: &twelve, AtLeast: &twelve, AtMost: &twelve, Text: "twelve"}
	xs[0].Events[2].Toll = &schema.Toll{Kind: schema.Injured, AtLeast: &dozens, Text: "dozens"}
	return xs
}

func told(article, published string, lines ...string) schema.Extraction {
	x := schema.Extraction{ID: article, Title: "Title of " + article, Published: published}
	for i, line := range lines {
		f := strings.Split(line, "|")
		for j := range f {
			f[j] = strings.TrimSpace(f[j])
		}
		sentence := fmt.Sprintf("%s %s %s.", f[1], f[3], f[4])
		e := schema.Event{ID: f[0], Actor: party(f[1]), Action: schema.Action{Text: f[3], Lemma: f[3], Type: schema.Type(f[2])},
			Target: party(f[4]), Time: day(f[6]), Status: schema.Status(f[7]), Source: party(f[8]), Confidence: .5, Rule: "active",
			Evidence: []schema.Evidence{{Sentence: sentence, Start: 100 * i, End: 100*i + len(sentence)}}}
		if f[5] != "" {
			path := strings.Split(f[5], "/")
			e.Place = &schema.Place{Text: path[0], Name: path[0], Kind: "city", ID: schema.PlaceID(path...), Path: path, Basis: "clause"}
		}
		x.Events = append(x.Events, e)
	}
	return x
}

func party(name string) *schema.Entity {
	switch name {
	case "":
		return nil
	case "Red Front":
		return &schema.Entity{Text: "RF", Name: name, Kind: schema.KindGroup, ID: "g:rf"}
	}
	return &schema.Entity{Text: name, Name: name, Kind: schema.KindEntity, ID: schema.EntityID(name)}
}

func day(s string) *schema.Time {
	switch len(s) {
	case 4:
		return &schema.Time{From: s + "-01-01", To: s + "-12-31", Precision: "year"}
	case 7:
		return &schema.Time{From: s + "-01", To: s + "-28", Precision: "month"}
	case 10:
		return &schema.Time{From: s, To: s, Precision: "day"}
	}
	return nil
}

// answers are the questions on the story, and for each row of the answer the
// columns that are named.
var answers = []struct {
	ask     string
	columns string
	rows    []string
}{
	{"targets-of rf", "actor action target place date status event sentence", []string{
		"Red Front|shelled|barracks|Port Ann|2021-03-04|happened|e:a1|Red Front shelled barracks.",
		"Red Front|burned||Old Mill|2021-03-05|happened|e:b1|Red Front burned ."}},
	{"targets-of g:rf", "event", []string{"e:a1", "e:b1"}},
	{"targets-of blue  UNION", "event status date source", []string{"e:a2|alleged|2021-02|Minister Oduya", "e:b3|denied||Blue Union"}},
	{"actors-at norland", "actor event place", []string{
		"Blue Union|e:b3|Port Ann", "Minister Oduya|e:b2|Norland", "Red Front|e:a1|Port Ann", "Red Front|e:b1|Old Mill"}},
	{"actors-at north coast", "event", []string{"e:b3", "e:a1", "e:b1"}},
	{"actors-at old mill", "event", []string{"e:b1"}},
	{"timeline RED FRONT", "role date event", []string{
		"target|2021-02|e:a2", "actor|2021-03-04|e:a1", "actor|2021-03-05|e:b1", "target|2021-03-06|e:b2"}},
	{"events rf,norland", "event", []string{"e:a1", "e:b1"}},
	{"events coast guard,southland", "event date", []string{"e:c1|2020", "e:c2|2021-03-06"}},
	{"shared-targets rf", "actor other shared target events other_events event other_event", []string{
		"Red Front|Coast Guard|1|barracks|1|1|e:a1|e:c1"}},
	{"shared-targets rf,coast guard", "other target", []string{"Coast Guard|barracks"}},
	{"shared-targets rf,blue union", "target", nil}, // what was denied counts not
	{"links blue union,coast guard", "path step reaches event", []string{
		"1|1|Red Front|e:a2", "1|2|Minister Oduya|e:b2", "1|3|Coast Guard|e:c2"}}, // no way over barracks, which has no name
	{"links rf,barracks", "step reaches event", []string{"1|barracks|e:a1"}},
	{"links rf,old mill", "step reaches event", []string{"1|Old Mill|e:b1"}},
	{"links old mill,port ann", "step reaches", []string{"1|Red Front", "2|Port Ann"}},
	{"links rf,RED front", "step", nil},
	{"who-says minister oduya", "source role action event", []string{"Minister Oduya|source|armed|e:a2"}},
	{"who-says blue union", "source role event", []string{"Blue Union|actor; source|e:b3", "Minister Oduya|actor|e:a2"}},
	{"who-says e:b1", "source event", []string{"|e:b1"}},
	{"toll norland", "toll number at_least at_most actor event", []string{
		"killed|12|12|12|Red Front|e:a1", "injured||24||Red Front|e:b1"}},
	{"toll RF", "toll event", []string{"killed|e:a1", "injured|e:b1"}},
	{"toll blue union", "event", nil},
	{"why e:a", "", nil},
	{"why e:a1", "event toll toll_as actor_as rule start end sentence article title published", []string{
		"e:a1|12 killed|twelve|RF|active|0|27|Red Front shelled barracks.|art-1|Title of art-1|2021-03-06"}},
	{"why e:a2", "source source_as disputed marks", []string{"Minister Oduya|Minister Oduya||actor 100-110; action 111-116"}},
	{"about RF", "name kind id known_by articles other_names events", []string{"Red Front|group|g:rf|your files|2|Red Front (2); RF (2)|actor 2; target 2; source 1"}},
	{"about north coast", "name kind located_in events", []string{"North Coast|place|Norland|within 3"}},
	{"about port ann", "known_by located_in articles events", []string{"its name and those of the places around it|North Coast, Norland|2|place 2"}},
	{"about minister oduya", "known_by other_names events", []string{"its name||actor 1; target 1; source 1"}},
	{"proofs RF", "role event sentence article", []string{
		"actor|e:a1|Red Front shelled barracks.|art-1", "target|e:a2|Blue Union armed Red Front.|art-1", "actor|e:b1|Red Front burned .|art-1",
		"target|e:b2|Minister Oduya blamed Red Front.|art-2", "source|e:c1|Coast Guard raided barracks.|art-2"}},
	{"proofs north coast", "role event place place_as", []string{"place|e:a1|Port Ann|Port Ann", "place|e:b1|Old Mill|Old Mill", "place|e:b3|Port Ann|Port Ann"}},
	{"proofs RF,2", "event", []string{"e:a1", "e:a2"}},
	{"proved-links blue union,coast guard", "path step from reaches events event sentence", []string{
		"1|1|Blue Union|Red Front|1|e:a2|Blue Union armed Red Front.", "1|2|Red Front|Minister Oduya|1|e:b2|Minister Oduya blamed Red Front.",
		"1|3|Minister Oduya|Coast Guard|1|e:c2|Coast Guard met Minister Oduya."}},
	{"why e:c2", "date place target_as", []string{"2021-03-06|Southland|Minister Oduya"}},
}

func testStory(t *testing.T, s graph.Store) {
	load(t, s, plan(t, story()...))
	for _, a := range answers {
		name, rest, _ := strings.Cut(a.ask, " ")
		rows, err := Answer(s, name, graph.Args(strings.Split(rest, ",")...))
		if a.columns == "" {
			if !errors.Is(err, graph.ErrAmbiguous) {
				t.Errorf("%s: %v; want it ambiguous", a.ask, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", a.ask, err)
			continue
		}
		var got []string
		for _, r := range rows {
			got = append(got, pick(t, name, r, strings.Fields(a.columns)))
		}
		if diff := cmp.Diff(a.rows, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", a.ask, diff)
		}
	}
}

// pick joins the named columns of a row.
func pick(t *testing.T, name string, row graph.Row, columns []string) string {
	t.Helper()
	q, err := question.Find(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(row) != len(q.Columns) {
		t.Fatalf("%s: %d cells in %d columns", name, len(row), len(q.Columns))
	}
	var out []string
	for _, want := range columns {
		found := false
		for i, c := range q.Columns {
			if c == want {
				out, found = append(out, fmt.Sprint(row[i])), true
			}
		}
		if !found {
			t.Fatalf("%s has no column %s", name, want)
		}
	}
	return strings.Join(out, "|")
}

// Answer collects the rows of an answer.
func Answer(s graph.Querier, name string, args []graph.Arg) ([]graph.Row, error) {
	var out []graph.Row
	for row, err := range s.Ask(context.Background(), name, args...) {
		if err != nil {
			return out, err
		}
		out = append(out, row)
	}
	return out, nil
}

func testWrongQuestions(t *testing.T, s graph.Store) {
	load(t, s, plan(t, story()...))
	for _, c := range []struct {
		ask  string
		args []string
		want error
	}{
		{"who-knows", []string{"x"}, graph.ErrUsage},
		{"timeline", nil, graph.ErrUsage},
		{"timeline", []string{"a", "b"}, graph.ErrUsage},
		{"timeline", []string{"nobody"}, graph.ErrNoName},
		{"timeline", []string{""}, graph.ErrNoName},
		{"timeline", []string{"\x00' OR 1=1 --"}, graph.ErrNoName},
		{"actors-at", []string{"Coast Guard"}, graph.ErrNoName},
		{"links", []string{"RF", "nobody"}, graph.ErrNoName},
		{"about", []string{"nobody"}, graph.ErrNoName},
		{"proofs", []string{"nobody"}, graph.ErrNoName},
		{"proofs", []string{"RF", "-1"}, graph.ErrUsage},
		{"proofs", []string{"RF", "few"}, graph.ErrUsage},
		{"proved-links", []string{"RF", "nobody"}, graph.ErrNoName},
		{"why", []string{"e:zzz"}, graph.ErrNoEvent},
		{"why", []string{""}, graph.ErrUsage},
		{"why", []string{"e:%"}, graph.ErrNoEvent},
		{"why", []string{"e:\xff"}, graph.ErrNoEvent},
		{"who-says", []string{"e:"}, graph.ErrAmbiguous},
		{"who-says", []string{"RF", "nobody"}, graph.ErrNoName},
	} {
		if rows, err := Answer(s, c.ask, graph.Args(c.args...)); !errors.Is(err, c.want) {
			t.Errorf("%s %q: %d rows, %v; want %v", c.ask, c.args, len(rows), err, c.want)
		}
	}
}
