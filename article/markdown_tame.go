package article

import "strings"

// The limits of a Markdown file, far beyond those of any article: what the parser
// does grows with the square of each.
const (
	maxMarks     = 100  // that open quotations and lists on one line
	maxIndent    = 100  // columns
	maxBlock     = 2000 // lines without an empty one between
	maxLinkParts = 500  // "](" without an empty line between
)

// tame keeps a Markdown file within these limits: it drops marks and white space
// at the start of a line, and puts empty lines in.
func tame(s string) string {
	if !wild(s) {
		return s
	}
	var b strings.Builder
	lines, links := 0, 0
	for line := range strings.Lines(s) {
		line = cutMarks(line)
		if lines++; strings.TrimSpace(line) == "" {
			lines, links = 0, 0
		} else if lines > maxBlock {
			b.WriteByte('\n')
			lines, links = 1, 0
		}
		for links += strings.Count(line, "]("); links > maxLinkParts; links = strings.Count(line, "](") {
			at := nthLink(line, maxLinkParts/2)
			b.WriteString(line[:at] + "\n\n")
			line = line[at:]
		}
		b.WriteString(line)
	}
	return b.String()
}

// wild reports whether a file may be beyond a limit.
func wild(s string) bool {
	lines, links := 0, 0
	for line := range strings.Lines(s) {
		if lines++; strings.TrimSpace(line) == "" {
			lines, links = 0, 0
		}
		links += strings.Count(line, "](")
		if lines > maxBlock || links > maxLinkParts || len(cutMarks(line)) < len(line) {
			return true
		}
	}
	return false
}

// cutMarks cuts the marks and white space that open a line, where there are too
// many.
func cutMarks(line string) string {
	marks, columns, end := 0, 0, 0
	for end < len(line) && strings.IndexByte(" \t>-+*0123456789.)", line[end]) >= 0 {
		switch line[end] {
		case ' ':
			columns++
		case '\t':
			columns += 4
		case '>', '-', '+', '*', '.', ')':
			marks++
		}
		end++
	}
	if marks > maxMarks || columns > maxIndent {
		return line[end:]
	}
	return line
}

// nthLink is where the nth "](" of a line ends, or the last of fewer.
func nthLink(line string, n int) int {
	at := 0
	for range n {
		i := strings.Index(line[at:], "](")
		if i < 0 {
			break
		}
		at += i + 2
	}
	return at
}
