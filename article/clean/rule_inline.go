package clean

import (
	"regexp"
	"slices"
)

// inlineFurniture are stock phrases that flattened pages carry inside their
// paragraphs. None can be part of a sentence.
var inlineFurniture = []struct {
	reason string
	re     *regexp.Regexp
}{
	{ReasonShare, regexp.MustCompile(`(?i)(?:click to (?:share|e-?mail|print)\b[^().]{0,40}\(opens in new (?:window|tab)\)\s*)+`)},
	{ReasonShare, regexp.MustCompile(`(?i)\(opens in (?:a )?new (?:window|tab)\)`)},
	{ReasonLink, regexp.MustCompile(`pic\.twitter\.com/\w+|https?://t\.co/\w+`)},
	{ReasonNewsletter, regexp.MustCompile(`\b(?:Get|Receive|Sign up|Subscribe)\b[^.!?]{3,100} (?i:(?:in)?to your (?:inbox|e-?mail))\b[^.!?]{0,30}[.!?]`)},
	{ReasonAdvert, regexp.MustCompile(`(?i)\b(?:story continues below(?: (?:this )?advertisement)?|scroll down for (?:more|video|the video)|article continues below)\b`)},
}

// inlineBoilerplate cuts stock phrases out of paragraphs; what stands on either
// side becomes a paragraph of its own.
func inlineBoilerplate(p *page) {
	for i := len(p.paras) - 1; i >= 0; i-- {
		if p.paras[i].gone || p.paras[i].kind == Title {
			continue
		}
		cuts := furnitureIn(p.text, p.paras[i].Span)
		for _, c := range slices.Backward(cuts) {
			p.cutMiddle(i, c.Span, c.Reason)
		}
	}
}

// furnitureIn lists the stock phrases in s, in order; of two that overlap the
// first.
func furnitureIn(text string, s Span) []Removal {
	var out []Removal
	for _, f := range inlineFurniture {
		for _, m := range f.re.FindAllStringIndex(s.Of(text), -1) {
			out = append(out, Removal{trimSpan(text, Span{s.Start + m[0], s.Start + m[1]}), f.reason})
		}
	}
	slices.SortFunc(out, func(a, b Removal) int { return a.Start - b.Start })
	apart := out[:0]
	for _, r := range out {
		if n := len(apart); n == 0 || r.Start >= apart[n-1].End {
			apart = append(apart, r)
		}
	}
	return apart
}
