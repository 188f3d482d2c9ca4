package gazetteer

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestActorRowErrors(t *testing.T) {
	a := mustActors(t)
	for row, want := range map[string]string{
		"Xyphon":                   "1 column, want 2 to 6: part them by tabs",
		"Xyphon\tgroup\t\t\t\t\tx": "7 columns, want 2 to 6: part them by tabs",
		"\tgroup":                  "the name is missing: write it in the first column",
		"...\tgroup":               `the name "..." has no letters: write another or leave it out`,
		"Xyphon\tgroup\t\t\tA|-|B": `"" is no name of Xyphon, to be taken away: leave it out`,
		"Xyphon\tgroup\t\t\tA|!":   `the name "" has no letters: write another or leave it out`,
		"Xyphon\tgroup\t\t\t" + strings.Repeat("x", 101): "the name \"" + strings.Repeat("x", 101) + `" is too long: names have up to 100 bytes`,
		"Xyphon\tcountry":                                         `the kind "country" is none of an actor: write one of person, organization, group`,
		"Xyphon\tgroup\tQQ":                                       `the country "QQ" is unknown: write its ISO 3166 code of two letters, or leave it empty`,
		"Xyphon\tgroup\t\tNo One Xy":                              `no actor is called "No One Xy", to belong to: write the name or id of a known actor or of one in this file`,
		"Xyphon\tgroup\t\tDaesh":                                  `no actor is called "Daesh", to belong to: write the name or id of a known actor or of one in this file ("Daesh" is another name of Islamic State, actor:islamic-state)`,
		"Xyphon\tgroup\t\tXyphon":                                 "Xyphon belongs to itself: write another actor's name, or leave it empty",
		"Xyphon\tgroup\t\t\t\tgeo:17":                             `the id "geo:17" cannot be used: write a prefix of your own, a colon and letters, digits or hyphens, as mine:17, or leave it empty`,
		"Xyphon\tgroup\t\t\t\t17":                                 `the id "17" cannot be used: `,
		"Xyphon\t\t\t\tXyfon":                                     `no actor is called "Xyphon": write its kind to add it (person, organization, group), or the name or id of a known one to give that names`,
		"Daesh\t\t\t\tXyfon":                                      `no actor is called "Daesh": write its kind to add it (person, organization, group), or the name or id of a known one to give that names ("Daesh" is another name of Islamic State, actor:islamic-state)`,
		"Xyphon\t\t\t\tXyfon\tmine:17":                            `no actor has the id "mine:17": write its kind to add it`,
		"Hamas\torganization\t\t\tX Y":                            `the kind of Hamas is "group", not "organization": leave it empty to give names to actor:hamas, or add another actor under an id of your own`,
		"Hamas\t\tUS\t\tXyloband":                                 `the country of Hamas is "PS", not "US": leave it empty`,
		"Hamas\t\t\tIslamic State\tXy":                            `the parent of Hamas is "", not "actor:islamic-state": leave it empty`,
		"Hamas\tgroup":                                            "the row has no new name for Hamas: write one in the column of other names",
		"Hamas\t\t\t\t-Xyphon":                                    `"Xyphon" is no name of Hamas, to be taken away: leave it out`,
		"Ansar al-Sharia\t\t\t\tX Y":                              `"Ansar al-Sharia" may be any of actor:ansar-al-sharia-libya, actor:ansar-al-sharia-tunisia: write the id of one`,
		"Xyphon\tgroup\nXyphon\tgroup":                            "Xyphon stands in line 2 too: keep the kind in one of them, or give each an id",
		"Xyphon\tgroup\t\t\tXy Zed\nXyfon\tgroup\t\t\tthe xy-zed": `the name "xy-zed" is given to Xyphon in line 2 too: give it to one of them, or let one yield with ~ at its end`,
	} {
		_, err := withActors(a, "# first\n"+row)
		line := 2 + strings.Count(row, "\n")
		var at *RowError
		if !errors.As(err, &at) || at.Line != line || !strings.HasPrefix(err.Error(), fmt.Sprintf("own.tsv:%d: %s", line, want)) {
			t.Errorf("%q:\n got %v\nwant own.tsv:%d: %s", row, err, line, want)
		}
	}
}

// FuzzActorOverlay holds that no file makes reading fail in a way of its own, and
// that what it adds is complete.
func FuzzActorOverlay(f *testing.F) {
	f.Add(ownActors)
	f.Add("A B C\tgroup\t\t\t~|!|-\t\n-\t\t\t\t-|~!?\tx:1")
	a := mustActors(f)
	f.Fuzz(func(t *testing.T, text string) {
		own, err := withActors(a, text)
		if err != nil {
			return
		}
		for _, act := range own.list[len(a.list):] {
			if got, ok := own.ActorByID(act.ID); !ok || got != act || act.Name == "" || !slices.Contains(ownKinds, act.Kind) {
				t.Errorf("%+v is lost or incomplete", act)
			}
		}
	})
}
