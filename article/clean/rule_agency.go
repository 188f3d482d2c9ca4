package clean

import (
	_ "embed" // the list of agencies
	"regexp"
	"strings"

	"newsgraph/article/words"
)

//go:embed agencies.txt
var agenciesTXT string

// agencies is an alternation of the agencies' names, for patterns without case.
var agencies = alternation(agenciesTXT)

// alternation joins the lines of a list into a pattern, longer lines first in
// effect because each use ends at a boundary.
func alternation(list string) string {
	var names []string
	for _, l := range strings.Split(list, "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			names = append(names, regexp.QuoteMeta(l))
		}
	}
	return `(?:` + strings.Join(names, "|") + `)`
}

// signed matches one or more agencies: "Reuters", "AP, AFP", "Reuters/AFP".
var signed = agencies + `(?:\s*(?:[,/&;]| and |-)\s*` + agencies + `)*`

var (
	tagAlone = regexp.MustCompile(`(?i)^[-–—\s]*[(\[/]?\s*(?:source|via|from)?:?\s*` + signed + `\s*[)\]/]?\.?$`)
	// a paragraph that is a name in brackets signs the story, whoever that is
	nameAlone = regexp.MustCompile(`^[(\[]\p{Lu}[\p{L}.'’&/-]*(?: \p{Lu}[\p{L}.'’&/-]*){0,3}[)\]]$`)
	tagAtEnd  = regexp.MustCompile(`(?i)\s*(?:[(\[]\s*(?:with )?(?:inputs? from )?` + signed + `\s*[)\]]|\s[-–—]{1,2}\s?` + signed + `|/\s?` + signed + `\s?/)\s*\.?$`)
)

// maxTag is the longest signature of agencies, in bytes.
const maxTag = 60

// agencyTags removes signatures of news agencies: alone on a line, and after
// the last sentence of a paragraph. Those that sign a picture are the captions
// rule's to judge, which runs before.
func agencyTags(p *page) {
	for i := range p.paras {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		s := p.of(i)
		if len(s) <= maxTag && !p.alone() && (tagAlone.MatchString(s) || nameAlone.MatchString(s)) {
			p.drop(i, ReasonAgency)
			continue
		}
		from := tail(s, maxTag)
		if m := tagAtEnd.FindStringIndex(s[from:]); m != nil && from+m[0] > 0 && sentenceEnd(s[:from+m[0]]) {
			p.cutEnd(i, p.paras[i].Start+from+m[0], ReasonAgency)
		}
	}
}

// definesAcronym reports whether the name in the brackets that end s is the
// acronym of the words before it, as in "the Syrian Arab News Agency (SANA)":
// then it is part of the sentence and no signature.
func definesAcronym(s string) bool {
	open := strings.LastIndexAny(s, "([")
	if open < 0 {
		return false
	}
	short := strings.ToLower(strings.Join(words.Of(s[open:]), ""))
	initials := ""
	for _, w := range words.Of(s[:open]) {
		if !smallWords[w] {
			initials += w[:1]
		}
	}
	return len(short) > 1 && strings.HasSuffix(initials, short)
}
