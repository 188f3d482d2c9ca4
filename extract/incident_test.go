package extract

import (
	"testing"

	"newsgraph/extract/when"
	"newsgraph/schema"
)

// harm is a telling of a violent deed against somebody, with its day and basis.
func harm(kind, id, day, basis string) schema.Event {
	e := schema.Event{
		Action: schema.Action{Type: schema.Assault}, Status: schema.Happened,
		Target: &schema.Entity{ID: id, Kind: kind},
	}
	if day != "" {
		e.Time = &schema.Time{From: day, To: day, Precision: "day", Basis: basis}
	}
	return e
}

func TestIncidents(t *testing.T) {
	const person, text = schema.KindPerson, "text"
	for _, c := range []struct {
		name   string
		events []schema.Event // the last is asked for
		want   string
	}{
		{"the same person", []schema.Event{harm(person, "a", "2020-01-04", text), harm(person, "a", "", "")}, "2020-01-04 incident"},
		{"told later in the article", []schema.Event{harm(person, "b", "", ""), harm(person, "a", "2020-01-04", text), harm(person, "a", "", "")}, "2020-01-04 incident"},
		{"somebody else", []schema.Event{harm(person, "a", "2020-01-04", text), harm(person, "b", "", "")}, ""},
		{"two days", []schema.Event{harm(person, "a", "2020-01-04", text), harm(person, "a", "2020-02-04", text), harm(person, "a", "", "")}, ""},
		{"a day of the narrative tells nothing", []schema.Event{harm(person, "a", "2020-01-04", when.BasisContext), harm(person, "a", "", "")}, ""},
		{"and gives way", []schema.Event{harm(person, "a", "2020-01-04", text), harm(person, "a", "2020-02-04", when.BasisContext)}, "2020-01-04 incident"},
		{"what is told stays", []schema.Event{harm(person, "a", "2020-01-04", text), harm(person, "a", "2020-01-04", text)}, "2020-01-04 text"},
		{"a town is attacked more than once", []schema.Event{harm(schema.KindPlace, "a", "2020-01-04", text), harm(schema.KindPlace, "a", "", "")}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			incidents(c.events)
			got := ""
			if tm := c.events[len(c.events)-1].Time; tm != nil {
				got = tm.From + " " + tm.Basis
			}
			if got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
