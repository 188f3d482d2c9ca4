package stance

import (
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
)

// papers are nouns for what is said or written. Whoever issued it is the source:
// "a statement from the embassy said".
var papers = set(`statement report document letter message communique communiqué release study survey poll article dispatch
	filing indictment complaint lawsuit memo memorandum tweet post video recording bulletin note email e-mail cable announcement
	figure datum data statistic estimate account claim allegation accusation assertion declaration testimony review
	finding audit comment remark reply response speech interview editorial column briefing notice advisory warning forecast
	assessment transcript leaflet notification text summary verdict ruling`)

// issuing are the verbs whose agent puts a paper out; whoever merely obtained it
// is not its source.
var issuing = set(`issue release publish post write sign make send prepare compile broadcast carry circulate file draft deliver put`)

// owned replaces a paper by whoever issued it, where the text tells.
func (r *Reader) owned(ref story.Ref) *story.Ref {
	o := owner(r.s.Doc(ref), ref.Token)
	if o < 0 {
		o = r.issuer(ref)
	}
	if o >= 0 {
		return &story.Ref{Passage: ref.Passage, Token: o}
	}
	return &ref
}

// issuer finds who issued a paper in the clause that tells of the issuing: "the
// coroner sent a letter saying that". It gives -1 for none.
func (r *Reader) issuer(ref story.Ref) int {
	p := r.s.Passages[ref.Passage]
	t := &p.Doc.Tokens[ref.Token]
	f := p.Frame(t.Head)
	if !papers[t.Lemma] || f == nil || t.Dep != "dobj" || !issuing[p.Doc.Tokens[f.Pred].Lemma] || len(f.Actors()) == 0 {
		return -1
	}
	return f.Actors()[0].Head
}

// anonymous reports whether a source is a paper that nobody is said to have
// issued.
func (r *Reader) anonymous(ref story.Ref) bool {
	d := r.s.Doc(ref)
	return papers[d.Tokens[ref.Token].Lemma] && owner(d, ref.Token) < 0
}

// owner finds who issued the paper at token i: its possessor, or what "from",
// "by" or "of" brings. It gives -1 for no paper, or one without an owner.
func owner(d *nlp.Doc, i int) int {
	if !papers[d.Tokens[i].Lemma] {
		return -1
	}
	for _, c := range d.Children(i) {
		t := &d.Tokens[c]
		switch {
		case t.Dep == "poss" && !t.IsTime():
			return c
		case t.Dep == "prep" && (t.Norm == "from" || t.Norm == "by" || t.Norm == "of" && party(d, c)):
			return object(d, c)
		case t.Dep == "acl" && issuing[t.Lemma]:
			for _, a := range d.Children(c) {
				if d.Tokens[a].Norm == "by" {
					return object(d, a)
				}
			}
		}
	}
	return -1
}

// party reports whether a preposition brings a name: "the report of the UN", not
// "reports of attacks".
func party(d *nlp.Doc, prep int) bool {
	o := object(d, prep)
	return o >= 0 && d.Tokens[o].IsParty()
}

// object gives the object of a preposition, or -1.
func object(d *nlp.Doc, prep int) int { return d.ChildWith(prep, "pobj") }
