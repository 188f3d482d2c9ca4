package clean

import (
	"regexp"
	"strings"
)

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

// creditAlone matches a line that is a credit and nothing else.
var creditAlone = regexp.MustCompile(`(?i)^[(\[]?\s*(?:(?:photo|image|picture|photograph|credit|screenshot|graphic|map)s?(?: credit| source| courtesy)?\s*(?:by\b|:|©)\s*(?:[^.!?]{2,80}|[^()\[\]]{2,80}[)\]])|` +
	signed + `\s*(?:photo|via|/)\s*[^.!?]{2,50}|©?\s*getty images[^.!?]{0,50}|file photo|file image|handout|image caption|image copyright|media caption)\s*[)\]]?\.?$`)

// inlineCredit matches a bracketed picture credit within a flattened page.
var inlineCredit = regexp.MustCompile(`(?i)[(\[](?:` + agencies + `\s*(?:photo)?/[^()\[\]]{2,50}|` + agencies + ` via ` + agencies + `|(?:photo|image|picture)s?\s*(?:by|:|credit:?)\s[^()\[\]]{2,60}|file photo)[)\]]`)

// maxCredit is the longest picture credit, in bytes.
const maxCredit = 140

var creditWords = []string{"photo", "image", "picture", "credit"}

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
