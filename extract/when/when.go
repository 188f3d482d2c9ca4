// Package when finds the date of an event: which of the time phrases around it is
// its own, and what day, month or year that phrase means. Each answer keeps the
// words that tell it and its basis; where the text is silent, so is the date. The day
// of publication is what phrases count from; it is an answer itself for headlines
// alone, and says so.
package when

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Event is what the date of an event depends on.
type Event struct {
	Passage int
	Frame   *clause.Frame
	Extra   []*clause.Frame // further frames of the same event: a light verb, its noun
	Type    schema.Type
	Status  schema.Status
	Target  string // the id of whom it is done to, "" for none
}

// frames lists the frames of an event, its own first.
func (e Event) frames() []*clause.Frame { return append([]*clause.Frame{e.Frame}, e.Extra...) }

// Reader reads the dates of one article. Events must be asked for in the order
// of the text: a narrative stays with the day that it named last.
type Reader struct {
	s   *story.Story
	day string // of publication, "" if unknown

	year string // that of the last day which an article without a date of its own named

	last  *told                // the day that the narrative is at
	alike map[schema.Type]told // and that of its last event of a type

	found []phrase // the time phrases of the sentence foundIn
	in    sentence
	kept  bool
}

// New returns a Reader of a story that was published on a day, YYYY-MM-DD or "".
func New(s *story.Story, day string) *Reader {
	return &Reader{s: s, day: day, alike: map[schema.Type]told{}}
}

// A ground is one reason for a date. It reports whether it settles the question,
// which a phrase that names no day here ("today", of an unknown day) does too.
type ground func(Event) (tm *schema.Time, settled bool)

// Of gives the date of an event, nil where the text does not tell it.
func (r *Reader) Of(e Event) *schema.Time {
	grounds := []ground{r.own, r.apart, r.below, r.antecedent, r.above, r.together, r.afterwards, r.incident}
	if len(r.phrases(e.Passage, r.doc(e).SentOf(e.Frame.Pred))) == 0 {
		grounds = []ground{r.context, r.headline}
	}
	for _, g := range grounds {
		if tm, settled := g(e); settled {
			return tm
		}
	}
	return nil
}

// sentence is the one that tells an event.
func (r *Reader) sentence(e Event) sentence {
	return sentence{e.Passage, r.doc(e).SentOf(e.Frame.Pred).Start}
}

func (r *Reader) doc(e Event) *nlp.Doc { return r.s.Passages[e.Passage].Doc }
