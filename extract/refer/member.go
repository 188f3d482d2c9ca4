package refer

import (
	"strings"

	"newsgraph/extract/story"
	"newsgraph/schema"
)

// troops resolves those who fight for a group: "its fighters", and "the militants" where the sentences before name one armed
// group and no other.
func (r *Resolver) troops(a anaphor, words string) (Resolved, bool) {
	if !usage(words).is(fighting) {
		return Resolved{}, false
	}
	m, ok := r.salient(a, func(_ anaphor, m mention) bool { return m.named() && !m.group && m.res.Entity.Kind == schema.KindGroup })
	if !ok || r.groups(a) > 1 {
		return Resolved{}, false
	}
	return r.memberOf(a.ref, m.res.Entity), true
}

// groups counts the armed groups that the sentences before name.
func (r *Resolver) groups(a anaphor) int {
	ids := map[string]bool{}
	for i := len(r.past) - 1; i >= 0 && r.past[i].sent >= a.sent-window; i-- {
		if m := &r.past[i]; m.named() && m.res.Entity.Kind == schema.KindGroup {
			ids[m.res.Entity.ID] = true
		}
	}
	return len(ids)
}

// ownTroops resolves "its fighters" by the group whose they are.
func (r *Resolver) ownTroops(ref story.Ref) (Resolved, bool) {
	d := r.s.Doc(ref)
	owner := d.ChildWith(ref.Token, "poss")
	if owner < 0 || d.Tokens[owner].Tag != "PRP$" || !usage(d.Tokens[ref.Token].Lemma).is(fighting) {
		return Resolved{}, false
	}
	res := r.Resolve(story.Ref{Passage: ref.Passage, Token: owner})
	if res.Entity.Kind != schema.KindGroup {
		return Resolved{}, false
	}
	return r.memberOf(ref, res.Entity), true
}

// memberOf is a group under the words for those who belong to it.
func (r *Resolver) memberOf(ref story.Ref, e schema.Entity) Resolved {
	e.Text = mentionText(r.s.Doc(ref), ref.Token)
	return Resolved{Entity: e, Reason: ReasonMember, Plural: true}
}

// again gives the noun by which an article names a body again, by what it is: "group" of "the rights group".
func again(words string) (noun string, ok bool) {
	noun = words[strings.LastIndexByte(words, ' ')+1:]
	return noun, backReference[noun] && kindsOfGroup[strings.TrimSuffix(words, " "+noun)]
}

// kindsOfGroup are words before such a noun that hardly tell of another one.
var kindsOfGroup = map[string]bool{
	"rights": true, "human rights": true, "advocacy": true, "aid": true, "relief": true, "lobby": true, "campaign": true, "watchdog": true, "militant": true, "armed": true, "rebel": true, "terror": true, "terrorist": true,
	"jihadist": true, "extremist": true, "insurgent": true, "islamist": true, "separatist": true, "guerrilla": true, "paramilitary": true, "opposition": true,
}
