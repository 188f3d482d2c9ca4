package refer

import (
	"sort"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/story"
)

// sameNoun resolves a description that names again what the article told of
// before with the same noun: "the gunmen" after "three masked gunmen". What it
// adds ("the wounded gunmen") makes it another; two of the noun leave it open.
func (r *Resolver) sameNoun(ref story.Ref, sent int, words string) (Resolved, bool) {
	d := r.s.Doc(ref)
	t := &d.Tokens[ref.Token]
	if !classOf(t.Lemma).is(person | body) {
		return Resolved{}, false
	}
	modified := strings.Contains(words, " ")
	var found Resolved
	for i := len(r.past) - 1; i >= 0 && r.past[i].sent >= sent-2*window; i-- {
		m := &r.past[i]
		o := r.s.Token(m.ref)
		if m.group || m.res.Reason != ReasonUnnamed && m.res.Reason != ReasonMember || o.Lemma != t.Lemma || isPlural(o) != isPlural(t) || modified && !r.saysAll(m, words) {
			continue
		}
		if found.Entity.ID != "" && found.Entity.ID != m.res.Entity.ID {
			return Resolved{}, false
		}
		found = m.res
	}
	if found.Entity.ID == "" {
		return Resolved{}, false
	}
	switch first, _, _ := strings.Cut(strings.ToLower(found.Entity.Name), " "); first {
	case "each", "every", "no", "any":
		return Resolved{}, false // nobody in particular
	}
	res := r.back(ref, found.Entity, found.Plural)
	return res, res.Entity.Name != words
}

// doers resolves "the attackers" and "the victims" through what was told of
// them: who did the harm last, or suffered it.
func (r *Resolver) doers(ref story.Ref, words string) (Resolved, bool) {
	c := usage(words)
	if c&(harming|harmed) == 0 {
		return Resolved{}, false
	}
	for pi := ref.Passage; pi >= 0 && pi >= ref.Passage-window; pi-- {
		p := r.s.Passages[pi]
		end := len(p.Frames)
		if pi == ref.Passage {
			end = sort.Search(end, func(i int) bool { return p.Frames[i].Pred >= ref.Token })
		}
		for i := end - 1; i >= max(0, end-maxFrames); i-- {
			if res, ok := r.doer(pi, p.Frames[i], c); ok {
				return r.back(ref, res.Entity, true), true
			}
		}
	}
	return Resolved{}, false
}

// maxFrames bounds how many clauses back the harm is sought in a passage.
const maxFrames = 60

// doer gives who does the harm that a clause tells of, or suffers it.
func (r *Resolver) doer(passage int, f *clause.Frame, c class) (Resolved, bool) {
	if !usage(r.s.Passages[passage].Doc.Tokens[f.Pred].Lemma).is(harming) {
		return Resolved{}, false
	}
	args := f.Actors()
	if c.is(harmed) {
		args = f.Patients()
	}
	if len(args) != 1 {
		return Resolved{}, false
	}
	ref := story.Ref{Passage: passage, Token: args[0].Head}
	res := r.Resolve(ref)
	k := r.classOf(ref, res)
	return res, k.is(person|body) && (!c.is(harmed) || res.Plural)
}

// saysAll reports whether a mention has all the words of a description that names
// it again: "six striking miners" those of "the striking miners".
func (r *Resolver) saysAll(m *mention, words string) bool {
	name := strings.ToLower(m.res.Entity.Name)
	before := words[:strings.LastIndexByte(words, ' ')]
	return strings.Contains(" "+name+" ", " "+before+" ")
}
