package nlp

import (
	"strings"
	"testing"
)

// TestHintsMakeNames puts words that are acronyms at every place that a name
// can take. "[X]" stands for the token, followed by the label it must have.
func TestHintsMakeNames(t *testing.T) {
	m := testModel(t)
	for _, c := range []struct{ text, dep string }{
		{"[X] claimed the bombing of the market.", "nsubj"},
		{"[X] has attacked the port twice.", "nsubj"},
		{"[X] warned that cases would rise.", "nsubj"},
		{"The minister said [X] was behind the blast.", "nsubj"},
		{"Is [X] behind the blast?", "nsubj"},
		{"After [X] took the city, thousands fled.", "nsubj"},
		{"[X], which controls the north, denied the report.", "nsubj"},
		{"The army drove [X] out of the valley.", "dobj"},
		{"The ministry asked [X] for help.", "dobj"},
		{"The attack was carried out by [X] on Sunday.", "pobj"},
		{"Talks between [X] and the government collapsed.", "pobj"},
		{"[X]'s leader was killed in a raid.", "poss"},
		{"Police said [X] members set fire to two buses.", "compound"},
		{"The strike killed three [X] commanders.", "compound"},
		{"The group, [X], has vowed revenge.", "appos"},
	} {
		for _, name := range []string{"IS", "IT", "WHO", "ICE", "AND"} {
			text := strings.ReplaceAll(c.text, "[X]", name)
			d, err := m.Analyze(text, Hints{Norms: map[string]string{name: NameNorm}})
			if err != nil {
				t.Fatal(err)
			}
			for _, k := range d.Tokens {
				if k.Text == name && (k.Tag != "NNP" || k.Dep != c.dep || k.Ent != "ORG") {
					t.Errorf("%s\n%s is %s, %s, %s; want NNP, %s, ORG", text, name, k.Tag, k.Dep, k.Ent, c.dep)
				}
			}
		}
	}
}
