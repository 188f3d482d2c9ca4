package extract

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/locate"
	"newsgraph/extract/mend"
	"newsgraph/extract/nlp"
	"newsgraph/extract/refer"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// TestAnyParse reads parses that no parser would give: whatever the tree, no rule
// fails, each event has a party or a means, and the same tree gives the same events.
func TestAnyParse(t *testing.T) {
	gaz, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	lex := lexicon.Default()
	x := &Extractor{gaz: gaz, lex: lex, coder: event.NewCoder(lex)}
	rapid.Check(t, func(rt *rapid.T) {
		d, err := mend.Doc(anyDoc(rt), lex)
		if err != nil {
			rt.Fatal(err)
		}
		first, second := x.readParse(d), x.readParse(d)
		if !reflect.DeepEqual(first, second) {
			rt.Fatalf("%s\ngives %v, then %v", d.Text, first, second)
		}
		for _, e := range first {
			if e.Actor == nil && e.Target == nil && e.Instrument == nil || e.Action.Lemma == "" || !e.Action.Type.Valid() {
				rt.Fatalf("%s\ngives the event %+v", d.Text, e)
			}
		}
	})
}

// readParse extracts the events of a text of one parsed passage.
func (x *Extractor) readParse(d *nlp.Doc) []schema.Event {
	s := &story.Story{Article: schema.Article{ID: "a", Text: d.Text}, Passages: []*story.Passage{story.NewPassage(d, 0, false, x.lex)}}
	t := &telling{
		x: x, s: s, names: refer.New(s, x.gaz, nil), stance: stance.New(s, x.lex), places: locate.New(s, x.gaz, ""), dates: when.New(s, "2024-05-06"),
	}
	for _, c := range x.coder.Candidates(s, 0) {
		t.tell(0, c)
	}
	return merge(schema.Article{ID: "a"}, t.events)
}

// anyWords are words that rules ask for: text, lemma, tag, part of speech, entity.
var anyWords = strings.Fields(`
	said|say|VBD|VERB| killed|kill|VBD|VERB| killed|kill|VBN|VERB| using|use|VBG|VERB| was|be|VBD|AUX| has|have|VBZ|AUX| will|will|MD|AUX|
	launched|launch|VBD|VERB| going|go|VBG|VERB| refused|refuse|VBD|VERB| threatened|threaten|VBD|VERB| planned|plan|VBD|VERB| suffered|suffer|VBD|VERB|
	give|give|VB|VERB| are|be|VBP|AUX| tested|test|VBD|VERB| positive|positive|JJ|ADJ| worried|worried|JJ|ADJ| stopped|stop|VBD|VERB| died|die|VBD|VERB| met|meet|VBD|VERB| fell|fall|VBD|VERB| took|take|VBD|VERB| blamed|blame|VBD|VERB| exploded|explode|VBD|VERB|
	attack|attack|NN|NOUN| attacks|attack|NNS|NOUN| series|series|NN|NOUN| dozens|dozen|NNS|NOUN| talks|talk|NNS|NOUN| death|death|NN|NOUN| bomb|bomb|NN|NOUN|
	soldiers|soldier|NNS|NOUN| group|group|NN|NOUN| leader|leader|NN|NOUN| victim|victim|NN|NOUN| control|control|NN|NOUN| reason|reason|NN|NOUN|
	Lima|Lima|NNP|PROPN|GPE Kolo|Kolo|NNP|PROPN|PERSON Front|Front|NNP|PROPN|ORG Kenyan|kenyan|JJ|ADJ|NORP Friday|Friday|NNP|PROPN|DATE 12|12|CD|NUM|CARDINAL
	who|who|WP|PRON| which|which|WDT|PRON| that|that|IN|SCONJ| he|he|PRP|PRON| they|they|PRP|PRON| his|his|PRP$|PRON| this|this|DT|PRON| it|it|PRP|PRON|
	of|of|IN|ADP| in|in|IN|ADP| by|by|IN|ADP| on|on|IN|ADP| to|to|TO|PART| to|to|IN|ADP| with|with|IN|ADP| for|for|IN|ADP| among|among|IN|ADP| out|out|RP|ADP|
	and|and|CC|CCONJ| not|not|RB|PART| dead|dead|JJ|ADJ| the|the|DT|DET| no|no|DT|DET| if|if|IN|SCONJ| ,|,|,|PUNCT| -|-|HYPH|PUNCT| (|(|-LRB-|PUNCT| )|)|-RRB-|PUNCT|
	"|"|''|PUNCT| “|“|` + "``" + `|PUNCT| .|.|.|PUNCT|`)

// anyLabels are the labels of the parser that rules ask for.
var anyLabels = strings.Fields(`nsubj nsubjpass dobj dative pobj prep agent attr acomp xcomp ccomp advcl acl relcl conj cc appos compound amod nmod poss
	aux auxpass neg mark prt pcomp npadvmod nummod advmod det punct csubj oprd parataxis expl dep`)

// anyDoc makes a sentence of any words with any tree over them.
func anyDoc(rt *rapid.T) *nlp.Doc {
	words := rapid.SliceOfN(rapid.SampledFrom(anyWords), 1, 14).Draw(rt, "words")
	order := rapid.Permutation(indices(len(words))).Draw(rt, "order")
	var text strings.Builder
	var ents []nlp.Span
	tokens := make([]nlp.Token, len(words))
	for i, w := range words {
		f := strings.Split(w, "|")
		start := text.Len()
		text.WriteString(f[0])
		tokens[i] = nlp.Token{
			Text: f[0], Norm: strings.ToLower(f[0]), Lemma: f[1], Tag: f[2], POS: f[3], Ent: f[4],
			Start: start, End: text.Len(), Space: true, SentStart: i == 0,
		}
		text.WriteByte(' ')
		if f[4] != "" {
			ents = append(ents, nlp.Span{Start: i, End: i + 1, Label: f[4]})
		}
	}
	for n, i := range order { // each hangs from one that came before it in the order
		tokens[i].Head, tokens[i].Dep = i, "ROOT"
		if n > 0 {
			tokens[i].Head = order[rapid.IntRange(0, n-1).Draw(rt, "head")]
			tokens[i].Dep = rapid.SampledFrom(anyLabels).Draw(rt, "label")
		}
	}
	d, err := nlp.NewDoc(text.String(), tokens, ents)
	if err != nil {
		rt.Fatal(err)
	}
	return d
}

func indices(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
