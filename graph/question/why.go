package question

import (
	"slices"

	"newsgraph/graph"
)

// whyColumns are the columns of a proof: the event, how one article reads, and the
// sentence that tells it.
var whyColumns = append(slices.Clone(eventColumns[:len(eventColumns)-1]),
	"instrument", "articles", "origins", "disputed",
	"actor_as", "actor_reason", "target_as", "target_reason", "instrument_as", "instrument_reason", "source_as", "source_reason",
	"place_as", "place_basis", "time_as", "time_basis", "toll", "toll_as",
	"says", "rule", "start", "end", "sentence", "marks", "article", "title", "published", "url")

var why = Question{
	Name: "why", Args: "EVENT", Min: 1, Max: 1,
	Help: "the proof of an event, by its id or the beginning of it: one row a sentence that tells it, with how its article calls each part, why that was read so, " +
		"and what it says of what is disputed. Marks are where the sentence speaks of each part, start and end of the sentence: bytes of the article's text",
	Columns: whyColumns,
	ask:     askWhy,
}

func askWhy(a *asking, args []graph.Arg) ([]graph.Row, error) {
	ids, err := a.eventLike(args[0].Text)
	if err != nil {
		return nil, err
	}
	events, err := a.told(ids)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	e := events[0]
	p, err := a.proof(e)
	if err != nil {
		return nil, err
	}
	var rows []graph.Row
	for _, v := range e.Evidence {
		rows = append(rows, a.proved(e, p, v))
	}
	return rows, nil
}

const (
	maxWeighed = 8   // how many sentences of an event are weighed for one to show
	someProved = 500 // how many events are proved at once
)

// bestProofs gives each event the row of the sentence that speaks of most of its parts
// itself, of the first that tell it.
func (a *asking) bestProofs(events []graph.Event) ([]graph.Row, error) {
	var rows []graph.Row
	for part := range slices.Chunk(slices.Clone(events), someProved) {
		for i, e := range part {
			part[i].Evidence = e.Evidence[:min(len(e.Evidence), maxWeighed)]
		}
		p, err := a.proof(part...)
		if err != nil {
			return nil, err
		}
		for _, e := range part {
			rows = append(rows, a.bestProof(e, p))
		}
	}
	return rows, nil
}

func (a *asking) bestProof(e graph.Event, p proof) graph.Row {
	var best graph.Row
	most := -1
	for _, v := range e.Evidence {
		if n := len(p.marks(e, v)); n > most {
			most, best = n, a.proved(e, p, v)
		}
	}
	return best
}
