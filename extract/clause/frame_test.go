package clause_test

import (
	"slices"
	"strings"
	"testing"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/internal/parsetest"
)

// words knows the few words that these sentences need.
type words struct{}

func (words) EventNoun(lemma string) bool     { return lemma == "attack" }
func (words) ObjectControl(lemma string) bool { return lemma == "order" || lemma == "leave" }
func (words) MayAct(lemma string) bool        { return lemma != "arrive" }

func (words) Transitive(lemma string) bool {
	return slices.Contains([]string{"injure", "beat", "kill", "shoot", "rob", "secure", "raid", "charge"}, lemma)
}
func (words) Ditransitive(lemma string) bool { return lemma == "give" }
func (words) Party(lemma string) bool {
	return slices.Contains([]string{"spokesman", "man", "policeman", "husband", "lawyer", "chief", "firm", "nurse", "police"}, lemma)
}
func (words) Person(lemma string) bool {
	return slices.Contains([]string{"spokesman", "man", "policeman", "lawyer", "chief"}, lemma)
}
func (words) Says(lemma string) bool { return lemma == "say" || lemma == "add" }
func (words) Reacts(lemma string) bool {
	return lemma == "oppose" || lemma == "reject" || lemma == "foil"
}
func (words) ActsOn(lemma, prep string) bool { return lemma == "charge" && prep == "at" }

func (words) Hearsay(lemma string) bool { return lemma == "say" || lemma == "repute" }

// show writes a verb frame as lemma(actors; patients).
func show(d *nlp.Doc, f *clause.Frame) string {
	list := func(args []clause.Arg) string {
		var out []string
		for _, a := range args {
			out = append(out, d.Tokens[a.Head].Text)
		}
		return strings.Join(out, ", ")
	}
	return d.Tokens[f.Pred].Lemma + "(" + list(f.Actors()) + "; " + list(f.Patients()) + ")"
}

func TestFrames(t *testing.T) {
	for _, c := range frameCases {
		t.Run(c.name, func(t *testing.T) {
			d := parsetest.Doc(t, c.parse)
			got := map[string]bool{}
			for _, f := range clause.Frames(d, words{}) {
				if f.Kind != clause.Noun {
					got[show(d, f)] = true
				}
			}
			for _, want := range c.want {
				if !got[want] {
					t.Errorf("%s\nno frame %s among %v", d.Text, want, got)
				}
			}
		})
	}
}

func frame(t *testing.T, parse, lemma string) (*nlp.Doc, *clause.Frame) {
	t.Helper()
	d := parsetest.Doc(t, parse)
	for _, f := range clause.Frames(d, words{}) {
		if d.Tokens[f.Pred].Lemma == lemma {
			return d, f
		}
	}
	t.Fatalf("no frame of %q in %q", lemma, d.Text)
	return nil, nil
}

func TestNegativeSubjectNegates(t *testing.T) {
	if _, f := frame(t, nobody, "attack"); !f.Neg {
		t.Error("\"nobody attacked\" is not negated")
	}
}

func TestRelativeWhereGivesPlace(t *testing.T) {
	d, f := frame(t, where, "die")
	if len(f.Obliques) != 1 || d.Tokens[f.Obliques[0].Head].Text != "port" {
		t.Errorf("place of \"where two sailors died\": %v", f.Obliques)
	}
}

func TestEventNounKeepsItsPhrases(t *testing.T) {
	d, f := frame(t, noun, "attack")
	if f.Kind != clause.Noun || len(f.Obliques) != 2 {
		t.Fatalf("frame %+v", f)
	}
	if by, on := d.Tokens[f.Obliques[0].Head].Text, d.Tokens[f.Obliques[1].Head].Text; by != "rebels" || on != "convoy" {
		t.Errorf("by %q, on %q", by, on)
	}
}

func TestMention(t *testing.T) {
	for _, c := range []struct {
		parse string
		head  int
		want  string
	}{
		{soldiers, 1, "The soldiers"}, // without its relative clause
		{`It|it|PRP|PRON|nsubj|1| is|be|VBZ|AUX|ROOT|1| unclear|unclear|JJ|ADJ|acomp|1| whether|whether|IN|SCONJ|mark|9| or|or|CC|CCONJ|cc|9| not|not|RB|PART|neg|7| foreign|foreign|JJ|ADJ|amod|7| markets|market|NNS|NOUN|nsubj|9| would|would|MD|AUX|aux|9| ban|ban|VB|VERB|ccomp|1| the|the|DT|DET|det|11| beef|beef|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`, 7, "foreign markets"}, // the "not" goes with "whether"
		{`The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| acquitted|acquit|VBD|VERB|ROOT|2| the|the|DT|DET|det|5| former|former|JJ|ADJ|amod|5| president|president|NN|NOUN|dobj|2| of|of|IN|ADP|prep|5| all|all|DT|DET|det|8| charges|charge|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|2|`, 5, "the former president"},                                                                    // "of" goes with the verb
		{`The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| accused|accuse|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| president|president|NN|NOUN|dobj|2| of|of|IN|ADP|prep|4| Peru|Peru|NNP|PROPN|pobj|5|GPE of|of|IN|ADP|prep|2| lying|lie|VBG|VERB|pcomp|7| .|.|.|PUNCT|punct|2|`, 4, "the president of Peru"},
		{`Police|Police|NNS|NOUN|nsubj|1| praised|praise|VBD|VERB|ROOT|1| both|both|DT|DET|det|3| miners|miner|NNS|NOUN|dobj|1| and|and|CC|CCONJ|cc|3| farmers|farmer|NNS|NOUN|conj|3| .|.|.|PUNCT|punct|1|`, 3, "miners"}, // "both" goes with both
		{`One|one|CD|NUM|nsubj|4|CARDINAL in|in|IN|ADP|prep|0| five|five|CD|NUM|nummod|3|CARDINAL nurses|nurse|NNS|NOUN|pobj|1| left|leave|VBN|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`, 0, "One in five nurses"},
		{`Nearly|nearly|RB|ADV|advmod|1|CARDINAL nine|nine|CD|NUM|nsubj|6|CARDINAL out|out|IN|ADP|prep|1| of|of|IN|ADP|prep|2| 10|10|CD|NUM|nummod|5|CARDINAL Hindus|Hindus|NNP|PROPN|pobj|3|NORP held|hold|VBD|VERB|ROOT|6| a|a|DT|DET|det|9| favourable|favourable|JJ|ADJ|amod|9| view|view|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|6|`, 1, "Nearly nine out of 10 Hindus"},
		{`Nine|nine|CD|NUM|nsubj|3|CARDINAL in|in|IN|ADP|prep|0| Lima|Lima|NNP|PROPN|pobj|1|GPE left|leave|VBD|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`, 0, "Nine"},
	} {
		d := parsetest.Doc(t, c.parse)
		lo, hi := clause.Mention(d, c.head)
		if got := d.Slice(lo, hi+1); got != c.want {
			t.Errorf("mention %q, want %q", got, c.want)
		}
	}
}

func TestTuples(t *testing.T) {
	d := parsetest.Doc(t, dative)
	ts := clause.Tuples(d, clause.Frames(d, words{}))
	if len(ts) != 1 || ts[0].Subject != "He" || ts[0].Relation != "gave" || strings.Join(ts[0].Args, "|") != "weapons|to the rebels" {
		t.Errorf("tuples %+v", ts)
	}
}

const nobody = `Nobody|nobody|NN|PRON|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| convoy|convoy|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`

const where = `The|the|DT|DET|det|1| port|port|NN|NOUN|nsubj|8| ,|,|,|PUNCT|punct|1| where|where|WRB|SCONJ|advmod|6| two|two|CD|NUM|nummod|5|CARDINAL sailors|sailor|NNS|NOUN|nsubj|6| died|die|VBD|VERB|relcl|1| ,|,|,|PUNCT|punct|1| was|be|VBD|AUX|auxpass|9| closed|close|VBN|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`

const noun = `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|7| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| on|on|IN|ADP|prep|1| the|the|DT|DET|det|6| convoy|convoy|NN|NOUN|pobj|4| killed|kill|VBD|VERB|ROOT|7| nine|nine|CD|NUM|nummod|9|CARDINAL people|people|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`

const soldiers = `The|the|DT|DET|det|1| soldiers|soldier|NNS|NOUN|nsubj|6| who|who|WP|PRON|nsubj|3| guarded|guard|VBD|VERB|relcl|1| the|the|DT|DET|det|5| dam|dam|NN|NOUN|dobj|3| fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`

const dative = `He|he|PRP|PRON|nsubj|1| gave|give|VBD|VERB|ROOT|1| weapons|weapon|NNS|NOUN|dobj|1| to|to|IN|ADP|dative|1| the|the|DT|DET|det|5| rebels|rebel|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`

var frameCases = []struct {
	name, parse string
	want        []string
}{
	{"active", `Rebels|rebel|NNS|NOUN|nsubj|1| attacked|attack|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| town|town|NN|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
		[]string{"attack(Rebels; town)"}},
	{"passive with its agent", `The|the|DT|DET|det|1| bridge|bridge|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| destroyed|destroy|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| gunmen|gunman|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"destroy(gunmen; bridge)"}},
	{"agentless passive, shared by conjunction", `Two|two|CD|NUM|nummod|1|CARDINAL men|man|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| arrested|arrest|VBN|VERB|ROOT|3| and|and|CC|CCONJ|cc|3| charged|charge|VBN|VERB|conj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"arrest(; men)", "charge(; men)"}},
	{"subject hung on the auxiliary", `Guards|guard|NNS|NOUN|nsubj|1| fled|flee|VBD|VERB|ROOT|1| and|and|CC|CCONJ|cc|1| thieves|thief|NNS|NOUN|nsubj|4| were|be|VBD|AUX|aux|5| coming|come|VBG|VERB|conj|1| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(Guards; )", "come(thieves; )"}},
	{"relative clause", `The|the|DT|DET|det|1| soldiers|soldier|NNS|NOUN|nsubj|6| who|who|WP|PRON|nsubj|3| guarded|guard|VBD|VERB|relcl|1| the|the|DT|DET|det|5| dam|dam|NN|NOUN|dobj|3| fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
		[]string{"guard(soldiers; dam)", "flee(soldiers; )"}},
	{"reduced relative", `The|the|DT|DET|det|1| village|village|NN|NOUN|nsubj|6| bombed|bomb|VBN|VERB|acl|1| by|by|IN|ADP|agent|2| the|the|DT|DET|det|5| army|army|NN|NOUN|pobj|3| is|be|VBZ|AUX|ROOT|6| empty|empty|JJ|ADJ|acomp|6| .|.|.|PUNCT|punct|6|`,
		[]string{"bomb(army; village)"}},
	{"object gap", `The|the|DT|DET|det|1| man|man|NN|NOUN|nsubj|5| whom|whom|WP|PRON|dobj|4| police|police|NNS|NOUN|nsubj|4| arrested|arrest|VBN|VERB|relcl|1| escaped|escape|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"arrest(police; man)", "escape(man; )"}},
	{"participle", `Troops|troop|NNS|NOUN|nsubj|1| entered|enter|VBD|VERB|ROOT|1| Lima|Lima|NNP|PROPN|dobj|1|GPE ,|,|,|PUNCT|punct|1| killing|kill|VBG|VERB|advcl|1| three|three|CD|NUM|nummod|6|CARDINAL farmers|farmer|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"enter(Troops; Lima)", "kill(Troops; farmers)"}},
	{"object control", `The|the|DT|DET|det|1| minister|minister|NN|NOUN|nsubj|2| ordered|order|VBD|VERB|ROOT|2| troops|troop|NNS|NOUN|dobj|2| to|to|TO|PART|aux|5| leave|leave|VB|VERB|xcomp|2| the|the|DT|DET|det|7| port|port|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"order(minister; troops)", "leave(troops; port)"}},
	{"purpose after an object", `The|the|DT|DET|det|1| army|army|NN|NOUN|nsubj|2| used|use|VBD|VERB|ROOT|2| drones|drone|NNS|NOUN|dobj|2| to|to|TO|PART|aux|5| bomb|bomb|VB|VERB|xcomp|2| the|the|DT|DET|det|7| camp|camp|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"use(army; drones)", "bomb(army; camp)"}},
	{"subject control", `The|the|DT|DET|det|1| union|union|NN|NOUN|nsubj|2| plans|plan|VBZ|VERB|ROOT|2| to|to|TO|PART|aux|4| block|block|VB|VERB|xcomp|2| the|the|DT|DET|det|6| road|road|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"block(union; road)"}},
	{"gerund under a passive", `The|the|DT|DET|det|1| general|general|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| accused|accuse|VBN|VERB|ROOT|3| of|of|IN|ADP|prep|3| shelling|shell|VBG|VERB|pcomp|4| villages|village|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		[]string{"accuse(; general)", "shell(general; villages)"}},
	{"gerund", `The|the|DT|DET|det|1| militia|militia|NN|NOUN|nsubj|2| fled|flee|VBD|VERB|ROOT|2| before|before|IN|ADP|prep|2| burning|burn|VBG|VERB|pcomp|3| the|the|DT|DET|det|6| market|market|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"burn(militia; market)"}},
	{"conjoined verbs", `Protesters|protester|NNS|NOUN|nsubj|1| burned|burn|VBD|VERB|ROOT|1| cars|car|NNS|NOUN|dobj|1| and|and|CC|CCONJ|cc|1| looted|loot|VBD|VERB|conj|1| shops|shop|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"burn(Protesters; cars)", "loot(Protesters; shops)"}},
	{"shared object", `Guards|guard|NNS|NOUN|nsubj|1| beat|beat|VBD|VERB|ROOT|1| and|and|CC|CCONJ|cc|1| robbed|rob|VBD|VERB|conj|1| the|the|DT|DET|det|5| prisoners|prisoner|NNS|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"beat(Guards; prisoners)", "rob(Guards; prisoners)"}},
	{"over an adjective", `The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|2| is|be|VBZ|AUX|ROOT|2| about|about|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| release|release|VB|VERB|xcomp|3| the|the|DT|DET|det|7| hostages|hostage|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"release(group; hostages)"}},
	{"event noun as a subject", `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|7| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| on|on|IN|ADP|prep|1| the|the|DT|DET|det|6| convoy|convoy|NN|NOUN|pobj|4| killed|kill|VBD|VERB|ROOT|7| nine|nine|CD|NUM|nummod|9|CARDINAL people|people|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|7|`,
		[]string{"kill(attack; people)"}},
	{"conjoined subjects", `Peru|Peru|NNP|PROPN|nsubj|3|GPE and|and|CC|CCONJ|cc|0| Chile|Chile|NNP|PROPN|conj|0|GPE signed|sign|VBD|VERB|ROOT|3| a|a|DT|DET|det|5| treaty|treaty|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|3|`,
		[]string{"sign(Peru, Chile; treaty)"}},
	{"dative", `He|he|PRP|PRON|nsubj|1| gave|give|VBD|VERB|ROOT|1| weapons|weapon|NNS|NOUN|dobj|1| to|to|IN|ADP|dative|1| the|the|DT|DET|det|5| rebels|rebel|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"give(He; weapons)"}},
	{"complement clause", `The|the|DT|DET|det|1| president|president|NN|NOUN|nsubj|2| said|say|VBD|VERB|ROOT|2| that|that|IN|SCONJ|mark|7| the|the|DT|DET|det|5| army|army|NN|NOUN|nsubj|7| had|have|VBD|AUX|aux|7| taken|take|VBN|VERB|ccomp|2| the|the|DT|DET|det|9| city|city|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"say(president; )", "take(army; city)"}},
	{"main verb read as a participle", `On|on|IN|ADP|prep|4| Monday|Monday|NNP|PROPN|pobj|0|DATE ,|,|,|PUNCT|punct|4| two|two|CD|NUM|nummod|4|CARDINAL bombings|bombing|NNS|NOUN|ROOT|4| killed|kill|VBN|VERB|acl|4| nine|nine|CD|NUM|nummod|7|CARDINAL people|people|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|4|`,
		[]string{"kill(bombings; people)"}},
	{"object of an embedded relative", `Police|Police|NNS|NOUN|nsubj|1| honoured|honour|VBD|VERB|ROOT|1| Ann|Ann|NNP|PROPN|compound|3|PERSON Kolo|Kolo|NNP|PROPN|dobj|1|PERSON ,|,|,|PUNCT|punct|3| who|who|WP|PRON|dobj|7| authorities|authority|NNS|NOUN|nsubj|7| say|say|VBP|VERB|relcl|3| the|the|DT|DET|det|9| brothers|brother|NNS|NOUN|nsubj|10| shot|shoot|VBD|VERB|ccomp|7| .|.|.|PUNCT|punct|1|`,
		[]string{"shoot(brothers; Kolo)"}},
	{"subject of an embedded relative", `The|the|DT|DET|det|1| man|man|NN|NOUN|nsubj|10| ,|,|,|PUNCT|punct|1| who|who|WP|PRON|nsubj|5| police|police|NNS|NOUN|nsubj|5| say|say|VBP|VERB|relcl|1| robbed|rob|VBD|VERB|xcomp|5| a|a|DT|DET|det|8| bank|bank|NN|NOUN|dobj|6| ,|,|,|PUNCT|punct|1| fled|flee|VBD|VERB|ROOT|10| .|.|.|PUNCT|punct|10|`,
		[]string{"rob(man; bank)"}},
	{"subject of what was said", `Critics|critic|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| problems|problem|NNS|NOUN|dobj|1| with|with|IN|ADP|prep|2| the|the|DT|DET|det|5| grid|grid|NN|NOUN|pobj|3| continue|continue|VBP|VERB|ccomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"continue(problems; )"}},
	{"object of an infinitive in a relative clause", `The|the|DT|DET|det|1| bank|bank|NN|NOUN|nsubj|2| hailed|hail|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| loan|loan|NN|NOUN|dobj|2| that|that|WDT|PRON|dobj|9| it|it|PRP|PRON|nsubj|7| managed|manage|VBD|VERB|relcl|4| to|to|TO|PART|aux|9| secure|secure|VB|VERB|xcomp|7| .|.|.|PUNCT|punct|2|`,
		[]string{"secure(it; loan)"}},
	{"whose effort", `Efforts|effort|NNS|NOUN|nsubj|7| by|by|IN|ADP|prep|0| Kenya|Kenya|NNP|PROPN|pobj|1|GPE to|to|TO|PART|aux|4| free|free|VB|VERB|acl|0| the|the|DT|DET|det|6| hostages|hostage|NNS|NOUN|dobj|4| failed|fail|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		[]string{"free(Kenya; hostages)"}},
	{"gerund with an article", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON spoke|speak|VBD|VERB|ROOT|1| of|of|IN|ADP|prep|1| the|the|DT|DET|det|4| beating|beat|VBG|VERB|pcomp|2| of|of|IN|ADP|prep|4| a|a|DT|DET|det|7| clerk|clerk|NN|NOUN|pobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"beat(; )"}},
	{"which after the place of an event", `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|12| by|by|IN|ADP|prep|1| rebels|rebel|NNS|NOUN|pobj|2| in|in|IN|ADP|prep|3| Lima|Lima|NNP|PROPN|pobj|4|GPE ,|,|,|PUNCT|punct|5| which|which|WDT|PRON|nsubj|8| killed|kill|VBD|VERB|relcl|5| nine|nine|CD|NUM|nummod|10|CARDINAL people|people|NNS|NOUN|dobj|8| ,|,|,|PUNCT|punct|10| shocked|shock|VBN|VERB|ROOT|12| Peru|Peru|NNP|PROPN|dobj|12|GPE .|.|.|PUNCT|punct|12|`,
		[]string{"kill(attack; people)"}},
	{"added to what was said", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| firm|firm|NN|NOUN|nsubj|4| hoped|hope|VBD|VERB|ccomp|1| to|to|TO|PART|aux|6| pay|pay|VB|VERB|xcomp|4| but|but|CC|CCONJ|cc|4| added|add|VBD|VERB|conj|4| that|that|IN|SCONJ|mark|11| talks|talk|NNS|NOUN|nsubj|11| go|go|VBP|VERB|ccomp|8| on|on|RP|ADP|prt|11| .|.|.|PUNCT|punct|1|`,
		[]string{"add(Cole; )", "hope(firm; )"}},
	{"in a position to", `Cole|Cole|NNP|PROPN|nsubj|2|PERSON would|would|MD|AUX|aux|2| be|be|VB|AUX|ROOT|2| in|in|IN|ADP|prep|2| a|a|DT|DET|det|5| position|position|NN|NOUN|pobj|3| to|to|TO|PART|aux|7| attack|attack|VB|VERB|relcl|5| the|the|DT|DET|det|9| town|town|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"attack(Cole; town)"}},
	{"who uses a means", `Criminals|criminal|NNS|NOUN|nsubj|1| use|use|VBP|VERB|ROOT|1| drones|drone|NNS|NOUN|dobj|1| to|to|TO|PART|aux|4| carry|carry|VB|VERB|xcomp|1| drugs|drug|NNS|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"carry(Criminals; drugs)"}},
	{"who speaks after a quotation", `"|"|''|PUNCT|punct|1| Somalia|Somalia|NNP|PROPN|nsubj|4|GPE ,|,|,|PUNCT|punct|4| "|"|''|PUNCT|punct|4| said|say|VBD|VERB|ROOT|4| Ann|Ann|NNP|PROPN|compound|6|PERSON Kolo|Kolo|NNP|PROPN|nsubj|4|PERSON .|.|.|PUNCT|punct|4|`,
		[]string{"say(Kolo; )"}},
	{"killed without an auxiliary", `Nine|nine|CD|NUM|nsubj|1|CARDINAL killed|kill|VBN|VERB|ROOT|1| in|in|IN|ADP|prep|1| a|a|DT|DET|det|4| raid|raid|NN|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
		[]string{"kill(; Nine)"}},
	{"a subject hung on the place before it", `In|in|IN|ADP|prep|5| Lima|Lima|NNP|PROPN|pobj|0|GPE ,|,|,|PUNCT|punct|5| a|a|DT|DET|det|4| spokesman|spokesman|NN|NOUN|appos|1| accused|accuse|VBD|VERB|ROOT|5| the|the|DT|DET|det|7| firm|firm|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|5|`,
		[]string{"accuse(spokesman; firm)"}},
	{"who is left injured", `The|the|DT|DET|det|1| blast|blast|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| three|three|CD|NUM|nummod|4|CARDINAL people|people|NNS|NOUN|dobj|2| dead|dead|JJ|ADJ|amod|4| and|and|CC|CCONJ|cc|4| forty|forty|CD|NUM|nsubj|8|CARDINAL injured|injure|VBN|VERB|conj|2| .|.|.|PUNCT|punct|2|`,
		[]string{"injure(; forty)"}},
	{"who is left injured, hung on dead", `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|2| left|leave|VBD|VERB|ROOT|2| nine|nine|CD|NUM|dobj|2|CARDINAL dead|dead|JJ|ADJ|oprd|2| and|and|CC|CCONJ|cc|4| almost|almost|RB|ADV|advmod|7|CARDINAL thirty|thirty|CD|NUM|conj|4|CARDINAL injured|injure|VBN|VERB|oprd|2| .|.|.|PUNCT|punct|2|`,
		[]string{"injure(; thirty)"}},
	{"a noun swallowed by the participle after it", `Rebels|rebel|NNS|NOUN|nsubj|1| set|set|VBD|VERB|ROOT|1| off|off|RP|ADP|prt|1| a|a|DT|DET|det|5| gas|gas|NN|NOUN|compound|5| shell|shell|NN|NOUN|dobj|1| outside|outside|IN|ADP|prep|1| a|a|DT|DET|det|11| newly|newly|RB|ADV|advmod|9| painted|paint|VBN|VERB|amod|10| chapel|chapel|NN|NOUN|compound|11| killing|kill|VBG|VERB|pobj|6| at|at|RB|ADV|advmod|13|CARDINAL least|least|RBS|ADV|advmod|14|CARDINAL seven|seven|CD|NUM|nummod|15|CARDINAL people|people|NNS|NOUN|dobj|11| and|and|CC|CCONJ|cc|1| wounding|wound|VBG|VERB|conj|1| six|six|CD|NUM|nummod|19|CARDINAL men|man|NNS|NOUN|dobj|17| .|.|.|PUNCT|punct|1|`,
		[]string{"kill(Rebels; people)"}},
	{"whom somebody shot dead", `Police|Police|NNS|NOUN|nsubj|1| named|name|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| men|man|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|3| who|who|WP|PRON|dobj|7| authorities|authority|NNS|NOUN|nsubj|7| say|say|VBP|VERB|relcl|3| the|the|DT|DET|det|9| robbers|robber|NNS|NOUN|nsubj|10| shot|shoot|VBD|VERB|ccomp|7| dead|dead|JJ|ADJ|acomp|10| .|.|.|PUNCT|punct|1|`,
		[]string{"shoot(robbers; men)"}},
	{"who in the phrases of a thing", `Several|several|JJ|ADJ|amod|1| nurses|nurse|NNS|NOUN|nsubj|2| paid|pay|VBD|VERB|ROOT|2| for|for|IN|ADP|prep|2| a|a|DT|DET|det|6| farewell|farewell|JJ|ADJ|amod|6| concert|concert|NN|NOUN|pobj|3| for|for|IN|ADP|prep|6| village|village|NN|NOUN|compound|9| policeman|policeman|NN|NOUN|pobj|7| Ann|Ann|NNP|PROPN|compound|11|PERSON Kolo|Kolo|NNP|PROPN|appos|9|PERSON ,|,|,|PUNCT|punct|9| who|who|WP|PRON|dobj|15| neighbours|neighbour|NNS|NOUN|nsubj|15| say|say|VBP|VERB|relcl|6| the|the|DT|DET|det|17| robbers|robber|NNS|NOUN|nsubj|18| shot|shoot|VBD|VERB|ccomp|15| dead|dead|JJ|ADJ|acomp|18| .|.|.|PUNCT|punct|2|`,
		[]string{"shoot(robbers; policeman)"}},
	{"who reports, after what he said", `Miners|miner|NNS|NOUN|nsubj|1|ORG had|have|VBD|VERB|ccomp|7| to|to|TO|PART|aux|3| leave|leave|VB|VERB|xcomp|1| the|the|DT|DET|det|5| town|town|NN|NOUN|dobj|3| ,|,|,|PUNCT|punct|1| reported|report|VBD|VERB|ROOT|7| Ann|Ann|NNP|PROPN|compound|9|PERSON Kolo|Kolo|NNP|PROPN|nsubj|7|PERSON ,|,|,|PUNCT|punct|9| a|a|DT|DET|det|12| nurse|nurse|NN|NOUN|appos|9| .|.|.|PUNCT|punct|7|`,
		[]string{"report(Kolo; )"}},
	{"who asked, behind what was asked", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubjpass|3|PERSON was|be|VBD|AUX|auxpass|3| invited|invite|VBN|VERB|ROOT|3| to|to|TO|PART|aux|5| speak|speak|VB|VERB|xcomp|3| by|by|IN|ADP|agent|5| Mary|Mary|NNP|PROPN|compound|8|PERSON Cole|Cole|NNP|PROPN|pobj|6|PERSON ,|,|,|PUNCT|punct|8| a|a|DT|DET|det|11| nurse|nurse|NN|NOUN|appos|8| .|.|.|PUNCT|punct|3|`,
		[]string{"invite(Cole; Kolo)"}},
	{"what a name is called in quotation marks", `Ann|Ann|NNP|PROPN|compound|1|PERSON Kolo|Kolo|NNP|PROPN|nsubj|2|PERSON calls|call|VBZ|VERB|ROOT|2| Peter|Peter|NNP|PROPN|compound|4|PERSON Cole|Cole|NNP|PROPN|poss|7|PERSON '|'|POS|PART|case|4|PERSON greedy|greedy|JJ|ADJ|amod|7| landlord|landlord|NN|NOUN|dobj|2| '|'|''|PUNCT|punct|2|`,
		[]string{"call(Kolo; Cole)"}},
	{"a name the parser puts beside the office", `Her|her|PRP$|PRON|poss|1| husband|husband|NN|NOUN|nsubj|5| ,|,|,|PUNCT|punct|5| Paul|Paul|NNP|PROPN|compound|4|PERSON Reyes|Reyes|NNP|PROPN|nsubj|5|PERSON said|say|VBD|VERB|ROOT|5| ,|,|,|PUNCT|punct|5| "|"|''|PUNCT|punct|5| He|he|PRP|PRON|nsubj|9| started|start|VBD|VERB|ccomp|5| throwing|throw|VBG|VERB|xcomp|9| stones|stone|NNS|NOUN|dobj|10| in|in|IN|ADP|prep|10| the|the|DT|DET|det|14| yard|yard|NN|NOUN|pobj|12| ,|,|,|PUNCT|punct|9| and|and|CC|CCONJ|cc|9| guards|guard|NNS|NOUN|nsubj|18| were|be|VBD|AUX|conj|9| in|in|IN|ADP|prep|18| the|the|DT|DET|det|21| garden|garden|NN|NOUN|pobj|19| .|.|.|PUNCT|punct|5|`,
		[]string{"say(Reyes; )"}},
	{"no aim acts", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|poss|3| 's|'s|POS|PART|case|1| aim|aim|NN|NOUN|nsubj|4| is|be|VBZ|AUX|ROOT|4| to|to|TO|PART|aux|6| beat|beat|VB|VERB|xcomp|4| the|the|DT|DET|det|8| miners|miner|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|4|`,
		[]string{"beat(firm; miners)"}},
	{"done to somebody on request", `Some|some|DT|DET|det|1| mayors|mayor|NNS|NOUN|nsubj|3| are|be|VBP|AUX|aux|3| hoping|hope|VBG|VERB|ROOT|3| to|to|TO|PART|aux|5| have|have|VB|VERB|xcomp|3| their|their|PRP$|PRON|poss|7| policeman|policeman|NN|NOUN|nsubj|8| vaccinated|vaccinate|VBN|VERB|ccomp|5| .|.|.|PUNCT|punct|3|`,
		[]string{"vaccinate(; policeman)"}},
	{"by each of two", `The|the|DT|DET|det|1| issue|issue|NN|NOUN|nsubjpass|3| is|be|VBZ|AUX|auxpass|3| rated|rate|VBN|VERB|ROOT|3| Aa|Aa|NNP|PROPN|oprd|3| by|by|IN|ADP|agent|3| Moody|Moody|NNP|PROPN|poss|10|ORG 's|'s|POS|PART|case|6|ORG Writers|Writers|NNPS|PROPN|compound|10|ORG Bureau|Bureau|NNP|PROPN|compound|10|ORG Inc|Inc|NNP|PROPN|pobj|5|ORG and|and|CC|CCONJ|cc|10| AA|AA|NNP|PROPN|conj|10| by|by|IN|ADP|agent|3| Fitch|Fitch|NNP|PROPN|compound|15|ORG Corp.|Corp.|NNP|PROPN|pobj|13|ORG`,
		[]string{"rate(Inc, Corp.; issue)"}},
	{"who is sought", `The|the|DT|DET|det|1| group|group|NN|NOUN|nsubj|3| will|will|MD|AUX|aux|3| seek|seek|VB|VERB|ROOT|3| a|a|DT|DET|det|5| lawyer|lawyer|NN|NOUN|dobj|3| to|to|TO|PART|aux|7| beat|beat|VB|VERB|xcomp|3| the|the|DT|DET|det|9| miners|miner|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|3|`,
		[]string{"beat(lawyer; miners)"}},
	{"it makes no sense", `It|it|PRP|PRON|nsubj|1| makes|make|VBZ|VERB|ccomp|12| no|no|DT|DET|det|3| sense|sense|NN|NOUN|dobj|1| to|to|TO|PART|aux|5| drain|drain|VB|VERB|acl|3| this|this|DT|DET|det|7| harbour|harbour|NN|NOUN|dobj|5| now|now|RB|ADV|advmod|5| ,|,|,|PUNCT|punct|12| Ann|Ann|NNP|PROPN|compound|11|PERSON Kolo|Kolo|NNP|PROPN|nsubj|12|PERSON said|say|VBD|VERB|ROOT|12| .|.|.|PUNCT|punct|12|`,
		[]string{"drain(; harbour)"}},
	{"one object of two verbs", `He|he|PRP|PRON|nsubj|1| said|say|VBD|VERB|ROOT|1| China|China|NNP|PROPN|nsubj|5|GPE and|and|CC|CCONJ|cc|2| Russia|Russia|NNP|PROPN|conj|2|GPE raid|raid|VBP|VERB|ccomp|1| and|and|CC|CCONJ|cc|5| secure|secure|VB|VERB|conj|5| the|the|DT|DET|det|10| notable|notable|JJ|ADJ|amod|10| port|port|NN|NOUN|dobj|7| in|in|IN|ADP|prep|7| the|the|DT|DET|det|13| bay|bay|NN|NOUN|pobj|11| .|.|.|PUNCT|punct|1|`,
		[]string{"raid(China, Russia; port)"}},
	{"who is named after the office", `A|a|DT|DET|det|1| chief|chief|NN|NOUN|nsubjpass|9| of|of|IN|ADP|prep|1| the|the|DT|DET|det|5|ORG Northern|Northern|NNP|PROPN|compound|5|ORG Church|Church|NNP|PROPN|pobj|2|ORG ,|,|,|PUNCT|punct|9| Reyes|Reyes|NNP|PROPN|nsubjpass|9|PERSON was|be|VBD|AUX|auxpass|9| robbed|rob|VBN|VERB|ROOT|9| in|in|IN|ADP|prep|9| Lima|Lima|NNP|PROPN|pobj|10|GPE .|.|.|PUNCT|punct|9|`,
		[]string{"rob(; Reyes)"}},
	{"by whom something is used", `Soldiers|soldier|NNS|NOUN|nsubj|1| destroyed|destroy|VBD|VERB|ROOT|1| boats|boat|NNS|NOUN|dobj|1| used|use|VBN|VERB|acl|2| by|by|IN|ADP|agent|3| Iran|Iran|NNP|PROPN|pobj|4|GPE to|to|TO|PART|aux|7| raid|raid|VB|VERB|xcomp|3| and|and|CC|CCONJ|cc|7| rob|rob|VB|VERB|conj|7| the|the|DT|DET|det|11| port|port|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`,
		[]string{"raid(Iran; port)"}},
	{"one object of three verbs", `Guards|guard|NNS|NOUN|nsubj|1| raided|raid|VBD|VERB|ROOT|1| ,|,|,|PUNCT|punct|1| robbed|rob|VBD|VERB|conj|1| ,|,|,|PUNCT|punct|3| and|and|CC|CCONJ|cc|3| beat|beat|VBD|VERB|conj|3| the|the|DT|DET|det|8| miners|miner|NNS|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"raid(Guards; miners)", "rob(Guards; miners)"}},
	{"money does nothing itself", `The|the|DT|DET|det|1| sum|sum|NN|NOUN|nsubjpass|4| will|will|MD|AUX|aux|4| be|be|VB|AUX|auxpass|4| used|use|VBN|VERB|ROOT|4| to|to|TO|PART|aux|6| repair|repair|VB|VERB|xcomp|4| bridges|bridge|NNS|NOUN|dobj|6| and|and|CC|CCONJ|cc|6| build|build|VB|VERB|conj|6| roads|road|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|4|`,
		[]string{"repair(; bridges)", "build(; roads)"}},
	{"who uses means", `Trucks|truck|NNS|NOUN|nsubjpass|2| were|be|VBD|AUX|auxpass|2| used|use|VBN|VERB|ROOT|2| by|by|IN|ADP|agent|2| rebels|rebel|NNS|NOUN|pobj|3| to|to|TO|PART|aux|6| attack|attack|VB|VERB|relcl|4| the|the|DT|DET|det|8| town|town|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		[]string{"attack(rebels; town)"}},
	{"efforts of nobody named", `Efforts|effort|NNS|NOUN|nsubjpass|3| are|be|VBP|AUX|aux|3| being|be|VBG|AUX|auxpass|3| made|make|VBN|VERB|ROOT|3| to|to|TO|PART|aux|5| free|free|VB|VERB|advcl|3| the|the|DT|DET|det|7| hostages|hostage|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		[]string{"free(; hostages)"}},
	{"not anything", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|4| did|do|VBD|AUX|aux|4| not|not|RB|PART|neg|4| do|do|VB|VERB|ROOT|4| anything|anything|NN|PRON|dobj|4| to|to|TO|PART|aux|7| help|help|VB|VERB|relcl|5| the|the|DT|DET|det|9| refugees|refugee|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|4|`,
		[]string{"help(council; refugees)"}},
	{"whom it took time", `It|it|PRP|PRON|nsubj|1| took|take|VBD|VERB|ROOT|1| nurses|nurse|NNS|NOUN|dobj|1| three|three|CD|NUM|nummod|4|TIME hours|hour|NNS|NOUN|npadvmod|1|TIME to|to|TO|PART|aux|6| free|free|VB|VERB|xcomp|1| the|the|DT|DET|det|8| boy|boy|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"free(nurses; boy)"}},
	{"going on with what was said", `He|he|PRP|PRON|nsubj|1| said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| firm|firm|NN|NOUN|nsubj|4| met|meet|VBD|VERB|ccomp|1| nurses|nurse|NNS|NOUN|dobj|4| ,|,|,|PUNCT|punct|4| adding|add|VBG|VERB|advcl|4| that|that|IN|SCONJ|mark|10| they|they|PRP|PRON|nsubj|10| were|be|VBD|AUX|ccomp|7| tired|tired|JJ|ADJ|acomp|10| .|.|.|PUNCT|punct|1|`,
		[]string{"add(He; )"}},
	{"until when", `The|the|DT|DET|det|1| court|court|NN|NOUN|nsubj|2| gave|give|VBD|VERB|ROOT|2| Zeta|Zeta|NNP|PROPN|dobj|2|ORG until|until|IN|ADP|prep|2| May|May|NNP|PROPN|pobj|4|DATE to|to|TO|PART|aux|7| sell|sell|VB|VERB|advcl|2| the|the|DT|DET|det|9| mine|mine|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"sell(Zeta; mine)"}},
	{"a thing in need", `Nurses|nurse|NNS|NOUN|nsubj|1| need|need|VBP|VERB|ROOT|1| permits|permit|NNS|NOUN|dobj|1| to|to|TO|PART|aux|4| enter|enter|VB|VERB|relcl|2| the|the|DT|DET|det|6| camp|camp|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"enter(Nurses; camp)"}},
	{"of whom it is demanded", `Pressure|pressure|NN|NOUN|nsubj|7| on|on|IN|ADP|prep|0| Chad|Chad|NNP|PROPN|pobj|1|GPE to|to|TO|PART|aux|4| release|release|VB|VERB|acl|0| the|the|DT|DET|det|6| men|man|NNS|NOUN|dobj|4| grew|grow|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		[]string{"release(Chad; men)"}},
	{"told by phone", `Residents|resident|NNS|NOUN|nsubj|4| polled|poll|VBN|VERB|acl|0| by|by|IN|ADP|agent|1| telephone|telephone|NN|NOUN|pobj|2| left|leave|VBN|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
		[]string{"poll(; Residents)"}},
	{"what there is need for", `Cole|Cole|NNP|PROPN|nsubj|1|PRODUCT stressed|stress|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| need|need|NN|NOUN|dobj|1| for|for|IN|ADP|prep|3| the|the|DT|DET|det|7| school|school|NN|NOUN|compound|7| system|system|NN|NOUN|pobj|4| to|to|TO|PART|aux|9| produce|produce|VB|VERB|acl|3| more|more|JJR|ADJ|amod|11| nurses|nurse|NNS|NOUN|dobj|9| .|.|.|PUNCT|punct|1|`,
		[]string{"produce(system; nurses)"}},
	{"some of which", `He|he|PRP|PRON|nsubj|1| ignored|ignore|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| letters|letter|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|3| some|some|DT|PRON|nsubjpass|9| of|of|IN|ADP|prep|5| which|which|WDT|PRON|pobj|6| were|be|VBD|AUX|auxpass|9| sent|send|VBN|VERB|relcl|3| by|by|IN|ADP|agent|9| Cole|Cole|NNP|PROPN|pobj|10|PRODUCT .|.|.|PUNCT|punct|1|`,
		[]string{"send(Cole; letters)"}},
	{"many of whom", `Police|Police|NNS|NOUN|nsubj|1| held|hold|VBD|VERB|ROOT|1| 20|20|CD|NUM|nummod|3|CARDINAL men|man|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|3| many|many|JJ|ADJ|nsubj|8| of|of|IN|ADP|prep|5| whom|whom|WP|PRON|pobj|6| fled|flee|VBD|VERB|relcl|3| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(men; )"}},
	{"the value of which", `The|the|DT|DET|det|1| machine|machine|NN|NOUN|nsubj|11| ,|,|,|PUNCT|punct|1| the|the|DT|DET|det|4| price|price|NN|NOUN|nsubjpass|9| of|of|IN|ADP|prep|4| which|which|WDT|PRON|pobj|5| was|be|VBD|AUX|auxpass|9| not|not|RB|PART|neg|9| told|tell|VBN|VERB|relcl|1| ,|,|,|PUNCT|punct|11| failed|fail|VBD|VERB|ROOT|11| .|.|.|PUNCT|punct|11|`,
		[]string{"tell(; price)", "fail(machine; )"}},
	{"a letter that claims", `The|the|DT|DET|det|1| council|council|NN|NOUN|nsubj|2| saw|see|VBD|VERB|ROOT|2| a|a|DT|DET|det|4| letter|letter|NN|NOUN|dobj|2| sent|send|VBN|VERB|acl|4| to|to|IN|ADP|dative|5| Minister|Minister|NNP|PROPN|compound|9| Anna|Anna|NNP|PROPN|compound|9|PERSON Cole|Cole|NNP|PROPN|pobj|6|PERSON which|which|WDT|PRON|nsubj|11| added|add|VBD|VERB|relcl|9| that|that|IN|SCONJ|mark|15| a|a|DT|DET|det|14| virus|virus|NN|NOUN|nsubj|15| was|be|VBD|AUX|ccomp|11| in|in|IN|ADP|prep|15| Mali|Mali|NNP|PROPN|pobj|16|GPE .|.|.|PUNCT|punct|2|`,
		[]string{"add(letter; )"}},
	{"whose efforts", `Police|police|NN|NOUN|compound|1| efforts|effort|NNS|NOUN|nsubj|2| are|be|VBP|AUX|ROOT|2| afoot|afoot|JJ|ADJ|acomp|2| to|to|TO|PART|aux|5| find|find|VB|VERB|xcomp|2| the|the|DT|DET|det|7| author|author|NN|NOUN|dobj|5| of|of|IN|ADP|prep|7| the|the|DT|DET|det|10| letter|letter|NN|NOUN|pobj|8| .|.|.|PUNCT|punct|2|`,
		[]string{"find(Police; author)"}},
	{"what somebody does in villages", `Men|man|NNS|NOUN|nsubj|1| went|go|VBD|VERB|ROOT|1| from|from|IN|ADP|prep|1| barn|barn|NN|NOUN|pobj|2| to|to|IN|ADP|prep|1| barn|barn|NNP|PROPN|pobj|4| in|in|IN|ADP|prep|1| villages|village|NNS|NOUN|pobj|6| rounding|round|VBG|VERB|acl|7| up|up|RP|ADP|prt|8| geese|goose|NNS|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`,
		[]string{"round(Men; geese)"}},
	{"what goes on between two", `Talks|talk|NNS|NOUN|nsubj|9| between|between|IN|ADP|prep|0| farmers|farmer|NN|NOUN|pobj|1| and|and|CC|CCONJ|cc|2| millers|miller|NNS|NOUN|conj|2| to|to|TO|PART|aux|6| solve|solve|VB|VERB|acl|0| the|the|DT|DET|det|8| dispute|dispute|NN|NOUN|dobj|6| failed|fail|VBD|VERB|ROOT|9| .|.|.|PUNCT|punct|9|`,
		[]string{"solve(farmers, millers; dispute)"}},
	{"under pressure", `Residents|resident|NNS|NOUN|nsubj|1| put|put|VBD|VERB|ROOT|1| pressure|pressure|NN|NOUN|dobj|1| on|on|IN|ADP|prep|1| the|the|DT|DET|det|5| nurse|nurse|NN|NOUN|pobj|3| to|to|TO|PART|aux|7| close|close|VB|VERB|advcl|1| the|the|DT|DET|det|9| plant|plant|NN|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
		[]string{"close(nurse; plant)"}},
	{"that on a name", `Men|man|NNS|NOUN|nsubj|1| fled|flee|VBD|VERB|ROOT|1| to|to|IN|ADP|prep|1| a|a|DT|DET|det|4| creek|creek|NN|NOUN|pobj|2| in|in|IN|ADP|prep|4| India|India|NNP|PROPN|pobj|5|GPE that|that|WDT|PRON|nsubj|8| receives|receive|VBZ|VERB|relcl|4| waste|waste|NN|NOUN|dobj|8| .|.|.|PUNCT|punct|1|`,
		[]string{"receive(creek; waste)"}},
	{"by doing what", `Balance|balance|NN|NOUN|nsubjpass|3| can|can|MD|AUX|aux|3| be|be|VB|AUX|auxpass|3| achieved|achieve|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| cutting|cut|VBG|VERB|pcomp|4| costs|cost|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|3|`,
		[]string{"cut(; costs)"}},
	{"by how many votes", `The|the|DT|DET|det|1| bill|bill|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| passed|pass|VBN|VERB|ROOT|3| by|by|IN|ADP|agent|3| 52|52|CD|NUM|nummod|6|CARDINAL votes|vote|NNS|NOUN|pobj|4| .|.|.|PUNCT|punct|3|`,
		[]string{"pass(; bill)"}},
	{"who after a thing", `Two|two|CD|NUM|nummod|1|CARDINAL men|man|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| found|find|VBN|VERB|ROOT|3| in|in|IN|ADP|prep|3| the|the|DT|DET|det|6| back|back|NN|NOUN|pobj|4| of|of|IN|ADP|prep|6| the|the|DT|DET|det|9| lorry|lorry|NN|NOUN|pobj|7| who|who|WP|PRON|nsubj|11| robbed|rob|VBD|VERB|relcl|9| a|a|DT|DET|det|13| bank|bank|NN|NOUN|dobj|11| .|.|.|PUNCT|punct|3|`,
		[]string{"find(; men)", "rob(men; bank)"}},
	{"what one leaves does not go on", `Reporters|reporter|NNS|NOUN|nsubj|1| left|leave|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| hotel|hotel|NN|NOUN|dobj|1| to|to|TO|PART|aux|5| visit|visit|VB|VERB|xcomp|1| the|the|DT|DET|det|7| front|front|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"visit(Reporters; front)"}},
	{"hearsay is a passive", `Cole|Cole|NNP|PROPN|nsubj|2|PERSON ,|,|,|PUNCT|punct|0| reputed|repute|VBD|VERB|ROOT|2| to|to|TO|PART|aux|4| flee|flee|VB|VERB|xcomp|2| .|.|.|PUNCT|punct|2|`,
		[]string{"repute(; Cole)", "flee(Cole; )"}},
	{"a singular verb right after the last of two subjects", `The|the|DT|DET|det|1| talks|talk|NNS|NOUN|nsubj|5| and|and|CC|CCONJ|cc|1| the|the|DT|DET|det|4| mayor|mayor|NN|NOUN|conj|1| says|say|VBZ|VERB|ROOT|5| nothing|nothing|NN|PRON|dobj|5| .|.|.|PUNCT|punct|5|`,
		[]string{"say(mayor; nothing)"}},
	{"a singular verb after a name", `The|the|DT|DET|det|1| chief|chief|NN|NOUN|nsubj|9| of|of|IN|ADP|prep|1| police|police|NN|NOUN|pobj|2| and|and|CC|CCONJ|cc|1| customs|custom|NNS|NOUN|conj|1| ,|,|,|PUNCT|punct|1| Cole|Cole|NNP|PROPN|appos|1|PERSON ,|,|,|PUNCT|punct|1| says|say|VBZ|VERB|ROOT|9| nothing|nothing|NN|PRON|dobj|9| .|.|.|PUNCT|punct|9|`,
		[]string{"say(chief; nothing)"}},
	{"no holder of itself", `The|the|DT|DET|det|2| best|good|JJS|ADJ|amod|2| way|way|NN|NOUN|nsubj|7| to|to|TO|PART|aux|4| prevent|prevent|VB|VERB|relcl|2| a|a|DT|DET|det|6| flood|flood|NN|NOUN|dobj|4| is|be|VBZ|AUX|ROOT|7| prayer|prayer|NN|NOUN|attr|7| .|.|.|PUNCT|punct|7|`,
		[]string{"prevent(; flood)"}},
	{"who has difficulty", `Guards|guard|NNS|NOUN|nsubj|1| had|have|VBD|VERB|ROOT|1| trouble|trouble|NN|NOUN|dobj|1| finding|find|VBG|VERB|acl|2| a|a|DT|DET|det|5| doctor|doctor|NN|NOUN|dobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"find(Guards; doctor)"}},
	{"what somebody is does what he did", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON is|be|VBZ|AUX|ROOT|1| a|a|DT|DET|det|3| lawyer|lawyer|NN|NOUN|attr|1| who|who|WP|PRON|nsubj|5| defended|defend|VBD|VERB|relcl|3| the|the|DT|DET|det|7| miners|miner|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"defend(Cole; miners)"}},
	{"what something is used for", `Doctors|doctor|NNS|NOUN|nsubj|1| found|find|VBD|VERB|ROOT|1| thallium|thallium|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| once|once|RB|ADV|advmod|5| used|use|VBN|VERB|advcl|1| in|in|IN|ADP|prep|5| poison|poison|NN|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"use(; thallium)"}},
	{"two titles of one name", `Lawyer|lawyer|NN|NOUN|nsubj|5| and|and|CC|CCONJ|cc|0| activist|activist|NN|NOUN|compound|4| Ann|Ann|NNP|PROPN|compound|4|PERSON Kolo|Kolo|NNP|PROPN|conj|0|PERSON fled|flee|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
		[]string{"flee(Kolo; )"}},
	{"no passive without its auxiliary under said", `Police|Police|NNS|NOUN|nsubj|1| said|say|VBD|VERB|ROOT|1| robbers|robber|NNS|NOUN|nsubj|3| raided|raid|VBN|VERB|ccomp|1| in|in|IN|ADP|prep|3| the|the|DT|DET|det|6|TIME night|night|NN|NOUN|pobj|4|TIME .|.|.|PUNCT|punct|1|`,
		[]string{"raid(robbers; )"}},
	{"words that go on are not the speaker's deed", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| "|"|''|PUNCT|punct|1| to|to|TO|PART|aux|4| flee|flee|VB|VERB|xcomp|1| "|"|''|PUNCT|punct|1| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(; )"}},
	{"nobody does what is banned", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|2| issued|issue|VBD|VERB|ROOT|2| an|a|DT|DET|det|4| attack|attack|NN|NOUN|dobj|2| on|on|IN|ADP|prep|2| eating|eat|VBG|VERB|pcomp|5| fish|fish|NN|NOUN|dobj|6| .|.|.|PUNCT|punct|2|`,
		[]string{"eat(; fish)"}},
	{"nobody does what something comes of", `The|the|DT|DET|det|1| fever|fever|NN|NOUN|nsubj|2| resulted|result|VBD|VERB|ROOT|2| from|from|IN|ADP|prep|2| storing|store|VBG|VERB|pcomp|3| milk|milk|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"store(; milk)"}},
	{"whom somebody has", `Chad|Chad|NNP|PROPN|nsubj|1|GPE has|have|VBZ|VERB|ROOT|1| 900|900|CD|NUM|nummod|3| men|man|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| fleeing|flee|VBG|VERB|advcl|1| the|the|DT|DET|det|7| war|war|NN|NOUN|dobj|5| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(men; war)"}},
	{"who after a body", `A|a|DT|DET|det|1| man|man|NN|NOUN|nsubj|7| from|from|IN|ADP|prep|1| the|the|DT|DET|det|4| firm|firm|NN|NOUN|pobj|2| who|who|WP|PRON|nsubj|6| asked|ask|VBD|VERB|relcl|4| fled|flee|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
		[]string{"ask(man; )", "flee(man; )"}},
	{"many before the verb", `According|accord|VBG|VERB|prep|6| to|to|IN|ADP|prep|0| police|police|NNS|NOUN|pobj|1| over|over|IN|ADP|prep|2| 300|300|CD|NUM|nummod|5|CARDINAL men|man|NNS|NOUN|pobj|3| died|die|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
		[]string{"die(men; )"}},
	{"who protests is no victim", `Thousands|thousand|NNS|NOUN|nsubj|1|CARDINAL shot|shoot|VBN|VERB|ROOT|1| against|against|IN|ADP|prep|1| the|the|DT|DET|det|4| mine|mine|NN|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
		[]string{"shoot(Thousands; )"}},
	{"who after a place", `Reporters|reporter|NNS|NOUN|nsubj|1| met|meet|VBD|VERB|ROOT|1| a|a|DT|DET|det|3| man|man|NN|NOUN|dobj|1| in|in|IN|ADP|prep|3| Kashmir|Kashmir|NNP|PROPN|pobj|4|LOC ,|,|,|PUNCT|punct|5| who|who|WP|PRON|nsubj|8| fled|flee|VBD|VERB|relcl|5| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(man; )"}},
	{"but adds", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| rebels|rebel|NNS|NOUN|nsubj|3| fled|flee|VBD|VERB|ccomp|1| but|but|CC|CCONJ|cc|3| says|say|VBZ|VERB|conj|3| nothing|nothing|NN|PRON|advmod|5| .|.|.|PUNCT|punct|1|`,
		[]string{"say(Cole; )", "flee(rebels; )"}},
	{"who is ordered under a preposition", `Peru|Peru|NNP|PROPN|nsubj|1|GPE ordered|order|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| Chile|Chile|NNP|PROPN|pobj|2|GPE to|to|TO|PART|aux|5| flee|flee|VB|VERB|xcomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"order(Peru; )", "flee(Chile; )"}},
	{"a day is not ordered", `Peru|Peru|NNP|PROPN|nsubj|1|GPE ordered|order|VBD|VERB|ROOT|1| on|on|IN|ADP|prep|1| Friday|Friday|NNP|PROPN|pobj|2|DATE to|to|TO|PART|aux|5| flee|flee|VB|VERB|xcomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(Peru; )"}},
	{"whom it is up to", `It|it|PRP|PRON|nsubj|1| is|be|VBZ|AUX|ROOT|1| up|up|IN|ADP|prep|1| to|to|IN|ADP|prep|2| the|the|DT|DET|det|5| man|man|NN|NOUN|pobj|3| to|to|TO|PART|aux|7| flee|flee|VB|VERB|xcomp|1| .|.|.|PUNCT|punct|1|`,
		[]string{"flee(man; )"}},
	{"an adverbial order", `Peru|Peru|NNP|PROPN|nsubj|1|GPE ordered|order|VBD|VERB|ROOT|1| Chile|Chile|NNP|PROPN|dobj|1|GPE to|to|TO|PART|aux|4| flee|flee|VB|VERB|advcl|1| .|.|.|PUNCT|punct|1|`,
		[]string{"order(Peru; Chile)", "flee(Chile; )"}},
	{"who has the place before", `Peru|Peru|NNP|PROPN|nsubj|1|GPE shelled|shell|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| suburb|suburb|NN|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| controlled|control|VBN|VERB|advcl|1| by|by|IN|ADP|agent|5| rebels|rebel|NNS|NOUN|pobj|6| .|.|.|PUNCT|punct|1|`,
		[]string{"control(rebels; suburb)"}},
	{"an event attempts nothing", `The|the|DT|DET|det|1| attack|attack|NN|NOUN|nsubj|2| came|come|VBD|VERB|ROOT|2| despite|despite|IN|ADP|prep|2| efforts|effort|NNS|NOUN|pobj|3| to|to|TO|PART|aux|6| stop|stop|VB|VERB|acl|4| it|it|PRP|PRON|dobj|6| .|.|.|PUNCT|punct|2|`,
		[]string{"stop(; it)"}},
	{"who claims over what was said", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON said|say|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| port|port|NN|NOUN|nsubjpass|5| was|be|VBD|AUX|auxpass|5| shelled|shell|VBN|VERB|ccomp|1| ,|,|,|PUNCT|punct|5| saying|say|VBG|VERB|advcl|5| nothing|nothing|NN|PRON|advmod|7| .|.|.|PUNCT|punct|1|`,
		[]string{"shell(; port)", "say(Cole; )"}},
	{"of what somebody is accused", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON accused|accuse|VBD|VERB|ROOT|1| foreign|foreign|JJ|ADJ|amod|3| powers|power|NNS|NOUN|dobj|1| of|of|IN|ADP|prep|3| fleeing|flee|VBG|VERB|pcomp|4| .|.|.|PUNCT|punct|1|`,
		[]string{"accuse(Cole; powers)", "flee(powers; )"}},
	{"who is given a right", `Chad|Chad|NNP|PROPN|nsubj|1|GPE gave|give|VBD|VERB|ROOT|1| rebels|rebel|NNS|NOUN|dative|1| the|the|DT|DET|det|4| right|right|NN|NOUN|dobj|1| to|to|TO|PART|aux|6| leave|leave|VB|VERB|acl|4| .|.|.|PUNCT|punct|1|`,
		[]string{"leave(rebels; )"}},
	{"what is kept from doing something", `Men|man|NNS|NOUN|nsubj|1| kept|keep|VBD|VERB|ROOT|1| an|an|DT|DET|det|3| epidemic|epidemic|NN|NOUN|dobj|1| of|of|IN|ADP|prep|3| flu|flu|NN|NOUN|pobj|4| from|from|IN|ADP|prep|5| infecting|infect|VBG|VERB|pcomp|6| men|man|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|1|`,
		[]string{"keep(Men; epidemic)", "infect(epidemic; men)"}},
	{"what evidence supports", `Cole|Cole|NNP|PROPN|nsubj|1|PERSON found|find|VBD|VERB|ROOT|1| evidence|evidence|NN|NOUN|dobj|1| to|to|TO|PART|aux|4| support|support|VB|VERB|acl|2| the|the|DT|DET|det|6| claim|claim|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"find(Cole; evidence)", "support(evidence; claim)"}},
	{"a noun taken for a time", `Police|Police|NNS|NOUN|nsubj|1| heard|hear|VBD|VERB|ROOT|1| of|of|IN|ADP|prep|1| someone|someone|NN|PRON|npadvmod|4| robbing|rob|VBG|VERB|pcomp|2| a|a|DT|DET|det|6| bank|bank|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|1|`,
		[]string{"rob(someone; bank)"}},
	{"an object taken for a time", `The|the|DT|DET|det|1| blast|blast|NN|NOUN|nsubj|2| injured|injure|VBD|VERB|ROOT|2| the|the|DT|DET|det|4| men|man|NNS|NOUN|npadvmod|5| carrying|carry|VBG|VERB|advcl|2| stones|stone|NNS|NOUN|dobj|5| .|.|.|PUNCT|punct|2|`,
		[]string{"injure(blast; men)", "carry(men; stones)"}},
	{"two offices of one name", `State|State|NNP|PROPN|compound|1| Lawyer|lawyer|NNP|PROPN|nsubj|6| and|and|CC|CCONJ|cc|1| Chief|chief|NNP|PROPN|conj|1| Ann|Ann|NNP|PROPN|compound|5|PERSON Kolo|Kolo|NNP|PROPN|conj|1|PERSON fled|flee|VBD|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
		[]string{"flee(Kolo; )"}},
	{"no participle with whom one charges at", `The|the|DT|DET|det|1| rebels|rebel|NNS|NOUN|nsubj|2| charged|charge|VBN|VERB|ROOT|2| at|at|IN|ADP|prep|2| villagers|villager|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|2|`,
		[]string{"charge(rebels; )"}},
	{"no headline with whom one charges at", `Rebels|rebel|NNS|NOUN|nsubj|1| charged|charge|VBD|VERB|ROOT|1| at|at|IN|ADP|prep|1| villagers|villager|NNS|NOUN|pobj|2|`,
		[]string{"charge(Rebels; )"}},
	{"no participle where nothing else is a verb", `The|the|DT|DET|det|1| firm|firm|NN|NOUN|ROOT|1| charged|charge|VBN|VERB|acl|1| at|at|IN|ADP|prep|2| the|the|DT|DET|det|5| bank|bank|NN|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`,
		[]string{"charge(firm; )"}},
	{"what is capable of something", `The|the|DT|DET|det|1| town|town|NN|NOUN|nsubj|2| has|have|VBZ|VERB|ROOT|2| a|a|DT|DET|det|4| runway|runway|NN|NOUN|dobj|2| capable|capable|JJ|ADJ|amod|4| of|of|IN|ADP|prep|5| taking|take|VBG|VERB|pcomp|6| bombers|bomber|NNS|NOUN|dobj|7| .|.|.|PUNCT|punct|2|`,
		[]string{"have(town; runway)", "take(runway; bombers)"}},
	{"an object of two verbs", `The|the|DT|DET|det|1| mayor|mayor|NN|NOUN|nsubj|3| had|have|VBD|AUX|aux|3| doctored|doctor|VBN|VERB|ROOT|3| a|a|DT|DET|det|5| paper|paper|NN|NOUN|dobj|3| to|to|TO|PART|aux|7| obscure|obscure|VB|VERB|advcl|3| and|and|CC|CCONJ|cc|7| minimize|minimize|VB|VERB|conj|7| the|the|DT|DET|det|11| debt|debt|NN|NOUN|dobj|9| .|.|.|PUNCT|punct|3|`,
		[]string{"doctor(mayor; paper)", "obscure(mayor; debt)", "minimize(mayor; debt)"}},
	{"no object of one that goes without", `The|the|DT|DET|det|1| troops|troop|NNS|NOUN|nsubj|2| arrived|arrive|VBD|VERB|ROOT|2| and|and|CC|CCONJ|cc|2| seized|seize|VBD|VERB|conj|2| the|the|DT|DET|det|6| mill|mill|NN|NOUN|dobj|4| .|.|.|PUNCT|punct|2|`,
		[]string{"arrive(troops; )", "seize(troops; mill)"}},
}
