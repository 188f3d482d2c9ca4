package refer

import (
	"strings"

	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// roles are the persons of an article by the roles that it gives them: "Interior
// Minister X", "X, the interior minister", "the president of Chile, X".
type roles struct {
	list []role
	seen map[role]bool
}

// role is one person in one role; state is the id of the state whose office it
// is, as far as told.
type role struct {
	words  string
	state  string
	person schema.Entity
}

// holder gives the person in a role, of a state if one is given. More than one
// person in it leaves it open.
func (s *roles) holder(words, state string) (schema.Entity, bool) {
	var found schema.Entity
	for _, x := range s.list {
		if !x.fills(words) || state != "" && x.state != state {
			continue
		}
		if found.ID != "" && found.ID != x.person.ID {
			return schema.Entity{}, false
		}
		found = x.person
	}
	return found, found.ID != ""
}

// fills reports whether a role is that of the words: a foreign minister is
// a minister, a vice president no president.
func (x role) fills(words string) bool {
	return (x.words == words || strings.HasSuffix(x.words, " "+words)) && !narrowed(x.words, words)
}

// narrowed reports whether a role is another one than that of its last words: a
// vice president is no president.
func narrowed(role, words string) bool {
	rest := strings.TrimSuffix(role, words)
	for _, w := range strings.Fields(rest) {
		switch strings.TrimSuffix(w, "-") {
		case "vice", "deputy", "prime", "former", "ex", "assistant", "acting", "general":
			return true
		}
	}
	return false
}

// collectRoles reads the roles of all persons of the story.
func (r *Resolver) collectRoles() {
	r.roles.seen = map[role]bool{}
	for pi, p := range r.s.Passages {
		for _, e := range p.Doc.Ents {
			if e.Label != "PERSON" {
				continue
			}
			r.rolesOf(story.Ref{Passage: pi, Token: headOf(p.Doc, e)})
		}
	}
}

// headOf is the token of an entity that the others of it depend on.
func headOf(d *nlp.Doc, e nlp.Span) int {
	for i := e.Start; i < e.End; i++ {
		if h := d.Tokens[i].Head; h < e.Start || h >= e.End || h == i {
			return i
		}
	}
	return e.End - 1
}

// rolesOf files the roles that stand around a person's name.
func (r *Resolver) rolesOf(ref story.Ref) {
	d := r.s.Doc(ref)
	res := r.direct(ref)
	if res.Entity.Kind != schema.KindPerson {
		return
	}
	e, _ := d.EntOf(ref.Token)
	if words := titleBefore(d, e.Start); words != "" {
		r.fileRole(words, "", res.Entity)
	}
	heads := []int{}
	for _, c := range d.Children(ref.Token) {
		if d.Tokens[c].Dep == "appos" {
			heads = append(heads, c)
		}
	}
	if t := &d.Tokens[ref.Token]; t.Dep == "appos" {
		heads = append(heads, t.Head)
	}
	for _, h := range heads {
		if t := &d.Tokens[h]; classOf(t.Lemma).is(person) && t.Ent != "PERSON" {
			owner, words, _ := r.ownerOf(story.Ref{Passage: ref.Passage, Token: h})
			r.fileRole(words, owner.ID, res.Entity)
		}
	}
}

func (r *Resolver) fileRole(words, state string, p schema.Entity) {
	p.Text = ""
	x := role{words: strings.ToLower(words), state: state, person: p}
	if !r.roles.seen[x] {
		r.roles.seen[x] = true
		r.roles.list = append(r.roles.list, x)
	}
}

// titleBefore gives the words of the title right before a name: "Interior
// Minister", or "".
func titleBefore(d *nlp.Doc, start int) string {
	if start == 0 || !classOf(d.Tokens[start-1].Lemma).is(title|person) || d.Tokens[start-1].POS != "PROPN" && d.Tokens[start-1].POS != "NOUN" {
		return ""
	}
	lo := start - 1
	for lo > 0 && d.Tokens[lo-1].Ent != "NORP" && d.Tokens[lo-1].Ent != "GPE" && d.Tokens[lo-1].Head >= lo && d.Tokens[lo-1].Head < start+8 &&
		(d.Tokens[lo-1].Dep == "compound" || d.Tokens[lo-1].Dep == "amod") {
		lo--
	}
	return d.Flat(lo, start)
}

// holder resolves "the president", "the foreign minister", "the senator": the
// one person of the article in the role, else the office of the state that the
// article is about.
func (r *Resolver) holder(a anaphor, words string) (schema.Entity, bool) {
	if !classOf(words[strings.LastIndexByte(words, ' ')+1:]).is(person) {
		return schema.Entity{}, false
	}
	if e, ok := r.roles.holder(words, ""); ok {
		return e, true
	}
	if r.roles.known(words) || r.names.companies && !strings.Contains(words, "minister") {
		return schema.Entity{}, false // of several, or the president of a company
	}
	main, ok := r.names.mainCountry()
	if !ok || a.barred[main.ID] {
		return schema.Entity{}, false
	}
	office, ok := r.g.Office(words, main.ID)
	return actorEntity(office), ok
}

// known reports whether anybody has the role.
func (s *roles) known(words string) bool {
	for _, x := range s.list {
		if x.fills(words) {
			return true
		}
	}
	return false
}
