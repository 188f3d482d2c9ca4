package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"regexp"
	"strconv"
	"testing"
)

func TestCSV(t *testing.T) {
	s := hostile(t)
	out := write(t, "csv", s)
	counts, err := s.Counts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if lines := bytes.Count(out, []byte("\r\n")); lines != counts.Nodes["Event"]+1 || bytes.Count(out, []byte("\n")) != lines || bytes.Count(out, []byte("\r")) != lines {
		t.Errorf("%d lines of %d events", lines, counts.Nodes["Event"])
	}
	rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for n, row := range rows[1:] {
		for i, cell := range row {
			seen[cell] = true
			switch name := rows[0][i]; name {
			case "lat", "lon", "confidence", "toll_number", "toll_at_least", "toll_at_most", "articles", "origins":
				if _, err := strconv.ParseFloat(cell, 64); cell != "" && err != nil {
					t.Errorf("row %d: %s is no number: %q", n, name, cell)
				}
			default:
				if formula.MatchString(cell) {
					t.Errorf("row %d: %s may be a formula: %q", n, name, cell)
				}
			}
		}
	}
	for _, want := range []string{"'=1+1", "'-1", "spaces", "a\"b\"\"c", "null", "line feed and return", "unit separator;semi,comma|bar tab"} {
		if !seen[want] {
			t.Errorf("no cell is %q", want)
		}
	}
}

// formula is what spreadsheets may take for one.
var formula = regexp.MustCompile(`^[\s\x00-\x1f]*[=+\-@＝＋－＠\t\r\n]`)
