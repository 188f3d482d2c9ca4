package link

import (
	"strings"
	"testing"

	"newsgraph/schema"
)

// told writes an event as "type | actor | target | place | day or days | toll | lemma",
// each but the type empty where the article does not tell it. Names with a capital
// are known under one id, others stand for themselves; a place is a path.
func told(article, published, line string) (schema.Extraction, schema.Event) {
	f := strings.Split(line+"||||||", "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	sentence := "In " + article + " a sentence of its own tells it in many words: " + line
	e := schema.Event{
		ID: "e:" + article, Actor: somebody(article, f[1]), Target: somebody(article, f[2]), Place: at(f[3]), Time: on(f[4]), Toll: killed(f[5]),
		Action: schema.Action{Type: schema.Type(f[0]), Lemma: f[6], Text: f[6]}, Status: schema.Happened,
		Evidence: []schema.Evidence{{Sentence: sentence, End: len(sentence)}},
	}
	return schema.Extraction{ID: article, Published: published, Events: []schema.Event{e}}, e
}

func somebody(article, name string) *schema.Entity {
	switch {
	case name == "":
		return nil
	case strings.Contains(name, "/"): // a place that is acted on
		return &schema.Entity{Text: name, Name: name, ID: schema.PlaceID(strings.Split(name, "/")...), Kind: schema.KindPlace}
	case strings.ToLower(name) == name:
		return &schema.Entity{Text: name, Name: name, ID: schema.ContentID("m:", article, name)}
	}
	e := &schema.Entity{Text: name, Name: name, ID: schema.EntityID(name)}
	if strings.HasSuffix(name, "land") {
		e.Kind = schema.KindCountry
	}
	return e
}

// points are where the towns of the tests lie.
var points = map[string][2]float64{"Harb": {10, 20}, "Little Harb": {10.1, 20.1}, "Far Harb": {14, 20}}

func at(path string) *schema.Place {
	if path == "" {
		return nil
	}
	p := &schema.Place{Text: path, Path: strings.Split(path, "/"), Kind: "city"}
	p.Name, p.ID = p.Path[0], schema.PlaceID(p.Path...)
	if len(p.Path) == 1 {
		p.Kind = "country"
	}
	if at, ok := points[p.Name]; ok {
		p.Lat, p.Lon = &at[0], &at[1]
	}
	return p
}

func on(days string) *schema.Time {
	from, to, _ := strings.Cut(days, "/")
	switch {
	case days == "":
		return nil
	case to == "":
		to = from
	}
	return &schema.Time{From: from, To: to, Basis: "text"}
}

func killed(n string) *schema.Toll {
	number := len(n) // a stroke a person
	if n == "" {
		return nil
	}
	return &schema.Toll{Kind: schema.Killed, Number: &number, AtLeast: &number, AtMost: &number}
}

func reportOf(article, published, line string) Report {
	x, e := told(article, published, line)
	return ReportOf(x, SketchOf(x), e)
}

// TestMatch: what two articles tell is of one event, or is not.
func TestMatch(t *testing.T) {
	const day = "2020-05-04"
	for _, c := range []struct {
		name, a, b string
		one        bool
	}{
		{"parties and day", "ASSAULT | Red Front | Blue Union |  | 2020-05-04", "ASSAULT | Red Front | Blue Union |  | 2020-05-04", true},
		{"one tells the place", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | Blue Union | | 2020-05-04", true},
		{"a place and the province around it", "ASSAULT | Red Front | | Harb/Coast/Norland | 2020-05-04", "ASSAULT | Red Front | | Coast/Norland | 2020-05-04", true},
		{"a suburb and its city, the parties the same", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | Blue Union | Little Harb/Norland | 2020-05-04", true},
		{"another town", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | Blue Union | Far Harb/Norland | 2020-05-04", false},
		{"another country", "ASSAULT | Red Front | Blue Union | Norland | 2020-05-04", "ASSAULT | Red Front | Blue Union | Southland | 2020-05-04", false},
		{"another day", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-05", false},
		{"two days later, however much agrees", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04 | IIIII", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-06 | IIIII", false},
		{"a day within the other's week", "ASSAULT | Red Front | Blue Union | | 2020-05-04", "ASSAULT | Red Front | Blue Union | | 2020-05-02/2020-05-08", true},
		{"a day within a year is any day", "ASSAULT | Red Front | Blue Union | | 2020-05-04", "ASSAULT | Red Front | Blue Union | | 2020-01-01/2020-12-31", false},
		{"the day after, but the same number of dead in the same town", "ASSAULT | | | Harb/Norland | 2020-05-04 | IIIII", "ASSAULT | | | Harb/Norland | 2020-05-05 | IIIII", true},
		{"another type", "ASSAULT | Red Front | Blue Union | | 2020-05-04", "SANCTION | Red Front | Blue Union | | 2020-05-04", false},
		{"another target", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | Green Party | Harb/Norland | 2020-05-04", false},
		{"a described target may be the named one", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Red Front | six men | Harb/Norland | 2020-05-04", true},
		{"two actors, one target in one town on one day: the reports differ", "ASSAULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "ASSAULT | Green Party | Blue Union | Harb/Norland | 2020-05-04", true},
		{"two who leave one town on one day", "MOVE | Red Front | Harb/Norland | Harb/Norland | 2020-05-04", "MOVE | Green Party | Harb/Norland | Harb/Norland | 2020-05-04", false},
		{"two who meet one man on one day", "CONSULT | Red Front | Blue Union | Harb/Norland | 2020-05-04", "CONSULT | Green Party | Blue Union | Harb/Norland | 2020-05-04", false},
		{"two actors, the town not told", "ASSAULT | Red Front | Blue Union | | 2020-05-04", "ASSAULT | Green Party | Blue Union | | 2020-05-04", false},
		{"a town and a day alone", "ASSAULT | gunmen | six men | Harb/Norland | 2020-05-04", "ASSAULT | gunmen | six men | Harb/Norland | 2020-05-04", false},
		{"a town, a day and a number of dead", "ASSAULT | gunmen | | Harb/Norland | 2020-05-04 | IIIII", "ASSAULT | | people | Harb/Norland | 2020-05-04 | IIIII", true},
		{"two dead are a chance", "ASSAULT | | | Harb/Norland | 2020-05-04 | II", "ASSAULT | | | Harb/Norland | 2020-05-04 | II", false},
		{"words alone: both parties", "ACCUSE | Red Front | Blue Union | | 2020-05-04", "ACCUSE | Red Front | Blue Union | | 2020-05-04", true},
		{"words alone: one party and a town", "ACCUSE | Red Front | | Harb/Norland | 2020-05-04", "ACCUSE | Red Front | | Harb/Norland | 2020-05-04", false},
		{"a vague type: the verb tells", "OTHER | Red Front | Blue Union | | 2020-05-04 | | paint", "OTHER | Red Front | Blue Union | | 2020-05-04 | | wash", false},
		{"undated, of one day's papers, the same verb", "SANCTION | Red Front | Blue Union | | | | ban", "SANCTION | Red Front | Blue Union | | | | ban", true},
		{"undated, another verb", "SANCTION | Red Front | Blue Union | | | | ban", "SANCTION | Red Front | Blue Union | | | | fine", false},
		{"undated, one party", "SANCTION | Red Front | | Harb/Norland | | | ban", "SANCTION | Red Front | | Harb/Norland | | | ban", false},
		{"undated, between two states", "SANCTION | Norland | Southland | | | | ban", "SANCTION | Norland | Southland | | | | ban", false},
		{"dated long before the other's papers", "SANCTION | Red Front | Blue Union | | 2020-01-01 | | ban", "SANCTION | Red Front | Blue Union | | | | ban", false},
	} {
		a, b := reportOf("a", day, c.a), reportOf("b", day, c.b)
		if got := match(&a, &b) > 0; got != c.one {
			t.Errorf("%s: one event is %v, want %v", c.name, got, c.one)
		}
		if match(&a, &b) != match(&b, &a) {
			t.Errorf("%s: the order matters", c.name)
		}
	}
}

// TestStanding: what one reports and another alleges is one event; what is planned
// or denied is another.
func TestStanding(t *testing.T) {
	of := func(article string, s schema.Status) Report {
		x, e := told(article, "2020-05-04", "ASSAULT | Red Front | Blue Union | | 2020-05-04")
		e.Status = s
		return ReportOf(x, nil, e)
	}
	for _, c := range []struct {
		a, b schema.Status
		one  bool
	}{
		{schema.Happened, schema.Alleged, true}, {schema.Denied, schema.Denied, true}, {schema.Planned, schema.Happened, false}, {schema.Denied, schema.Alleged, false},
	} {
		a, b := of("a", c.a), of("b", c.b)
		if got := match(&a, &b) > 0; got != c.one {
			t.Errorf("%s and %s: one event is %v", c.a, c.b, got)
		}
	}
}

// TestSideBySide: two deeds that one sentence tells of one day are two.
func TestSideBySide(t *testing.T) {
	x, e := told("a", "2020-05-04", "ASSAULT | Red Front | | Harb/Norland | 2020-05-04")
	f := e
	f.ID = "e:other"
	a, b := ReportOf(x, nil, e), ReportOf(x, nil, f)
	if match(&a, &b) > 0 {
		t.Error("one sentence tells one event twice")
	}
	f.Evidence = []schema.Evidence{{Sentence: "Another text of the same range.", End: e.Evidence[0].End}}
	if b = ReportOf(x, nil, f); match(&a, &b) > 0 {
		t.Error("one range of an article tells one event twice")
	}
	f.Evidence = []schema.Evidence{{Sentence: "Later the article tells it again.", Start: 900, End: 933}}
	b = ReportOf(x, nil, f)
	if match(&a, &b) == 0 {
		t.Error("two sentences of an article tell two events")
	}
}

// TestCopied: a sentence that another article has too, read alike, is of one event
// where the day, the papers' day or the rest of the articles says so.
func TestCopied(t *testing.T) {
	const sentence = "The men of the front went to the harbour and then they came back."
	of := func(article, published, when, rest string, actor ...string) Report {
		x, e := told(article, published, "MOVE | "+append(actor, "Red Front")[0]+" | | | "+when+" | | go")
		e.Evidence = []schema.Evidence{{Sentence: sentence, End: len(sentence)}}
		f := e
		f.Evidence = []schema.Evidence{{Sentence: rest, Start: 100, End: 100 + len(rest)}}
		x.Events = []schema.Event{e, f}
		return ReportOf(x, SketchOf(x), e)
	}
	const one = "Nobody had seen them leave, and nobody asked them where they had been all day."
	const two = "A ship was late, the price of salt rose again, and the clerk of the port was away."
	for _, c := range []struct {
		name string
		a, b Report
		want bool
	}{
		{"papers of one day", of("a", "2020-05-04", "", one), of("b", "2020-05-05", "", two), true},
		{"papers of another month", of("a", "2020-05-04", "", one), of("b", "2020-07-05", "", two), false},
		{"the same, and copies", of("a", "2020-05-04", "", one), of("b", "2020-07-05", "", one), true},
		{"one dated day", of("a", "2020-05-04", "2020-05-01", one), of("b", "2020-07-05", "2020-05-01", two), true},
		{"a day apart, as who copies yesterday", of("a", "2020-05-04", "2020-05-03", one), of("b", "2020-05-05", "2020-05-04", one), true},
		{"nobody in particular, of one day", of("a", "2020-05-04", "", one, "the men"), of("b", "2020-05-04", "", two, "the men"), false},
		{"nobody in particular, in copies", of("a", "2020-05-04", "", one, "the men"), of("b", "2020-05-04", "", one, "the men"), true},
		{"weeks apart", of("a", "2020-05-04", "2020-05-03", one), of("b", "2020-06-05", "2020-06-04", one), false},
	} {
		if got := match(&c.a, &c.b) > 0; got != c.want {
			t.Errorf("%s: one event is %v", c.name, got)
		}
	}
}
