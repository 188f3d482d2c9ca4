package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsgraph/graph"
)

// CSV writes a table of events, a row each, as RFC 4180 has it: with a header, lines
// ended by CR and LF, in UTF-8. Several actors or places of one event stand in one cell;
// of several proofs the first is shown. Every row is one line. No cell is a formula.
func CSV(w io.Writer, events iter.Seq2[graph.Telling, error]) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	row := make([]string, len(csvColumns))
	for i, c := range csvColumns {
		row[i] = c.name
	}
	_ = out.Write(row) // the error comes back from Flush
	for t, err := range events {
		if err != nil {
			return fmt.Errorf("export: %w", err)
		}
		for i, c := range csvColumns {
			if row[i] = c.value(t); !numbers[c.name] {
				row[i] = harmless(row[i])
			}
		}
		_ = out.Write(row) // likewise
	}
	out.Flush()
	return out.Error()
}

// harmless makes a text one line, and keeps spreadsheets from taking it for a formula:
// an apostrophe before it makes it a text to them (OWASP, CSV injection).
func harmless(s string) string {
	s = oneLine(s)
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune("=+-@＝＋－＠", first) {
		return "'" + s
	}
	return s
}

// oneLine makes one space of white space and control characters.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF' }), " ")
}
