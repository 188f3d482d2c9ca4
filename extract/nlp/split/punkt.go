package split

import (
	"regexp"
	"strings"
	"sync"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/data"
)

// prose reads the table of its sentence splitter, Punkt, anew for each document,
// which takes 9 ms, as long as the analysis of a short article. Here the same
// splitter (prose/v2 segment.go by Eric Bower and Joseph Kato, MIT, on the same
// library and table) is put together once; a test holds it equal to prose's own.

// punkt gives the splitter; nil if its table, a part of the library, is damaged.
var punkt = sync.OnceValue(func() *sentences.DefaultSentenceTokenizer {
	table, err := data.Asset("data/english.json")
	if err != nil {
		return nil
	}
	storage, err := sentences.LoadTraining(table)
	if err != nil {
		return nil
	}
	for _, abbreviation := range [...]string{"sgt", "gov", "no", "mt"} {
		storage.AbbrevTypes.Add(abbreviation)
	}
	return newPunkt(storage)
})

func newPunkt(storage *sentences.Storage) *sentences.DefaultSentenceTokenizer {
	marks := sentences.NewPunctStrings()
	words := &proseWords{sentences.DefaultWordTokenizer{PunctStrings: marks}}
	ortho := &sentences.OrthoContext{
		Storage: storage, PunctStrings: marks, TokenType: words, TokenFirst: words,
	}
	return &sentences.DefaultSentenceTokenizer{
		Storage: storage, PunctStrings: marks, WordTokenizer: words,
		Annotations: append(sentences.NewAnnotations(storage, marks, words),
			&abbreviations{storage, words, ortho}),
	}
}

// proseWords knows the closing marks that prose adds to Punkt.
type proseWords struct {
	sentences.DefaultWordTokenizer
}

var (
	enders = []string{`."`, `.)`, `.’`, `.”`, `?`, `?"`, `?'`, `?)`, `?’`, `?”`, `!`, `!"`, `!'`, `!)`, `!’`, `!”`}
	inner  = []string{`.[`, `.(`, `."`, `?[`, `?(`, `![`, `!(`}
)

// HasSentEndChars tells whether a word carries a mark that ends a sentence.
func (*proseWords) HasSentEndChars(t *sentences.Token) bool {
	for _, e := range enders {
		if strings.HasSuffix(t.Tok, e) && !strings.Contains(t.Tok, "Yahoo!") {
			return true
		}
	}
	for _, e := range inner {
		if strings.Contains(t.Tok, e) {
			return true
		}
	}
	return false
}

// abbreviations is prose's last pass over the words: ellipses, marks that close
// a quotation inside a sentence, and abbreviations of letters such as "F.B.I.".
type abbreviations struct {
	*sentences.Storage
	words *proseWords
	ortho sentences.Ortho
}

var (
	letters  = regexp.MustCompile(`((?:[\w]\.)+[\w]*\.)`)
	ellipsis = regexp.MustCompile(`(?:\.\s?){2,}\.`)
)

// everLower is the set of Punkt's flags of a word seen in lower case.
const everLower = 1<<4 | 1<<5 | 1<<6

// Annotate corrects where sentences end.
func (a *abbreviations) Annotate(tokens []*sentences.Token) []*sentences.Token {
	for i, t := range tokens {
		if i+1 < len(tokens) {
			a.annotate(t, tokens[i+1])
		} else if strings.Contains(t.Tok, "\n") && strings.Contains(t.Tok, " ") {
			t.SentBreak = false
		}
	}
	return tokens
}

func (a *abbreviations) annotate(t, next *sentences.Token) {
	if strings.HasSuffix(t.Tok, ".") && next.Tok == "." { // a spaced ellipsis
		t.SentBreak, next.SentBreak = false, false
		return
	}
	nextType := a.words.TypeNoSentPeriod(next)
	if a.decided(t, next, nextType) {
		return
	}
	if !letters.MatchString(t.Tok) || a.words.IsInitial(t) {
		return
	}
	t.Abbr = true
	t.SentBreak = a.ortho.Heuristic(next) == 1 ||
		a.words.FirstUpper(next) && a.SentStarters[nextType] != 0
}

// decided applies the rules on ellipses, inner quotations and stops that Punkt
// took for abbreviations; it tells whether that settles the matter.
func (a *abbreviations) decided(t, next *sentences.Token, nextType string) bool {
	starter := a.SentStarters[nextType] != 0
	upper := a.words.FirstUpper(next)
	closes := t.SentBreak && endsInside(t.Tok)
	open := strings.HasSuffix(t.Tok, ".") && !t.SentBreak
	if ellipsis.MatchString(t.Tok) && (upper || starter) {
		t.SentBreak = true
		return true
	}
	if closes && a.words.FirstLower(next) && !starter {
		t.SentBreak = false
		return true
	}
	if open && upper && a.OrthoContext[nextType]&everLower != 0 {
		t.SentBreak = true
	}
	return false
}

// endsInside tells whether the last mark of a word may stand inside a sentence.
func endsInside(word string) bool {
	for _, mark := range [...]string{")", `’`, `”`, `"`, `'`} {
		if strings.HasSuffix(word, mark) {
			return true
		}
	}
	return false
}
