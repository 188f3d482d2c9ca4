// Package story holds one article while it is being read: its passages with
// their parses and frames. The packages that resolve references, status, places
// and dates all read a Story; none changes it.
package story

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/schema"
)

// Story is an article, analysed.
type Story struct {
	Article  schema.Article
	Passages []*Passage
}

// Passage is a block of running text: a title or a paragraph.
type Passage struct {
	Doc    *nlp.Doc // of the block as written, or in running case where the article shouts
	Offset int      // of Doc.Text in Article.Text, in bytes
	Title  bool     // a headline: its grammar is its own
	Frames []*clause.Frame

	byPred map[int]*clause.Frame
}

// NewPassage reads the frames of an analysed block.
func NewPassage(d *nlp.Doc, offset int, title bool, words clause.Words) *Passage {
	p := &Passage{Doc: d, Offset: offset, Title: title, byPred: map[int]*clause.Frame{}}
	p.Frames = clause.Frames(d, words)
	for _, f := range p.Frames {
		p.byPred[f.Pred] = f
	}
	return p
}

// Frame returns the frame whose predicate is token i, or nil.
func (p *Passage) Frame(i int) *clause.Frame { return p.byPred[i] }

// Ref points to a token of a story: the head of a mention, or a predicate.
type Ref struct {
	Passage int
	Token   int
}

// Before reports whether r stands before o in the text.
func (r Ref) Before(o Ref) bool {
	return r.Passage < o.Passage || r.Passage == o.Passage && r.Token < o.Token
}

// Doc returns the parse that r points into.
func (s *Story) Doc(r Ref) *nlp.Doc { return s.Passages[r.Passage].Doc }

// Token returns the token that r points to.
func (s *Story) Token(r Ref) *nlp.Token { return &s.Doc(r).Tokens[r.Token] }

// Evidence gives the sentence around r, verbatim, with its place in the article.
func (s *Story) Evidence(r Ref) schema.Evidence {
	p := s.Passages[r.Passage]
	sent := p.Doc.SentOf(r.Token)
	start, end := p.Offset+p.Doc.Tokens[sent.Start].Start, p.Offset+p.Doc.Tokens[sent.End-1].End
	text := s.Article.Text
	if start > 0 && text[start-1] == '<' { // of a name in angle brackets, which the parser does not see
		start--
	}
	if end < len(text) && text[end] == '>' {
		end++
	}
	return schema.Evidence{Sentence: text[start:end], Start: start, End: end}
}
