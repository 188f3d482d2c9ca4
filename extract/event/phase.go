package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
)

// phaseOf reports whether a verb of phase without an object only says that its
// subject, itself an event, came or went: "the fighting began at dawn".
func (r *reading) phaseOf(f *clause.Frame, class lexicon.Class) bool {
	if r.comesAbout(f) {
		return true
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
