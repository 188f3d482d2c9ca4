package locate

import "newsgraph/schema"

// targetPlace is the place that was attacked, seized, entered or visited, and the
// country of which somebody is president.
func (l *Locator) targetPlace(e Event) (Toponym, bool) {
	verb := &l.s.Passages[e.Passage].Doc.Tokens[e.Frame.Pred]
	office := e.Type == schema.Belong && verb.POS != "VERB"
	if !hits[e.Type] && !office && !visiting[verb.Lemma] {
		return Toponym{}, false
	}
	for _, r := range e.Targets {
		if t, ok := l.under(r.Passage, r.Token); ok && t.Known {
			return t, true
		}
	}
	return Toponym{}, false
}

// hits are the types of events that happen at the place that they are done to.
var hits = map[schema.Type]bool{schema.Assault: true, schema.Coerce: true, schema.Move: true, schema.Retreat: true}

// visiting are verbs whose object is where one goes, of other types than these.
var visiting = set("visit tour inspect")
