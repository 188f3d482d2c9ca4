package clean

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/article/words"
)

// bylineLinks are the words that may stand between the names of a byline.
var bylineLinks = words.Set(`and in for of at with the special to from correspondent correspondents staff writer writers reporter
	reporters editor editors political chief senior foreign affairs diplomatic security defence defense world business
	news agency agencies bureau contributor contributing our own special de la van von der den al el bin ibn`)

// notNames are capitalised words that begin a sentence after "By" and no name.
var notNames = words.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december early late then now midday noon contrast contrary day night law far`)

var (
	bylineHead = regexp.MustCompile(`(?i)^(?:by|written by|words by|story by|from|text by|author|posted by)[:\s]\s*`)
	signOff    = regexp.MustCompile(`(?i)^[(\[—–-]*\s*(?:with )?(?:additional |further |writing and |writing and additional )?(?:reporting|writing|editing|compiled|edited|translated|text)(?: and (?:reporting|writing|editing))? by [^.]{3,200}(?:;|[.)\]]*$)`)
	helped     = regexp.MustCompile(`(?i)\bcontributed (?:to|reporting (?:to|for)) (?:this|the) (?:report|story|article|dispatch)\b|\bcontributed reporting(?: from [\p{L} ,]+)?[.)]*$`)
	inlineBy   = regexp.MustCompile(`^By [\p{Lu}][\p{L}.'’-]+(?: (?:and|[\p{Lu}][\p{L}.'’-]+)){1,7}?\.?\s+((?:[\p{Lu}]{3,}[\p{Lu} .'’-]*)(?:, | \())`)
	staff      = regexp.MustCompile(`(?i)^(?:[\p{L}.]+ ){0,3}(?:staff|news desk|newsroom|web desk|online desk|correspondents?|staff (?:writer|reporter)s?|special correspondent)$`)
)

// bylines removes lines that say who wrote the story.
func bylines(p *page) {
	for i := range p.paras {
		s := p.of(i)
		switch {
		case p.paras[i].gone || p.paras[i].kind == Title:
		case p.alone():
			cutInlineByline(p, i, s)
		case len(s) < 500 && (strings.Contains(s, " by ") && signOff.MatchString(s) || strings.Contains(s, "contributed") && helped.MatchString(s)):
			p.drop(i, ReasonByline)
		case i < headParagraphs && isByline(s), i < headParagraphs && staff.MatchString(s):
			p.drop(i, ReasonByline)
		default:
			cutInlineByline(p, i, s)
		}
	}
}

// cutInlineByline takes "By Jane Doe" off the front of "By Jane Doe KABUL, …".
func cutInlineByline(p *page, i int, s string) {
	if m := inlineBy.FindStringSubmatchIndex(s); m != nil {
		p.cutStart(i, p.paras[i].Start+m[2], ReasonByline)
	}
}

// isByline reports whether s is "By" and names, with no sentence after them.
func isByline(s string) bool {
	head := bylineHead.FindString(s)
	rest := strings.TrimSpace(s[len(head):])
	fields := strings.FieldsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",|/&·•;()", r) })
	if head == "" || len(fields) == 0 || len(fields) > 14 || strings.HasSuffix(rest, ".") && len(fields) > 6 {
		return false
	}
	names := 0
	for i, f := range fields {
		low := strings.ToLower(strings.Trim(f, ".:-–—"))
		r, _ := utf8.DecodeRuneInString(f)
		switch {
		case i == 0 && notNames[low]:
			return false
		case bylineLinks[low] || dateWords[low] || ordinal(low) || monthWord.MatchString(low) || low == "":
		case unicode.IsUpper(r) || strings.Contains(f, "@"):
			names++
		default:
			return false
		}
	}
	return names > 0
}

// wordCount counts fields between white space.
func wordCount(s string) int { return len(strings.Fields(s)) }
