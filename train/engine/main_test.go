package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

const ownWeights = "../../extract/nlp/weights/news.zip"

// TestTokensAndParse sends texts through both commands.
func TestTokensAndParse(t *testing.T) {
	long := strings.Repeat("The army left the town on Sunday. ", 60) // more than one document
	in, err := json.Marshal(text{"test", "one", "She can't stay, \"he\" said. " + long})
	if err != nil {
		t.Fatal(err)
	}
	var docs, parses bytes.Buffer
	if err := run([]string{"tokens"}, bytes.NewReader(in), &docs); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"parse", ownWeights}, bytes.NewReader(docs.Bytes()), &parses); err != nil {
		t.Fatal(err)
	}
	dec, dep := json.NewDecoder(&docs), json.NewDecoder(&parses)
	n, words := 0, 0
	for ; dec.More(); n++ {
		var d document
		var a analysis
		if err := dec.Decode(&d); err != nil {
			t.Fatal(err)
		}
		if err := dep.Decode(&a); err != nil {
			t.Fatal(err)
		}
		words += len(d.Words)
		if d.Group != "one" || len(d.Words) > maxTokens || d.Begins[0] != 0 {
			t.Errorf("document %d: group %q, %d words, sentences at %v", n, d.Group, len(d.Words), d.Begins)
		}
		if len(a.Tags) != len(d.Words) || len(a.Heads) != len(d.Words) || len(a.Deps) != len(d.Words) {
			t.Errorf("document %d: %d tags, %d heads, %d labels for %d words", n, len(a.Tags), len(a.Heads), len(a.Deps), len(d.Words))
		}
	}
	if dep.More() {
		t.Error("more parses than documents")
	}
	if n < 2 || words != 10+60*8 {
		t.Errorf("%d documents with %d words", n, words)
	}
}

func TestRunRefuses(t *testing.T) {
	for _, c := range []struct {
		args []string
		in   string
		want string
	}{
		{nil, "", "usage"},
		{[]string{"parse"}, "", "usage"},
		{[]string{"tokens"}, "{}\n{", "value 2"},
		{[]string{"parse", "nowhere"}, "", "nowhere"},
	} {
		if err := run(c.args, strings.NewReader(c.in), &bytes.Buffer{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q in it", c.args, err, c.want)
		}
	}
}
