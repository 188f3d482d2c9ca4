package event

import (
	"slices"

	"newsgraph/extract/story"
	"newsgraph/schema"
)

// each puts those in the place of "each other" and "one another" whom it stands for. What several do to each other,
// each of them does to the rest; what one mention of many does ("rival gangs") is done to nobody else.
func (r *reading) each(c Candidate) []Candidate {
	c.Actors = replaced(c.Actors, r.ofEach)
	at := slices.IndexFunc(c.Targets, func(x story.Ref) bool { return r.ofEach(x.Token) != nil })
	if at < 0 {
		return []Candidate{c}
	}
	all := r.ofEach(c.Targets[at].Token)
	if len(all) == 1 {
		if c.Action.Type == schema.Belong {
			return r.none(c.Frame, NobodyNamed) // "the two are each other's rivals"
		}
		c.Targets = slices.Delete(slices.Clone(c.Targets), at, at+1)
		return []Candidate{c}
	}
	var out []Candidate
	for i, x := range all {
		one := c
		one.Actors = []story.Ref{x}
		one.Targets = slices.Replace(slices.Clone(c.Targets), at, at+1, slices.Delete(slices.Clone(all), i, i+1)...)
		out = append(out, one)
	}
	return out
}

// ofEach lists those for whom a token stands that is the head of "each other" or "one another": the subjects of its
// clause. nil for any other token.
func (r *reading) ofEach(i int) []story.Ref {
	if !r.reciprocal(i) {
		return nil
	}
	for n, k := 0, i; n < maxOwner && r.tok(k).Head != k; n++ {
		k = r.tok(k).Head
		if f := r.p.Frame(k); f != nil && len(f.Subjects) > 0 && !slices.ContainsFunc(r.refs(f.Subjects), func(x story.Ref) bool { return x.Token == i }) {
			return r.refs(f.Subjects)
		}
	}
	return nil
}

// reciprocal reports the head of "each other" or "one another", whichever word that is.
func (r *reading) reciprocal(i int) bool {
	pair := func(k int) bool {
		if k < 0 || k+1 >= len(r.doc().Tokens) {
			return false
		}
		a, b := r.tok(k).Norm, r.tok(k+1).Norm
		return a == "each" && b == "other" || a == "one" && b == "another"
	}
	return pair(i) || pair(i-1)
}
