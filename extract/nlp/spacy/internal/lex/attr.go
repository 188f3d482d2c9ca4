package lex

import "unicode"

// Word is what the attributes of a token are computed from.
type Word struct {
	Text, Norm string
	Space      bool // white space follows
}

// Attr computes one attribute of a word as the key of a hash embedding.
type Attr func(Word) uint64

// attrs holds the attributes that an embedding may use, by spaCy's names.
var attrs = map[string]Attr{
	"ORTH":     func(w Word) uint64 { return ID(w.Text) },
	"TEXT":     func(w Word) uint64 { return ID(w.Text) },
	"LOWER":    func(w Word) uint64 { return ID(Lower(w.Text)) },
	"NORM":     func(w Word) uint64 { return ID(w.Norm) },
	"PREFIX":   func(w Word) uint64 { return ID(Prefix(w.Text)) },
	"SUFFIX":   func(w Word) uint64 { return ID(Suffix(w.Text)) },
	"SHAPE":    func(w Word) uint64 { return ID(Shape(w.Text)) },
	"SPACY":    func(w Word) uint64 { return flag(w.Space) },
	"IS_SPACE": func(w Word) uint64 { return flag(IsSpace(w.Text)) },
	"IS_ALPHA": func(w Word) uint64 { return flag(IsAlpha(w.Text)) },
	"IS_DIGIT": func(w Word) uint64 { return flag(every(w.Text, isDigit)) },
	"IS_PUNCT": func(w Word) uint64 { return flag(every(w.Text, isPunct)) },
	"IS_ASCII": func(w Word) uint64 { return flag(every(w.Text, isASCII)) },
	"IS_LOWER": func(w Word) uint64 { return flag(oneCase(w.Text, unicode.Ll, unicode.Lu, unicode.Lt)) },
	"IS_UPPER": func(w Word) uint64 { return flag(oneCase(w.Text, unicode.Lu, unicode.Ll, unicode.Lt)) },
}

// ByName finds an attribute by its name in spaCy, or returns nil.
func ByName(name string) Attr { return attrs[name] }

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func isPunct(r rune) bool { return unicode.Is(unicode.P, r) }

func isASCII(r rune) bool { return r < 0x80 }

// oneCase says whether s has letters of the wanted case and none of the others.
func oneCase(s string, want *unicode.RangeTable, others ...*unicode.RangeTable) bool {
	found := false
	for _, r := range s {
		if unicode.In(r, others...) {
			return false
		}
		found = found || unicode.Is(want, r)
	}
	return found
}
