package event

import "newsgraph/extract/clause"

// tableShare is one in how many words of a table's row is a number, or more.
const tableShare = 5

// tabular reports whether a frame stands in a row of figures, which only compares them:
// "Net loss eleven cts vs gain 31 cts", "Rovers 2 vs 1 United".
func (r *reading) tabular(f *clause.Frame) bool {
	d := r.doc()
	sent := d.SentOf(f.Pred)
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
