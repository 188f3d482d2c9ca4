package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/schema"
)

func TestToll(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		text, lemma, target string
		kind                string
		first               TollRole
	}{
		{"killed", "kill", "soldier", schema.Killed, TollTarget},
		{"Died", "die", "", schema.Killed, TollTarget},
		{"injured", "injure", "", schema.Injured, TollTarget},
		{"took hostage", "take hostage", "", schema.Abducted, TollTarget},
		{"fled", "flee", "home", schema.Displaced, TollActor},
		{"fled", "flee", "police", "", ""},
		{"missing", "miss", "", schema.Missing, TollTarget},
		{"missed", "miss", "", "", ""},
		{"shot", "shoot", "", "", ""},
		{"made arrests", "make arrest", "", schema.Arrested, TollTarget},
	} {
		e, ok := l.Toll(schema.Action{Text: c.text, Lemma: c.lemma}, c.target)
		if ok != (c.kind != "") || e.Kind != c.kind || ok && e.People[0] != c.first {
			t.Errorf("Toll(%q, %q, %q) = %+v %v, want %s", c.text, c.lemma, c.target, e, ok, c.kind)
		}
	}
}

// Every action of the table must be one that the tables of verbs, nouns or light
// verbs can give, and every verb that the table of verbs calls a killing, an arrest
// or an abduction must have a toll or be known to need none.
func TestTollActions(t *testing.T) {
	l := mustLoad(t)
	actions := map[string]bool{}
	for _, e := range l.verbs {
		actions[e.Lemma] = true
	}
	for _, n := range l.nouns {
		actions[n.Verb] = true
	}
	for _, e := range l.light {
		actions[e.Lemma] = true
	}
	for key := range l.tolls {
		lemma, _, _ := strings.Cut(key, "+")
		if !actions[lemma] && !strings.HasPrefix(key, "=") {
			t.Errorf("no table gives the action %q", lemma)
		}
	}
	without := map[string]bool{}
	for _, lemma := range strings.Fields(noToll) {
		without[strings.ReplaceAll(lemma, "_", " ")] = true
	}
	for _, e := range l.verbs {
		switch e.Mode {
		case "kill", "execute", "arrest", "abduct":
			if _, ok := l.tolls[e.Lemma]; ok == without[e.Lemma] {
				t.Errorf("verb %q of mode %s: has a toll: %v, is listed as without: %v", e.Lemma, e.Mode, ok, without[e.Lemma])
			}
		}
	}
}

// noToll are verbs that leave open whether somebody was killed or held, or that
// are said of things as well as of people.
const noToll = `poison starve suffuse overdose do_away smother liquidate eliminate eviscerate finish_off snuff_out knock_off impale
	body-search book_in bundle_off collar confine corral entrap hand_in haul_in pull_over strip-search subpoena bust catch cuff hold pick_up
	carjack commandeer hijack waylay`

func TestMalformedTolls(t *testing.T) {
	for text, want := range map[string]string{
		"lost\tkill\ttarget":                        "unknown kind",
		"killed\tkill\tvictim":                      "unknown role",
		"killed\tkill\ttarget\nkilled\tkill\tactor": "data/tolls.tsv:2",
		"killed\tKill\ttarget":                      "lower-case",
	} {
		files := fstest.MapFS{}
		for _, name := range []string{"verbs", "nouns", "light", "classes", "lemmas", "parties", "weapons"} {
			files["data/"+name+".tsv"] = &fstest.MapFile{}
		}
		files["data/tolls.tsv"] = &fstest.MapFile{Data: []byte(text)}
		if _, err := load(files); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
}
