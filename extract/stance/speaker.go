package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// speakers finds who speaks each quotation of the story. What stands nearest
// counts: a speech verb or "according to" phrase, the name before a colon, the
// name after a dash, the verb that a quoted part of its clause hangs from. A passage that is all quotation goes on with whoever spoke
// before it.
func (r *Reader) speakers() {
	all := r.quotations()
	next := 0
	var last *story.Ref
	for pi, p := range r.s.Passages {
		if len(r.quotes[pi]) == 0 {
			if len(p.Doc.Tokens) > 0 && !p.Title {
				last = r.lastSpeaker(pi)
			}
			continue
		}
		for ; next < len(all) && all[next].parts[0].passage <= pi; next++ {
			q := all[next]
			if q.speaker = r.speakerOf(q); q.speaker == nil {
				q.speaker = last
			}
			last = q.speaker
		}
	}
}

// speakerOf finds the speaker of a quotation in the passages that it stands in.
func (r *Reader) speakerOf(q *quotation) *story.Ref {
	best := unknown
	var ref story.Ref
	for n := range q.parts {
		s := q.parts[len(q.parts)-1-n] // the end first: ‟…,” said X
		for _, find := range []func(part) (int, int){r.introducer, r.nearestSpeech, r.embedder} {
			if at, dist := find(s); at >= 0 && dist < best {
				best, ref = dist, story.Ref{Passage: s.passage, Token: at}
			}
		}
	}
	if best == unknown {
		return nil
	}
	return r.owned(ref)
}

// unknown is a distance beyond all others.
const unknown = 1 << 30

// nearestSpeech finds the words of saying outside all quotations that are
// nearest to a quotation, and gives the token of who says it.
func (r *Reader) nearestSpeech(s part) (who, dist int) {
	p := r.s.Passages[s.passage]
	who, dist = -1, unknown
	offer := func(pred, actor int) {
		if r.quotedAt(s.passage, pred) != nil || r.quotedAt(s.passage, actor) != nil {
			return
		}
		if n := r.distance(s, pred); n < dist {
			who, dist = actor, n
		}
	}
	around := span{max(s.start-reach, 0), min(s.end+reach, len(p.Doc.Tokens))}
	for i := around.start; i < around.end; i++ {
		if s.has(i) {
			continue
		}
		if f := p.Frame(i); f != nil && r.speech(p.Doc, f) && len(f.Actors()) > 0 {
			offer(f.Pred, f.Actors()[0].Head)
		}
	}
	for _, a := range accordings(p.Doc, around) {
		offer(a.at, a.who)
	}
	return who, dist
}

// reach is how many tokens away from a quotation its speaker is sought.
const reach = 150

// elsewhere is what a speech verb in another sentence is held to be further off:
// it counts only when the quotation's own sentences have none.
const elsewhere = 40

func (r *Reader) distance(s part, i int) int {
	d := r.s.Passages[s.passage].Doc
	n := 0
	switch {
	case i < s.start:
		n = s.start - i
	case i >= s.end:
		n = i - s.end
	}
	if at := d.SentOf(i); at != d.SentOf(min(s.end, len(d.Tokens)-1)) && at != d.SentOf(s.start) {
		n += elsewhere
	}
	return n
}

// lastSpeaker gives the speaker of a passage without quotations, to whom a
// quotation in the next may belong: the actor of its last verb of saying that
// has something said, or that the passage ends with ("The mayor replied:"), or of
// accusing, asking or warning. Before a colon and an opening mark any verb will do.
func (r *Reader) lastSpeaker(pi int) *story.Ref {
	p := r.s.Passages[pi]
	before := leadsOn(p.Doc, ":") && r.opensNext(pi)
	for i := len(p.Frames) - 1; i >= 0; i-- {
		f := p.Frames[i]
		if f.Kind != clause.Verb || len(f.Actors()) == 0 {
			continue
		}
		says := r.speech(p.Doc, f) && (len(f.Clauses) > 0 || leadsOn(p.Doc, ":") || leadsOn(p.Doc, ","))
		if says || r.addresses(p.Doc, f) || before && f.Link == clause.Root {
			return r.owned(story.Ref{Passage: pi, Token: f.Actors()[0].Head})
		}
	}
	return nil
}

// addresses reports whether a verb implies words to somebody: "accused", "urged",
// "rejected", "warned".
func (r *Reader) addresses(d *nlp.Doc, f *clause.Frame) bool {
	return r.accuses(d, f) || r.requests(d, f) || r.threatens(d, f)
}

// leadsOn reports whether a passage ends with the given mark: what it tells of
// follows in the next.
func leadsOn(d *nlp.Doc, mark string) bool {
	n := len(d.Tokens)
	return n > 0 && d.Tokens[n-1].Text == mark
}
