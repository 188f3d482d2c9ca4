package clean

// Layout tells what the parts of an article's text are. It never changes the
// text: every span in it is a byte range of Article.Text. Blocks, Dateline and
// Removed do not overlap, and every byte that is not white space lies in
// exactly one of them.
type Layout struct {
	Title     Span      // the headline inside the text; empty when the text has none
	Dateline  *Dateline // "MOSCOW, March 22 (Reuters) -"; nil when there is none
	Published string    // publication day, YYYY-MM-DD: the article's own, else one that the text states, else that of its address; may be empty
	Blocks    []Block   // headline, headings and paragraphs, in text order
	Removed   []Removal // what is no part of the story, in text order
}

// Span is a half-open byte range of Article.Text.
type Span struct{ Start, End int }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Of is the text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// BlockKind says how a block is to be read.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota // running text: whole sentences; may hold newlines where the text was wrapped
	Title                      // the headline: telegraphic, in title case or capitals
	Heading                    // a crosshead or list title between paragraphs
)

// String names the kind as --show-cleaning prints it.
func (k BlockKind) String() string {
	switch k {
	case Title:
		return "title"
	case Heading:
		return "heading"
	}
	return "paragraph"
}

// Block is a stretch of the story.
type Block struct {
	Span
	Kind BlockKind
}

// Removal is a stretch of text that is no part of the story, and why.
type Removal struct {
	Span
	Reason string // one of the Reason constants
}

// Dateline is the place, day and agency that open a news report.
type Dateline struct {
	Span          // the whole of it, with its dash and markers
	Place  Span   // the city as written; empty when it names none ("CLANDESTINE")
	Region Span   // the state or country beside it, as "Afghanistan" in "KABUL, Afghanistan"
	Date   string // YYYY-MM-DD; empty when it has no day or the year cannot be known
	Agency string // as written, without brackets: "Reuters"
}
