// Package split cuts a text into paragraphs, sentences and tokens, as byte
// ranges of the untouched text.
//
// The sentences and the first pieces of words come from prose/v2. It rewrites
// quotes, gives no offsets and can panic, so it is wrapped: paragraphs are found
// first, its output is aligned to the text, and a paragraph on which it fails is
// cut without it. Its pieces are then joined to words and split again by the
// rules of spaCy's English tokenizer, which the language models were trained on.
package split

import (
	"unicode"
	"unicode/utf8"
)

// Token is a word, a mark, or a part of a word such as "n't".
type Token struct {
	Start, End int      // byte range in the text; never empty, never with white space
	Norm       string   // normal form of an exception ("n't": "not"); "" is the model's own
	Space      bool     // white space follows
	Sentence   Boundary // whether it begins a sentence
	Paragraph  bool     // first token of a paragraph
}

// Text gives the tokens of a text in order. They cover every byte that is not
// white space. Any bytes may come: one that is not UTF-8 is a mark of its own.
func Text(text string) []Token {
	w := respeller{text: text, table: exceptions(), tokens: make([]Token, 0, len(text)/5+1)}
	for _, p := range paragraphs(text) {
		first := len(w.tokens)
		words := wordsOf(text, p)
		for _, s := range words {
			w.word(s.start, s.end)
		}
		markSpaces(text, w.tokens[first:])
		markBoundaries(text, w.tokens[first:], sentenceEnds(text, words))
	}
	return w.tokens
}

// markSpaces sets Space on each token that white space follows.
func markSpaces(text string, tokens []Token) {
	for i := range tokens {
		r, size := utf8.DecodeRuneInString(text[tokens[i].End:])
		tokens[i].Space = size > 0 && unicode.IsSpace(r)
	}
}

// span is a byte range of the text.
type span struct{ start, end int }
