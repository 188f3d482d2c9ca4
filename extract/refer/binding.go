package refer

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// maxClimb bounds how many clauses are climbed in search of a subject.
const maxClimb = 6

// byGrammar resolves a pronoun whose antecedent the sentence itself decides:
// a reflexive or possessive belongs to the subject of its clause, "X said that
// he" to the speaker, and "after his arrest, X" to the subject that follows.
func (r *Resolver) byGrammar(a anaphor) (mention, bool) {
	if a.form.how != 'p' {
		if m, ok := r.ownSubject(a); ok {
			return m, true
		}
	} else if m, ok := r.speakerAbove(a); ok {
		return m, true
	}
	return r.following(a)
}

// ownSubject finds the subject of the nearest clause around a possessive or
// reflexive, and takes it where it fits.
func (r *Resolver) ownSubject(a anaphor) (mention, bool) {
	d, p := r.s.Doc(a.ref), r.s.Passages[a.ref.Passage]
	for i, n := a.ref.Token, 0; n < maxClimb; n++ {
		v := verbAbove(d, i)
		if v < 0 {
			break
		}
		i = v
		f := p.Frame(v)
		if f == nil || len(f.Subjects) == 0 {
			continue
		}
		if len(f.Subjects) > 1 && a.form.plural {
			return mention{group: true}, true
		}
		s := f.Subjects[0].Head
		if lo, hi := d.Subtree(s); a.ref.Token >= lo && a.ref.Token <= hi {
			continue
		}
		m, ok := r.mentionAt(story.Ref{Passage: a.ref.Passage, Token: s}, a)
		return m, ok && m.class != thing && r.fits(a, m)
	}
	return mention{}, false
}

// verbAbove gives the nearest verb over a token, or -1.
func verbAbove(d *nlp.Doc, i int) int {
	for d.Tokens[i].Head != i {
		i = d.Tokens[i].Head
		if pos := d.Tokens[i].POS; pos == "VERB" || pos == "AUX" {
			return i
		}
	}
	return -1
}

// speakerAbove finds who says the clause that the pronoun is subject of: "X said
// that he". In the words of a quotation it is not the one who speaks them.
func (r *Resolver) speakerAbove(a anaphor) (mention, bool) {
	d, p := r.s.Doc(a.ref), r.s.Passages[a.ref.Passage]
	if !isSubject(d, a.ref.Token) || r.quoted(a.ref) {
		return mention{}, false
	}
	v := d.Tokens[a.ref.Token].Head
	up := d.Tokens[v].Head
	if owner := d.ChildWith(up, "poss"); d.Tokens[up].POS == "NOUN" && up < v && owner >= 0 && d.Tokens[v].Dep != "relcl" {
		m, ok := r.mentionAt(story.Ref{Passage: a.ref.Passage, Token: owner}, a) // "Acme's announcement that it will move"
		return m, ok && r.fits(a, m) && m.res.Plural == a.form.plural
	}
	if d.Tokens[v].Dep != "ccomp" && d.Tokens[v].Dep != "advcl" {
		return mention{}, false
	}
	f := p.Frame(up)
	if f == nil || len(f.Subjects) != 1 || f.Passive || f.Subjects[0].Head > a.ref.Token {
		return mention{}, false
	}
	if d.Tokens[v].Dep == "ccomp" && !usage(d.Tokens[up].Lemma).is(saying|deciding) {
		return mention{}, false
	}
	if d.Tokens[up].Lemma == "allege" {
		if m, ok := r.mentionAt(story.Ref{Passage: a.ref.Passage, Token: f.Subjects[0].Head}, a); ok {
			a.barred[m.res.Entity.ID] = true // who alleges something says it of another
		}
		return mention{}, false
	}
	m, ok := r.mentionAt(story.Ref{Passage: a.ref.Passage, Token: f.Subjects[0].Head}, a)
	return m, ok && r.fits(a, m) && m.res.Plural == a.form.plural
}

// quoted reports whether a word stands inside quotation marks of its sentence.
func (r *Resolver) quoted(ref story.Ref) bool {
	d := r.s.Doc(ref)
	open := false
	for i := d.SentOf(ref.Token).Start; i < ref.Token; i++ {
		switch d.Tokens[i].Text {
		case "“", "``", "‘":
			open = true
		case "”", "''", "’":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// barSpeakers bars who speaks a quotation, and whom to, from the pronouns of the
// third person in it.
func (r *Resolver) barSpeakers(a *anaphor) {
	d, p := r.s.Doc(a.ref), r.s.Passages[a.ref.Passage]
	for v := verbAbove(d, a.ref.Token); v >= 0; v = verbAbove(d, v) {
		f := p.Frame(v)
		if f == nil || r.quoted(story.Ref{Passage: a.ref.Passage, Token: v}) || !usage(d.Tokens[v].Lemma).is(saying) {
			continue
		}
		for _, args := range [][]clause.Arg{f.Subjects, f.Objects, f.Indirect} {
			for _, x := range args {
				r.bar(a, x.Head)
			}
		}
		for _, c := range d.Children(v) { // "his wife, X said": the parser takes both for subjects
			if isSubject(d, c) {
				r.bar(a, c)
			}
		}
	}
}

// barAnswering bars who answers a request from being whose it is: "the court approved
// its offer".
func (r *Resolver) barAnswering(a *anaphor) {
	d := r.s.Doc(a.ref)
	asked := d.Tokens[a.ref.Token].Head
	verb := d.Tokens[asked].Head
	f := r.s.Passages[a.ref.Passage].Frame(verb)
	if d.Tokens[asked].Dep != "dobj" || f == nil || !usage(d.Tokens[asked].Lemma).is(answered) || !usage(d.Tokens[verb].Lemma).is(answering) {
		return
	}
	for _, s := range f.Subjects {
		r.bar(a, s.Head)
	}
}

// barTold bars the states and places within what somebody said from being who said it, but
// for its subject: "exports to Peru fell, it said".
func (r *Resolver) barTold(a *anaphor) {
	d := r.s.Doc(a.ref)
	verb := d.Tokens[a.ref.Token].Head
	for _, c := range d.Children(verb) {
		if d.Tokens[c].Dep != "ccomp" || c > a.ref.Token {
			continue
		}
		lo, hi := d.Subtree(c)
		for i := lo; i <= hi; i++ {
			if t := &d.Tokens[i]; (t.Ent == "GPE" || t.Ent == "NORP" || t.Ent == "LOC") && !(t.Head == c && isSubject(d, i)) {
				r.bar(a, i)
			}
		}
	}
}

// barIt bars whom the sentence calls "it" from being "they" in it: "it said they had fled".
func (r *Resolver) barIt(a *anaphor) {
	d := r.s.Doc(a.ref)
	for i := d.SentOf(a.ref.Token).Start; i < a.ref.Token; i++ {
		if res, ok := r.told[story.Ref{Passage: a.ref.Passage, Token: i}]; ok && d.Tokens[i].Norm == "it" {
			a.barred[res.Entity.ID] = true
		}
	}
}

// bar bars what a noun in the passage of a pronoun stands for from it.
func (r *Resolver) bar(a *anaphor, i int) {
	if i != a.ref.Token && r.s.Doc(a.ref).Tokens[i].POS != "PRON" {
		a.barred[r.direct(story.Ref{Passage: a.ref.Passage, Token: i}).Entity.ID] = true
	}
}

// following resolves a pronoun that stands before its antecedent: in a phrase or
// clause in front of the main clause, whose subject is named and fits.
func (r *Resolver) following(a anaphor) (mention, bool) {
	d := r.s.Doc(a.ref)
	root := rootOf(d, a.ref.Token)
	subject := -1
	for _, c := range d.Children(root) {
		if isSubject(d, c) {
			subject = c
			break
		}
	}
	if subject <= a.ref.Token || !properNoun(&d.Tokens[subject]) || joined(d, subject) || !r.fronted(d, a.ref.Token, root) {
		return mention{}, false
	}
	ref := story.Ref{Passage: a.ref.Passage, Token: subject}
	res := r.direct(ref)
	m := mention{ref: ref, res: res, class: r.classOf(ref, res), sent: a.sent}
	return m, !r.quoted(a.ref) && r.fits(a, m)
}

func rootOf(d *nlp.Doc, i int) int {
	for d.Tokens[i].Head != i {
		i = d.Tokens[i].Head
	}
	return i
}

// fronted reports whether a token is part of a phrase or clause that stands
// before the subject and depends on the root as an adverbial.
func (r *Resolver) fronted(d *nlp.Doc, i, root int) bool {
	for d.Tokens[i].Head != root {
		if d.Tokens[i].Head == i {
			return false
		}
		i = d.Tokens[i].Head
	}
	return i < root && (d.Tokens[i].Dep == "prep" || d.Tokens[i].Dep == "advcl")
}

// mentionAt gives the mention whose head is at a place, as it was resolved.
func (r *Resolver) mentionAt(ref story.Ref, a anaphor) (mention, bool) {
	for i := len(r.past) - 1; i >= 0 && r.past[i].sent >= a.sent-1; i-- {
		if r.past[i].ref == ref {
			return r.past[i], true
		}
	}
	return mention{}, false
}

// coArguments gives the ids of the other arguments of the verb that a pronoun
// depends on: in "he killed him" the two are not one.
func (r *Resolver) coArguments(ref story.Ref) map[string]bool {
	d, p := r.s.Doc(ref), r.s.Passages[ref.Passage]
	v := d.Tokens[ref.Token].Head
	if d.Tokens[v].POS == "ADP" {
		v = d.Tokens[v].Head
	}
	ids := map[string]bool{}
	verbs := []int{v}
	if t := &d.Tokens[v]; isSubject(d, ref.Token) && objective[d.Tokens[ref.Token].Norm] && (t.Dep == "ccomp" || t.Dep == "xcomp") {
		verbs = append(verbs, t.Head) // "let them go": who lets is another
	}
	add := func(i int) {
		if i == ref.Token {
			return
		}
		o := story.Ref{Passage: ref.Passage, Token: i}
		if res, ok := r.told[o]; ok {
			ids[res.Entity.ID] = true
		} else if d.Tokens[i].POS != "PRON" {
			ids[r.direct(o).Entity.ID] = true
		}
	}
	for _, c := range d.Children(v) {
		switch d.Tokens[c].Dep {
		case "nsubj", "nsubjpass", "dobj", "dative":
			add(c)
		}
	}
	for _, verb := range verbs {
		if f := p.Frame(verb); f != nil {
			for _, s := range f.Subjects {
				add(s.Head)
			}
		}
	}
	return ids
}

// objective are the pronouns in the form of objects, which the subject of a bare infinitive has.
var objective = map[string]bool{"him": true, "her": true, "them": true, "me": true, "us": true}
