package article

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"newsgraph/article/charset"
	"newsgraph/article/rewind"
)

// readRows yields an Item for every row of a CSV file below its row of names.
func (f file) readRows(r *bufio.Reader) bool {
	rows := &rows{in: rewind.NewReader(asUTF8(r), 64<<10), limit: f.o.maxFile()}
	if head, _ := rows.in.Peek(len(charset.UTF8Mark)); string(head) == charset.UTF8Mark {
		rows.in.Discard(len(charset.UTF8Mark))
	}
	names, e, err := f.header(rows)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return f.broken(e, err)
	case e.Class != "":
		return f.fail(e)
	}
	for {
		raw, at, err := rows.next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil && !isRowError(err):
			return f.broken(Error{Line: at.line, Offset: at.offset}, err)
		case err == nil && len(bytes.TrimSpace(raw)) == 0:
			continue
		}
		if !f.yield(f.readRow(raw, at, names, rows.comma, err)) {
			return false
		}
	}
}

// header reads the row of names, which tells the delimiter. What is wrong with it
// is the Error.
func (f file) header(rows *rows) (names []string, e Error, err error) {
	raw, at, err := rows.next()
	e = Error{Line: at.line, Remedy: "write a row of names first, with a column text"}
	if err != nil {
		e.Class, e.Detail = BadCSV, "the row of names cannot be read: "+err.Error()
		if isRowError(err) {
			err = nil
		}
		return nil, e, err
	}
	text, _ := charset.Decode(raw, f.o.Charset)
	rows.comma = delimiter(text, f.label)
	fields, err := cells(text, rows.comma)
	if err != nil {
		e.Class, e.Detail = BadCSV, "the row of names cannot be read: "+err.Error()
		return nil, e, nil
	}
	for _, n := range fields {
		names = append(names, strings.TrimSpace(n))
	}
	e.Class, e.Detail = lacking(row{header: names, fields: names}, f.o)
	return names, e, nil
}

// lacking says which column a file of such a row does not have.
func lacking(r row, o Options) (Class, string) {
	for _, s := range synonyms {
		name := o.mapped(s.ours)
		if _, there := r.value(name, true); name != "" && !there {
			return BadCSV, missing(name, s.ours, r)
		}
	}
	if o.mapped("text") == "" && pick("text", r.text, o) == "" {
		return NoText, "no column for the text: " + fieldsOf(r)
	}
	return "", ""
}

// delimiter is the one of comma, semicolon and tab that stands most often in the
// row of names; in a file named .tsv it is a tab where there is one.
func delimiter(header, name string) rune {
	if strings.HasSuffix(strings.ToLower(name), ".tsv") && strings.Contains(header, "\t") {
		return '\t'
	}
	best := ','
	for _, d := range delimiters {
		if strings.Count(header, string(d)) > strings.Count(header, string(best)) {
			best = d
		}
	}
	return best
}

// readRow reads one row; err is what is wrong with it.
func (f file) readRow(raw []byte, at place, header []string, comma rune, err error) Item {
	e := Error{Line: at.line, Offset: at.offset, Class: BadCSV}
	var fields []string
	text, note := charset.Decode(raw, f.o.Charset)
	if err == nil {
		fields, err = cells(text, comma)
	}
	switch {
	case errors.Is(err, errLongRow):
		e.Class, e.Detail, e.Remedy = TooLarge, err.Error(), "split it, or raise --max-file"
		return failed(f.name, e)
	case err != nil:
		e.Detail = err.Error()
		return failed(f.name, e)
	case len(fields) != len(header):
		e.Detail = fmt.Sprintf("%s, the row of names has %d", fieldCount(len(fields)), len(header))
		e.Remedy = "put fields that have the delimiter in them into quotation marks"
		return failed(f.name, e)
	}
	it := Item{File: f.name, Line: at.line, Offset: at.offset, Note: note}
	fill(&it, row{header, fields}, f.o)
	return finish(it, f.o)
}

// cells splits one row.
func cells(text string, comma rune) ([]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = comma, -1, true // rows has held the quotes to the rules
	fields, err := r.Read()
	var bad *csv.ParseError
	if errors.As(err, &bad) {
		return nil, bad.Err
	}
	return fields, err
}

func fieldCount(n int) string {
	if n == 1 {
		return "1 field"
	}
	return fmt.Sprintf("%d fields", n)
}
