// Package refer finds what a mention stands for: the full name behind a short
// one or an acronym, the antecedent of a pronoun or of "the group", the known
// actor behind an alias. Each answer carries its reason, and where two readings
// fit none is taken.
package refer

import (
	"strings"
	"unicode"

	"newsgraph/extract/story"
	"newsgraph/gazetteer"
	"newsgraph/schema"
)

// The reasons of a resolution.
const (
	ReasonName      = "name"      // its own name
	ReasonAlias     = "alias"     // a name that the gazetteer knows
	ReasonShort     = "short"     // part of a fuller name in the article
	ReasonAcronym   = "acronym"   // defined in the article
	ReasonMember    = "member"    // people of a named body
	ReasonPronoun   = "pronoun"   // he, she, it, they
	ReasonNominal   = "nominal"   // "the group", "this country"
	ReasonUnnamed   = "unnamed"   // a description without a name
	ReasonMetonym   = "metonym"   // a capital for its state: "Ankara said"
	ReasonDescribed = "described" // named by an apposition: "its president, X"
	ReasonSpeaker   = "speaker"   // "we" inside a quotation: who speaks it
)

// Resolved is what a mention stands for.
type Resolved struct {
	Entity schema.Entity
	Reason string
	Plural bool
}

// Resolver answers for the mentions of one story.
type Resolver struct {
	s     *story.Story
	g     *gazetteer.Gazetteer
	names *names
	told  map[story.Ref]Resolved

	unnamedIDs map[string]string // of descriptions, by their words
	past       []mention         // mentions so far, in text order

	roles  roles
	gender map[string]class // what is told of persons, by entity id
}

// New reads all mentions of a story.
func New(s *story.Story, g *gazetteer.Gazetteer, acronyms map[string]string) *Resolver {
	r := &Resolver{s: s, g: g, told: map[story.Ref]Resolved{}, unnamedIDs: map[string]string{}, gender: map[string]class{}}
	r.names = collectNames(s, g, acronyms)
	r.collectRoles()
	sent := 0
	for pi, p := range s.Passages {
		for i := range p.Doc.Tokens {
			if p.Doc.Tokens[i].SentStart {
				sent++
			}
			if heads(p, i) || isSubject(p.Doc, i) && r.names.persons.last[p.Doc.Tokens[i].Text] != "" {
				r.visit(story.Ref{Passage: pi, Token: i}, sent)
			}
		}
	}
	return r
}

// heads reports whether token i can head a mention.
func heads(p *story.Passage, i int) bool {
	t := &p.Doc.Tokens[i]
	switch t.POS {
	case "NOUN", "PROPN", "PRON", "NUM", "ADJ":
	default:
		return t.Tag == "PRP$"
	}
	switch t.Dep {
	case "compound", "nummod", "quantmod", "det", "case", "punct":
		return false
	case "amod", "nmod":
		return t.Tag == "NNP" || t.Tag == "NNPS"
	}
	return true
}

// Resolve tells what the mention at ref stands for.
func (r *Resolver) Resolve(ref story.Ref) Resolved {
	if res, ok := r.told[ref]; ok {
		return res
	}
	return r.direct(ref)
}

// visit resolves a mention and remembers it as an antecedent for later ones.
func (r *Resolver) visit(ref story.Ref, sent int) {
	t := r.s.Token(ref)
	if t.Tag == "PRP" || t.Tag == "PRP$" {
		if res, ok := r.pronoun(ref, sent); ok {
			r.told[ref] = res
			r.remember(ref, res, sent)
		}
		return
	}
	res := r.direct(ref)
	if res.Reason == ReasonUnnamed {
		if back, ok := r.nominal(ref, sent); ok {
			res = back
		}
	}
	r.told[ref] = res
	r.remember(ref, res, sent)
}

// direct resolves a mention by the name in it alone.
func (r *Resolver) direct(ref story.Ref) Resolved {
	d := r.s.Doc(ref)
	n := read(d, ref.Token, r.g)
	plural := isPlural(&d.Tokens[ref.Token])
	if word := d.Tokens[ref.Token].Text; n.name == "" && r.names.persons.last[word] != "" {
		n.name, n.how = word, "name" // the tagger took a family name for a common word
	}
	if n.name == "" {
		if e, ok := r.names.described(n.text); ok {
			return Resolved{Entity: e, Reason: ReasonAlias, Plural: plural}
		}
		return Resolved{Entity: r.unnamed(ref, n.text), Reason: ReasonUnnamed, Plural: plural}
	}
	e, reason := r.names.entity(n.name, n.label)
	e.Text = n.text
	switch n.how {
	case "name", "apposition":
		plural = plural && (e.Kind == schema.KindGroup || e.Kind == schema.KindEntity) // "United States" is one
	case "member":
		reason = ReasonMember
	case "described":
		reason = ReasonDescribed
		e.Kind = schema.KindPerson
	}
	if s, ok := r.metonym(ref, e); ok && n.how == "name" {
		s.Text = n.text
		e, reason = s, ReasonMetonym
	}
	return Resolved{Entity: e, Reason: reason, Plural: plural}
}

// unnamed makes the entity of a description.
func (r *Resolver) unnamed(ref story.Ref, text string) schema.Entity {
	name := stripDeterminer(text)
	e := schema.Entity{
		Text: text, Name: name, Kind: kindOfNoun(r.s.Token(ref)),
		ID: r.unnamedID(ref, strings.ToLower(name)),
	}
	if whole := partOf(r.s.Doc(ref), ref.Token); whole >= 0 {
		e.Name, e.Kind = stripDeterminer(mentionText(r.s.Doc(ref), whole)), kindOfNoun(&r.s.Doc(ref).Tokens[whole])
	}
	return e
}

// unnamedID is the id of a description. It holds for this article and for copies of
// it: "three soldiers" here are not those of another report, unless that has the
// sentence that first speaks of them, word for word, and one of some length.
func (r *Resolver) unnamedID(ref story.Ref, name string) string {
	if id, ok := r.unnamedIDs[name]; ok {
		return id
	}
	d := r.s.Doc(ref)
	sent := d.SentOf(ref.Token)
	told := strings.FieldsFunc(d.Text[d.Tokens[sent.Start].Start:d.Tokens[sent.End-1].End], func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	day, whole := "", strings.Join(told, " ")
	if len(told) < copiedWords {
		day, whole = r.s.Article.Published, r.s.Article.ID
	}
	id := schema.LocalID(unnamed, day, whole, name)
	r.unnamedIDs[name] = id
	return id
}

const (
	unnamed     = "m:" // begins the ids of what has no name
	copiedWords = 8    // that many words two articles do not have alike by chance
)

// stripDeterminer drops the article of a description, and a quotation mark whose other
// half is outside.
func stripDeterminer(s string) string {
	s = unpaired(s)
	first, rest, ok := strings.Cut(s, " ")
	if !ok {
		return s
	}
	switch strings.ToLower(first) {
	case "some":
		if strings.HasPrefix(rest, "of ") {
			return s
		}
		return rest
	case "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "whose":
		return rest
	}
	return s
}

// unpaired drops a double quotation mark that opens or closes outside a mention.
func unpaired(s string) string {
	switch {
	case strings.Count(s, `"`) == 1:
		s = strings.Replace(s, `"`, "", 1)
	case strings.Contains(s, "“") && !strings.Contains(s, "”"):
		s = strings.Replace(s, "“", "", 1)
	case strings.Contains(s, "”") && !strings.Contains(s, "“"):
		s = strings.Replace(s, "”", "", 1)
	}
	return strings.Join(strings.Fields(s), " ")
}
