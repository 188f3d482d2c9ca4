package timex

import (
	"strings"
	"testing"
)

// wednesday is the publication day of the tables: a Wednesday in mid-June, so
// that week, month, quarter and year each reach to both sides of it.
var wednesday = Anchor{Day: "2021-06-16"}

// A sentence is a row of a table: a text, and what is to be found in it as
// "expression = value", joined by "; ". A value is a day, a month, a year, a
// range "from..to", "-" where the expression cannot be placed, or the name of a
// kind that never is: "duration", "vague", "anaphoric".
type sentence struct{ text, want string }

// check runs a table against the Wednesday in one tense.
func check(t *testing.T, tense Tense, table []sentence) {
	t.Helper()
	for _, row := range table {
		got := found(row.text, func(e Expr) string { return value(e, wednesday, tense) })
		if got != row.want {
			t.Errorf("%q\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

// found writes what Find finds in a text as a table does.
func found(text string, value func(Expr) string) string {
	var out []string
	for _, e := range Find(text) {
		out = append(out, e.Text+" = "+value(e))
	}
	return strings.Join(out, "; ")
}

// value writes what an expression resolves to.
func value(e Expr, anchor Anchor, tense Tense) string {
	got, ok := e.Resolve(anchor, tense)
	switch {
	case e.Kind == Duration || e.Kind == Vague || e.Kind == Anaphoric:
		if ok {
			return "placed " + got.From
		}
		return e.Kind.String()
	case !ok:
		return "-"
	}
	return written(got.From, got.To, got.Precision)
}

// written shortens an interval to the notation of the tables; an interval that
// is not what its precision says is written out.
func written(from, to, precision string) string {
	switch {
	case precision == "day" && from == to:
		return from
	case precision == "month" && from[:7] == to[:7] && strings.HasSuffix(from, "-01"):
		return from[:7]
	case precision == "year" && from[4:] == "-01-01" && to == from[:4]+"-12-31":
		return from[:4]
	case precision == "range":
		return from + ".." + to
	}
	return precision + " " + from + ".." + to
}
