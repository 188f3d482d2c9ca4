package lexicon

import "testing"

func TestHyphened(t *testing.T) {
	lex := mustLoad(t)
	for _, c := range []struct{ form, verb, noun string }{
		{"re-arrested", "re-arrest", ""}, {"co-managed", "manage", ""}, {"re-imposing", "impose", ""}, {"pre-split", "", ""}, {"over-represented", "", ""}, {"Re-opening", "reopen", ""}, {"co-founded", "co-found", ""}, {"cross-examined", "cross-examine", ""}, {"pepper-sprayed", "pepper-spray", ""},
		{"sit-in", "", "sit-in"}, {"Sit-ins", "", "sit-in"}, {"cease-fire", "", "cease-fire"}, {"counter-attacks", "", "counter-attack"},
		{"court-martial", "", "court-martial"}, // a base form that is a noun as well
		{"well-known", "", ""}, {"half-built", "", ""}, {"arrested", "", ""}, {"-ed", "", ""}, {"re-", "", ""}, {"-", "", ""}, {"", "", ""},
	} {
		if verb, ok := lex.Hyphened(c.form); verb != c.verb || ok != (c.verb != "") {
			t.Errorf("%q is of the verb %q, want %q", c.form, verb, c.verb)
		}
		if noun, ok := lex.HyphenedNoun(c.form); noun != c.noun || ok != (c.noun != "") {
			t.Errorf("%q is of the noun %q, want %q", c.form, noun, c.noun)
		}
	}
}

// TestParticle tells particles from prepositions.
func TestParticle(t *testing.T) {
	lex := mustLoad(t)
	for _, c := range []struct {
		verb, word string
		want       bool
	}{
		{"drive", "off", true}, {"knock", "over", true}, {"gun", "down", true}, {"weed", "out", true},
		{"fall", "off", false}, // nobody is acted on
		{"fire", "on", false}, {"smash", "through", false}, {"zorp", "up", false},
	} {
		if got := lex.Particle(c.verb, c.word); got != c.want {
			t.Errorf("%s %s: a particle %t, want %t", c.verb, c.word, got, c.want)
		}
	}
}

// TestDeeds tells what stands around nouns and verbs by their prepositions.
func TestDeeds(t *testing.T) {
	lex := mustLoad(t)
	if !lex.DoneBy("raid") || lex.DoneBy("river") || !lex.AimedAt("raid", "on") || lex.AimedAt("raid", "between") || lex.AimedAt("river", "on") {
		t.Error("a raid is done by somebody and aimed on something, a river is not")
	}
	if !lex.ActsOn("charge", "at") || lex.ActsOn("charge", "with") || lex.ActsOn("charge", "beside") {
		t.Error("one charges at somebody, and with a crime")
	}
	if !lex.Takes("fire", "on") || lex.Takes("condemn", "on") {
		t.Error("one fires on something, and condemns on nothing")
	}
}
