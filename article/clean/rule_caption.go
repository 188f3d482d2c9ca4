package clean

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"newsgraph/article/words"
)

// MaxCaption is the longest caption, in words. Agencies write up to three
// sentences under a picture.
const MaxCaption = 60

// creditEnds match the picture credit that closes a caption. A name of an
// agency alone, as in "(AP)", is no picture credit yet: see bareTag.
var creditEnds = []*regexp.Regexp{
	// (Reuters/Jane Doe), (AFP via Getty Images), (AP Photo/Jane Doe, File), [Jane Doe/EPA]
	regexp.MustCompile(`(?i)\s*[(\[]\s*(?:(?:photo|image|picture|credit|photograph)s?\s*(?:by|:|/|courtesy)?\s*)?` + agencies + `\s*(?:photo|pool|handout|file|picture)?\s*(?:/|via|:|\|)\s*[^()\[\]]{2,60}[)\]]\.?$`),
	regexp.MustCompile(`(?i)\s*[(\[][^()\[\]]{2,60}(?:/|\||via)\s*` + agencies + `(?:\s+photo)?s?[)\]]\.?$`),
	// (Photo: Jane Doe), [Image credit: Ministry of Defence], (Photo by Jane Doe)
	regexp.MustCompile(`(?i)\s*[(\[]\s*(?:file |handout |undated )?(?:photo|image|picture|photograph|credit|screenshot|screengrab|video|map|graphic|pic)s?\s*(?:credit|source|courtesy|by|:|/|from|taken)[^()\[\]]{1,80}[)\]]\.?$`),
	// (file photo), [File], (Handout), (archive)
	regexp.MustCompile(`(?i)\s*[(\[]\s*(?:file|archive|handout|stock|undated)(?: (?:photo|picture|image|photograph|pic))?s?[)\]]\.?$`),
	// Photo: Jane Doe / Photograph: Jane Doe/EPA / Image: Wikimedia
	regexp.MustCompile(`\s*(?:[|–—-]\s*)?\b(?:[Ff]ile [Pp]hoto|Photo|PHOTO|Image|IMAGE|Picture|Photograph|Credit|Photo [Cc]redit|Image [Cc]redit|Photo [Cc]ourtesy)s?(?: by|:)\s?[^.!?]{2,80}\.?$`),
	// an agency that is on no list, after a whole sentence: … the town. (Lake Press/Jane Doe)
	regexp.MustCompile(`[.!?]["”’]?\s*[(\[]\p{Lu}[\p{L}.'’& -]{1,40}/\s?\p{Lu}[\p{L}.'’ -]{2,40}[)\]]$`),
	// © Jane Doe/AFP
	regexp.MustCompile(`\s*©\s*[^.!?]{2,60}\.?$`),
}

// captionHead matches the words that open a caption.
var captionHead = regexp.MustCompile(`^(?:FILE PHOTO|FILE IMAGE|FILE|File photo|File image|File picture|Photo|PHOTO|Image|Picture|Pictured|IN PICTURES|Above|Caption|Photo caption|Image caption|Media caption)\s*(?::|[-–—]{1,2}\s)`)

// creditAlone matches a line that is a credit and nothing else.
var creditAlone = regexp.MustCompile(`(?i)^[(\[]?\s*(?:(?:photo|image|picture|photograph|credit|screenshot|graphic|map)s?(?: credit| source| courtesy)?\s*(?:by\b|:|©)\s*(?:[^.!?]{2,80}|[^()\[\]]{2,80}[)\]])|` +
	signed + `\s*(?:photo|via|/)\s*[^.!?]{2,50}|©?\s*getty images[^.!?]{0,50}|file photo|file image|handout|image caption|image copyright|media caption)\s*[)\]]?\.?$`)

// inlineCredit matches a bracketed picture credit within a flattened page.
var inlineCredit = regexp.MustCompile(`(?i)[(\[](?:` + agencies + `\s*(?:photo)?/[^()\[\]]{2,50}|` + agencies + ` via ` + agencies + `|(?:photo|image|picture)s?\s*(?:by|:|credit:?)\s[^()\[\]]{2,60}|file photo)[)\]]`)

// captions removes the words under pictures: paragraphs that a picture credit
// closes or a caption word opens. Of longer paragraphs, and of the only one that
// the story has, just the credit goes.
func captions(p *page) {
	left := p.stories()
	for i := 0; i < len(p.paras); i++ {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		s := p.of(i)
		others := left
		if isStory(s) {
			others--
		}
		switch {
		case others == 0 || words.Over(s, MaxCaption):
			cutCredit(p, i, s)
		case creditAlone.MatchString(s):
			p.drop(i, ReasonCredit)
		case captionHead.MatchString(s), creditAt(s) >= 0:
			p.drop(i, ReasonCaption)
		}
		if p.paras[i].gone {
			left = others
		}
	}
	taggedCaptions(p)
}

// isStory reports whether a paragraph is long enough to be the story.
func isStory(s string) bool { return words.Over(s, 5) }

// stories counts the paragraphs that could be the story.
func (p *page) stories() int {
	n := 0
	for i, q := range p.paras {
		if !q.gone && q.kind != Title && isStory(p.of(i)) {
			n++
		}
	}
	return n
}

// cutCredit takes a bracketed picture credit out of paragraph i. What follows it
// becomes a paragraph of its own, to be looked at next.
func cutCredit(p *page, i int, s string) {
	at := p.paras[i].Start
	if m := inlineCredit.FindStringIndex(s); m != nil && m[0] > 0 {
		p.cutMiddle(i, Span{at + m[0], at + m[1]}, ReasonCredit)
	} else if m := creditAt(s); m > 0 && strings.HasSuffix(s, ")") {
		p.cutEnd(i, at+m, ReasonCredit)
	}
}

// creditAt is where the picture credit that closes s begins, or -1.
func creditAt(s string) int {
	from := tail(s, maxCredit)
	if !strings.ContainsAny(s[from:], ")]©") && !containsAny(strings.ToLower(s[from:]), creditWords) {
		return -1
	}
	for _, re := range creditEnds {
		m := re.FindStringIndex(s[from:])
		if m == nil {
			continue
		}
		credit := strings.TrimLeft(s[from+m[0]:], ".!?\"”’ ") // a pattern may begin with the stop before it
		if at := len(s) - len(credit); at > 0 {
			return at
		}
	}
	return -1
}

// maxCredit is the longest picture credit, in bytes.
const maxCredit = 140

var creditWords = []string{"photo", "image", "picture", "credit"}

// tail is where the last n bytes of s begin, moved on to the start of a rune.
func tail(s string, n int) int {
	at := max(0, len(s)-n)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}

// bareTag matches an agency's name in brackets at the end of a paragraph.
var bareTag = regexp.MustCompile(`(?i)\s*\(\s*` + signed + `\s*\)\.?$`)

// taggedCaptions removes paragraphs of one sentence that end in "(AP)" though
// the story goes on: the tag then signs the picture. A digest, where the tag
// closes item after item, is left alone.
func taggedCaptions(p *page) {
	var tagged []int
	last := -1
	for i, q := range p.paras {
		if q.gone || q.kind == Title {
			continue
		}
		if s := p.of(i); len(words.Of(s)) > 3 {
			last = i
			if strings.Contains(s[tail(s, 4):], ")") && bareTag.MatchString(s) && !definesAcronym(s) {
				tagged = append(tagged, i)
			}
		}
	}
	if len(tagged) > 2 {
		return
	}
	for _, i := range tagged {
		s := p.of(i)
		body := s[:bareTag.FindStringIndex(s)[0]]
		if i != last && wordCount(body) <= 45 && !strings.ContainsAny(strings.TrimRight(body, ".!?"), ".!?;“\"") {
			p.drop(i, ReasonCaption)
		}
	}
}
