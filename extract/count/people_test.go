package count

import (
	"testing"

	"newsgraph/internal/parsetest"
)

// TestPeople: what the mention with the given head counts, as "at least/number/at
// most [text]"; empty for none.
func TestPeople(t *testing.T) {
	for _, c := range []struct {
		parse string
		head  int
		want  string
	}{
		{`The|the|DT|DET|det|1| quake|quake|NN|NOUN|nsubj|2| killed|kill|VBD|VERB|ROOT|2| at|at|RB|ADV|advmod|4|CARDINAL least|least|RBS|ADV|advmod|5|CARDINAL 156|156|CD|NUM|nummod|6|CARDINAL people|people|NNS|NOUN|dobj|2| .|.|.|PUNCT|punct|2|`,
			6, "156// [at least 156]"},
		{`Dozens|dozen|NNS|NOUN|nsubjpass|4|CARDINAL of|of|IN|ADP|prep|0| miners|miner|NNS|NOUN|pobj|1| were|be|VBD|AUX|auxpass|4| trapped|trap|VBN|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
			0, "24// [Dozens]"},
		{`Tens|ten|NNS|NOUN|quantmod|2|CARDINAL of|of|IN|ADP|quantmod|2|CARDINAL thousands|thousand|NNS|NOUN|nsubj|5|CARDINAL of|of|IN|ADP|prep|2| villagers|villager|NNS|NOUN|pobj|3| fled|flee|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
			2, "20000// [Tens of thousands]"},
		{`Storms|storm|NNS|NOUN|nsubj|1| sank|sink|VBD|VERB|ROOT|1| dozens|dozen|NNS|NOUN|dobj|1|CARDINAL of|of|IN|ADP|prep|2| boats|boat|NNS|NOUN|pobj|3| .|.|.|PUNCT|punct|1|`,
			2, ""},
		{`Fires|fire|NNS|NOUN|nsubj|1| killed|kill|VBD|VERB|ROOT|1| 300|300|CD|NUM|nummod|3|CARDINAL cattle|cattle|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`,
			3, ""},
		// an age is no number of people
		{`A|a|DT|DET|det|6| 12|12|CD|NUM|nummod|3|DATE -|-|HYPH|PUNCT|punct|3|DATE year|year|NN|NOUN|npadvmod|5|DATE -|-|HYPH|PUNCT|punct|5|DATE old|old|JJ|ADJ|amod|6|DATE boy|boy|NN|NOUN|nsubj|7| drowned|drown|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
			6, "1/1/1 [A 12 - year - old boy]"},
		{`Two|two|CD|NUM|nummod|6|CARDINAL 12|12|CD|NUM|nummod|3|DATE -|-|HYPH|PUNCT|punct|3|DATE year|year|NN|NOUN|npadvmod|5|DATE -|-|HYPH|PUNCT|punct|5|DATE old|old|JJ|ADJ|amod|6|DATE boys|boy|NNS|NOUN|nsubj|7| drowned|drown|VBD|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
			6, "2/2/2 [Two]"},
		{`One|one|CD|NUM|nsubjpass|5|CARDINAL of|of|IN|ADP|prep|0| the|the|DT|DET|det|3| guards|guard|NNS|NOUN|pobj|1| was|be|VBD|AUX|auxpass|5| hurt|hurt|VBN|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
			0, "1/1/1 [One]"},
		{`Half|half|PDT|DET|predet|3|CARDINAL the|the|DT|DET|det|3| 300|300|CD|NUM|nummod|3|CARDINAL passengers|passenger|NNS|NOUN|nsubj|4| died|die|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
			3, ""},
		{`Two|two|CD|NUM|nummod|2|CARDINAL -|-|HYPH|PUNCT|punct|2|CARDINAL thirds|third|NNS|NOUN|nsubj|7|CARDINAL of|of|IN|ADP|prep|2| the|the|DT|DET|det|6| 30|30|CD|NUM|nummod|6|CARDINAL sailors|sailor|NNS|NOUN|pobj|3| drowned|drown|VBN|VERB|ROOT|7| .|.|.|PUNCT|punct|7|`,
			2, ""},
		{`A|a|DT|DET|det|1| group|group|NN|NOUN|nsubjpass|6| of|of|IN|ADP|prep|1| 20|20|CD|NUM|nummod|4|CARDINAL tourists|tourist|NNS|NOUN|pobj|2| was|be|VBD|AUX|auxpass|6| seized|seize|VBN|VERB|ROOT|6| .|.|.|PUNCT|punct|6|`,
			1, "20/20/20 [20]"},
		{`Two|two|CD|NUM|nummod|1|CARDINAL groups|group|NNS|NOUN|nsubjpass|5| of|of|IN|ADP|prep|1| tourists|tourist|NNS|NOUN|pobj|2| were|be|VBD|AUX|auxpass|5| seized|seize|VBN|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
			1, ""},
		{`A|a|DT|DET|det|1| family|family|NN|NOUN|nsubj|4| of|of|IN|ADP|prep|1| five|five|CD|NUM|pobj|2|CARDINAL died|die|VBD|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
			1, "5/5/5 [five]"},
		{`No|no|DT|DET|det|1| one|one|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| hurt|hurt|VBN|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`,
			1, "0/0/0 [No one]"},
		{`No|no|DT|DET|det|1| soldiers|soldier|NNS|NOUN|nsubjpass|3| were|be|VBD|AUX|auxpass|3| killed|kill|VBN|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`,
			1, "0/0/0 [No soldiers]"},
		{`He|he|PRP|PRON|nsubj|1| answered|answer|VBD|VERB|ROOT|1| no|no|UH|INTJ|intj|1| .|.|.|PUNCT|punct|1| Soldiers|soldier|NNS|NOUN|nsubj|5| died|die|VBD|VERB|ROOT|5| .|.|.|PUNCT|punct|5|`,
			4, ""},
		{`No|no|DT|DET|det|2| -|-|HYPH|PUNCT|punct|2| one|one|NN|NOUN|nsubjpass|4| was|be|VBD|AUX|auxpass|4| hurt|hurt|VBN|VERB|ROOT|4| .|.|.|PUNCT|punct|4|`,
			2, "0/0/0 [No - one]"},
		{kurds, 3, "2/2/2 [two]"},
		{kurds, 6, "1/1/1 [a Kurd]"},
		{`They|they|PRP|PRON|nsubj|1| shot|shoot|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| Taliban|Taliban|NNP|PROPN|dobj|1|NORP .|.|.|PUNCT|punct|1|`,
			3, ""},
		{`They|they|PRP|PRON|nsubj|1| killed|kill|VBD|VERB|ROOT|1| the|the|DT|DET|det|3| Bourse|Bourse|NNP|PROPN|dobj|1|PERSON .|.|.|PUNCT|punct|1|`, 3, ""},
		// a headline
		{`Two|two|CD|NUM|nummod|1|CARDINAL Missionaries|Missionaries|NNPS|PROPN|nsubj|2| Die|Die|VBP|VERB|ROOT|2|`, 1, "2/2/2 [Two]"},
		{arrests, 3, "1/1/1 [Ana Lopez]"},
		{arrests, 5, "1/1/1 [him]"},
		{abductions, 3, "3// [several]"},
		{abductions, 6, "12/12/12 [12]"},
		{abductions, 9, "1/1/1 [a cook]"},
		{`Every|every|DT|DET|det|1| guard|guard|NN|NOUN|nsubjpass|3| was|be|VBD|AUX|auxpass|3| hurt|hurt|VBN|VERB|ROOT|3| .|.|.|PUNCT|punct|3|`,
			1, ""},
		{`Civilians|civilian|NNS|NOUN|nsubj|1| died|die|VBD|VERB|ROOT|1| .|.|.|PUNCT|punct|1|`, 0, ""},
		{`The|the|DT|DET|det|1| police|police|NN|NOUN|nsubj|2| suffered|suffer|VBD|VERB|ROOT|2| .|.|.|PUNCT|punct|2|`, 1, ""},
		// a preposition that brings the mention is no bound
		{`They|they|PRP|PRON|nsubj|1| clashed|clash|VBD|VERB|ROOT|1| over|over|IN|ADP|prep|1| 12|12|CD|NUM|nummod|4|CARDINAL prisoners|prisoner|NNS|NOUN|pobj|2| .|.|.|PUNCT|punct|1|`,
			4, "12/12/12 [12]"},
	} {
		d := parsetest.Doc(t, c.parse)
		got := ""
		if n, ok := People(d, c.head); ok {
			got = show(n) + " [" + n.Text + "]"
			consistent(t, d.Text, n)
		}
		if got != c.want {
			t.Errorf("%s: %q counts as %q, want %q", d.Text, d.Tokens[c.head].Text, got, c.want)
		}
	}
}

const (
	kurds      = `Shells|shell|NNS|NOUN|nsubj|1| killed|kill|VBD|VERB|ROOT|1| two|two|CD|NUM|nummod|3|CARDINAL Kurds|Kurds|NNPS|PROPN|dobj|1|NORP and|and|CC|CCONJ|cc|3| a|a|DT|DET|det|6| Kurd|Kurd|NNP|PROPN|conj|3|NORP .|.|.|PUNCT|punct|1|`
	arrests    = `Police|Police|NNS|NOUN|nsubj|1| arrested|arrest|VBD|VERB|ROOT|1| Ana|Ana|NNP|PROPN|compound|3|PERSON Lopez|Lopez|NNP|PROPN|dobj|1|PERSON and|and|CC|CCONJ|cc|3| him|he|PRP|PRON|conj|3| .|.|.|PUNCT|punct|1|`
	abductions = `Bandits|bandit|NNS|NOUN|nsubj|1| kidnapped|kidnap|VBD|VERB|ROOT|1| several|several|JJ|ADJ|amod|3| nuns|nun|NNS|NOUN|dobj|1| ,|,|,|PUNCT|punct|1| 12|12|CD|NUM|nummod|6|CARDINAL crew|crew|NN|NOUN|dobj|1| and|and|CC|CCONJ|cc|6| a|a|DT|DET|det|9| cook|cook|NN|NOUN|conj|6| .|.|.|PUNCT|punct|1|`
)

// TestUnits counts things that stand for people: lives.
func TestUnits(t *testing.T) {
	d := parsetest.Doc(t, `Floods|flood|NNS|NOUN|nsubj|1| claimed|claim|VBD|VERB|ROOT|1| some|some|DT|DET|quantmod|3|CARDINAL 2,400|2,400|CD|NUM|nummod|4|CARDINAL lives|life|NNS|NOUN|dobj|1| .|.|.|PUNCT|punct|1|`)
	if n, ok := Units(d, 4); !ok || show(n) != "/2400/" || n.Text != "some 2,400" {
		t.Errorf("%s %q %v", show(n), n.Text, ok)
	}
	if n, ok := People(d, 4); ok {
		t.Errorf("lives are people: %s", show(n))
	}
}
