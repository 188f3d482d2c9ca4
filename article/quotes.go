package article

import "strings"

// delimiters are what may stand between the fields of a row.
const delimiters = ",;\t"

// quoting is where in a row its reader is.
type quoting byte

const (
	fieldStart quoting = iota
	unquoted           // in a field that did not begin with a quotation mark; others mean nothing there
	quoted             // in one that did: newlines and delimiters are its own
	closing            // after a mark in such a field: the field ends, or the mark is written twice
	misquoted          // after such a mark something else came
)

// quotes follows the quotation marks of a row (RFC 4180).
type quotes struct {
	comma rune // 0 is any of delimiters
	state quoting
}

// feed reads on.
func (q *quotes) feed(b []byte) {
	for _, c := range b {
		ends := c == '\n' || rune(c) == q.comma || q.comma == 0 && strings.IndexByte(delimiters, c) >= 0
		switch {
		case q.state == misquoted:
			return
		case q.state == quoted:
			if c == '"' {
				q.state = closing
			}
		case ends:
			q.state = fieldStart
		case c == '"' && q.state != unquoted:
			q.state = quoted
		case q.state == closing && c != '\r':
			q.state = misquoted
		case q.state == fieldStart:
			q.state = unquoted
		}
	}
}
