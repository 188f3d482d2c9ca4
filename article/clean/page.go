package clean

import (
	"cmp"
	"slices"
	"strings"

	"newsgraph/article/day"
	"newsgraph/schema"
)

// page is an article under the rules: its paragraphs, and what each rule said
// of them.
type page struct {
	article  schema.Article
	text     string
	paras    []para
	removed  []Removal
	dateline *Dateline
	day      string // publication day found in the text
	colons   *int   // see colonHeads
}

// para is a paragraph that may span several wrapped lines.
type para struct {
	Span
	kind BlockKind
	gone bool // a rule removed it
}

func newPage(a schema.Article) *page {
	p := &page{article: a, text: a.Text}
	for _, s := range Paragraphs(a.Text) {
		p.paras = append(p.paras, para{Span: s})
	}
	return p
}

// layout runs the rules and gathers what they left.
func (p *page) layout() Layout {
	for _, r := range rules {
		r(p)
	}
	out := Layout{Dateline: p.dateline, Published: p.published()}
	for _, q := range p.paras {
		if q.gone {
			continue
		}
		if q.kind == Title && out.Title.Empty() {
			out.Title = q.Span
		}
		out.Blocks = append(out.Blocks, Block{Span: q.Span, Kind: q.kind})
	}
	slices.SortFunc(p.removed, func(a, b Removal) int { return a.Start - b.Start })
	out.Removed = p.removed
	return out
}

// published prefers the article's own day to one that its text states, and that
// to one in its address.
func (p *page) published() string {
	if d, ok := day.Of(p.article.Published); ok {
		return d
	}
	return cmp.Or(p.day, day.OfAddress(p.article.URL))
}

// of is the text of paragraph i.
func (p *page) of(i int) string { return p.paras[i].Of(p.text) }

// alone reports whether the text is a single paragraph, which is then running
// text whatever it looks like.
func (p *page) alone() bool { return len(p.paras) < 2 }

// drop removes paragraph i.
func (p *page) drop(i int, reason string) {
	p.paras[i].gone = true
	p.removed = append(p.removed, Removal{p.paras[i].Span, reason})
}

// trimStart takes the bytes before at from paragraph i, with no reason noted:
// they are told elsewhere in the layout.
func (p *page) trimStart(i, at int) {
	p.paras[i].Start = skipSpace(p.text, at, p.paras[i].End)
	p.paras[i].gone = p.paras[i].Empty()
}

// cutStart removes the bytes of paragraph i before at.
func (p *page) cutStart(i, at int, reason string) {
	start := p.paras[i].Start
	if at = min(at, p.paras[i].End); at <= start {
		return
	}
	p.removed = append(p.removed, Removal{trimSpan(p.text, Span{start, at}), reason})
	p.trimStart(i, at)
}

// cutEnd removes the bytes of paragraph i from at on.
func (p *page) cutEnd(i, at int, reason string) {
	q := &p.paras[i]
	if at = max(at, q.Start); at >= q.End {
		return
	}
	p.removed = append(p.removed, Removal{trimSpan(p.text, Span{at, q.End}), reason})
	q.Span = trimSpan(p.text, Span{q.Start, at})
	q.gone = q.Empty()
}

// cutMiddle removes the bytes s from paragraph i, which becomes two.
func (p *page) cutMiddle(i int, s Span, reason string) {
	end := p.paras[i].End
	p.cutEnd(i, s.Start, reason)
	rest := trimSpan(p.text, Span{s.End, end})
	p.removed[len(p.removed)-1].Span = trimSpan(p.text, s)
	if !rest.Empty() {
		p.paras = slices.Insert(p.paras, i+1, para{Span: rest, kind: p.paras[i].kind})
	}
}

// split cuts paragraph i in two at byte at.
func (p *page) split(i, at int) {
	head := trimSpan(p.text, Span{p.paras[i].Start, at})
	tail := trimSpan(p.text, Span{at, p.paras[i].End})
	if head.Empty() || tail.Empty() {
		return
	}
	p.paras[i].Span = head
	p.paras = slices.Insert(p.paras, i+1, para{Span: tail, kind: p.paras[i].kind})
}

// trimSpan takes white space off both ends of s.
func trimSpan(text string, s Span) Span {
	t := text[s.Start:s.End]
	end := s.Start + len(strings.TrimRightFunc(t, isSpace))
	return Span{skipSpace(text, s.Start, end), end}
}

// skipSpace is the first byte of text[at:end] that is not white space.
func skipSpace(text string, at, end int) int {
	return end - len(strings.TrimLeftFunc(text[at:end], isSpace))
}
