// Package nlp turns text into a Doc: tokens with byte spans, Penn Treebank tags,
// dependency heads with ClearNLP labels, lemmas, entities and sentences.
//
//	text → split (paragraphs, sentences, tokens)
//	     → spacy (tags, heads, labels, entities, lemmas)
//	     → Doc
package nlp

import (
	"unicode"
	"unicode/utf8"
)

// Token is one token of a Doc.
type Token struct {
	Text       string // as it stands in the text
	Start, End int    // byte range in Doc.Text
	Space      bool   // white space follows
	SentStart  bool   // first token of a sentence
	Norm       string // normalised form: lower case, or the model's norm table, or a hint
	Lemma      string
	Tag        string // Penn Treebank tag: "VBD"
	POS        string // Universal POS: "VERB"
	Head       int    // index of the dependency head; its own index for a root
	Dep        string // label of the arc to the head: "nsubj"; "ROOT" for a root
	Ent        string // entity label, or empty: "GPE"
}

// IsTime reports whether a token is part of a date or a time.
func (t *Token) IsTime() bool { return t.Ent == "DATE" || t.Ent == "TIME" }

// IsParty reports whether a token is part of the name of somebody who acts.
func (t *Token) IsParty() bool {
	return t.Ent == "ORG" || t.Ent == "GPE" || t.Ent == "NORP" || t.Ent == "PERSON"
}

// Capitalised reports whether a token begins with a capital letter.
func (t *Token) Capitalised() bool {
	first, _ := utf8.DecodeRuneInString(t.Text)
	return unicode.IsUpper(first)
}

// Span is a half-open range of tokens. Label is set for entities.
type Span struct {
	Start, End int
	Label      string
}

// Doc is an analysed text. It is immutable once returned. Its tokens are never
// white space, and no arc leaves a sentence.
type Doc struct {
	Text   string
	Tokens []Token
	Sents  []Span // they tile Tokens
	Ents   []Span // in order, not overlapping

	tree tree
}
