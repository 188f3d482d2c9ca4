package article

import (
	"newsgraph/article/page"
	"newsgraph/schema"
)

// Item is one article as it was read, or why it could not be.
type Item struct {
	Article  schema.Article
	File     string    // the name that was given to Read; of a member of an archive "news.zip!a/b.html"
	Line     int       // of a file with an article a line, from 1; else 0
	Offset   int64     // where the record begins, in bytes of the file, or of what it expands to; 0 where the file is the article
	Dropped  []Dropped // what the reader left out of the text, as the captions of a page
	Note     string    // a doubt worth a warning, as a repaired encoding; usually empty
	Language string    // BCP 47 code of the language of the text; where nobody looked, what the markup says, as "en-GB"; often empty
	Partial  bool      // Text is only a summary; the whole article is at Article.URL
	Err      error     // an *Error; the other fields then say what is known
}

// note adds a doubt to those that there are.
func (it *Item) note(s string) {
	if it.Note != "" && s != "" {
		s = it.Note + "; " + s
	}
	if s != "" {
		it.Note = s
	}
}

// MemberMark stands between the name of an archive and that of a file in it.
const MemberMark = "!"

// Dropped is a piece of a page that never came into Article.Text.
type Dropped = page.Dropped

// Options say how to read. The zero value is the default.
type Options struct {
	Format  Format            // of the file, and of all that is packed in it
	MaxFile int               // bytes of a page, a text file, a feed, a record or a line; 0 is DefaultMaxFile
	MaxText int               // bytes of an article's text; 0 is DefaultMaxText
	Charset string            // the encoding that the transport gives, as an HTTP header does; used where the bytes are no UTF-8
	Fields  map[string]string // of JSON lines and CSV: our field (see FieldNames) to the file's, "data.body" being a field of a field
	Ignored func(name string) // told of members of archives that are no articles by their name, hidden, links or devices; may be nil

	// Languages are those to read, as BCP 47 codes ("en"): an article that is surely
	// in another is set aside with a Foreign error. nil reads all.
	Languages []string
}

// The default limits. The longest news articles have some 200 kB.
const (
	DefaultMaxFile = 16 << 20
	DefaultMaxText = 2 << 20
)

func (o Options) maxFile() int { return orDefault(o.MaxFile, DefaultMaxFile) }
func (o Options) maxText() int { return orDefault(o.MaxText, DefaultMaxText) }

func orDefault(n, d int) int {
	if n > 0 {
		return n
	}
	return d
}
