package split

// maxWord is the length in bytes from which a run without white space is left
// whole: no word is that long, only encoded data is.
const maxWord = 1000

// respeller splits words, runs of text without white space, into the tokens
// that spaCy's English models know: affixes are peeled off from both ends, what
// is left is an exception, an address, or cut at its infixes.
type respeller struct {
	text   string
	table  exceptionTable
	tokens []Token
	tails  []Token // suffixes of the word at hand, outermost first
}

// word appends the tokens of text[start:end].
func (w *respeller) word(start, end int) {
	if end-start > maxWord {
		w.add(start, end, "")
		return
	}
	first := len(w.tokens)
	w.tails = w.tails[:0]
	start, end = w.peel(start, end)
	w.core(start, end)
	for i := len(w.tails) - 1; i >= 0; i-- {
		w.tokens = append(w.tokens, w.tails[i])
	}
	if len(w.tokens)-first > 1 {
		w.fuse(first)
	}
}

// peel takes prefixes and suffixes off text[start:end], one of each at a time,
// until an exception or a bare core is left, and gives the core's range.
func (w *respeller) peel(start, end int) (int, int) {
	for start < end && !w.isException(start, end) {
		pre := prefixLen(w.text[start:end])
		if pre > 0 && w.isException(start+pre, end) {
			w.add(start, start+pre, "")
			return start + pre, end
		}
		suf := suffixLen(w.text[start+pre : end])
		if suf > 0 && w.isException(start, end-suf) {
			w.tail(end-suf, end)
			return start, end - suf
		}
		if pre == 0 && suf == 0 {
			break
		}
		if pre > 0 {
			w.add(start, start+pre, "")
			start += pre
		}
		if suf > 0 {
			w.tail(end-suf, end)
			end -= suf
		}
	}
	return start, end
}

// core appends the tokens of a word without affixes.
func (w *respeller) core(start, end int) {
	if start == end {
		return
	}
	if parts, ok := w.table.find(w.text[start:end]); ok {
		w.parts(start, parts)
		return
	}
	if isAddress(w.text[start:end]) {
		w.add(start, end, "")
		return
	}
	from := start
	infixes(w.text[start:end], func(a, b int) {
		if start+a > from {
			w.add(from, start+a, "")
		}
		w.add(start+a, start+b, "")
		from = start + b
	})
	if from < end {
		w.add(from, end, "")
	}
}

// maxFused is the largest number of tokens that an exception is made from.
const maxFused = 6

// fuse joins neighbouring tokens from index first on that together spell an
// exception, such as "Sept" and "." at the end of "mid-Sept.", the longest first.
func (w *respeller) fuse(first int) {
	toks := append([]Token(nil), w.tokens[first:]...)
	w.tokens = w.tokens[:first]
	for i := 0; i < len(toks); {
		n := 1
		for k := min(maxFused, len(toks)-i); k > 1; k-- {
			if parts, ok := w.table.find(w.text[toks[i].Start:toks[i+k-1].End]); ok && len(parts) < k {
				w.parts(toks[i].Start, parts)
				n = k
				break
			}
		}
		if n == 1 {
			w.tokens = append(w.tokens, toks[i])
		}
		i += n
	}
}

func (w *respeller) isException(start, end int) bool {
	_, ok := w.table.find(w.text[start:end])
	return ok
}

func (w *respeller) parts(start int, parts []part) {
	for _, p := range parts {
		w.add(start, start+p.size, p.norm)
		start += p.size
	}
}

func (w *respeller) add(start, end int, norm string) {
	w.tokens = append(w.tokens, Token{Start: start, End: end, Norm: norm})
}

func (w *respeller) tail(start, end int) {
	w.tails = append(w.tails, Token{Start: start, End: end})
}
