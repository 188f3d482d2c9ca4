package split

import "github.com/jdkato/prose/v2"

// maxProseWord is the longest word in bytes that prose is given: it takes
// quadratic time on one that it peels mark by mark.
const maxProseWord = 200

// untagged keeps prose from loading its tagger and its entity model (0.27 s),
// which are not used.
var untagged = prose.Model{Name: "untagged"}

// proseTokens gives prose's tokens of a text and false if it panics.
func proseTokens(text string) (tokens []prose.Token, ok bool) {
	defer func() {
		if recover() != nil {
			tokens, ok = nil, false
		}
	}()
	doc, err := prose.NewDocument(text, prose.UsingModel(&untagged),
		prose.WithTagging(false), prose.WithExtraction(false), prose.WithSegmentation(false))
	if err != nil {
		return nil, false
	}
	return doc.Tokens(), true
}

// wordsOf gives the words of a paragraph, the runs that white space parts: the
// pieces of prose joined where nothing stands between them, or, where prose
// fails or drops something, found without it.
func wordsOf(text string, p span) []span {
	words := blankWords(text, p)
	if longest(words) > maxProseWord {
		return words
	}
	pieces, ok := prosePieces(text[p.start:p.end])
	if !ok {
		return words
	}
	return join(pieces, p.start)
}
