package extract

import (
	"regexp"
	"strings"
)

// tickers are the codes by which wires name a share behind the name of its firm: "<SNE.T>",
// "(NYSE: SNE)", "(SNE.T)".
var tickers = regexp.MustCompile(`<[A-Z0-9]{1,6}(?:[.&][A-Z0-9]{1,4})?>|\((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|ASX)\s?:\s?[A-Z.]{1,6}\)|\([A-Z0-9]{2,6}\.[A-Z]{1,3}\)`)

// angled is a name in angle brackets, as wires write one whose share has no code.
var angled = regexp.MustCompile(`<[A-Z][^<>]{1,80}>`)

// withoutTickers blanks the codes of shares, and the angle brackets around names, which no
// parser has seen. Each byte keeps its place.
func withoutTickers(text string) string {
	if !strings.ContainsAny(text, "<(") {
		return text
	}
	text = tickers.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat(" ", len(s)) })
	return angled.ReplaceAllStringFunc(text, func(s string) string { return " " + s[1:len(s)-1] + " " })
}
