package nlp

import (
	"strings"
	"testing"
)

// TestHintsMakeNames puts words that are acronyms at every place that a name
// can take. "[X]" stands for the token, followed by the label it must have. All
// must be names of organisations; the weights may err in the label of a few.
func TestHintsMakeNames(t *testing.T) {
	m := testModel(t)
	const least = .95
	right, all := 0, 0
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
				if k.Text != name {
					continue
				}
				if k.Tag != "NNP" || k.Ent != "ORG" {
					t.Errorf("%s\n%s is %s, %s; want NNP, ORG", text, name, k.Tag, k.Ent)
				}
				if all++; k.Dep == c.dep {
					right++
				} else {
					t.Logf("%s\n%s is %s, want %s", text, name, k.Dep, c.dep)
				}
			}
		}
	}
	if float64(right) < least*float64(all) {
		t.Errorf("%d of %d labels are right, want %.0f %%", right, all, 100*least)
	}
}

// TestDashes: hyphens between blanks are read as dashes where the hint says so; the text
// stays as it is.
func TestDashes(t *testing.T) {
	const text = "The mine - owned by the state - was closed."
	m := testModel(t)
	for _, dashes := range []bool{false, true} {
		d, err := m.Analyze(text, Hints{Dashes: dashes})
		if err != nil {
			t.Fatal(err)
		}
		for i, k := range d.Tokens {
			if k.Text == "closed" && (d.ChildWith(i, "nsubjpass") >= 0) != dashes {
				t.Errorf("dashes %t: the mine is the subject of the closing %t", dashes, !dashes)
			}
			if k.Text == dash {
				t.Errorf("dashes %t: token %d is not as the text has it", dashes, i)
			}
		}
	}
}

// TestJoined: a word with a hyphen is one token as the text has it, and is tagged as what the model reads in its place.
func TestJoined(t *testing.T) {
	d, err := testModel(t).Analyze("Police re-arrested two well-known men.", Hints{Joined: map[string]string{"re-arrested": "arrested"}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, k := range d.Tokens {
		got = append(got, k.Text)
	}
	if s := strings.Join(got, " "); s != "Police re-arrested two well - known men ." {
		t.Errorf("tokens: %s", s)
	}
	if k := d.Tokens[1]; k.Tag != "VBD" || k.Space != true || d.Text[k.Start:k.End] != "re-arrested" || d.ChildWith(1, "dobj") < 0 {
		t.Errorf("the verb is %+v", k)
	}
}
