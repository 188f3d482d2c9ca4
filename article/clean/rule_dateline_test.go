package clean

import (
	"testing"

	"newsgraph/schema"
)

func TestDatelines(t *testing.T) {
	const tail = "Ministers met on Friday and agreed on nothing.\n\nThey will meet again, an aide said."
	for _, c := range []struct {
		head, place, region, date, agency string
		rest                              string // what follows, where it is not tail
	}{
		{head: "ROME, March 22 (Reuters) - ", place: "ROME", date: "2024-03-22", agency: "Reuters"},
		{head: "KABUL, Afghanistan — ", place: "KABUL", region: "Afghanistan"},
		{head: "KABUL, Afghanistan (AP) — ", place: "KABUL", region: "Afghanistan", agency: "AP"},
		{head: "KABUL, Afghanistan (AP) _ ", place: "KABUL", region: "Afghanistan", agency: "AP"},
		{head: "KABUL, Afghanistan, March 22, 2023 (AP) — ", place: "KABUL", region: "Afghanistan", date: "2023-03-22", agency: "AP"},
		{head: "Rome (AFP) – ", place: "Rome", agency: "AFP"},
		{head: "Lima (XNA) – ", place: "Lima", agency: "XNA"},
		{head: "BEIRUT/CAIRO, Dec 31 (Reuters) - ", place: "BEIRUT", date: "2023-12-31", agency: "Reuters"},
		{head: "PORT-AU-PRINCE, Haiti -- ", place: "PORT-AU-PRINCE", region: "Haiti"},
		{head: "KINGSTON (JAMAICA), 23 SEP 89 (CANA) -- ", place: "KINGSTON", region: "JAMAICA", date: "1989-09-23", agency: "CANA"},
		{head: "ST. PAUL, Minn. -- ", place: "ST. PAUL", region: "Minn"},
		{head: "MOSCOW, March 22. /TASS/. ", place: "MOSCOW", date: "2024-03-22", agency: "TASS"},
		{head: "Madrid, 22 mar (EFE).- ", place: "Madrid", date: "2024-03-22", agency: "EFE"},
		{head: "(ANSA) - ROME, MAR 22 - ", place: "ROME", date: "2024-03-22", agency: "ANSA"},
		{head: "(Reuters) - ", agency: "Reuters"},
		{head: "ISLAMABAD: ", place: "ISLAMABAD"},
		{head: "CLANDESTINE, 8 JAN 90 (RADIO FREEDOM) -- ", date: "1990-01-08", agency: "RADIO FREEDOM"},
		{head: "TRIPOLI, Friday — ", place: "TRIPOLI"},
	} {
		t.Run(c.head, func(t *testing.T) {
			text := c.head + tail
			l := Clean(schema.Article{Published: "2024-03-23", Text: text})
			checkTiling(t, text, l)
			d := l.Dateline
			if d == nil {
				t.Fatal("no dateline found")
			}
			if p, r := d.Place.Of(text), d.Region.Of(text); p != c.place || r != c.region || d.Date != c.date || d.Agency != c.agency {
				t.Errorf("got place %q, region %q, date %q, agency %q", p, r, d.Date, d.Agency)
			}
			if got := l.Blocks[0].Of(text); got != "Ministers met on Friday and agreed on nothing." {
				t.Errorf("the story begins %q", got)
			}
		})
	}
}

func TestNoDateline(t *testing.T) {
	for _, s := range []string{
		"Rome - the city of ministers - was quiet on Friday.",
		"UPDATE: Ministers met on Friday in Rome.",
		"The minister (AP) - nobody knew why - went home.",
		"On March 22 - a Friday - ministers met.",
		"Monday, March 22 - Ministers met in Rome.",
		"MINISTERS MET -- NOBODY KNEW WHY -- AND AGREED ON NOTHING.",
		"ANNA: Where were you?\n\nPETER: At home.",
		"Anna Koval — who leads the party — resigned.",
		"- Ministers met",
	} {
		if l := Clean(schema.Article{Published: "2024-03-23", Text: s + "\n\nMore will be known soon, an aide said."}); l.Dateline != nil {
			t.Errorf("%q: dateline %q", s, l.Dateline.Of(s))
		}
	}
}

func TestDatelineOfJanuary(t *testing.T) {
	l := Clean(schema.Article{Published: "2024-01-01", Text: "ROME, Dec. 31 (AP) — Ministers met."})
	if l.Dateline == nil || l.Dateline.Date != "2023-12-31" {
		t.Errorf("dateline %+v, want 2023-12-31", l.Dateline)
	}
}

func TestMarkers(t *testing.T) {
	runCleanCases(t, []cleanCase{
		{
			name: "monitored report", text: "ROME, 4 JAN 90 (EFE) -- [REPORT] [ANNA KOVAL] [TEXT] THE ARMY [NORTHERN COMMAND] LEFT.\n\n[GARCIA] \"WE ARE LEAVING.\"",
			blocks:  []string{"paragraph: THE ARMY [NORTHERN COMMAND] LEFT.", "paragraph: \"WE ARE LEAVING.\""},
			removed: []string{"service marker: [REPORT] [ANNA KOVAL] [TEXT]", "service marker: [GARCIA]"},
		},
		{
			name: "several reports", text: "ROME, May 3 (AP) - Ministers met.\n\nPARIS, May 3 (AP) - Farmers marched.",
			blocks:  []string{"paragraph: Ministers met.", "paragraph: Farmers marched."},
			removed: []string{"dateline: PARIS, May 3 (AP) -"},
		},
		{
			name: "byline before the dateline", text: "By Anna Koval and Jo Doe ROME, May 3 (AP) - Ministers met.",
			blocks: []string{"paragraph: Ministers met."}, removed: []string{"byline: By Anna Koval and Jo Doe"},
		},
	})
}
