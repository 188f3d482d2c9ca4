package refer

import "strings"

// capital reports whether a name that the model takes for a person or a body is that of a
// state's capital: "Pretoria said". Nobody of the article may bear it.
func (n *names) capital(name string, votes map[string]map[string]int) bool {
	first, _, _ := strings.Cut(name, " ")
	if n.titled[name] || given()[first] != 0 {
		return false
	}
	if _, actor := n.g.Actor(name); actor {
		return false
	}
	ps := n.g.Places(name)
	if len(ps) == 0 {
		return false
	}
	if _, ok := n.g.CapitalOf(ps[0]); !ok {
		return false
	}
	for other := range votes {
		if strings.HasSuffix(other, " "+name) {
			return false // "Ann Kingston"
		}
	}
	return true
}

// state reports whether a name that the model takes for a person is that of a country: nobody of the article bears it beside
// another name, or the article speaks of the capital or the people of it.
func (n *names) state(name string, votes map[string]map[string]int) bool {
	ps := n.g.Places(name)
	if n.titled[name] || len(ps) == 0 || ps[0].Kind != "country" {
		return false
	}
	sole := true // and nobody's name in full
	for other := range votes {
		sole = sole && !strings.HasPrefix(other, name+" ") && !strings.HasSuffix(other, " "+name)
	}
	if sole {
		return true
	}
	capital, _ := n.g.Capital(ps[0])
	for other := range votes {
		people, _ := n.g.Demonym(other)
		towns := n.g.Places(other)
		if people.ID == ps[0].ID || len(towns) > 0 && towns[0].ID == capital.ID {
			return true
		}
	}
	return false
}

// winner picks the label with most votes; ties go to the first in alphabet, so
// that the order of a map never shows.
func winner(votes map[string]int) string {
	best := ""
	for l, c := range votes {
		if best == "" || c > votes[best] || c == votes[best] && l < best {
			best = l
		}
	}
	return best
}
