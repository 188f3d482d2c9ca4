package count

import (
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
)

// People counts the people whom the mention with that head names. False for a
// mention that tells no quantity, and for one of anything but people.
func People(d *nlp.Doc, head int) (Count, bool) {
	c := classOf(&d.Tokens[head])
	switch {
	case d.Tokens[head].Norm == "none", d.Tokens[head].Norm == "nobody":
		return zero(d, head)
	case isNumber(d, head):
		if !ofPeople(d, head) {
			return Count{}, false
		}
		return counted(d, head)
	case c == thing:
		return Count{}, false
	case c == group:
		if of := under(d, head, "of"); of >= 0 && !hasNumber(d, head) {
			return People(d, of)
		}
		return Count{}, false
	}
	if n, ok := counted(d, head); ok || hasNumber(d, head) {
		return n, ok
	}
	return one(d, head, c)
}

// Units counts what the mention names, whatever it is: the lives of "claimed
// twelve lives".
func Units(d *nlp.Doc, head int) (Count, bool) { return counted(d, head) }

// IsPeople reports whether the mention names people, counted or not.
func IsPeople(d *nlp.Doc, head int) bool {
	return isNumber(d, head) && ofPeople(d, head) || classOf(&d.Tokens[head]) != thing || pronouns[d.Tokens[head].Norm]
}

// pronouns are the pronouns of people beside the singular ones.
var pronouns = map[string]bool{"they": true, "them": true, "we": true, "us": true, "who": true, "whom": true, "you": true, "everyone": true, "everybody": true}

// ofPeople reports whether a number that heads a mention counts people: alone, or
// with people under its "of".
func ofPeople(d *nlp.Doc, head int) bool {
	of := under(d, head, "of")
	for of >= 0 && isNumber(d, of) { // "tens of thousands of people"
		head = of
		of = under(d, head, "of")
	}
	return of < 0 || IsPeople(d, of)
}

// under is the object of a preposition that hangs from a token, or -1.
func under(d *nlp.Doc, head int, prep string) int {
	for _, c := range d.Children(head) {
		if t := &d.Tokens[c]; t.Dep == "prep" && t.Norm == prep {
			return d.ChildWith(c, "pobj")
		}
	}
	return -1
}

// counted reads the number of a mention, "no" included.
func counted(d *nlp.Doc, head int) (Count, bool) {
	at := numberOf(d, head)
	if at < 0 {
		return zero(d, head)
	}
	s := d.SentOf(head)
	words := wordsOf(d, s, head)
	at = beginning(words, at-s.Start)
	if at > 0 && words[at-1] == "no" || at > 1 && words[at-1] == "-" && words[at-2] == "no" { // "no one", "no-one"
		return zero(d, s.Start+at)
	}
	c, from, to, ok := quantity(words, at)
	c.Text = d.Flat(s.Start+from, s.Start+to)
	return c, ok
}

// beginning goes back from a number word to the article or "half" before it, where
// they belong to it: "a dozen", "half a million", "a few".
func beginning(words []string, at int) int {
	for _, back := range []int{2, 1} {
		if at < back {
			continue
		}
		n, isNumber := numeral(words[at-back:])
		_, used, isVague := vagueAt(words[at-back:])
		if isNumber && n.words > back || isVague && used > back {
			return at - back
		}
	}
	return at
}

// zero reads "no soldiers", "no one" and "none".
func zero(d *nlp.Doc, head int) (Count, bool) {
	c := exactly(0)
	c.Text = d.Tokens[head].Text
	if norm := d.Tokens[head].Norm; norm == "none" || norm == "nobody" {
		return c, true
	}
	for i := head - 1; i >= d.SentOf(head).Start; i-- {
		t := &d.Tokens[i]
		switch beside := i == head-1; {
		case t.Norm == "no" && (beside || t.Head == head || i == head-2 && d.Tokens[i+1].Text == "-"):
			c.Text = d.Flat(i, head+1)
			return c, true
		case !beside && t.Head != head:
			return Count{}, false
		}
	}
	return Count{}, false
}

// one counts a person told by a singular or by name.
func one(d *nlp.Doc, head int, c class) (Count, bool) {
	t := &d.Tokens[head]
	if c != person && t.Ent != "NORP" {
		return Count{}, false
	}
	switch t.Tag {
	case "NN", "NNP", "PRP":
	default:
		return Count{}, false
	}
	var det string
	for _, k := range d.Children(head) {
		if k < head && d.Tokens[k].Dep == "det" {
			det = d.Tokens[k].Norm
		}
	}
	switch {
	case det == "every", det == "each", det == "any", det == "all", det == "some":
		return Count{}, false
	case t.Ent == "NORP" && det != "a" && det != "an" && det != "another":
		return Count{}, false // "the Taliban"
	case t.Ent == "PERSON" && beforeName(d, head, "the"):
		return Count{}, false // "the Louvre", taken for a person's name
	}
	n := exactly(1)
	n.Text = clause.Text(d, head)
	return n, true
}

// beforeName reports whether a word stands right before the name around a token.
func beforeName(d *nlp.Doc, i int, word string) bool {
	e, ok := d.EntOf(i)
	return ok && (e.Start > 0 && d.Tokens[e.Start-1].Norm == word || d.Tokens[e.Start].Norm == word)
}

// wordsOf gives the words of a sentence in lower case. A preposition that brings
// the mention is no cue: "clashed over 12 prisoners".
func wordsOf(d *nlp.Doc, s nlp.Span, head int) []string {
	out := make([]string, s.End-s.Start)
	for i := range out {
		t := &d.Tokens[s.Start+i]
		out[i] = strings.ToLower(t.Text)
		if t.Dep == "prep" && d.ChildWith(s.Start+i, "pobj") == head && out[i] != "of" {
			out[i] = ""
		}
	}
	return out
}
