package lexicon

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"newsgraph/schema"
)

func mustLoad(t *testing.T) *Lexicon {
	t.Helper()
	l, err := load(embedded)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSize(t *testing.T) {
	l := mustLoad(t)
	lemmas, keyed := map[string]bool{}, 0
	for _, e := range l.verbs {
		if e.Prep != "" {
			keyed++
		} else {
			lemmas["v:"+e.Lemma] = true
		}
	}
	for n := range l.nouns {
		lemmas["n:"+n] = true
	}
	t.Logf("%d verb and noun lemmas, %d nouns, %d verb+preposition, %d fixed light verbs, %d classed verbs",
		len(lemmas), len(l.nouns), keyed, len(l.light), len(l.classes))
	for _, c := range []struct {
		what      string
		got, want int
	}{
		{"verb and noun lemmas", len(lemmas), 2500}, {"event nouns", len(l.nouns), 500},
		{"verb and preposition pairs", keyed, 400}, {"light verb pairs", len(l.light), 400},
	} {
		if c.got < c.want {
			t.Errorf("%s: %d, want at least %d", c.what, c.got, c.want)
		}
	}
}

func TestVerb(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		lemma string
		want  schema.Type
		mode  string
	}{
		{"attack", schema.Assault, ""}, {"gun down", schema.Assault, "firearms"}, {"arrest", schema.Coerce, "arrest"},
		{"resign", schema.Concede, "resign"}, {"pull out", schema.Retreat, "withdraw"}, {"donate", schema.Aid, "economic"},
		{"convict", schema.CrimeJustice, "convict"}, {"capsize", schema.Disaster, "accident"}, {"join", schema.Belong, "join"},
		{"Accuse", schema.Accuse, ""}, {"rise", schema.Other, "change"}, {"export", schema.Cooperate, "trade"},
	} {
		e, ok := l.Verb(c.lemma)
		if !ok || e.Type != c.want || e.Mode != c.mode {
			t.Errorf("Verb(%q) = %s %q %v, want %s %q", c.lemma, e.Type, e.Mode, ok, c.want, c.mode)
		}
	}
	for _, none := range []string{"", "flurble", "call+for", "-"} {
		if e, ok := l.Verb(none); ok {
			t.Errorf("Verb(%q) = %+v, want none", none, e)
		}
	}
}

func TestVerbWith(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		lemma, prep string
		want        schema.Type
		role        Flag
	}{
		{"call", "for", schema.Request, Topic}, {"call", "on", schema.Request, 0}, {"meet", "with", schema.Consult, Reciprocal},
		{"withdraw", "from", schema.Retreat, 0}, {"fire", "on", schema.Assault, 0}, {"side", "with", schema.Support, 0},
		{"vote", "against", schema.Reject, 0}, {"vote", "for", schema.Support, 0}, {"arrive", "in", schema.Move, Place},
		{"supply", "with", schema.Aid, Thing}, {"accuse", "of", schema.Accuse, Topic}, {"break", "with", schema.Sanction, 0},
	} {
		e, ok := l.VerbWith(c.lemma, c.prep)
		if !ok || e.Type != c.want || !e.Has(c.role) {
			t.Errorf("VerbWith(%q, %q) = %+v %v, want %s", c.lemma, c.prep, e, ok, c.want)
		}
	}
	if e, ok := l.VerbWith("attack", "despite"); ok {
		t.Errorf("attack despite = %+v, want none", e)
	}
}

func TestTargets(t *testing.T) {
	l := Default()
	for lemma, want := range map[string]string{
		"attack": "-", "accuse": "-", "clash": "with", "apologise": "to", "negotiate": "with", "protest": "against",
		"withdraw": "from", "cooperate": "with", "retaliate": "against",
	} {
		e, ok := l.Verb(lemma)
		if !ok || len(e.Targets) == 0 || e.Targets[0] != want {
			t.Errorf("Verb(%q).Targets = %v, want %q first", lemma, e.Targets, want)
			continue
		}
		if want == Object && !e.TakesObject() {
			t.Errorf("Verb(%q).TakesObject() = false", lemma)
		}
		if want != Object && !e.TakesTarget(want) {
			t.Errorf("Verb(%q).TakesTarget(%q) = false", lemma, want)
		}
	}
}

func TestNoun(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		noun, verb, actor, target string
		want                      schema.Type
	}{
		{"attack", "attack", "by", "on", schema.Assault}, {"assassination", "assassinate", "by", "of", schema.Assault},
		{"visit", "visit", "of", "to", schema.Consult}, {"talks", "talk", "between", "with", schema.Consult},
		{"withdrawal", "withdraw", "of", "from", schema.Retreat}, {"protest", "protest", "by", "against", schema.Protest},
		{"invasion", "invade", "by", "of", schema.Assault}, {"earthquake", "quake", "", "", schema.Disaster},
	} {
		n, ok := l.Noun(c.noun)
		if !ok || n.Verb != c.verb || n.Type != c.want {
			t.Errorf("Noun(%q) = %+v %v", c.noun, n, ok)
		}
		if c.actor != "" && !n.TakesActor(c.actor) {
			t.Errorf("Noun(%q).Actor = %v, want %q in it", c.noun, n.Actor, c.actor)
		}
		if c.target != "" && !n.TakesTarget(c.target) {
			t.Errorf("Noun(%q).Target = %v, want %q in it", c.noun, n.Target, c.target)
		}
	}
	if n, _ := l.Noun("death"); !n.Has(Patient) {
		t.Error("the subject of death undergoes it")
	}
	if n, _ := l.Noun("talks"); !n.TakesWith("with") {
		t.Error("talks with somebody")
	}
}

func TestLight(t *testing.T) {
	l := Default()
	for _, c := range []struct {
		verb, noun, lemma, target string
		want                      schema.Type
		fixed                     bool
	}{
		{"carry out", "attack", "attack", "on", schema.Assault, false},
		{"claim", "responsibility", "claim responsibility", "for", schema.State, true},
		{"take", "hostage", "take hostage", Object, schema.Assault, true},
		{"place", "arrest", "place under arrest", Object, schema.Coerce, true},
		{"impose", "sanction", "impose sanctions", "on", schema.Sanction, true},
		{"lay", "siege", "lay siege", "to", schema.Assault, true},
		{"pay", "visit", "pay visit", "to", schema.Consult, true},
		{"cancel", "restriction", "cancel restriction", "on", schema.Concede, true},
		{"suspend", "loan", "suspend loan", "to", schema.Sanction, true},
		{"raise", "stake", "raise stake", "in", schema.Cooperate, true},
		{"renew", "attack", "attack", "on", schema.Assault, false},
	} {
		e, ok := l.Light(c.verb, c.noun)
		if !ok || e.Lemma != c.lemma || e.Type != c.want || e.Fixed != c.fixed || !slices.Contains(e.Targets, c.target) {
			t.Errorf("Light(%q, %q) = %+v %v", c.verb, c.noun, e, ok)
		}
	}
	for _, none := range [][2]string{{"carry out", "banana"}, {"eat", "attack"}, {"condemn", "attack"}, {"foil", "attack"}, {"", ""}} {
		if e, ok := l.Light(none[0], none[1]); ok {
			t.Errorf("Light(%q, %q) = %+v, want none", none[0], none[1], e)
		}
	}
}

func TestClass(t *testing.T) {
	l := Default()
	for lemma, want := range map[string]Class{
		"say": Report, "allege": Claim, "deny": Deny, "begin": Aspect | Begin | Occur, "try": Attempt, "refuse": Negative,
		"force": Causative | Implicative, "be": State | Copular, "clash": Mutual, "die": Undergo, "rise": Measure,
		"face": State, "praise": Reacting, "make": State | Causative,
	} {
		if got := l.Class(lemma); got&want != want {
			t.Errorf("Class(%q) = %b, want all of %b", lemma, got, want)
		}
	}
	if l.Class("shell") != 0 {
		t.Errorf("Class(shell) = %b, want none", l.Class("shell"))
	}
}

func TestLemma(t *testing.T) {
	l := Default()
	for _, c := range []struct{ form, lemma, want string }{
		{"waged", "wag", "wage"}, {"Staged", "stag", "stage"}, {"hoping", "hop", "hope"},
		{"wagged", "wag", "wag"}, {"attacked", "attack", "attack"}, {"", "", ""},
	} {
		if got := l.Lemma(c.form, c.lemma); got != c.want {
			t.Errorf("Lemma(%q, %q) = %q, want %q", c.form, c.lemma, got, c.want)
		}
	}
}

// Every mended lemma must be one that the table of verbs knows, alone or with a
// particle.
func TestMendedLemmasAreVerbs(t *testing.T) {
	l := mustLoad(t)
	first := map[string]bool{}
	for _, e := range l.verbs {
		word, _, _ := strings.Cut(e.Lemma, " ")
		first[word] = true
	}
	for form, lemma := range l.lemmas {
		if !first[lemma] {
			t.Errorf("form %q: verb %q has no entry", form, lemma)
		}
	}
}

func TestMalformedLinesAreNamed(t *testing.T) {
	good := map[string]string{"verbs": "", "nouns": "", "light": "", "classes": "", "lemmas": "", "parties": "", "weapons": "", "tolls": ""}
	for _, c := range []struct{ table, text, want string }{
		{"verbs", "#\nattack\tASSAULT\t\t-", "data/verbs.tsv:2: 4 columns"},
		{"verbs", "attack\tASSAULTS\t\t-\t", "data/verbs.tsv:1"},
		{"verbs", "attack\tASSAULT\t\t-\tfuzzy", "unknown flag"},
		{"verbs", "a\tOTHER\t\t-\t\na\tOTHER\t\t-\t", "data/verbs.tsv:2"},
		{"verbs", "Attack\tASSAULT\t\t-\t", "lower-case"},
		{"nouns", "x\tx\tNONE\t\tby\tof\t\t", "data/nouns.tsv:1"},
		{"light", "a\tb\tNONE\t\tto\ta b", "data/light.tsv:1"},
		{"classes", "odd\tsay", "unknown class"},
		{"lemmas", "waged\twage\nwaged\twag", "data/lemmas.tsv:2"},
		{"classes", "report\tsay\nreport\tsay", "data/classes.tsv:2"},
	} {
		files := fstest.MapFS{}
		for name, text := range good {
			if name == c.table {
				text = c.text
			}
			files["data/"+name+".tsv"] = &fstest.MapFile{Data: []byte(text)}
		}
		if _, err := load(files); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: error %v, want one with %q", c.table, c.text, err, c.want)
		}
	}
	if _, err := load(fstest.MapFS{}); err == nil {
		t.Error("missing tables: no error")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(embedded); err != nil {
			b.Fatal(err)
		}
	}
}

func TestAgain(t *testing.T) {
	lex := mustLoad(t)
	for _, c := range []struct{ form, lemma, want string }{
		{"readmitted", "readmitte", "readmit"}, {"Reposted", "reposte", "repost"}, {"redeploying", "redeploye", "redeploy"},
		{"reoccupied", "reoccupi", "reoccupy"}, {"remained", "remain", "remain"}, {"reached", "reach", "reach"}, {"zorped", "zorp", "zorp"}, {"reded", "rede", "rede"},
	} {
		if got := lex.Again(c.form, c.lemma); got != c.want {
			t.Errorf("%q, lemma %q: %q, want %q", c.form, c.lemma, got, c.want)
		}
	}
}
