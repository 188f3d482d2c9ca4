package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
)

// phaseOf reports whether a verb of phase without an object only says that its
// subject, itself an event, came or went: "the fighting began at dawn".
func (r *reading) phaseOf(f *clause.Frame, class lexicon.Class) bool {
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
