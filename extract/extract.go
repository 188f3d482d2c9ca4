// Package extract turns an article into events. It is a facade: the article is
// laid out (clean), parsed (nlp), read as frames (clause) and then each event
// candidate (event) is given its names (refer), truth (stance), place (locate)
// and date (timex). Events told twice are merged.
package extract

import (
	"context"
	"fmt"
	"strings"

	"newsgraph/article/clean"
	"newsgraph/extract/event"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/locate"
	"newsgraph/extract/mend"
	"newsgraph/extract/nlp"
	"newsgraph/extract/recase"
	"newsgraph/extract/refer"
	"newsgraph/extract/stance"
	"newsgraph/extract/story"
	"newsgraph/extract/when"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// Extractor reads articles. It is safe for concurrent use.
type Extractor struct {
	model *nlp.Model
	gaz   *gazetteer.Gazetteer
	lex   *lexicon.Lexicon
	coder *event.Coder
}

// New returns an Extractor over a language model and a gazetteer.
func New(m *nlp.Model, g *gazetteer.Gazetteer) *Extractor {
	lex := lexicon.Default()
	return &Extractor{model: m, gaz: g, lex: lex, coder: event.NewCoder(lex)}
}

// Extract reads the events of an article. The error tells why the text could
// not be analysed; an article without events is no error.
func (x *Extractor) Extract(ctx context.Context, a schema.Article) (schema.Extraction, error) {
	out, t, err := x.begin(ctx, a)
	if err != nil {
		return out, err
	}
	for pi := range t.s.Passages {
		if err := ctx.Err(); err != nil {
			return out, fmt.Errorf("article %s: %w", a.ID, err)
		}
		for _, c := range x.coder.Candidates(t.s, pi) {
			t.tell(pi, c)
		}
	}
	out.Events = merge(t.s.Article, t.events)
	return out, nil
}

// begin reads an article up to the point where its events are told.
func (x *Extractor) begin(ctx context.Context, a schema.Article) (schema.Extraction, *telling, error) {
	lay := bareDateline(a, clean.Clean(a), x.gaz)
	if lay.Published != "" {
		a.Published = lay.Published
	}
	out := schema.Extraction{ID: a.ID, Title: title(a, lay), Published: a.Published, URL: a.URL, Source: a.Source, Events: []schema.Event{}}
	s, acronyms, err := x.read(ctx, a, lay)
	if err != nil {
		return out, nil, fmt.Errorf("article %s: %w", a.ID, err)
	}
	return out, &telling{
		x: x, s: s,
		names:  refer.New(s, x.gaz, acronyms),
		stance: stance.New(s, x.lex),
		places: locate.New(s, x.gaz, datelinePlace(a, lay)),
		dates:  when.New(s, a.Published),
	}, nil
}

// read analyses the blocks of an article.
func (x *Extractor) read(ctx context.Context, a schema.Article, lay clean.Layout) (*story.Story, map[string]string, error) {
	acronyms := nlp.Acronyms(a.Text)
	text := withoutTickers(recase.Text(a.Text, x.gaz, acronyms))
	hints := x.hints(acronyms, text)
	docs := make([]*nlp.Doc, len(lay.Blocks))
	for i, b := range lay.Blocks {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		d, err := x.model.Analyze(oneLine.Replace(text[b.Start:b.End]), hints)
		if err != nil {
			return nil, nil, err
		}
		if d, err = x.headline(d, hints); err != nil {
			return nil, nil, err
		}
		if d, err = mend.Doc(d, x.lex); err != nil {
			return nil, nil, err
		}
		if docs[i], err = mend.Named(d, x.body); err != nil {
			return nil, nil, err
		}
	}
	docs, err := mend.Firms(docs, x.firm)
	if err != nil {
		return nil, nil, err
	}
	s := &story.Story{Article: a}
	for i, b := range lay.Blocks {
		x.lemmas(docs[i])
		s.Passages = append(s.Passages, story.NewPassage(docs[i], b.Start, b.Kind != clean.Paragraph, x.lex))
	}
	return s, acronyms, nil
}

// oneLine makes blanks of the line breaks in a block, which cleaning has found to be one paragraph.
var oneLine = strings.NewReplacer("\n", " ", "\r", " ")

// firm reports whether a name is that of an organisation.
func (x *Extractor) firm(name string) bool { return x.kindOf(name) == schema.KindOrganization }

// body reports whether a name is that of an organisation or a group.
func (x *Extractor) body(name string) bool { return x.firm(name) || x.kindOf(name) == schema.KindGroup }

// kindOf is the kind of the actor that the gazetteer knows by a name, or "".
func (x *Extractor) kindOf(name string) string {
	a, ok := x.gaz.Actor(name)
	if !ok {
		return ""
	}
	return a.Kind
}

// lemmas puts the lemmas right that the model's rules get wrong: "raped" is no "rap".
func (x *Extractor) lemmas(d *nlp.Doc) {
	for i := range d.Tokens {
		t := &d.Tokens[i]
		t.Lemma = x.lex.Lemma(t.Text, t.Lemma)
		if verb, ok := x.lex.Hyphened(t.Text); ok && t.POS == "VERB" {
			t.Lemma = verb
		} else if noun, ok := x.lex.HyphenedNoun(t.Text); ok && t.POS == "NOUN" {
			t.Lemma = noun
		} else if t.POS == "VERB" {
			t.Lemma = x.lex.Again(t.Text, t.Lemma)
		}
	}
}

func title(a schema.Article, lay clean.Layout) string {
	if a.Title != "" {
		return a.Title
	}
	return lay.Title.Of(a.Text)
}

func datelinePlace(a schema.Article, lay clean.Layout) string {
	if lay.Dateline == nil {
		return ""
	}
	place := lay.Dateline.Place.Of(a.Text)
	if region := lay.Dateline.Region.Of(a.Text); region != "" {
		return place + ", " + region
	}
	return place
}
