package gazetteer

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"
)

// RowError is a fault in a row of a user's file. Its message begins with the file
// and the line, as compilers' do, and says how to mend the row.
type RowError struct {
	File string
	Line int
	Err  error
}

// Error is "FILE:LINE: what is wrong: what to write".
func (e *RowError) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }

// Unwrap gives what is wrong with the row.
func (e *RowError) Unwrap() error { return e.Err }

// userRow is a row of a user's file.
type userRow struct {
	columns []string // without spaces around them; missing ones are empty
	file    string
	line    int
}

// fault makes an error about the row.
func (r userRow) fault(format string, args ...any) error {
	return &RowError{r.file, r.line, fmt.Errorf(format, args...)}
}

// userFile is the form of a user's file: what its rows are, and how many columns
// they have.
type userFile struct {
	of          string
	least, most int
}

// read reads the rows of a file. Columns are parted by tabs; empty lines and those
// that begin with # are left out. The error names the file, and the line at fault.
func (f userFile) read(path string) ([]userRow, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.of, err)
	}
	return f.rows(path, string(text))
}

func (f userFile) rows(path, text string) ([]userRow, error) {
	var rows []userRow
	line := 0
	for s := range strings.Lines(strings.TrimPrefix(text, "\ufeff")) {
		line++
		s = strings.TrimRight(s, " \t\r\n")
		if s == "" || s[0] == '#' {
			continue
		}
		r := userRow{strings.Split(s, "\t"), path, line}
		if err := f.check(s, len(r.columns)); err != nil {
			return nil, r.fault("%w", err)
		}
		for i, c := range r.columns {
			r.columns[i] = strings.TrimSpace(c)
		}
		r.columns = append(r.columns, make([]string, f.most-len(r.columns))...)
		rows = append(rows, r)
	}
	return rows, nil
}

// check tells whether a line can be a row of the file.
func (f userFile) check(line string, columns int) error {
	switch {
	case !utf8.ValidString(line):
		return errors.New("not UTF-8: save the file as UTF-8")
	case columns < f.least || columns > f.most:
		return fmt.Errorf("%s, want %d to %d: part them by tabs", counted(columns, "column"), f.least, f.most)
	}
	return nil
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// list splits a column of names that are parted by |.
func list(column string) []string {
	var out []string
	for _, s := range strings.Split(column, "|") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// checkNames tells whether look-ups can find names, which key folds.
func checkNames(names []string, key func(string) string) error {
	for _, n := range names {
		switch {
		case key(n) == "":
			return fmt.Errorf("the name %q has no letters: write another or leave it out", n)
		case len(n) > maxName:
			return fmt.Errorf("the name %q is too long: names have up to %d bytes", n, maxName)
		}
	}
	return nil
}
