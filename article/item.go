package article

import "newsgraph/schema"

// Item is one article as it was read, or why it could not be.
type Item struct {
	Article  schema.Article
	File     string    // the name that was given to Read
	Line     int       // of a file with an article a line, from 1; else 0
	Offset   int64     // of the record in bytes, in a file of records or what it unpacks to; else 0
	Dropped  []Dropped // what the reader left out of the text, as the captions of a page
	Partial  bool      // Text is only a summary; the whole article is at Article.URL
	Language string    // BCP 47 code of the language of the text; where nobody looked, what the markup says, as "en-GB"; often empty
	Note     string    // a doubt worth a warning, as a repaired encoding; usually empty
	Err      error     // an *Error; the other fields then say what is known
}

// MemberMark stands between the name of an archive and that of a file in it.
const MemberMark = "!"

// Dropped is a piece of a page that never came into Article.Text.
type Dropped struct {
	Reason string // one of the Reason constants
	Text   string
}

// Format is how a file holds articles.
type Format string

// The formats.
const (
	Auto  Format = ""      // told by the file's name, else by its first bytes
	Text  Format = "text"  // one article, plain
	HTML  Format = "html"  // one article, a web page
	JSONL Format = "jsonl" // one article a line, a JSON object with "id", "text" and more
)

// Options say how to read. The zero value is the default.
type Options struct {
	Format  Format
	MaxFile int    // bytes of a page, a text file or a line; 0 is DefaultMaxFile
	MaxText int    // bytes of an article's text; 0 is DefaultMaxText
	Charset string // label that the transport gives, as an HTTP header

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
