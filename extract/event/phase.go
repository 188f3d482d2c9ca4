package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// phaseOf reports whether a verb of phase without an object only says that its
// subject, itself an event, came or went: "the fighting began at dawn".
func (r *reading) phaseOf(f *clause.Frame, class lexicon.Class) bool {
	if r.comesAbout(f) || erupting[r.phrase(f)] && r.has(f, "between") {
		return true // "clashes erupted between police and students" are told by their noun
	}
	if !class.Is(lexicon.Aspect) || f.Passive || len(f.Objects) > 0 || len(f.Subjects) == 0 {
		return false
	}
	for _, s := range f.Subjects {
		if t := r.tok(s.Head); t.IsParty() || t.POS != "NOUN" || !r.lex.EventNoun(t.Lemma) {
			return false
		}
	}
	return true
}

// comesAbout reports a "come" that moves nobody: an event comes before or after another
// ("the strike comes a week after"), or something comes to this or to an end.
func (r *reading) comesAbout(f *clause.Frame) bool {
	if r.lemma(f.Pred) != "come" || f.Passive || r.particle(f) != "" {
		return false
	}
	for _, a := range f.Obliques {
		if r.prep(a) == "to" && (r.tok(a.Head).Tag == "DT" || ends[r.lemma(a.Head)]) {
			return true
		}
	}
	for _, s := range f.Subjects {
		if t := r.tok(s.Head); t.Ent == "" && t.POS == "NOUN" && r.lex.EventNoun(t.Lemma) && !r.lex.Party(t.Lemma) {
			return true
		}
	}
	return false
}

// ends are nouns to which something comes when it is over or known.
var ends = map[string]bool{"end": true, "halt": true, "stop": true, "standstill": true, "close": true, "light": true, "mind": true, "life": true, "head": true}

// eruption is the type of an event that a verb only says to have begun: a protest that
// erupts is a protest. "" where the verb tells more.
func (r *reading) eruption(c *Candidate) schema.Type {
	if !erupting[r.phrase(c.Frame)] {
		return ""
	}
	for _, list := range [][]story.Ref{c.Actors, c.Targets} {
		for _, x := range list {
			if e, ok := r.lex.Noun(r.lemma(x.Token)); ok {
				return e.Type
			}
		}
	}
	return ""
}

// erupting are the verbs of how an event comes up and goes on.
var erupting = map[string]bool{"erupt": true, "break out": true, "flare": true, "flare up": true, "ensue": true, "rage": true, "intensify": true, "escalate": true, "subside": true}
