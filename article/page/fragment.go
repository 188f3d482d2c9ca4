package page

import (
	"strings"

	"golang.org/x/net/html"

	"newsgraph/article/words"
)

// FragmentText makes plain paragraphs of a piece of HTML, as feeds have it: block
// elements stand apart, entities are resolved, scripts and the like are left out.
// A text without any elements keeps its own lines.
func FragmentText(s string) string {
	if !strings.Contains(s, "<") {
		return strings.TrimSpace(html.UnescapeString(s))
	}
	var f fragment
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			f.end()
			return strings.Join(f.paras, "\n\n")
		case html.TextToken:
			if f.inside == "" {
				f.words(string(z.Text()))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			f.open(string(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			f.close(string(name))
		}
	}
}

// fragment is a piece of HTML while its text is taken out.
type fragment struct {
	paras  []string
	para   strings.Builder
	space  bool   // white space since the last word
	breaks int    // br elements since
	inside string // the element whose content is left out
}

var (
	// unread are the elements whose content is no text.
	unread = words.Set(`script style noscript template iframe object svg math select textarea figcaption title`)
	// blocks are the elements that stand apart.
	blocks = words.Set(`address article aside blockquote body dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav
		ol p pre section summary table tbody td tfoot th thead tr ul`)
)

func (f *fragment) open(name string) {
	switch {
	case f.inside != "":
	case unread[name]:
		f.end()
		f.inside = name
	case blocks[name]:
		f.end()
	case name == "br":
		if f.breaks++; f.breaks > 1 {
			f.end()
		}
	}
}

func (f *fragment) close(name string) {
	switch {
	case f.inside == name:
		f.inside = ""
	case f.inside == "" && blocks[name]:
		f.end()
	}
}

// words adds text, with its white space folded.
func (f *fragment) words(s string) {
	for i, w := range strings.Fields(s) {
		leading := i > 0 || strings.TrimLeft(s, " \t\r\n\f") != s
		switch {
		case f.para.Len() == 0:
		case f.breaks > 0:
			f.para.WriteByte('\n')
		case f.space || leading:
			f.para.WriteByte(' ')
		}
		f.space, f.breaks = false, 0
		f.para.WriteString(w)
	}
	f.space = f.space || s != "" && strings.TrimRight(s, " \t\r\n\f") != s
}

// end ends a paragraph.
func (f *fragment) end() {
	if f.para.Len() > 0 {
		f.paras = append(f.paras, f.para.String())
	}
	f.para.Reset()
	f.space, f.breaks = false, 0
}
