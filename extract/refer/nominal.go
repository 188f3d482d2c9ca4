package refer

import (
	"slices"
	"strings"

	"newsgraph/extract/clause"
	"newsgraph/extract/nlp"
	"newsgraph/extract/story"
	"newsgraph/schema"
)

// nominal resolves a definite description that refers back: "the group", "this
// country", "its capital", "the ministry", "the gunmen". Each kind of noun has
// its own way; the first that finds one thing decides.
func (r *Resolver) nominal(ref story.Ref, sent int) (Resolved, bool) {
	d := r.s.Doc(ref)
	if e, ok := r.possessed(ref); ok {
		return r.back(ref, e, false), true
	}
	if res, ok := r.ownTroops(ref); ok {
		return res, true
	}
	if clause.ByAge(d, ref.Token) && d.Tokens[d.ChildWith(ref.Token, "det")].Norm == "the" {
		a := r.noun(ref, sent, false)
		e, ok := r.salientEntity(a, func(_ anaphor, m mention) bool { return !m.res.Plural && m.class.is(person) })
		return r.back(ref, e, false), ok
	}
	words, ok := definiteWords(d, ref.Token)
	if !ok {
		return Resolved{}, false
	}
	t := &d.Tokens[ref.Token]
	plural := isPlural(t)
	if plural {
		if res, ok := r.sameNoun(ref, sent, words); ok {
			return res, true
		}
		if res, ok := r.doers(ref, words); ok {
			return res, true
		}
		return r.troops(r.noun(ref, sent, true), words)
	}
	if words == "group" {
		if res, ok := r.sameNoun(ref, sent, words); ok && r.spoke(res.Entity) {
			return res, true // after "a group of investors said", whatever is named between
		}
	}
	a := r.noun(ref, sent, false)
	if e, ok := r.oneNamed(a, words); ok {
		return r.back(ref, e, false), true
	}
	if e, ok := r.holder(a, words); ok {
		return r.back(ref, e, false), true
	}
	return r.sameNoun(ref, sent, words)
}

// noun is a noun as it points back: to a person of either gender, to no argument of its own verb.
func (r *Resolver) noun(ref story.Ref, sent int, plural bool) anaphor {
	return anaphor{ref: ref, sent: sent, form: pronounForm{gender: both, plural: plural}, barred: r.coArguments(ref)}
}

// spoke reports whether an entity has said something.
func (r *Resolver) spoke(e schema.Entity) bool {
	return slices.ContainsFunc(r.past, func(m mention) bool { return m.speaks && m.res.Entity.ID == e.ID })
}

// back is an entity under the words of the mention that refers back to it.
func (r *Resolver) back(ref story.Ref, e schema.Entity, plural bool) Resolved {
	e.Text = mentionText(r.s.Doc(ref), ref.Token)
	return Resolved{Entity: e, Reason: ReasonNominal, Plural: plural}
}

// oneNamed finds the named thing that "the country", "the city", "the group" or
// "the ministry" stands for.
func (r *Resolver) oneNamed(a anaphor, words string) (schema.Entity, bool) {
	if noun, ok := again(words); ok {
		words = noun
	}
	c := classOf(words)
	if strings.Contains(words, " ") {
		return schema.Entity{}, false
	}
	switch {
	case c.is(state) && words != "republic" && words != "kingdom":
		return r.salientEntity(a, func(_ anaphor, m mention) bool { return m.res.Entity.Kind == schema.KindCountry })
	case words == "capital":
		return r.capitalOfStory(a)
	case c.is(town) && words != "settlement" && words != "port":
		return r.salientEntity(a, func(_ anaphor, m mention) bool { return m.named() && m.class.is(town) && !m.class.is(state) })
	case words == "opposition" && !isSubject(r.s.Doc(a.ref), a.ref.Token):
		return schema.Entity{}, false // "the opposition to the tax"
	case c.is(organ):
		return r.organOfStory(a, words)
	case c.is(body):
		if e, ok := r.namedWith(a, words); ok {
			return e, true
		}
		if backReference[words] {
			return r.salientEntity(a, func(a anaphor, m mention) bool {
				return m.named() && !m.weak && m.class.is(body) && !m.class.is(state) && suits(words, m.res.Entity) && !r.contains(m, a.ref)
			})
		}
	}
	return schema.Entity{}, false
}

func (r *Resolver) salientEntity(a anaphor, fit func(anaphor, mention) bool) (schema.Entity, bool) {
	m, ok := r.salient(a, func(a anaphor, m mention) bool { return !m.group && !a.barred[m.res.Entity.ID] && fit(a, m) })
	return m.res.Entity, ok
}

// namedWith finds the body whose name is built on the noun: "the ministry" after
// "Defence Ministry". Of several the one that stands out is taken.
func (r *Resolver) namedWith(a anaphor, noun string) (schema.Entity, bool) {
	return r.salientEntity(a, func(_ anaphor, m mention) bool {
		if !m.named() || !m.class.is(body) || m.class.is(state) {
			return false
		}
		words := strings.Fields(m.res.Entity.Name)
		for i, w := range words {
			if strings.EqualFold(w, noun) && (i+1 == len(words) || words[i+1] == "of" || words[i+1] == "for") {
				return true
			}
		}
		return false
	})
}

// backReference are the nouns for a body that an article uses to name again
// what it has named before.
var backReference = map[string]bool{
	"group": true, "organization": true, "organisation": true, "movement": true, "militia": true, "party": true,
	"company": true, "firm": true, "agency": true, "faction": true, "gang": true, "cartel": true, "alliance": true, "bloc": true, "network": true,
}

// suits reports whether a noun may name a body again: a company is no armed
// group, no ministry and no party.
func suits(noun string, e schema.Entity) bool {
	switch noun {
	case "group":
		return !office[lastWord(e.Name)]
	case "company", "firm":
		return e.Kind != schema.KindGroup && !isPublicBody(lastWord(e.Name)) && !isPublicBody(headWord(e.Name))
	case "movement", "militia", "faction", "gang", "cartel", "party":
		for _, w := range strings.Fields(strings.ToLower(e.Name)) {
			if companyWords[w] || isPublicBody(w) || w == "bank" {
				return false
			}
		}
	}
	return true
}

// office ends the names of public bodies that no one calls a group or a company.
var office = map[string]bool{
	"ministry": true, "department": true, "commission": true, "court": true, "parliament": true, "congress": true, "senate": true, "police": true, "treasury": true, "exchange": true, "bourse": true,
	"reserve": true, "administration": true, "agency": true, "bureau": true, "board": true,
}

func lastWord(name string) string {
	return strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
}

// headWord is the word of a name that the rest of it is said of: "department" in "Department of Energy".
func headWord(name string) string {
	for _, mark := range []string{" of ", " for "} {
		if at := strings.Index(name, mark); at > 0 {
			return lastWord(name[:at])
		}
	}
	return lastWord(name)
}

// isPublicBody reports a word for a body that no one calls a company.
func isPublicBody(word string) bool { return office[word] || publicBody[word] }

// publicBody are the words for such bodies beside office, which may be called a group.
var publicBody = map[string]bool{
	"committee": true, "council": true, "army": true, "forces": true, "nations": true, "community": true, "union": true, "house": true, "association": true, "organization": true, "organisation": true, "fund": true,
	"government": true, "university": true, "college": true, "institute": true, "federation": true, "assembly": true, "cabinet": true,
}

// companyWords end the names of companies.
var companyWords = map[string]bool{
	"inc": true, "corp": true, "corporation": true, "co": true, "company": true, "ltd": true, "plc": true, "ag": true, "sa": true, "gmbh": true, "llc": true, "spa": true,
	"nv": true, "lp": true, "limited": true, "holdings": true, "industries": true, "airlines": true, "bancorp": true,
}

// definiteWords gives the noun with its modifiers where it stands with "the" or
// "this" and nothing that tells of another thing: "the group", "the foreign
// minister", but not "the armed group in Mali".
func definiteWords(d *nlp.Doc, head int) (string, bool) {
	definite := false
	lo := head
	for _, c := range d.Children(head) {
		switch t := &d.Tokens[c]; {
		case t.Dep == "det":
			definite = t.Norm == "the" || t.Norm == "this" || t.Norm == "that" || t.Norm == "these" || t.Norm == "those"
		case t.Dep == "punct" || t.Dep == "case":
		case c < head && (t.Dep == "amod" || t.Dep == "compound" || t.Dep == "nummod") && !properNoun(t) && t.Ent != "NORP":
			lo = min(lo, c)
		case c < head:
			return "", false
		case t.Dep == "prep" && (t.Norm == "of" || t.Norm == "in" || t.Norm == "for" || t.Norm == "at" || t.Norm == "from"):
			return "", false
		case t.Dep == "relcl" || t.Dep == "acl" || t.Dep == "appos" || t.Dep == "conj":
			if t.Dep != "conj" {
				return "", false
			}
		}
	}
	if !definite {
		return "", false
	}
	words := d.Flat(lo, head)
	if words != "" {
		words += " "
	}
	return strings.ToLower(words + d.Tokens[head].Lemma), true
}
