package graph

import (
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"newsgraph/link"
	"newsgraph/schema"
)

// whole compares what is not exported too; JSON knows no nil list.
var whole = cmp.Options{cmp.Exporter(func(reflect.Type) bool { return true }), cmpopts.EquateEmpty()}

func sound() schema.Event {
	return schema.Event{
		ID: "e:1", Actor: &schema.Entity{Text: "the League", Name: "Harbour League", Kind: "organization", ID: schema.EntityID("Harbour League")},
		Action: schema.Action{Text: "closed", Lemma: "close", Type: schema.Coerce}, Status: schema.Happened, Confidence: .7, Rule: "active",
		Place:    &schema.Place{Text: "Lower Quay", Name: "Lower Quay", Kind: "city", ID: "p:quay", Path: []string{"Lower Quay", "Estmark"}},
		Time:     &schema.Time{From: "2022-05-01", To: "2022-05-02", Precision: "range", Basis: "text", Text: "over the weekend"},
		Evidence: []schema.Evidence{{Sentence: "The League closed it.", Start: 10, End: 31}},
	}
}

func article(events ...schema.Event) schema.Extraction {
	return schema.Extraction{ID: "a", Published: "2022-05-03", Events: events}
}

func TestPlanRejects(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name   string
		spoil  func(*schema.Event)
		reason string
	}{
		{"no id", func(e *schema.Event) { e.ID = "" }, "the event has no id"},
		{"long id", func(e *schema.Event) { e.ID = strings.Repeat("x", MaxID+1) }, "513 bytes"},
		{"id not text", func(e *schema.Event) { e.ID = "e:\xff" }, "not text"},
		{"id with NUL", func(e *schema.Event) { e.ID = "e:\x00" }, "not text"},
		{"type", func(e *schema.Event) { e.Action.Type = "FIGHT" }, `unknown action type "FIGHT"`},
		{"no type", func(e *schema.Event) { e.Action.Type = "" }, "unknown action type"},
		{"status", func(e *schema.Event) { e.Status = "maybe" }, `unknown status "maybe"`},
		{"confidence", func(e *schema.Event) { e.Confidence = 1.5 }, "confidence 1.5"},
		{"confidence NaN", func(e *schema.Event) { e.Confidence = nan }, "confidence NaN"},
		{"actor without id", func(e *schema.Event) { e.Actor.ID = "" }, "the actor has no id"},
		{"actor without name", func(e *schema.Event) { e.Actor.Name, e.Actor.Text = "", " \n" }, "the actor has no name"},
		{"kind", func(e *schema.Event) { e.Actor.Kind = "robot" }, `unknown kind "robot" of the actor`},
		{"target", func(e *schema.Event) { e.Target = &schema.Entity{ID: "x", Name: "x"} }, `unknown kind "" of the target`},
		{"place without id", func(e *schema.Event) { e.Place.ID = "" }, "the place has no id"},
		{"half a point", func(e *schema.Event) { e.Place.Lat = new(float64) }, "one coordinate"},
		{"not on earth", func(e *schema.Event) { lat := 91.0; e.Place.Lat, e.Place.Lon = &lat, new(float64) }, "not on earth"},
		{"point NaN", func(e *schema.Event) { e.Place.Lat, e.Place.Lon = &nan, new(float64) }, "not on earth"},
		{"empty path", func(e *schema.Event) { e.Place.Path[1] = "" }, "empty name"},
		{"path ids", func(e *schema.Event) { e.Place.PathIDs = []string{"a", "b", "c"} }, "3 path ids for 2 names"},
		{"day", func(e *schema.Event) { e.Time.From = "2022-02-30" }, `first day "2022-02-30"`},
		{"month", func(e *schema.Event) { e.Time.To = "2022-05" }, `last day "2022-05"`},
		{"backwards", func(e *schema.Event) { e.Time.To = "2021-01-01" }, "ends on 2021-01-01"},
		{"no evidence", func(e *schema.Event) { e.Evidence = nil }, "no evidence"},
		{"span", func(e *schema.Event) { e.Evidence[0].End = 10 }, "impossible span"},
		{"negative span", func(e *schema.Event) { e.Evidence[0].Start, e.Evidence[0].End = -5, 16 }, "impossible span"},
		{"other length", func(e *schema.Event) { e.Evidence[0].End++ }, "21 bytes in a span of 22"},
	} {
		bad := sound()
		c.spoil(&bad)
		good := sound()
		good.ID = "e:good"
		b, rejected := Plan([]schema.Extraction{article(bad, good)})
		if len(rejected) != 1 || !strings.Contains(rejected[0].Reason, c.reason) || rejected[0].Article != "a" {
			t.Errorf("%s: rejected %v; want one with %q", c.name, rejected, c.reason)
		}
		if b.Reports() != 1 || b.Articles[0].Reports[0].ID != "e:good" {
			t.Errorf("%s: the other event of the article is not planned", c.name)
		}
	}
}

func TestPlanArticle(t *testing.T) {
	for _, x := range []schema.Extraction{{Events: []schema.Event{sound()}}, {ID: "\xff"}, {ID: strings.Repeat("x", 600)}} {
		if b, rejected := Plan([]schema.Extraction{x}); len(b.Articles) != 0 || len(rejected) != 1 {
			t.Errorf("article %.20q: %d planned, rejected %v", x.ID, len(b.Articles), rejected)
		}
	}
	x := article(sound())
	x.Published = "May 3"
	b, rejected := Plan([]schema.Extraction{x})
	if len(rejected) != 1 || rejected[0].Event != "" || b.Reports() != 1 || b.Articles[0].Article.Published != "" {
		t.Errorf("a wrong publication day is to be left out and reported: %v, %+v", rejected, b.Articles)
	}
}

func TestPlanCleansText(t *testing.T) {
	e := sound()
	e.Actor.Text = strings.Repeat("é", MaxName) // two bytes each
	e.Action.Text = "clo\x00sed \xff"
	e.Evidence[0] = schema.Evidence{Sentence: strings.Repeat("x", MaxSentence-1) + "é and more", Start: 5, End: 5 + MaxSentence - 1 + len("é and more")}
	b, rejected := Plan([]schema.Extraction{article(e)})
	if len(rejected) > 0 {
		t.Fatal(rejected)
	}
	got := b.Articles[0].Reports[0]
	if got.Action != "clo\uFFFDsed \uFFFD" {
		t.Errorf("action %q", got.Action)
	}
	if m := got.Roles[slices.IndexFunc(got.Roles, func(r Role) bool { return r.Rel == schema.RelPerformed })].Mention; len(m) != MaxName {
		t.Errorf("mention of %d bytes", len(m))
	}
	if text := b.Articles[0].Sentences[0].Text; len(text) != MaxSentence-1 || got.Evidence[0].End-got.Evidence[0].Start != len(text) {
		t.Errorf("sentence of %d bytes in a span of %d; want it cut before the é", len(text), got.Evidence[0].End-got.Evidence[0].Start)
	}
}

func TestPlanOrder(t *testing.T) {
	e, f := sound(), sound()
	f.ID = "e:2"
	one, _ := Plan([]schema.Extraction{article(e, f)})
	two, _ := Plan([]schema.Extraction{article(f, e)})
	if diff := cmp.Diff(one, two, whole); diff != "" {
		t.Errorf("the order of events matters:\n%s", diff)
	}
	x, y := article(e), article(f)
	b, rejected := Plan([]schema.Extraction{x, y, y})
	if len(b.Articles) != 1 || b.Articles[0].Reports[0].ID != "e:2" || len(rejected) != 1 {
		t.Errorf("the last extraction of an article counts, and the other is reported: %v", rejected)
	}
}

func TestJoin(t *testing.T) {
	x, y := article(sound()), article(sound())
	y.ID = "b"
	both, _ := Plan([]schema.Extraction{x, y})
	bx, _ := Plan([]schema.Extraction{x})
	by, _ := Plan([]schema.Extraction{y})
	joined, rejected := Join(by, bx)
	if diff := cmp.Diff(both, joined, whole); diff != "" || len(rejected) > 0 {
		t.Errorf("joined %v (-planned +joined):\n%s", rejected, diff)
	}
}

func TestPlanDecodes(t *testing.T) {
	b, _ := Plan([]schema.Extraction{article(sound())})
	x, err := Decode(b.Articles[0].Data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(b.Articles[0], contribute(x, link.Decided{}), whole); diff != "" {
		t.Errorf("planning the stored extraction again (-first +again):\n%s", diff)
	}
	for _, data := range [][]byte{nil, {1, 2, 3}, b.Articles[0].Data[:20]} {
		if _, err := Decode(data); err == nil {
			t.Errorf("%d bytes of damaged data decode", len(data))
		}
	}
}

// TestPlaces: a place above another has an id of its own, or the given one, and
// is the same node as an entity of that id.
func TestPlaces(t *testing.T) {
	e := sound()
	e.Place.Path = []string{"Lower Quay", "Shire", "Estmark"}
	e.Place.PathIDs = []string{"", "", "g:estmark"}
	e.Actor = &schema.Entity{Text: "Estmark", Name: "Estmark", Kind: schema.KindCountry, ID: "g:estmark"}
	b, rejected := Plan([]schema.Extraction{article(e)})
	if len(rejected) > 0 {
		t.Fatal(rejected)
	}
	shire := schema.PlaceID("shire", "ESTMARK")
	var got []string
	for _, th := range b.Things() {
		got = append(got, th.ID+" "+strings.Join(th.Labels(), ":")+" in "+th.Parent)
	}
	want := []string{"g:estmark Country:Entity:Place in ", "p:quay Place in " + shire, shire + " Place in g:estmark"}
	slices.Sort(want)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestShortcuts(t *testing.T) {
	e := Event{ID: "e", Type: "ASSAULT", Status: "happened", Roles: []Role{
		{Rel: schema.RelPerformed, Thing: "a"}, {Rel: schema.RelTargeted, Thing: "t"}, {Rel: schema.RelHappenedAt, Thing: "p"}, {Rel: schema.RelHappenedAt, Thing: "t"}}}
	var got []string
	for _, s := range e.Shortcuts() {
		got = append(got, s.From+" "+s.Type+" "+s.To+" "+s.Role())
	}
	if diff := cmp.Diff([]string{"a ATTACKED p place", "a ATTACKED t target"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if e.Status = "denied"; e.Shortcuts() != nil {
		t.Error("a denied event has shortcuts")
	}
}

func TestNamelike(t *testing.T) {
	for mention, want := range map[string]bool{
		"Harbour League": true, "the Kremlin": true, "The Guardian": true, "HL": true, "M23": true, "مصر": true,
		"the group": false, "The group": false, "They": false, "he": false, "": false, "its": false, "six men": false,
	} {
		if got := Namelike(mention); got != want {
			t.Errorf("Namelike(%q) = %v", mention, got)
		}
	}
}
