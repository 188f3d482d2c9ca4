package spacy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"newsgraph/extract/nlp/spacy/internal/lex"
	"newsgraph/extract/nlp/spacy/internal/pack"
)

// pattern is a sequence of tokens that spaCy's Matcher looks for.
type pattern []tokenTest

// tokenTest is what one token of a pattern must be like. Word tests depend on
// the word alone, the others on its place.
type tokenTest struct {
	words []func(*wordType) bool
	tag   test
	dep   test
}

// test is a condition on a string; nil is always true.
type test func(string) bool

func (t test) ok(s string) bool { return t == nil || t(s) }

// word says whether a word fulfils the tests that depend on it alone.
func (t *tokenTest) word(w *wordType) bool {
	for _, ok := range t.words {
		if !ok(w) {
			return false
		}
	}
	return true
}

// readPattern reads a list of token descriptions.
func readPattern(v pack.Value) (pattern, error) {
	list, err := pack.As[[]pack.Value](v, "pattern")
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("pattern is empty")
	}
	p := make(pattern, len(list))
	for i, v := range list {
		m, err := pack.As[pack.Map](v, "token of a pattern")
		if err != nil {
			return nil, err
		}
		if err := p[i].read(m); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func (t *tokenTest) read(m pack.Map) error {
	for k, v := range m {
		switch k {
		case "IS_SPACE":
			want, err := pack.As[bool](v, "IS_SPACE")
			if err != nil {
				return err
			}
			t.words = append(t.words, func(w *wordType) bool { return w.isSpace == want })
			continue
		case "TAG", "DEP", "LOWER", "ORTH", "TEXT", "SHAPE":
		default:
			return fmt.Errorf("token attribute %v is not supported", k)
		}
		ok, err := readTest(v)
		if err != nil {
			return fmt.Errorf("%v: %w", k, err)
		}
		switch k {
		case "TAG":
			t.tag = ok
		case "DEP":
			t.dep = ok
		case "LOWER":
			t.words = append(t.words, func(w *wordType) bool { return ok(w.lower) })
		case "ORTH", "TEXT":
			t.words = append(t.words, func(w *wordType) bool { return ok(w.key.Text) })
		case "SHAPE":
			t.words = append(t.words, func(w *wordType) bool { return ok(lex.Shape(w.key.Text)) })
		}
	}
	return nil
}

// readTest reads a condition: a string, or a map of IN, NOT_IN and REGEX.
func readTest(v pack.Value) (test, error) {
	if s, ok := v.(string); ok {
		return func(x string) bool { return x == s }, nil
	}
	m, err := pack.As[pack.Map](v, "condition")
	if err != nil {
		return nil, err
	}
	if len(m) != 1 {
		return nil, fmt.Errorf("condition has %d parts, not one", len(m))
	}
	for k, v := range m {
		switch k {
		case "IN", "NOT_IN":
			list, err := texts(v)
			return func(x string) bool { return slices.Contains(list, x) == (k == "IN") }, err
		case "REGEX":
			s, err := pack.As[string](v, "REGEX")
			if err != nil {
				return nil, err
			}
			re, err := regexp.Compile(s)
			if err != nil {
				return nil, err
			}
			return re.MatchString, nil
		}
		return nil, fmt.Errorf("condition %v is not supported", k)
	}
	return nil, nil
}

// morphology reads features such as "Number=Sing|Person=3"; "_" is none.
func morphology(s string) map[string]string {
	m := map[string]string{}
	for part := range strings.SplitSeq(s, "|") {
		if k, v, ok := strings.Cut(part, "="); ok {
			m[k] = v
		}
	}
	return m
}

// isBase says whether a word of that part of speech and morphology is a base
// form (the rules of spaCy's EnglishLemmatizer).
func isBase(pos string, morph map[string]string) bool {
	form, number := morph["VerbForm"], morph["Number"]
	switch {
	case pos == "NOUN" && number == "Sing":
		return true
	case pos == "VERB" && form == "Fin" && morph["Tense"] == "Pres" && number == "":
		return true
	}
	return form == "Inf" || form == "None" || morph["Degree"] == "Pos"
}
