package article

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"newsgraph/article/day"
	"newsgraph/article/page"
	"newsgraph/article/words"
)

// wholeBytes is the shortest text of an entry that passes for a whole article.
const wholeBytes = 400

// readFeed yields an Item for every entry of an RSS, Atom or JSON feed. Of a broken one
// it yields the entries before the fault, and then an Item that tells of it.
func (f file) readFeed(b []byte) bool {
	b = asFeedBytes(b, f.o.Charset)
	feed, told, e := f.parseFeed(b)
	if feed != nil {
		return f.whole(feed, told)
	}
	if part := f.salvage(b, e.Line); part != nil {
		e.Detail, e.Remedy = "its entries from here on are not read", "have the feed mended, or fetch it again"
		return f.entries(part) && f.fail(e)
	}
	return f.fail(e)
}

// whole yields the entries of a feed that was parsed to its end. The parser passes by some
// entries where one element is closed by another's tag; that is told, as the feed has
// so many.
func (f file) whole(feed *gofeed.Feed, told int) bool {
	n := len(feed.Items)
	if n == 0 {
		return f.fail(Error{Class: NoText, Detail: "the feed has no entries"})
	}
	if !f.entries(feed) {
		return false
	}
	if feed.FeedType != "json" && told > n {
		return f.fail(Error{Class: BadFeed, Detail: fmt.Sprintf("%d of its %d entries cannot be told apart", told-n, told), Remedy: "have the feed mended"})
	}
	return true
}

// entries yields an Item for every entry of a feed.
func (f file) entries(feed *gofeed.Feed) bool {
	for _, entry := range feed.Items {
		if !f.yield(finish(f.readEntry(feed, entry), f.o)) {
			return false
		}
	}
	return true
}

// parseFeed parses a feed, or says why it cannot; told is how many entries it has.
func (f file) parseFeed(b []byte) (feed *gofeed.Feed, told int, e Error) {
	if !isFeed(b) {
		return nil, 0, Error{Class: NoText, Detail: "it is no feed: it is neither RSS, Atom nor JSON Feed"}
	}
	told, err := survey(b)
	if err != nil {
		return nil, 0, Error{Class: BadFeed, Err: err}
	}
	defer func() {
		if r := recover(); r != nil {
			feed, e = nil, Error{Class: BadFeed, Detail: fmt.Sprintf("the parser panicked: %v", r)}
		}
	}()
	if feed, err = gofeed.NewParser().Parse(bytes.NewReader(b)); err != nil {
		return nil, 0, Error{Class: BadFeed, Line: lineOf(err), Err: err}
	}
	return feed, told, e
}

// lineOf is the line of an error of XML, or 0.
func lineOf(err error) int {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return syntax.Line
	}
	return 0
}

// readEntry makes an article of an entry. Its ID is left to be the hash of its
// text: the same story keeps its guid when it changes.
func (f file) readEntry(feed *gofeed.Feed, entry *gofeed.Item) Item {
	it := Item{File: f.inside(cmp.Or(entry.Link, entry.GUID, entry.Title))}
	a := &it.Article
	a.URL, a.Title, a.Source = strings.TrimSpace(entry.Link), words.OneLine(page.FragmentText(entry.Title)), words.OneLine(page.FragmentText(feed.Title))
	a.Published = entryDay(&it, entry)
	content, summary := page.FragmentText(entry.Content), page.FragmentText(entry.Description)
	a.Text = content
	if content == "" {
		a.Text = summary
	}
	it.Partial = a.URL != "" && (content == "" || len(content) < wholeBytes)
	return it
}

// entryDay is the day of an entry as it is written, in its own time zone.
func entryDay(it *Item, entry *gofeed.Item) string {
	if d, ok := day.Of(entry.Published); ok {
		return d
	}
	if entry.PublishedParsed != nil {
		return entry.PublishedParsed.Format(time.DateOnly)
	}
	return publicationDay(it, strings.TrimSpace(entry.Published))
}
