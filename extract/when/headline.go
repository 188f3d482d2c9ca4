package when

import (
	"newsgraph/schema"
)

// headline gives what a headline tells in the present tense ("rebels seize the port")
// the day of publication, by name: headlines have that tense for the news of the day.
// Whatever else the article tells of the event goes before it.
func (r *Reader) headline(e Event) (*schema.Time, bool) {
	p := r.s.Passages[e.Passage]
	if !p.Title || r.day == "" || e.Status != schema.Happened && e.Status != schema.Alleged {
		return nil, false
	}
	switch p.Doc.Tokens[e.Frame.Pred].Tag {
	case "VBZ", "VBP":
		return &schema.Time{From: r.day, To: r.day, Precision: "day", Basis: schema.BasisPublication}, true
	}
	return nil, false
}
