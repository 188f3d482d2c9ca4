package graph

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"newsgraph/schema"
)

// Thing is an entity, a place, or both in one node.
type Thing struct {
	ID        string
	Name      string
	Kind      string // kind of entity; empty when it is only a place
	IsPlace   bool
	PlaceKind string // "country", "city", …, or "place"; empty when it is only an entity
	Lat, Lon  *float64
	Parent    string   // id of the place that it lies in
	Of        string   // id of the entity that it belongs to
	Aliases   []string // other names and mentions, sorted; not filled by Resolve
	Articles  int      // how many articles speak of it
}

// Labels returns the labels of the node, sorted.
func (t Thing) Labels() []string {
	var out []string
	if t.Kind != "" {
		out = append(out, schema.LabelEntity)
	}
	if l, _ := schema.KindLabel(t.Kind); l != "" && l != schema.LabelPlace {
		out = append(out, l)
	}
	if t.IsPlace {
		out = append(out, schema.LabelPlace)
	}
	slices.Sort(out)
	return out
}

// Claim is one thing that an article says of an entity or place.
type Claim struct {
	Prop  string // one of the claim constants
	Value string
}

const (
	claimName  = "name"
	claimKind  = "kind"  // kind of entity
	claimPlace = "place" // kind of place
	claimAt    = "at"    // "LAT,LON"
	claimIn    = "in"    // id of the place that contains it
	claimOf    = "of"    // id of the entity that it belongs to
)

// Claims is what one article says of one entity or place: a set.
type Claims struct {
	ID      string
	Claims  []Claim  // sorted
	Aliases []string // sorted: its names and mentions, but for those that its id is made of
}

// claimSet gathers the claims of an article by thing.
type claimSet map[string]*gathered

type gathered struct {
	claims  map[Claim]bool
	aliases map[string]bool
}

func (s claimSet) of(id string) *gathered {
	g := s[id]
	if g == nil {
		g = &gathered{map[Claim]bool{}, map[string]bool{}}
		s[id] = g
	}
	return g
}

func (s claimSet) name(id, name, mention string) *gathered {
	g := s.of(id)
	g.claims[Claim{claimName, name}] = true
	if schema.EntityID(name) != id {
		g.aliases[name] = true
	}
	if Namelike(mention) && schema.EntityID(mention) != id {
		g.aliases[mention] = true
	}
	return g
}

// event adds what an event claims of its entities and place.
func (s claimSet) event(e schema.Event) {
	for _, entity := range []*schema.Entity{e.Actor, e.Target, e.Instrument, e.Source} {
		if entity != nil {
			s.entity(entity)
		}
	}
	if e.Place != nil {
		s.place(e.Place)
	}
}

func (s claimSet) entity(e *schema.Entity) {
	g := s.name(e.ID, e.Name, e.Text)
	g.claims[Claim{claimKind, e.Kind}] = true
	if p := e.Parent; p.ID != "" && p.ID != e.ID {
		g.claims[Claim{claimOf, p.ID}] = true
		s.name(p.ID, p.Name, p.Name).claims[Claim{claimKind, p.Kind}] = true
	}
}

func (s claimSet) place(p *schema.Place) {
	g := s.name(p.ID, p.Name, p.Text)
	g.claims[Claim{claimPlace, p.Kind}] = true
	if p.Lat != nil {
		at := strconv.FormatFloat(*p.Lat, 'g', -1, 64) + "," + strconv.FormatFloat(*p.Lon, 'g', -1, 64)
		g.claims[Claim{claimAt, at}] = true
	}
	child := p.ID
	for i := 1; i < len(p.Path); i++ {
		parent := p.IDAt(i)
		if parent == child || parent == p.ID {
			continue
		}
		g.claims[Claim{claimIn, parent}] = true
		g = s.name(parent, p.Path[i], p.Path[i])
		g.claims[Claim{claimPlace, schema.KindPlace}] = true
		child = parent
	}
}

func (s claimSet) sorted() []Claims {
	out := make([]Claims, 0, len(s))
	for _, id := range slices.Sorted(maps.Keys(s)) {
		out = append(out, Claims{
			ID:      id,
			Claims:  slices.SortedFunc(maps.Keys(s[id].claims), compareClaims),
			Aliases: slices.Sorted(maps.Keys(s[id].aliases)),
		})
	}
	return out
}

func compareClaims(a, b Claim) int {
	return cmp.Or(cmp.Compare(a.Prop, b.Prop), cmp.Compare(a.Value, b.Value))
}

// notNames begin or make up mentions that point back instead of naming.
var notNames = words(`the a an this that these those some all both each its his her their our my your he she it they we i
	you him them us me who whom which what himself herself itself themselves one ones others`)

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// Namelike reports whether a mention can serve as a name by which to find what
// it speaks of: "the Kremlin" can, "the group", "they" and "six men" cannot.
func Namelike(mention string) bool {
	words := strings.Fields(mention)
	for len(words) > 0 && notNames[strings.ToLower(words[0])] {
		words = words[1:]
	}
	return strings.IndexFunc(strings.Join(words, " "), func(r rune) bool {
		return unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
	}) >= 0
}
