package stance

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// span is a half-open range of tokens inside quotation marks.
type span struct{ start, end int }

func (s span) has(i int) bool { return i >= s.start && i < s.end }

// quoted finds the quotations of a passage: the tokens between double quotation
// marks, straight or curly. One left open runs to the end of the passage, as it
// does where a speech goes on in the next paragraph. Single words in quotation
// marks are names or scare quotes, not speech.
func quoted(d *nlp.Doc) []span {
	var out []span
	open := -1
	for i := range d.Tokens {
		switch mark(d.Tokens[i].Text, open >= 0) {
		case opens:
			if open < 0 {
				open = i + 1
			}
		case closes:
			if open >= 0 && i-open > 2 {
				out = append(out, span{open, i})
			}
			open = -1
		}
	}
	if open >= 0 && len(d.Tokens)-open > 2 {
		out = append(out, span{open, len(d.Tokens)})
	}
	return out
}

type markKind int

const (
	noMark markKind = iota
	opens
	closes
)

// mark classifies a token as a quotation mark. A straight one closes what is open.
func mark(s string, isOpen bool) markKind {
	switch s {
	case "“", "``", "„", "«":
		return opens
	case "”", "''", "»":
		return closes
	case `"`:
		if isOpen {
			return closes
		}
		return opens
	}
	return noMark
}

// speakers finds who speaks each quotation of a story: the actor of the speech
// verb nearest to it in its passage, in the same sentence first; a passage that
// is all quotation goes on with the speaker of the one before.
func (r *Reader) speakers() {
	r.quotes = make([][]quotation, len(r.s.Passages))
	var last *story.Ref
	for pi, p := range r.s.Passages {
		spans := quoted(p.Doc)
		if len(spans) == 0 {
			if len(p.Doc.Tokens) > 0 && !p.Title {
				last = r.lastSpeaker(pi, last)
			}
			continue
		}
		for _, s := range spans {
			q := quotation{span: s}
			if ref, ok := r.nearestSpeech(pi, s, spans); ok {
				q.speaker = &ref
			} else {
				q.speaker = last
			}
			last = q.speaker
			r.quotes[pi] = append(r.quotes[pi], q)
		}
	}
}

// quotation is a span and the mention of who speaks it, if known.
type quotation struct {
	span
	speaker *story.Ref
}

// lastSpeaker gives the speaker of a passage without quotations, to whom a
// quotation in the next may belong: the actor of its last speech verb.
func (r *Reader) lastSpeaker(pi int, before *story.Ref) *story.Ref {
	p := r.s.Passages[pi]
	for i := len(p.Frames) - 1; i >= 0; i-- {
		f := p.Frames[i]
		if r.speech(p.Doc, f) && len(f.Actors()) > 0 && len(f.Clauses) > 0 {
			return &story.Ref{Passage: pi, Token: f.Actors()[0].Head}
		}
	}
	return nil
}

// nearestSpeech finds the speech verb outside all quotations that is nearest to
// one, and gives its actor.
func (r *Reader) nearestSpeech(pi int, s span, all []span) (story.Ref, bool) {
	p := r.s.Passages[pi]
	best, bestAt := 1<<30, -1
	for _, f := range p.Frames {
		if !r.speech(p.Doc, f) || len(f.Actors()) == 0 || inside(all, f.Pred) {
			continue
		}
		dist := distance(s, f.Pred)
		if p.Doc.SentOf(f.Pred) != p.Doc.SentOf(min(s.end, len(p.Doc.Tokens)-1)) && p.Doc.SentOf(f.Pred) != p.Doc.SentOf(s.start) {
			dist += 40 // another sentence: only when this one has none
		}
		if dist < best {
			best, bestAt = dist, f.Actors()[0].Head
		}
	}
	return story.Ref{Passage: pi, Token: bestAt}, bestAt >= 0
}

func inside(spans []span, i int) bool {
	for _, s := range spans {
		if s.has(i) {
			return true
		}
	}
	return false
}

func distance(s span, i int) int {
	switch {
	case i < s.start:
		return s.start - i
	case i >= s.end:
		return i - s.end
	}
	return 0
}
