package event

import "newsgraph/extract/nlp"

// tableShare is one in how many words of a table's row is a number, or more.
const tableShare = 5

// skipTables turns down the frames of tables, asking once a sentence.
func (r *reading) skipTables() {
	var sent nlp.Span
	row := false
	for _, f := range r.p.Frames {
		if s := r.doc().SentOf(f.Pred); s != sent {
			sent, row = s, r.tabular(s)
		}
		if row {
			r.used[f.Pred] = true
			r.none(f, TableRow)
		}
	}
}

// tabular reports whether a sentence is a row of figures, which only compares them: "Net
// loss eleven cts vs gain 31 cts", "Rovers 2 vs 1 United".
func (r *reading) tabular(sent nlp.Span) bool {
	numbers, versus := 0, false
	for i := sent.Start; i < sent.End; i++ {
		t := r.tok(i)
		if t.Tag == "CD" {
			numbers++
		}
		versus = versus || t.Norm == "vs" || t.Norm == "vs."
	}
	return versus && numbers*tableShare >= sent.End-sent.Start
}
