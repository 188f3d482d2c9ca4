package clean

import (
	_ "embed" // the table of stock phrases
	"fmt"
	"regexp"
	"strings"

	"newsgraph/article/words"
)

//go:embed boilerplate.tsv
var boilerplateTSV string

// stockPhrase is a row of boilerplate.tsv.
type stockPhrase struct {
	reason string
	line   bool     // holds for short lines only
	needs  []string // pieces of which one must be there; empty: none
	re     *regexp.Regexp
}

var stockPhrases = parseStockPhrases(boilerplateTSV)

// parseStockPhrases reads the embedded table; a fault in it is a programming
// error that any test run shows.
func parseStockPhrases(tsv string) []stockPhrase {
	var out []stockPhrase
	for n, row := range strings.Split(tsv, "\n") {
		if row == "" || row[0] == '#' {
			continue
		}
		f := strings.Split(row, "\t")
		if len(f) != 4 || f[1] != "line" && f[1] != "any" {
			panic(fmt.Sprintf("boilerplate.tsv:%d: want reason, line or any, needs, pattern", n+1))
		}
		p := stockPhrase{reason: f[0], line: f[1] == "line", re: regexp.MustCompile(`(?i)` + f[3])}
		if f[2] != "" {
			p.needs = strings.Split(f[2], ",")
		}
		out = append(out, p)
	}
	return out
}

// boilerplate removes the paragraphs that the site printed around the story.
func boilerplate(p *page) {
	if p.alone() {
		return
	}
	for i := range p.paras {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		if r := StockReason(p.of(i)); r != "" {
			p.drop(i, r)
		}
	}
}

// StockReason is the reason to remove s, or nothing.
func StockReason(s string) string {
	if words.Over(s, 60) {
		return ""
	}
	n := wordCount(s)
	short := n <= 16 && (n <= 8 || !sentenceEnd(s))
	s = words.OneLine(s)
	low := strings.ToLower(s)
	for _, b := range stockPhrases {
		if (short || !b.line) && b.may(low) && b.re.MatchString(s) {
			return b.reason
		}
	}
	if shareBar(s) {
		return ReasonShare
	}
	return ""
}

// may reports whether the phrase can stand in a paragraph, given in small letters.
func (b stockPhrase) may(low string) bool {
	return len(b.needs) == 0 || containsAny(low, b.needs)
}

// containsAny reports whether one of the pieces stands in s.
func containsAny(s string, pieces []string) bool {
	for _, p := range pieces {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// sentenceEnd reports whether s ends in a full stop, exclamation or question
// mark.
func sentenceEnd(s string) bool {
	s = strings.TrimRight(s, "\"'”’)] ")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?")
}

var shareWords = words.Set(`share tweet pin email e mail print facebook twitter x whatsapp telegram linkedin reddit pinterest flipboard
	messenger viber line vk tumblr threads mastodon bluesky pocket copy link url save like comment comments send sms more on via or to and
	youtube instagram rss follow us click this`)

// shareBar reports whether s is a row of buttons: only words of shareWords, two
// at least.
func shareBar(s string) bool {
	w := words.Of(s)
	return len(w) >= 2 && len(w) <= 24 && all(w, func(f string) bool { return shareWords[f] || ordinal(f) }) && !sentenceEnd(s)
}
