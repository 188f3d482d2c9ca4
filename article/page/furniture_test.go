package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"newsgraph/article/clean"
)

const storyHTML = "<p>Troops of the northern command crossed the river at dawn on Monday.</p><p>They met no resistance in the villages beyond it, a spokesman said on the radio.</p>"

func parsed(t testing.TB, body string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestDropFurniture holds what markup alone takes out of a page, and what it may not.
func TestDropFurniture(t *testing.T) {
	long := strings.Repeat("The siege went on for a third day and no one came out of the bank. ", 20)
	for _, c := range []struct {
		name, body string
		want       []Dropped
	}{
		{"a consent platform by id", storyHTML + `<div id="onetrust-consent-sdk"><p>We use cookies.</p><button>OK</button></div>`, []Dropped{{clean.ReasonCookies, "We use cookies. OK"}}},
		{"consent that is longer than the story", storyHTML + `<div id="didomi-host"><p>` + strings.Repeat("We and our partners use cookies. ", 30) + `</p></div>`, []Dropped{{clean.ReasonCookies, firstWords(strings.Repeat("We and our partners use cookies. ", 30), maxDropped)}}},
		{"a cookie class around the story", `<div class="cookie-banner"><article>` + storyHTML + `<p>We use cookies.</p></article></div>`, nil},
		{"a consent class without a notice", storyHTML + `<div class="cky-box"><p>The baker told of his loaves.</p></div>`, nil},
		{"comments", storyHTML + `<div id="disqus_thread">Ban them all</div>`, []Dropped{{clean.ReasonReaders, "Ban them all"}}},
		{"comments around the story", `<div class="comments">` + storyHTML + `</div>`, nil},
		{"a share bar by a stem", storyHTML + `<div class="a2a_kit a2a_default"><a>Tweet</a><a>Print</a></div>`, []Dropped{{clean.ReasonShare, "Tweet Print"}}},
		{"a newsletter box", storyHTML + `<div class="newsletter-signup">Sign up</div>`, []Dropped{{clean.ReasonNewsletter, "Sign up"}}},
		{"a box that is too long to be one", `<div class="newsletter">` + long + `</div><p>` + long + long + `</p>`, nil},
		{"menus", `<nav>Home World</nav><ul role="navigation"><li>Sport</li></ul>` + storyHTML, []Dropped{{clean.ReasonNavigation, "Home World"}, {clean.ReasonNavigation, "Sport"}}},
		{"a paragraph that is a link", storyHTML + `<p><a href="/x">More on the siege</a></p>`, []Dropped{{clean.ReasonRelated, "More on the siege"}}},
		{"a sentence that is a link", storyHTML + `<p><a href="/x">The siege is over.</a></p>`, nil},
		{"a row of links", storyHTML + `<p><a href="/x">One.</a> | <a href="/y">Two.</a></p>`, []Dropped{{clean.ReasonRelated, "One. | Two."}}},
		{"a link in a sentence", storyHTML + `<p>He spoke to <a href="/x">the radio</a> at noon</p>`, nil},
		{"a caption in a class of blocks", storyHTML + `<div class="article__media-caption">The bank</div><span class="x imageCredit photo_credit">AP</span>`, []Dropped{{clean.ReasonCaption, "The bank"}, {clean.ReasonCaption, "AP"}}},
		{"a frame that has a caption", `<div class="has-caption wp-caption"><p>` + long + `</p></div>`, nil},
		{"captions that are the story", "<p>Ten pictures</p><figure><figcaption>" + long[:200] + "</figcaption></figure>", nil},
		{"a part of a class is no class", storyHTML + `<div class="advertising-law-news comments-on-law">A law on signs was passed</div>`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := parsed(t, c.body)
			spaceApart(doc)
			if d := cmp.Diff(c.want, dropFurniture(doc)); d != "" {
				t.Errorf("dropped (-want +got):\n%s", d)
			}
			for _, d := range c.want {
				if !strings.HasSuffix(d.Text, "…") && strings.Contains(strings.Join(shownLines(doc), " "), d.Text) {
					t.Errorf("%q is still on the page", d.Text)
				}
			}
		})
	}
}

// TestClassTable holds that the table has no name twice and no stem that swallows
// common words.
func TestClassTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range strings.SplitSeq(classesTSV, "\n") {
		_, names, ok := strings.Cut(row, "\t")
		for name := range strings.FieldsSeq(names) {
			if ok && row[0] != '#' && seen[name] {
				t.Errorf("%s is there twice", name)
			}
			seen[name] = true
		}
	}
	for _, name := range []string{"", "article", "content", "article-body", "story", "post", "entry-content", "main", "paywall", "text", "caption", "cmp-text", "adventure", "header"} {
		if r := furnitureClasses.reason(name); r != "" {
			t.Errorf("%s goes as %s", name, r)
		}
	}
}

func TestShownLines(t *testing.T) {
	for _, c := range []struct {
		body string
		want []string
	}{
		{"<p>One <b>bold</b>\n word</p>two<br>three<div>four<p>five</p>six</div>", []string{"One bold word", "two", "three", "four", "five", "six"}},
		{"<ul><li>a<li>b</ul><script>x()</script><style>p{}</style><noscript>n</noscript>", []string{"a", "b"}},
		{"<a>Home</a><a>World</a><span>T</span>he", []string{"Home World The"}},
		{"", nil},
	} {
		doc := parsed(t, c.body)
		spaceApart(doc)
		if d := cmp.Diff(c.want, shownLines(doc)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.body, d)
		}
	}
}

// TestOutside holds that each line of a page is in its text or told, within bounds.
func TestOutside(t *testing.T) {
	var lines []string
	for i := range 200 {
		lines = append(lines, strings.Repeat(fmt.Sprintf("%03d ", i), 40)+"end")
	}
	main := pageText{text: lines[3] + "\n\nHome and away", title: "A title"}
	got := outside(append([]string{"Home", "A title", lines[3]}, lines...), main, "A headline")
	if len(got) != maxPieces+1 || got[0] != (Dropped{clean.ReasonOutside, "Home"}) || !strings.HasPrefix(got[1].Text, "000 ") || !strings.HasPrefix(got[4].Text, "004 ") {
		t.Errorf("%d pieces, first %v", len(got), got[:2])
	}
	for _, d := range got {
		if d.Reason != clean.ReasonOutside || len(d.Text) > maxPiece+3 {
			t.Errorf("%v", d)
		}
	}
	if last := got[maxPieces].Text; !strings.HasPrefix(last, "… and 120 more pieces, 19.1 kB") {
		t.Errorf("last %q", last)
	}
}
