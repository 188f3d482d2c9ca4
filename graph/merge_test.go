package graph

import (
	"strings"
	"testing"

	"newsgraph/link"
	"newsgraph/schema"
)

func toll(kind string, n int) *schema.Toll {
	return &schema.Toll{Kind: kind, Number: &n, Text: "some of them"}
}

// TestMergeTolls: the toll that most articles tell counts, of equals the smaller,
// in whatever order they come; who tells none has no vote.
func TestMergeTolls(t *testing.T) {
	tell := func(t *schema.Toll) Event { return Event{ID: "e", Toll: tollOf(t)} }
	low := 2
	for _, c := range []struct {
		name    string
		reports []Event
		want    string
	}{
		{"none", []Event{tell(nil), tell(nil)}, ""},
		{"one knows", []Event{tell(nil), tell(toll("killed", 7)), tell(nil)}, "about 7 killed"},
		{"most", []Event{tell(toll("killed", 5)), tell(toll("killed", 9)), tell(toll("killed", 9))}, "about 9 killed"},
		{"equals", []Event{tell(toll("killed", 9)), tell(toll("killed", 5))}, "about 5 killed"},
		{"a number before a bound", []Event{tell(&schema.Toll{Kind: "killed", AtLeast: &low}), tell(toll("killed", 5))}, "about 5 killed"},
		{"none killed is no unknown", []Event{tell(nil), tell(toll("killed", 0))}, "about 0 killed"},
	} {
		for range 2 {
			if got := eachFromAnother(c.reports).event().Toll.String(); got != c.want {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
			for i, j := 0, len(c.reports)-1; i < j; i, j = i+1, j-1 {
				c.reports[i], c.reports[j] = c.reports[j], c.reports[i]
			}
		}
	}
}

// TestMergeTimes: a time that the text tells goes before any number of publication
// days, a day before a longer time, and who knows none has no vote.
func TestMergeTimes(t *testing.T) {
	at := func(from, to, basis string) Event {
		return Event{ID: "e", When: When{From: from, To: to, Basis: basis}}
	}
	published := at("2020-05-06", "2020-05-06", schema.BasisPublication)
	for _, c := range []struct {
		name    string
		reports []Event
		want    string
	}{
		{"told once", []Event{published, published, at("2020-05-05", "2020-05-05", "weekday"), {ID: "e"}}, "2020-05-05"},
		{"never told", []Event{{ID: "e"}, published}, "2020-05-06"},
		{"a day and a week", []Event{at("2020-05-04", "2020-05-10", "text"), at("2020-05-05", "2020-05-05", "text")}, "2020-05-05"},
		{"most", []Event{at("2020-05-04", "2020-05-10", "text"), at("2020-05-04", "2020-05-10", "text"), at("2020-05-05", "2020-05-05", "text")}, "2020-05-04"},
	} {
		if got := eachFromAnother(c.reports).event().When.From; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// eachFromAnother makes reports of events, each of an article of its own.
func eachFromAnother(events []Event) merging {
	m := merging{origins: map[string]int{}}
	for i, e := range events {
		article := string(rune('a' + i))
		m.reports = append(m.reports, Report{e, link.Report{ID: e.ID, Article: article}})
		m.origins[article] = i
	}
	return m
}

func TestPlanRejectsTolls(t *testing.T) {
	four, three := 4, 3
	for name, bad := range map[string]*schema.Toll{
		"no number": {Kind: "killed"}, "unknown kind": toll("sold", 3), "negative": toll("killed", -1), "too many": toll("killed", schema.MaxToll+1),
		"bounds crossed": {Kind: "killed", AtLeast: &four, AtMost: &three},
	} {
		e := sound()
		e.Toll = bad
		b, rejected := Plan([]schema.Extraction{article(e)})
		if b.Reports() != 0 || len(rejected) != 1 || !strings.Contains(rejected[0].Reason, "the toll") {
			t.Errorf("%s: %d events planned, rejected %v", name, b.Reports(), rejected)
		}
	}
	e := sound()
	e.Toll = &schema.Toll{Kind: "arrested", AtLeast: &three, AtMost: &four, Text: "three\x00or four"}
	b, rejected := Plan([]schema.Extraction{article(e)})
	if len(rejected) > 0 || b.Reports() != 1 || b.Articles[0].Reports[0].Toll.Text != "three\uFFFDor four" {
		t.Errorf("a sound toll: %v, %+v", rejected, b.Articles)
	}
}
