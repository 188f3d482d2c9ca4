package gazetteer

import (
	"slices"
)

// Path returns the place, its first-level division and its country, as far as
// it has them: Beledweyne, Hiran, Somalia. A city that is a division of its own
// leaves that out: Berlin, Germany. A place that the gazetteer
// doesn't know has a path of itself and its country, if that is known.
func (g *Gazetteer) Path(p Place) []Place {
	i, ok := g.index(p.ID)
	if !ok {
		return g.ownPath(p)
	}
	r, _ := g.file.Record(i)
	path := []uint32{i}
	if !slices.Contains(g.file.Members(i), r.Admin1) {
		path = append(path, r.Admin1)
	}
	if c, ok := g.file.Country(int(r.Country) - 1); ok && c.Record != i {
		path = append(path, c.Record)
	}
	return g.places(path)
}

// ownPath is the path of a place that the file doesn't have.
func (g *Gazetteer) ownPath(p Place) []Place {
	path := []Place{p}
	if c, ok := g.Country(p.Country); ok {
		path = append(path, c)
	}
	return path
}

// Within reports whether inner lies in outer, or is it. A city contains what its
// division does where the two are one. A region contains what
// its member countries and divisions contain; a region of several members lies
// within what contains all of them; a place of an overlay within what contains
// its country. An unknown place is within itself alone.
func (g *Gazetteer) Within(inner, outer Place) bool {
	if inner.ID == outer.ID {
		return true
	}
	o, ok := g.index(outer.ID)
	if !ok {
		return false
	}
	if _, own := g.own.ofID(inner.ID); own {
		c, ok := g.file.CountryOf(inner.Country)
		return ok && g.within(c.Record, o, maxNesting+2)
	}
	i, ok := g.index(inner.ID)
	return ok && g.within(i, o, maxNesting+2)
}

// within is Within for records; depth bounds the regions in regions.
func (g *Gazetteer) within(inner, outer uint32, depth int) bool {
	if inner == outer {
		return true
	}
	in, ok := g.file.Record(inner)
	out, known := g.file.Record(outer)
	if !ok || !known || depth == 0 {
		return false
	}
	if in.Admin1 == outer || in.Admin2 == outer {
		return true
	}
	if c, ok := g.file.Country(int(in.Country) - 1); ok && c.Record == outer {
		return true
	}
	if out.Kind.String() == "country" {
		return g.allWithin(inner, outer, depth)
	}
	members := g.file.Members(outer)
	return slices.ContainsFunc(members, func(m uint32) bool { return g.within(inner, m, depth-1) }) ||
		g.allWithin(inner, outer, depth)
}

// allWithin reports whether inner is a region all of whose members lie in outer.
func (g *Gazetteer) allWithin(inner, outer uint32, depth int) bool {
	r, _ := g.file.Record(inner)
	if r.Kind.String() == "country" {
		return false // its members are its seats of government
	}
	members := g.file.Members(inner)
	return len(members) > 0 && !slices.ContainsFunc(members, func(m uint32) bool { return !g.within(m, outer, depth-1) })
}

// Country returns the country of the ISO 3166 code of two letters.
func (g *Gazetteer) Country(iso2 string) (Place, bool) {
	c, ok := g.file.CountryOf(iso2)
	if !ok {
		return Place{}, false
	}
	return g.place(c.Record)
}

// Capital returns the capital of a country, or of the country that a place is in.
func (g *Gazetteer) Capital(country Place) (Place, bool) {
	c, ok := g.file.CountryOf(country.Country)
	if !ok {
		return Place{}, false
	}
	return g.place(c.Capital)
}

// CapitalOf returns the country whose capital, or other seat of government, the
// place is: in "Ankara said" it is the one who speaks.
func (g *Gazetteer) CapitalOf(p Place) (Place, bool) {
	c, ok := g.file.CountryOf(p.Country)
	i, known := g.index(p.ID)
	if !ok || !known {
		return Place{}, false
	}
	if i != c.Record && slices.Contains(g.file.Members(c.Record), i) {
		return g.place(c.Record)
	}
	return Place{}, false
}
