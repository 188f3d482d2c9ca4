package stance

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/lexicon"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// Nouns that hold an event, by what they say of it: "reports of an attack", "the
// threat of an attack", "the absence of talks".
var (
	allegedHolders = set(`claim allegation accusation report rumour rumor suspicion charge suggestion speculation indication complaint
		belief theory assertion insinuation impression notion hint account`)
	openHolders = set(`plan threat risk possibility danger prospect proposal call demand request appeal hope bid preparation
		intention pledge promise vow offer likelihood chance fear warning plot attempt effort deadline readiness willingness
		option permission conspiracy case event probability expectation idea desire wish goal aim purpose`)
	deniedHolders = set(`absence lack prevention avoidance denial cancellation failure refusal inability reluctance unwillingness`)
)

// holds tells what a noun says of the event that it holds.
func holds(lemma string) (schema.Status, bool) {
	switch {
	case allegedHolders[lemma]:
		return schema.Alleged, true
	case openHolders[lemma]:
		return schema.Planned, true
	case deniedHolders[lemma]:
		return schema.Denied, true
	}
	return schema.Happened, false
}

// held reads the nouns between a frame and the verb over it.
func (r *Reader) held(pi int, p *story.Passage, f *clause.Frame, st *reading) {
	d := p.Doc
	for i, n := f.Pred, 0; n < 8; n++ {
		h := holder(d, i)
		if h < 0 || h == f.Gov && p.Frame(h) != nil && p.Frame(h).Kind == clause.Verb {
			return
		}
		if status, ok := holds(d.Tokens[h].Lemma); ok && d.Tokens[h].POS == "NOUN" {
			st.Status = worse(st.Status, status)
			r.holding(pi, p, h, st)
		}
		if n == 0 && r.dropped(p, h) {
			st.Status = worse(st.Status, schema.Denied)
		}
		i = h
	}
}

// holding reads what is said of a holder itself: whose claim it is, and whether
// it is rejected.
func (r *Reader) holding(pi int, p *story.Passage, h int, st *reading) {
	r.rejected(pi, p, h, st)
	if st.Source != nil || !papers[p.Doc.Tokens[h].Lemma] {
		return
	}
	if o := owner(p.Doc, h); o >= 0 {
		st.Source = &story.Ref{Passage: pi, Token: o}
	}
}

// rejected reads a verb of denial over the claim h: what the claim tells did not
// happen, says whoever denies it.
func (r *Reader) rejected(pi int, p *story.Passage, h int, st *reading) {
	g := p.Frame(clauseOf(p, h))
	if g == nil || !allegedHolders[p.Doc.Tokens[h].Lemma] || !argument(p.Doc, h, g.Pred) || !r.class(p.Doc, g).Is(lexicon.Deny) {
		return
	}
	st.Status = worse(st.Status, schema.Denied)
	if a := g.Actors(); st.Source == nil && len(a) > 0 {
		st.Source = &story.Ref{Passage: pi, Token: a[0].Head}
	}
}

// holder gives the noun that token i hangs from as its content, or -1: under a
// preposition, as a clause, or as the first part of a compound ("coup attempt").
func holder(d *nlp.Doc, i int) int {
	i = d.FirstConjunct(i)
	t := &d.Tokens[i]
	switch t.Dep {
	case "acl", "relcl":
		if marked(d, i, "that") || purposed(d, i) || says(d, i) {
			return t.Head
		}
	case "compound", "poss":
		return t.Head
	case "pobj", "pcomp":
		p := &d.Tokens[t.Head]
		switch p.Norm {
		case "of", "for", "about", "at", "to", "from", "in":
			return p.Head
		}
	}
	return -1
}

// purposed reports whether a clause is an infinitive with "to".
func purposed(d *nlp.Doc, i int) bool {
	for _, c := range d.Children(i) {
		if t := &d.Tokens[c]; t.Tag == "TO" && t.Dep == "aux" {
			return true
		}
	}
	return false
}

// says reports whether a clause that the parse reads as a relative one has all
// its roles filled, so that its "that" only opens what the noun says.
func says(d *nlp.Doc, i int) bool {
	subject, object, that := false, false, false
	for _, c := range d.Children(i) {
		t := &d.Tokens[c]
		switch {
		case t.Norm == "that" && c < i:
			that = true
		case t.Dep == "nsubj" || t.Dep == "nsubjpass":
			subject = true
		case t.Dep == "dobj" || t.Dep == "prep" || t.Dep == "attr" || t.Dep == "acomp":
			object = true
		}
	}
	return that && subject && object
}
