package extract_test

import (
	"context"
	"strings"
	"testing"

	"newsgraph/schema"
)

// TestTolls reads sentences with the program's own model: the tolls of all their
// events, in text order.
func TestTolls(t *testing.T) {
	x := extractor(t)
	for text, want := range map[string]string{
		"The attack killed at least 156 people.":                        "156+ killed (at least 156)",
		"Dozens of civilians were killed in the raid.":                  "24+ killed (Dozens)",
		"Police arrested more than 40 protesters on Monday.":            "40+ arrested (more than 40)",
		"Rebels killed between 10 and 15 soldiers.":                     "10-15 killed (between 10 and 15)",
		"The blast killed up to 20 rebels and injured some 300 others.": "up to 20 killed (up to 20); about 300 injured (some 300)",
		"Gunmen killed three and injured five.":                         "3 killed (three); 5 injured (five)",
		"The bomb killed two policemen and a farmer.":                   "2 killed (two); 1 killed (a farmer)",
		"Three people died.":                                            "3 killed (Three)",
		"The storm left two people dead and 800 others injured.":        "2 killed (two); 800 injured (800)",
		"The landslide claimed 12 lives.":                               "12 killed (12)",
		"Police made 12 arrests.":                                       "12 arrested (12)",
		"Tens of thousands of people fled their homes.":                 "20000+ displaced (Tens of thousands)",
		"Authorities evacuated 5,000 residents from the town.":          "5000 displaced (5,000)",
		"Twenty people are missing.":                                    "20 missing (Twenty)",
		"Nine sailors went missing.":                                    "9 missing (Nine)",
		"Seventeen people were killed and 22 are missing.":              "17 killed (Seventeen); 22 missing (22)",
		"Six were wounded and at least two are missing.":                "6 injured (Six); 2+ missing (at least two)",
		"Bandits kidnapped several hundred girls.":                      "300+ abducted (several hundred)",
		"No one was hurt in the explosion.":                             "0 injured (No one)",
		"A 12-year-old boy was shot dead.":                              "1 killed (A 12-year-old boy)",
		"Soldiers killed or wounded 1,500 rebels.":                      "up to 1500 killed (1,500); up to 1500 injured (1,500)",
		"Soldiers killed and wounded hundreds of rebels.":               "",
		"Twelve nurses were kidnapped and killed.":                      "12 abducted (Twelve); 12 killed (Twelve)",
		"The army killed civilians.":                                    "",
		"Shells destroyed two houses.":                                  "",
		"The senate killed two bills.":                                  "",
		"Two suspects fled.":                                            "",
		"Gunmen shot at 12 policemen.":                                  "",
	} {
		e, err := x.Extract(context.Background(), schema.Article{ID: "a", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, ev := range e.Events {
			if ev.Toll != nil {
				got = append(got, ev.Toll.String()+" ("+ev.Toll.Text+")")
				if !ev.Toll.Valid() {
					t.Errorf("%s: an impossible toll %+v", text, ev.Toll)
				}
			}
		}
		if all := strings.Join(got, "; "); all != want {
			t.Errorf("%s\n got %s\nwant %s", text, all, want)
		}
	}
}
