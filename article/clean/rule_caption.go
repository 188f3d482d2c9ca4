package clean

import (
	"regexp"
	"strings"

	"newsgraph/article/words"
)

// MaxCaption is the longest caption, in words. Agencies write up to three
// sentences under a picture.
const MaxCaption = 60

// captionHead matches the words that open a caption, or name the owner of a picture on a line of their own.
var captionHead = regexp.MustCompile(`^(?:Image|Media|Video) caption,?\s+\p{Lu}|^(?:Image|Video) (?:source|copyright),?\s+\S+(?:\s\S+){0,4}$|^(?:FILE PHOTO|FILE IMAGE|FILE|File photo|File image|File picture|Photo|PHOTO|Image|Picture|Pictured|IN PICTURES|Above|Caption|Photo caption|Image caption|Media caption)\s*(?::|[-–—]{1,2}\s)`)

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
