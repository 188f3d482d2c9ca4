package graph

import (
	"slices"
	"strconv"
	"strings"

	"newsgraph/schema"
)

// State is what all articles of a store together say of one entity or place:
// each claim with the number of articles that make it. Adding an article and
// taking it back are exact inverses, whatever else was loaded in between, and
// cost the same for a name that a million articles hold.
type State struct {
	ID       string
	Articles int
	Claims   map[Claim]int
}

// add counts the claims of n more articles; n is 1 or -1.
func (s *State) add(c Claims, n int) {
	if s.Claims == nil {
		s.Claims = map[Claim]int{}
	}
	s.ID = c.ID
	s.Articles += n
	for _, claim := range c.Claims {
		if s.Claims[claim] += n; s.Claims[claim] == 0 {
			delete(s.Claims, claim)
		}
	}
}

// Resolve settles the claims: what most articles say, and of equals the smaller
// in byte order. "Entity" and "place", which say nothing, yield to any other kind.
func (s State) Resolve() Thing {
	t := Thing{ID: s.ID, Articles: s.Articles}
	t.Name, _ = s.vote(claimName, "")
	t.Kind, _ = s.vote(claimKind, schema.KindEntity)
	t.PlaceKind, t.IsPlace = s.vote(claimPlace, schema.KindPlace)
	if t.Kind == schema.KindPlace {
		t.IsPlace = true
	}
	if t.IsPlace && t.PlaceKind == "" {
		t.PlaceKind = schema.KindPlace
	}
	if at, ok := s.vote(claimAt, ""); ok {
		lat, lon, _ := strings.Cut(at, ",")
		t.Lat, t.Lon = number(lat), number(lon)
	}
	t.Parent, _ = s.vote(claimIn, "")
	t.Of, _ = s.vote(claimOf, "")
	return t
}

func number(s string) *float64 {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil
	}
	return &f
}

// vote returns the value that wins a property. vague loses to every other.
func (s State) vote(prop, vague string) (string, bool) {
	best, votes := "", 0
	for c, n := range s.Claims {
		if c.Prop != prop || n <= 0 {
			continue
		}
		switch {
		case votes == 0, best == vague && c.Value != vague:
		case c.Value == vague, n < votes, n == votes && c.Value > best:
			continue
		}
		best, votes = c.Value, n
	}
	return best, votes > 0
}

// Plain reports whether the resolved node alone tells the whole state: it is an
// entity or a place, not both, and all articles agree. Stores need the packed
// claims of the others only.
func (s State) Plain() bool {
	props := map[string]bool{}
	for c, n := range s.Claims {
		if n != s.Articles || props[c.Prop] {
			return false
		}
		props[c.Prop] = true
	}
	return props[claimName] && props[claimKind] != props[claimPlace] && !s.has(Claim{claimKind, schema.KindPlace})
}

func (s State) has(c Claim) bool { return s.Claims[c] > 0 }

// Plainly is the state of a node whose state was plain.
func Plainly(t Thing) State {
	s := State{ID: t.ID, Articles: t.Articles, Claims: map[Claim]int{}}
	put := func(prop, value string) {
		if value != "" {
			s.Claims[Claim{prop, value}] = t.Articles
		}
	}
	put(claimName, t.Name)
	put(claimKind, t.Kind)
	put(claimPlace, t.PlaceKind)
	put(claimIn, t.Parent)
	put(claimOf, t.Of)
	if t.Lat != nil && t.Lon != nil {
		put(claimAt, strconv.FormatFloat(*t.Lat, 'g', -1, 64)+","+strconv.FormatFloat(*t.Lon, 'g', -1, 64))
	}
	return s
}

// Pack writes the claims as strings "count property value", sorted by property
// and value, for stores to keep beside a node that is not Plain.
func (s State) Pack() []string {
	claims := make([]Claim, 0, len(s.Claims))
	for c := range s.Claims {
		claims = append(claims, c)
	}
	slices.SortFunc(claims, compareClaims)
	out := make([]string, len(claims))
	for i, c := range claims {
		out[i] = strconv.Itoa(s.Claims[c]) + " " + c.Prop + " " + c.Value
	}
	return out
}

// Unpack reads what Pack wrote. Lines of another form are left out.
func Unpack(id string, articles int, packed []string) State {
	s := State{ID: id, Articles: articles, Claims: map[Claim]int{}}
	for _, line := range packed {
		count, rest, _ := strings.Cut(line, " ")
		prop, value, ok := strings.Cut(rest, " ")
		if n, err := strconv.Atoi(count); err == nil && ok {
			s.Claims[Claim{prop, value}] = n
		}
	}
	return s
}
