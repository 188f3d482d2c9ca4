package event

import (
	"newsgraph/extract/clause"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// appositions reads who somebody is said to be beside his name: "X, a member of
// Y", "Y's president, X". Both tell that X belongs to Y.
func (r *reading) appositions() []Candidate {
	var out []Candidate
	for i := range r.doc().Tokens {
		t := r.tok(i)
		if t.Dep != "appos" || r.tok(t.Head).POS == "VERB" {
			continue
		}
		name, office := t.Head, i
		if belonging[r.tok(name).Lemma] && t.IsParty() {
			name, office = office, name
		}
		if !belonging[r.tok(office).Lemma] || !r.tok(name).IsParty() || r.tok(office).Ent != "" {
			continue
		}
		if owners := r.owners(office, name); len(owners) > 0 {
			out = append(out, r.belongs(name, office, owners))
		}
	}
	return out
}

// owners lists the named bodies that an office belongs to.
func (r *reading) owners(office, name int) []story.Ref {
	var out []story.Ref
	for _, o := range r.ownersOf(office) {
		if o.Token != name && r.tok(o.Token).IsParty() {
			out = append(out, o)
		}
	}
	return out
}

func (r *reading) belongs(name, office int, owners []story.Ref) Candidate {
	lemma := r.lemma(office)
	return Candidate{
		Ref: r.ref(office), Frame: &clause.Frame{Pred: office, Kind: clause.Noun, Gov: -1}, Rule: "apposition", Actors: []story.Ref{r.ref(name)}, Targets: owners,
		Action: schema.Action{Text: r.tok(office).Text, Lemma: "be " + lemma, Type: schema.Belong},
	}
}
