package link

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"newsgraph/schema"
)

// Verb is what a decision does.
type Verb string

// The verbs of decisions.
const (
	Link  Verb = "link"  // B is another name of A: a must-link
	Split Verb = "split" // B is not A: a cannot-link; where both are one entity, B becomes another
)

// Decision is one row of the user's file of decisions.
type Decision struct {
	Verb Verb
	A, B Name
	Note string // why, for people
}

// Name is an entity or place as the graph knows it.
type Name struct {
	ID   string
	Name string
}

// ErrDecision is wrapped by every error about a row of decisions.
var ErrDecision = errors.New("bad decision")

// header explains the file to whoever opens it.
const header = "# newsgraph: which names are one. Made by newsgraph resolve; may be edited, kept in git, and merged.\n" +
	"# decision\tid of A\tname of A\tid of B\tname of B\tnote\n"

// Read reads decisions: a row each, six columns between tabs, the note optional;
// empty lines and lines that begin with # are passed by. An error names the line.
func Read(r io.Reader, file string) ([]Decision, error) {
	var out []Decision
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSuffix(lines.Text(), "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		d, err := row(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		out = append(out, d)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return out, nil
}

func row(line string) (Decision, error) {
	f := strings.Split(line, "\t")
	if len(f) < 5 || len(f) > 6 {
		return Decision{}, fmt.Errorf("%w: %d columns between tabs, want 5 or 6: decision, id, name, id, name, note", ErrDecision, len(f))
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	d := Decision{Verb: Verb(f[0]), A: Name{f[1], f[2]}, B: Name{f[3], f[4]}}
	if len(f) == 6 {
		d.Note = f[5]
	}
	return d, d.check()
}

// check tells what is wrong with a decision by itself.
func (d Decision) check() error {
	switch {
	case d.Verb != Link && d.Verb != Split:
		return fmt.Errorf("%w: %q is neither link nor split", ErrDecision, d.Verb)
	case d.A.ID == "" || d.B.ID == "":
		return fmt.Errorf("%w: an id is empty; newsgraph resolve explain NAME prints ids", ErrDecision)
	case schema.NameKey(d.A.Name) == "" || schema.NameKey(d.B.Name) == "":
		return fmt.Errorf("%w: a name is empty", ErrDecision)
	case strings.ContainsAny(d.A.ID+d.A.Name+d.B.ID+d.B.Name+d.Note, "\t\n\r"):
		return fmt.Errorf("%w: an id, a name or a note has a tab or a line end in it", ErrDecision)
	case !utf8.ValidString(d.String()) || strings.ContainsRune(d.String(), 0):
		return fmt.Errorf("%w: it is not text", ErrDecision)
	case d.Verb == Link && d.A.ID == d.B.ID:
		return fmt.Errorf("%w: %s and %s are one already (%s)", ErrDecision, d.A.Name, d.B.Name, d.A.ID)
	case d.Verb == Split && d.A.ID == d.B.ID && schema.NameKey(d.A.Name) == schema.NameKey(d.B.Name):
		return fmt.Errorf("%w: %s is to be split from itself", ErrDecision, d.A.Name)
	}
	return nil
}

// String is the row of the file.
func (d Decision) String() string {
	row := strings.Join([]string{string(d.Verb), d.A.ID, d.A.Name, d.B.ID, d.B.Name, d.Note}, "\t")
	return strings.TrimRight(row, "\t")
}

// Write writes decisions as Read reads them, in their order.
func Write(w io.Writer, decisions []Decision) error {
	text := header
	for _, d := range decisions {
		text += d.String() + "\n"
	}
	_, err := io.WriteString(w, text)
	return err
}

// compare orders decisions, whatever their notes.
func (d Decision) compare(o Decision) int {
	return cmp.Or(cmp.Compare(d.Verb, o.Verb), cmp.Compare(d.A.ID, o.A.ID), cmp.Compare(d.B.ID, o.B.ID), cmp.Compare(d.A.Name, o.A.Name), cmp.Compare(d.B.Name, o.B.Name))
}

// canonical sorts decisions, leaves each once, and drops the notes.
func canonical(decisions []Decision) []Decision {
	out := make([]Decision, len(decisions))
	for i, d := range decisions {
		d.Note = ""
		out[i] = d
	}
	slices.SortFunc(out, Decision.compare)
	return slices.CompactFunc(out, func(a, b Decision) bool { return a == b })
}
