package stance

import (
	"strings"

	"newsgraph/extract/story"
	"newsgraph/schema"
)

// dropped reports a plan or attempt of which the text tells that nothing came: "dropped its bid to buy it", "the attempt to
// seize the port failed". What somebody is to drop is not yet dropped.
func (r *Reader) dropped(p *story.Passage, plan int) bool {
	d := p.Doc
	t := &d.Tokens[plan]
	g := p.Frame(t.Head)
	if !projects[t.Lemma] || g == nil || g.Neg || purposed(d, g.Pred) || d.Tokens[g.Pred].Tag == "VBG" || r.own(p, g) != schema.Happened {
		return false
	}
	verb := strings.ReplaceAll(phrasal(d, g), " ", "_")
	switch t.Dep {
	case "dobj", "nsubjpass":
		return dropping[verb] || undoing[verb]
	case "nsubj":
		return failing[verb]
	}
	return false
}

var (
	// projects are nouns of what somebody is about to do.
	projects = set(`plan attempt effort bid plot proposal offer conspiracy intention decision move scheme pledge promise vow idea operation campaign drive project`)
	// dropping verbs make an end of it, failing verbs tell its end.
	dropping = set(`drop abandon shelve reverse withdraw quash torpedo scupper call_off rule_out give_up defeat frustrate rescind revoke`)
	failing  = set(`fail collapse founder fizzle fizzle_out fall_through flop backfire`)
)
