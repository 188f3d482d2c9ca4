package article

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	table "github.com/yuin/goldmark/extension/ast"
	goldtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"newsgraph/article/charset"
	"newsgraph/article/clean"
	"newsgraph/article/words"
)

// readMarkdown makes plain paragraphs of a Markdown file (CommonMark, with
// tables). Headings are paragraphs, and the first of them is the title where the
// front matter gives none.
func readMarkdown(b []byte, label string, it *Item) {
	source, note := charset.Decode(b, label)
	it.note(note)
	source = frontMatter(source, it)
	src := []byte(tame(source))
	m := markdown{src: src, it: it}
	doc := goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(goldtext.NewReader(src))
	m.blocks(doc)
	it.Article.Title = cmp.Or(it.Article.Title, m.heading)
	it.Article.Text = strings.Join(m.paras, "\n\n")
}

// markdown is a Markdown file while its text is taken out.
type markdown struct {
	src     []byte
	it      *Item
	paras   []string
	heading string // the first
}

// blocks takes the blocks inside of one; tame bounds how deep they lie.
func (m *markdown) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n.Kind() {
		case ast.KindHeading, ast.KindParagraph, ast.KindTextBlock:
			m.paragraph(n)
		case ast.KindCodeBlock, ast.KindFencedCodeBlock:
			m.drop(clean.ReasonCode, linesOf(n, m.src))
		case ast.KindHTMLBlock:
			m.drop(clean.ReasonMarkup, linesOf(n, m.src))
		case table.KindTable:
			m.drop(clean.ReasonTable, m.cells(n))
		default: // lists, quotations
			m.blocks(n)
		}
	}
}

// paragraph keeps the text of a heading or paragraph.
func (m *markdown) paragraph(n ast.Node) {
	var b strings.Builder
	m.inline(n, &b)
	s := strings.TrimSpace(b.String())
	if s == "" {
		return
	}
	if n.Kind() == ast.KindHeading && m.heading == "" {
		m.heading = words.OneLine(s)
	}
	m.paras = append(m.paras, s)
}

// inline writes the text inside of a block: a line that was wrapped goes on after
// a space.
func (m *markdown) inline(parent ast.Node, b *strings.Builder) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			b.WriteString(m.plain(n.Value(m.src), n.IsRaw() || parent.Kind() == ast.KindCodeSpan))
			if n.HardLineBreak() {
				b.WriteByte('\n')
			} else if n.SoftLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.WriteString(m.plain(n.Value, n.IsRaw() || n.IsCode()))
		case *ast.AutoLink:
			b.Write(n.Label(m.src))
		case *ast.RawHTML:
			m.drop(clean.ReasonMarkup, string(n.Segments.Value(m.src)))
		case *ast.Image:
			var alt strings.Builder
			m.inline(n, &alt)
			m.drop(clean.ReasonPicture, alt.String())
		default: // links, emphasis, code
			m.inline(n, b)
		}
	}
}

// plain resolves escapes and entities, unless the text is raw.
func (m *markdown) plain(b []byte, raw bool) string {
	if raw {
		return string(b)
	}
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(b))))
}

// cells is the text of a table.
func (m *markdown) cells(parent ast.Node) string {
	var b strings.Builder
	for row := parent.FirstChild(); row != nil; row = row.NextSibling() {
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			m.inline(cell, &b)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// drop keeps what is not part of the text.
func (m *markdown) drop(reason, s string) {
	if s = words.OneLine(s); s != "" {
		m.it.Dropped = append(m.it.Dropped, Dropped{Reason: reason, Text: s})
	}
}

func linesOf(n ast.Node, src []byte) string {
	var b bytes.Buffer
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(src))
	}
	return b.String()
}
