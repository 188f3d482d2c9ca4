package clean

import (
	"strings"
	"unicode/utf8"

	"newsgraph/article/words"
)

// headlines finds the headline: the given title where the text repeats it, or
// else a first line that reads like one. Where the headline opens a longer
// paragraph, as in flattened pages, it is split off. Repetitions are removed.
func headlines(p *page) {
	if title := words.Of(p.article.Title); len(title) > 0 {
		givenTitle(p, title)
	} else if !p.alone() && looksLikeTitle(p.of(0)) && p.hasStory(1) {
		if d, strong := findDateline(p.text, p.paras[0].Span); d == nil || !strong {
			p.paras[0].kind = Title
		}
	}
	if t := p.titleAt(); t >= 0 {
		repeatedTitle(p, t, words.Of(p.of(t)))
	}
}

// titleAt is the paragraph that is the headline, or -1.
func (p *page) titleAt() int {
	for i, q := range p.paras {
		if q.kind == Title && !q.gone {
			return i
		}
	}
	return -1
}

// hasStory reports whether a whole sentence follows from paragraph i on.
func (p *page) hasStory(i int) bool {
	for ; i < len(p.paras); i++ {
		if s := p.of(i); words.Closed(s) && len(words.Of(s)) > 5 {
			return true
		}
	}
	return false
}

// givenTitle marks the first of the leading paragraphs that is, or begins with,
// the title.
func givenTitle(p *page, title []string) {
	for i := 0; i < len(p.paras) && i < 4; i++ {
		s := p.of(i)
		if sameWords(words.Of(s), title) && !p.alone() {
			p.paras[i].kind = Title
			return
		}
		if n := titlePrefix(s, title); n > 0 {
			p.split(i, p.paras[i].Start+n)
			p.paras[i].kind = Title
			return
		}
	}
}

// repeatedTitle removes the headline where it stands once more, and cuts it off
// the front of the paragraph that it opens.
func repeatedTitle(p *page, at int, title []string) {
	for i := range p.paras {
		if i == at || p.paras[i].gone {
			continue
		}
		if s := p.of(i); sameWords(words.Of(s), title) && !words.Closed(s) {
			p.drop(i, ReasonRepeatTitle)
		} else if n := titlePrefix(s, title); n > 0 {
			p.cutStart(i, p.paras[i].Start+n, ReasonRepeatTitle)
		}
	}
}

// sameWords reports whether two headlines differ in no more than one word of
// six, as where one was shortened or its quotes were lost.
func sameWords(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	seen := map[string]int{}
	for _, w := range b {
		seen[w]++
	}
	same := 0
	for _, w := range a {
		if seen[w] > 0 {
			seen[w]--
			same++
		}
	}
	return same*6 >= max(len(a), len(b))*5
}

// titlePrefix is the length in bytes of the title at the start of s, with the
// stop after it, where a new sentence follows; 0 where s does not begin so.
func titlePrefix(s string, title []string) int {
	if len(title) < 4 {
		return 0
	}
	at := 0
	for _, w := range title {
		at += strings.IndexFunc(s[at:]+"a", words.Part)
		if at >= len(s) || !hasWord(s[at:], w) {
			return 0
		}
		at += wordLen(s[at:])
	}
	rest := strings.TrimLeft(s[at:], "'\"’”»)]")
	stop := strings.TrimLeft(rest, ".!?:|–—- ")
	bare := strings.TrimLeft(rest, " ") == stop // nothing but a space between
	if len(words.Of(stop)) < 5 || !startsUpper(stop) || len(rest) == len(stop) || bare && len(title) < 6 {
		return 0
	}
	return len(s) - len(stop)
}

// wordLen is the length of the run of letters and digits that opens s.
func wordLen(s string) int {
	if n := strings.IndexFunc(s, words.Break); n >= 0 {
		return n
	}
	return len(s)
}

func hasWord(s, w string) bool { return strings.ToLower(s[:wordLen(s)]) == w }

// looksLikeTitle reports whether a first paragraph reads like a headline: short,
// no full stop, a capital in front.
func looksLikeTitle(s string) bool {
	n := len(words.Of(s))
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "\"'”’»)"))
	switch {
	case n < 2 || n > 28 || len(s) > 240 || !startsUpper(s) || bullet(s):
		return false
	case last == '?' || last == '!':
		return n <= 18
	}
	return !strings.ContainsRune(".…:;,", last)
}
