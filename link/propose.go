package link

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/hbollon/go-edlib"

	"newsgraph/schema"
)

// Known is an entity of the graph.
type Known struct {
	ID, Name, Kind string
	Articles       int // how many speak of it
}

// Proposal is a pair of names that may be one; nothing but the user's decision makes
// them one.
type Proposal struct {
	A, B  Known // A is in more articles
	Score float64
	Why   string // "spelling", "acronym" or "part"
}

// crowd is how many names may share a word before the word says nothing: "Ministry".
const crowd = 400

// Propose lists pairs of names that look alike, the likeliest first. Names of two
// kinds are no pair, nor are those that the user has decided on.
func Propose(known []Known, d Decided) []Proposal {
	p := proposing{decided: d}
	for _, k := range known {
		if proposable(k) {
			p.names = append(p.names, nameOf(k))
		}
	}
	seen := map[[2]int]bool{}
	var out []Proposal
	for _, group := range p.blocks() {
		for _, i := range group {
			for _, j := range group {
				if i >= j || seen[[2]int{i, j}] {
					continue
				}
				seen[[2]int{i, j}] = true
				if pair, ok := p.pair(i, j); ok {
					out = append(out, pair)
				}
			}
		}
	}
	slices.SortFunc(out, func(x, y Proposal) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(y.A.Articles+y.B.Articles, x.A.Articles+x.B.Articles), cmp.Compare(x.A.ID, y.A.ID), cmp.Compare(x.B.ID, y.B.ID))
	})
	return out
}

// proposable reports whether an entity has a name that another article may spell
// otherwise. What stands for itself in one article is none.
func proposable(k Known) bool {
	return !strings.HasPrefix(k.ID, "m:") && len(schema.NameKey(k.Name)) > 2 && properName(k.Name)
}

// fromTable reports whether an entity is known by the gazetteer, which tells Niger
// from Nigeria.
func fromTable(k Known) bool { return !strings.HasPrefix(k.ID, "n:") }

type proposing struct {
	decided Decided
	names   []name
}

// name is a known name taken apart.
type name struct {
	Known
	key      string
	words    []string
	initials string // of its words with a capital
}

func nameOf(k Known) name {
	n := name{Known: k, key: schema.NameKey(k.Name), words: words(schema.NameKey(k.Name))}
	for _, w := range strings.Fields(k.Name) {
		if r := []rune(w)[0]; unicode.IsUpper(r) {
			n.initials += string(r)
		}
	}
	return n
}

// blocks groups names that share a word, the beginning of one, or an acronym: only
// within a group are names compared.
func (p *proposing) blocks() [][]int {
	by := map[string][]int{}
	for i, n := range p.names {
		keys := []string{"=" + strings.ToLower(n.initials)}
		for _, w := range n.words {
			keys = append(keys, w, "^"+w[:min(len(w), 4)])
		}
		if len(n.words) == 1 {
			keys = append(keys, "="+n.key)
		}
		slices.Sort(keys)
		for _, k := range slices.Compact(keys) {
			by[k] = append(by[k], i)
		}
	}
	var out [][]int
	for _, group := range by {
		if len(group) > 1 && len(group) <= crowd {
			out = append(out, group)
		}
	}
	return out
}

func (p *proposing) pair(i, j int) (Proposal, bool) {
	a, b := p.names[i], p.names[j]
	if a.Kind != b.Kind && a.Kind != schema.KindEntity && b.Kind != schema.KindEntity || a.ID == b.ID ||
		fromTable(a.Known) && fromTable(b.Known) {
		return Proposal{}, false
	}
	score, why := alike(a, b)
	if why == "" || p.decided.Apart(a.ID, b.ID) || rootOf(p.decided, a.ID) == rootOf(p.decided, b.ID) {
		return Proposal{}, false
	}
	if cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(len(b.key), len(a.key)), cmp.Compare(a.ID, b.ID)) > 0 {
		a, b = b, a
	}
	return Proposal{a.Known, b.Known, score, why}, true
}

// The least likeness of two spellings of one name (Jaro and Winkler), and of each
// pair of words of them.
const (
	sameName = .93
	sameWord = .85
)

// alike says how two names may be one, and how likely that is.
func alike(a, b name) (float64, string) {
	if len(b.words) < len(a.words) {
		a, b = b, a
	}
	switch {
	case digits(a.key) != digits(b.key): // two brigades
		return 0, ""
	case len(a.words) == 1 && len(b.initials) > 1 && a.Name == b.initials:
		return .9, "acronym"
	case len(a.words) == len(b.words) && spelt(a, b):
		return float64(edlib.JaroWinklerSimilarity(a.key, b.key)), "spelling"
	case len(a.words) < len(b.words) && partOf(a, b):
		return .7 + .2*float64(len(a.words))/float64(len(b.words)), "part"
	}
	return 0, ""
}

func spelt(a, b name) bool {
	if a.key == b.key || len(a.key) < 5 || edlib.JaroWinklerSimilarity(a.key, b.key) < sameName {
		return a.key == b.key
	}
	for i := range a.words {
		if edlib.JaroWinklerSimilarity(a.words[i], b.words[i]) < sameWord {
			return false
		}
	}
	return true
}

// partOf reports whether a name may be the short form of another: the family name
// of a person, the first words of a body.
func partOf(a, b name) bool {
	n := len(a.words)
	end := slices.Equal(a.words, b.words[len(b.words)-n:])
	if a.Kind == schema.KindPerson || b.Kind == schema.KindPerson {
		return end
	}
	return n > 1 && (end || slices.Equal(a.words, b.words[:n]))
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
