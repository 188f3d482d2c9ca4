package browser

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Question is a saved one.
type Question struct {
	Number     string // "01": tools sort by name
	Group      string // "Who did what to whom"
	Title      string
	About      string // how to read the answer, or to ask for something else
	Cypher     string // one statement, without a semicolon
	Parameters []Parameter
}

// Parameter is a value that questions ask for, with one to begin with.
type Parameter struct{ Name, Literal string }

// Value is the literal as a driver takes it.
func (p Parameter) Value() any {
	if text, isText := strings.CutPrefix(p.Literal, "'"); isText {
		return strings.TrimSuffix(text, "'")
	}
	n, err := strconv.ParseFloat(p.Literal, 64)
	if err != nil {
		panic(fmt.Sprintf("questions.cypher: parameter %s is neither text nor number: %s", p.Name, p.Literal))
	}
	return n
}

// Text is the question as tools save it: its first line is what they show.
func (q Question) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "// %s %s\n// %s\n", q.Number, q.Title, q.About)
	for _, p := range q.Parameters {
		fmt.Fprintf(&b, "// :param %s => %s\n", p.Name, p.Literal)
	}
	return b.String() + q.Cypher
}

// SetAll is the command that gives every parameter its first value.
func SetAll() string {
	_, all := parsed()
	var pairs []string
	for _, p := range all {
		pairs = append(pairs, p.Name+": "+p.Literal)
	}
	return ":params {" + strings.Join(pairs, ", ") + "}"
}

// Questions lists the saved questions in their order.
func Questions() []Question {
	questions, _ := parsed()
	return questions
}

var (
	header   = regexp.MustCompile(`^// (\d\d) (.*)$`)
	setting  = regexp.MustCompile(`^:param (\w+) => (.*);$`)
	variable = regexp.MustCompile(`\$(\w+)`)
)

// parsed reads the script: paragraphs between empty lines, each a heading (//#),
// settings, or a question with two lines of comment before its statement. It panics
// where the script has another form, which a test finds.
func parsed() (questions []Question, all []Parameter) {
	group := ""
	for _, paragraph := range strings.Split(strings.TrimSpace(script), "\n\n") {
		lines := strings.Split(paragraph, "\n")
		switch head := header.FindStringSubmatch(lines[0]); {
		case head != nil:
			q := Question{Number: head[1], Group: group, Title: head[2], About: strings.TrimPrefix(lines[1], "// ")}
			q.Cypher = strings.TrimSuffix(strings.Join(lines[2:], "\n"), ";")
			q.Parameters = used(q.Cypher, all)
			questions = append(questions, q)
		case strings.HasPrefix(lines[0], "//# "):
			group = strings.TrimPrefix(lines[0], "//# ")
			all = append(all, settings(lines[1:])...)
		case !strings.HasPrefix(lines[0], "// "):
			panic("questions.cypher: neither a heading nor a question: " + lines[0])
		}
	}
	return questions, all
}

func settings(lines []string) []Parameter {
	var out []Parameter
	for _, l := range lines {
		m := setting.FindStringSubmatch(l)
		if m == nil {
			panic("questions.cypher: not a setting: " + l)
		}
		out = append(out, Parameter{Name: m[1], Literal: m[2]})
	}
	return out
}

// used picks the parameters that a statement has, and panics for one that is not set.
func used(cypher string, all []Parameter) []Parameter {
	var out []Parameter
	for _, m := range variable.FindAllStringSubmatch(cypher, -1) {
		i := slices.IndexFunc(all, func(p Parameter) bool { return p.Name == m[1] })
		if i < 0 {
			panic("questions.cypher: no value for $" + m[1])
		}
		if !slices.Contains(out, all[i]) {
			out = append(out, all[i])
		}
	}
	return out
}
