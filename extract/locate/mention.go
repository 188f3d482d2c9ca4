package locate

import (
	"strings"

	"newsgraph/schema"
)

// Mention is a place name in the text of the article.
type Mention struct {
	Start, End int // byte range in the article's text
	Place      *schema.Place
	Demonym    bool // the word is for a people: "Sudanese"
}

// Mentions lists the place names of the story, those of places that act too.
func (l *Locator) Mentions() []Mention {
	var out []Mention
	for pi := range l.tops {
		for _, t := range l.tops[pi] {
			out = append(out, l.mention(t))
		}
		for _, t := range l.inner[pi] {
			if t.backed {
				out = append(out, l.mention(t))
			}
		}
	}
	return out
}

func (l *Locator) mention(t Toponym) Mention {
	start, end := l.bytes(t)
	return Mention{Start: start, End: end, Place: l.Schema(t, ""), Demonym: t.Demonym}
}

// bytes is the range of a toponym in the article's text, without an article
// before it and a possessive behind it.
func (l *Locator) bytes(t Toponym) (start, end int) {
	p := l.s.Passages[t.Ref.Passage]
	start, end = p.Doc.Tokens[t.Start].Start, p.Doc.Tokens[t.End-1].End
	text := p.Doc.Text[start:end]
	bare := strings.TrimSuffix(strings.TrimSuffix(text, "’s"), "'s")
	end -= len(text) - len(bare)
	if low := strings.ToLower(bare); strings.HasPrefix(low, "the ") {
		start += len("the ")
	}
	return p.Offset + start, p.Offset + end
}

// Dateline lists the place names of the dateline, whose city and region lie at
// the given bytes of the article's text; an empty range is none.
func (l *Locator) Dateline(start, end, regionStart, regionEnd int) []Mention {
	var out []Mention
	if l.dateline == nil || start >= end {
		return out
	}
	text := l.s.Article.Text
	city := *l.dateline
	city.Text = text[start:end]
	out = append(out, Mention{Start: start, End: end, Place: l.Schema(city, BasisDateline)})
	if regionStart < regionEnd {
		if strings.HasPrefix(text[regionEnd:], ".") && len(l.g.Places(text[regionStart:regionEnd+1])) > 0 {
			regionEnd++ // "Ill."
		}
		region := Toponym{Text: text[regionStart:regionEnd]}
		if c := l.g.Places(region.Text); len(c) > 0 {
			region.Place, region.Known = c[0], true
		}
		out = append(out, Mention{Start: regionStart, End: regionEnd, Place: l.Schema(region, BasisDateline)})
	}
	return out
}
