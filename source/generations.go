package source

// generations is a set of bounded size, in which those that were not asked for
// longest are forgotten: what half the bound of others have followed.
type generations struct {
	half     int
	new, old map[key]struct{}
}

func newGenerations(bound int) *generations {
	return &generations{half: max(bound/2, 1), new: map[key]struct{}{}}
}

// add puts a key in.
func (g *generations) add(k key) {
	if len(g.new) >= g.half {
		g.old, g.new = g.new, map[key]struct{}{}
	}
	g.new[k] = struct{}{}
}

// has reports whether a key is in, and keeps it.
func (g *generations) has(k key) bool {
	if _, ok := g.new[k]; ok {
		return true
	}
	_, ok := g.old[k]
	if ok {
		g.add(k)
	}
	return ok
}
