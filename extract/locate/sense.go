package locate

import (
	"math"
	"strings"

	"newsgraph/gazetteer"
)

// A name in an article has one sense. Which of its candidates that is, the other
// names of the article tell: each votes for what lies near its own candidates, in
// their division and in their country, as far as those are likely themselves.
// Prominence decides where the votes do not.

// sense is a name with what it may mean.
type sense struct {
	name   string
	cands  []gazetteer.Place // the most prominent first
	spots  []spot
	prior  []float64
	chance []float64 // that a candidate is meant
	voted  []float64 // what the other names spoke for each
	weight float64   // of the name's vote
	pinned int       // the candidate that the text itself names ("Paris, Texas"), or -1
}

// spot is where a candidate lies, in a form that is quick to compare.
type spot struct {
	x, y, z  float64 // of the unit vector
	point    bool    // it is small: distances mean something
	country  string
	division string // with its country; empty for none
	holds    bool   // it is a country or division itself
}

// maxCands is how many candidates of a name are weighed.
const maxCands = 40

// maxVoters is how many names vote, the first of the article: lists of thousands
// of places would take seconds.
const maxVoters = 150

// rounds is how often the names vote; chances hardly change after.
const rounds = 4

func newSense(name string, cands []gazetteer.Place) *sense {
	s := &sense{name: name, cands: cands[:min(len(cands), maxCands)], pinned: -1}
	least := math.Inf(1)
	for _, c := range s.cands {
		s.spots = append(s.spots, spotOf(c))
		p := prominence(c)
		if c.Kind == "city" && !strings.EqualFold(c.Name, name) {
			p -= byOther
		}
		least = min(least, p)
		s.prior = append(s.prior, least) // the gazetteer's order knows more than the number of people
	}
	s.chance, s.voted = make([]float64, len(s.cands)), make([]float64, len(s.cands))
	return s
}

func spotOf(c gazetteer.Place) spot {
	lat, lon := c.Lat*math.Pi/180, c.Lon*math.Pi/180
	p := spot{x: math.Cos(lat) * math.Cos(lon), y: math.Cos(lat) * math.Sin(lon), z: math.Sin(lat), country: c.Country, point: true}
	switch c.Kind {
	case "country":
		p.holds, p.point = true, false
	case "admin1":
		p.holds, p.point, p.division = true, false, c.Country+"/"+c.Name
	case "region", "continent", "sea", "historic":
		p.point = false
	default:
		if c.Admin1 != "" {
			p.division = c.Country + "/" + c.Admin1
		}
	}
	return p
}

// prominence is how well known a place is, as the power of ten of its people or
// what is worth as much.
func prominence(c gazetteer.Place) float64 {
	if p, ok := kindProminence[c.Kind]; ok {
		return p
	}
	if c.Kind == "country" {
		return math.Log10(float64(c.Population)+100) + ofCountry
	}
	return math.Log10(float64(c.Population) + 100)
}

var kindProminence = map[string]float64{
	"continent": 9, "region": 7, "sea": 7, "admin1": 6.5, "historic": 6, "admin2": 4,
}

// weigh gives every candidate its chance, by the prior alone and then by the votes.
func weigh(senses []*sense) {
	for _, s := range senses {
		s.settle()
	}
	voters := senses[:min(len(senses), maxVoters)]
	for range rounds {
		for _, s := range senses {
			s.hear(voters)
		}
		for _, s := range senses {
			s.settle()
		}
	}
}

// hear sums what the other names speak for each candidate.
func (s *sense) hear(voters []*sense) {
	clear(s.voted)
	for _, o := range voters {
		if o == s {
			continue
		}
		for j, chance := range o.chance {
			if chance < leastChance {
				continue
			}
			for i := range s.voted {
				if s.cands[i].ID != o.cands[j].ID {
					s.voted[i] += o.weight * chance * bond(&s.spots[i], &o.spots[j])
				}
			}
		}
	}
}

// leastChance is the chance below which a candidate has no vote.
const leastChance = 0.02

// settle turns prior and votes into chances.
func (s *sense) settle() {
	best := math.Inf(-1)
	for i := range s.cands {
		v := weightOfPrior*s.prior[i] + weightOfVotes*math.Log1p(s.voted[i])
		if s.pinned == i {
			v += 100
		}
		s.chance[i], best = v, max(best, v)
	}
	sum := 0.0
	for i, v := range s.chance {
		s.chance[i] = math.Exp(v - best)
		sum += s.chance[i]
	}
	for i := range s.chance {
		s.chance[i] /= sum
	}
}

// best is the candidate with the highest chance, the more prominent of equals.
func (s *sense) best() int {
	k := 0
	for i, c := range s.chance {
		if c > s.chance[k] {
			k = i
		}
	}
	return k
}

// backed reports whether the article speaks for the best candidate, or it needs
// no support.
func (s *sense) backed() bool {
	k := s.best()
	return s.prior[k] >= famous || s.voted[k] >= enough
}
