package extract

import (
	"testing"

	"newsgraph/article/clean"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

func TestBareDateline(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, place, region, rest string }{
		{"MADRID Two men were arrested in the port.", "MADRID", "", "Two men were arrested in the port."},
		{"AUSTIN, Texas A man was arrested in the port.", "AUSTIN", "Texas", "A man was arrested in the port."},
		{"MADRID (AP) Two men were arrested in the port.", "MADRID", "", "Two men were arrested in the port."},
		{"AUSTIN, Texas (AP) \ufffd A man was arrested in the port.", "AUSTIN", "Texas", "A man was arrested in the port."},
		{"Madrid Two men were arrested in the port.", "", "", "Madrid Two men were arrested in the port."},
		{"Madrid - Two men were arrested in the port.", "Madrid", "", "Two men were arrested in the port."},
		{"San Salvador, El Salvador – Two men were arrested in the port.", "San Salvador", "El Salvador", "Two men were arrested in the port."},
		{"Madrid - Lima flights were cancelled by the port.", "", "", "Madrid - Lima flights were cancelled by the port."},
		{"Madrid - the port of ministers - was closed.", "", "", "Madrid - the port of ministers - was closed."},
		{"Ministers - Two of them - were arrested.", "", "", "Ministers - Two of them - were arrested."},
		{"NATO Ministers met in the port.", "", "", "NATO Ministers met in the port."},
		{"MADRID TWO MEN WERE ARRESTED IN THE PORT.", "", "", "MADRID TWO MEN WERE ARRESTED IN THE PORT."},
	} {
		a := schema.Article{ID: "a", Text: c.text + "\n\nThe mayor thanked the police for it."}
		before := clean.Clean(a)
		lay := bareDateline(a, before, g)
		var place, region string
		if lay.Dateline != nil {
			place, region = lay.Dateline.Place.Of(a.Text), lay.Dateline.Region.Of(a.Text)
		}
		if place != c.place || region != c.region {
			t.Errorf("%q: dateline %q, %q", c.text, place, region)
		}
		if got := lay.Blocks[0].Of(a.Text); got != c.rest {
			t.Errorf("%q: the story begins %q", c.text, got)
		}
	}
}
