package split

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// straight maps the quotation marks that prose rewrites to what it makes of them.
var straight = map[string]string{"“": `"`, "”": `"`, "‘": "'", "’": "'", "&rsquo;": "'"}

// folded is a text as prose sees it, with the offset of each of its bytes in
// the original.
type folded struct {
	text    string
	offsets []int // one more than len(text): the last is the original's length
}

// fold rewrites quotation marks as prose does and keeps the offsets.
func fold(text string) folded {
	var b strings.Builder
	f := folded{offsets: make([]int, 0, len(text)+1)}
	for i := 0; i < len(text); {
		n := quoteLen(text[i:])
		s := text[i : i+n]
		if q, ok := straight[s]; ok && n > 1 {
			s = q
		}
		for k := range len(s) {
			f.offsets = append(f.offsets, i+k)
		}
		b.WriteString(s)
		i += n
	}
	f.text, f.offsets = b.String(), append(f.offsets, len(text))
	return f
}

// quoteLen gives the length of the mark that prose rewrites at the start of s,
// and 1 if there is none.
func quoteLen(s string) int {
	if strings.HasPrefix(s, "&rsquo;") {
		return len("&rsquo;")
	}
	if strings.HasPrefix(s, "\xe2\x80") && len(s) >= 3 {
		if _, ok := straight[s[:3]]; ok {
			return 3
		}
	}
	return 1
}

// prosePieces gives prose's tokens of a paragraph as byte ranges of it, and
// false if prose panics or its tokens are not found in the text in order.
func prosePieces(text string) ([]span, bool) {
	tokens, ok := proseTokens(text)
	if !ok {
		return nil, false
	}
	f := fold(text)
	var out []span
	at := 0
	for _, tok := range tokens {
		at = skipSpace(f.text, at)
		if tok.Text == "" || !strings.HasPrefix(f.text[at:], tok.Text) {
			return nil, false
		}
		end := at + len(tok.Text)
		out = append(out, span{f.offsets[at], f.offsets[end]})
		at = end
	}
	return out, skipSpace(f.text, at) == len(f.text)
}

// skipSpace gives the offset of the first rune of s at or after i that is not
// white space.
func skipSpace(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}

// join puts pieces that touch together to words and moves them by base.
func join(pieces []span, base int) []span {
	var out []span
	for _, p := range pieces {
		if n := len(out); n > 0 && out[n-1].end == p.start+base {
			out[n-1].end = p.end + base
			continue
		}
		out = append(out, span{p.start + base, p.end + base})
	}
	return out
}

// blankWords gives the runs of a paragraph that white space parts.
func blankWords(text string, p span) []span {
	var out []span
	for at := skipSpace(text[:p.end], p.start); at < p.end; {
		end := at
		for end < p.end {
			r, size := utf8.DecodeRuneInString(text[end:p.end])
			if unicode.IsSpace(r) {
				break
			}
			end += size
		}
		out = append(out, span{at, end})
		at = skipSpace(text[:p.end], end)
	}
	return out
}

func longest(words []span) int {
	n := 0
	for _, w := range words {
		n = max(n, w.end-w.start)
	}
	return n
}
