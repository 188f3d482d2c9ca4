package fetch

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Bounds of what one robots.txt can cost: its rules that count for an agent, and
// the wildcards of one. Real files have some hundred and three.
const (
	maxRules = 4000
	maxStars = 32
)

// token is the product token of a user agent (RFC 9309, 2.2.1): its first letters,
// "_" and "-", in small letters.
func token(agent string) string {
	end := strings.IndexFunc(agent, func(r rune) bool {
		return r != '_' && r != '-' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
	if end >= 0 {
		agent = agent[:end]
	}
	return strings.ToLower(agent)
}

// robotsLines gathers the lines of a robots.txt that count for an agent.
type robotsLines struct {
	agent string
	out   bytes.Buffer
	rules int
	named bool // the line before named an agent, so a further name is of its group
	mine  bool // the group is the agent's, or of all
}

// plainRobots keeps the lines of a robots.txt that count for an agent, written
// plainly. The parser turns a file down whole for a line that it cannot read, and
// takes the beginning of a name for the name; RFC 9309 has it otherwise.
func plainRobots(body []byte, agent string) []byte {
	l := &robotsLines{agent: agent}
	body = bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	for line := range bytes.FieldsFuncSeq(body, func(r rune) bool { return r == '\n' || r == '\r' }) {
		text, _, _ := bytes.Cut(line, []byte("#"))
		key, value, _ := strings.Cut(string(text), ":")
		l.line(strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value))
	}
	return l.out.Bytes()
}

func (l *robotsLines) line(key, value string) {
	switch key {
	case "user-agent":
		l.name(value)
	case "allow", "disallow":
		l.rule(key, rulePath(value))
	case "crawl-delay":
		l.rule(key, seconds(value))
	}
}

// name opens a group, or adds to the one that was just opened.
func (l *robotsLines) name(value string) {
	l.mine = l.named && l.mine
	l.named = true
	if strings.HasPrefix(value, "*") {
		value = "*"
	} else if value = token(value); value != l.agent || value == "" {
		return
	}
	l.mine = true
	fmt.Fprintf(&l.out, "user-agent: %s\n", value)
}

// rule writes a rule of a group that counts; one without a value forbids nothing,
// but closes the list of names.
func (l *robotsLines) rule(key, value string) {
	l.named = false
	if !l.mine || l.rules == maxRules {
		return
	}
	l.rules++
	if value == "" {
		key = "disallow"
	}
	fmt.Fprintf(&l.out, "%s: %s\n", key, value)
}

// rulePath writes the path of a rule as addresses are written; empty for one that
// is too costly to match.
func rulePath(s string) string {
	if i := strings.IndexAny(s, " \t\v\f"); i >= 0 {
		s = s[:i]
	}
	for strings.Contains(s, "**") {
		s = strings.ReplaceAll(s, "**", "*")
	}
	if len(s) > maxAddress || strings.Count(s, "*") > maxStars {
		return ""
	}
	return escaped(s)
}

// escaped writes bytes beyond ASCII, and controls, as %XX, and all of these with
// capital digits.
func escaped(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c <= ' ' || c >= 0x7f:
			fmt.Fprintf(&b, "%%%02X", c)
		case c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			b.WriteString(strings.ToUpper(s[i : i+3]))
			i += 2
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// seconds reads a crawl delay, at most maxCrawlDelay; empty for what is none.
func seconds(s string) string {
	d, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(d) || d < 0 {
		return ""
	}
	return strconv.FormatFloat(min(d, maxCrawlDelay.Seconds()), 'f', 3, 64)
}
