package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"newsgraph/extract"
	"newsgraph/schema"
)

// explanationWriter prints explanations for reading. Errors of the writer come
// with its Flush.
type explanationWriter struct {
	w       *bufio.Writer
	columns int // of the page
}

// line writes a line, set in by the given blanks; what is too long goes on below,
// set in deeper.
func (p explanationWriter) line(indent, deeper int, text string) {
	for i, part := range wrapCell(visible(text), max(p.columns-indent-deeper, minColumn)) {
		if i > 0 {
			indent, deeper = indent+deeper, 0
		}
		_, _ = p.w.WriteString(strings.Repeat(" ", indent) + part + "\n")
	}
}

// article prints the sentences of an article under its name.
func (p explanationWriter) article(a schema.Article, sentences []extract.Explanation) {
	p.line(0, 2, joined(", ", "article "+a.ID, a.Published, a.Title))
	for i, s := range sentences {
		_, _ = p.w.WriteString("\n")
		p.sentence(i+1, s)
	}
	_, _ = p.w.WriteString("\n")
}

// sentence prints a sentence with its words and clauses.
func (p explanationWriter) sentence(n int, s extract.Explanation) {
	kind := "sentence"
	if s.Title {
		kind = "title"
	}
	p.line(0, 2, fmt.Sprintf("%s %d, bytes %d to %d", kind, n, s.Start, s.End))
	p.line(4, 0, s.Sentence)
	p.words(s.Words)
	for _, c := range s.Clauses {
		p.clause(s, c)
	}
	if len(s.Clauses) == 0 {
		p.line(2, 2, "no clause: nothing in it is read as a verb or an event noun")
	}
}

// words prints the parse, a word a row.
func (p explanationWriter) words(words []extract.Word) {
	rows := make([][]string, len(words))
	for i, w := range words {
		head := "-"
		if w.Head != i {
			head = numbered(words, w.Head)
		}
		rows[i] = []string{strconv.Itoa(i), visible(w.Text), w.Tag, w.POS, head, w.Label, visible(w.Lemma), w.Entity}
	}
	_ = writeTable(p.w, []string{"#", "word", "tag", "pos", "head", "label", "lemma", "entity"}, rows, p.columns)
}

// clause prints a clause with its arguments, and its events or the reason why it
// gave none.
func (p explanationWriter) clause(s extract.Explanation, c extract.Clause) {
	flags := []string{c.Kind, "rule " + c.Rule}
	if c.Passive {
		flags = append(flags, "passive")
	}
	if c.Negated {
		flags = append(flags, "negated")
	}
	if c.Governor >= 0 {
		flags = append(flags, joined(" ", c.Link, "under", numbered(s.Words, c.Governor)))
	}
	p.line(2, 4, fmt.Sprintf("%d %s: %s", c.Word, c.Text, strings.Join(flags, ", ")))
	for _, a := range c.Arguments {
		text := fmt.Sprintf("%s: %s (%d", a.Role, a.Text, a.Word)
		if a.Shared {
			text += ", shared"
		}
		p.line(6, 2, text+")")
	}
	for _, r := range c.Readings {
		p.reading(r)
	}
	if c.Reason != "" {
		reason := "no event: " + c.Reason
		if c.Other >= 0 {
			reason += ": " + numbered(s.Words, c.Other)
		}
		p.line(4, 2, reason)
	}
}

// reading prints a candidate and what it became.
func (p explanationWriter) reading(r extract.Reading) {
	p.line(4, 2, fmt.Sprintf("candidate: %s (%q), %s, rule %s", r.Action.Lemma, r.Action.Text, r.Action.Type, r.Rule))
	p.parties("actor", r.Actors)
	p.parties("target", r.Targets)
	if r.Instrument != "" {
		p.line(6, 2, "instrument: "+r.Instrument)
	}
	for _, e := range r.Events {
		p.line(6, 2, eventLine(e.Event))
		p.line(8, 2, confidenceLine(e))
	}
	if len(r.Events) == 0 {
		p.line(6, 2, "no event: its actor and its target are the same")
	}
}

func (p explanationWriter) parties(role string, list []extract.Party) {
	for _, x := range list {
		p.line(6, 2, fmt.Sprintf("%s: %s (%d), from: %s", role, x.Text, x.Word, x.Origin))
	}
	if len(list) == 0 {
		p.line(6, 2, role+": none")
	}
}

// eventLine is an event in one line, with the grounds of its place and date.
func eventLine(e schema.Event) string {
	id := e.ID
	if id == "" {
		id = "(merged into another)"
	}
	line := fmt.Sprintf("event %s: %s, %s → %s", id, e.Status, orNone(name(e.Actor)), orNone(name(e.Target)))
	if e.Toll != nil {
		line += fmt.Sprintf(", %s (%q)", e.Toll, visible(e.Toll.Text))
	}
	if e.Place != nil {
		line += fmt.Sprintf(", place %s (%s)", placeName(e.Place), e.Place.Basis)
	}
	if e.Time != nil {
		line += fmt.Sprintf(", date %s (%s)", e.Time.From, e.Time.Basis)
	}
	if e.Source != nil {
		line += ", source " + name(e.Source)
	}
	return line
}

// confidenceLine is the confidence of an event with what counted, in log-odds.
func confidenceLine(e extract.Told) string {
	line, sep := fmt.Sprintf("confidence %.2f", e.Confidence), ": "
	for _, g := range e.Grounds {
		if g.Weight != 0 {
			line += fmt.Sprintf("%s%s %+.2f", sep, g.Feature, g.Weight)
			sep = ", "
		}
	}
	return line
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

// numbered is a word with its number, as the lines of a clause name it.
func numbered(words []extract.Word, i int) string {
	return strconv.Itoa(i) + " " + visible(words[i].Text)
}

// joined joins the texts that are not empty.
func joined(sep string, texts ...string) string {
	var out []string
	for _, t := range texts {
		if t = oneLine(t); t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, sep)
}

// visible writes a text on one line, and characters that would steer a terminal as
// U+FFFD.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if !unicode.IsPrint(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
