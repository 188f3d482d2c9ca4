package locate

import "math"

// What the votes of an article weigh, fitted on shared/eval/geo/dev.jsonl in
// coarse steps; one of them changed by a third up to double moved the share of right
// places by .012 at most.
const (
	weightOfPrior = 1.2 // a power of ten of people
	weightOfVotes = 2.5 // a doubling of the votes, as natural logarithm

	bondCountry  = 0.15 // of two places in one country; twice that if one is the country
	bondDivision = 0.6  // of two places in one first-level division; twice that if one is the division
	bondNear     = 1.6  // of two towns within near; half of it within away
	near, away   = 60, 200

	ofCountry = 0.5 // countries are better known than cities of as many people
	byOther   = 0.7 // a city called by another of its names is less likely meant

	famous = 5   // the prominence from which a name inside another needs no votes: 100,000 people
	enough = 0.5 // the votes that others need
)

// The distances as cosines of angles at the centre of the Earth.
var cosNear, cosAway = math.Cos(near / 6371.0), math.Cos(away / 6371.0)

// bond is how much one place speaks for another.
func bond(a, b *spot) float64 {
	v := 0.0
	if a.country != "" && a.country == b.country {
		v += bondCountry
		if b.holds && b.division == "" {
			v += bondCountry
		}
	}
	if a.division != "" && a.division == b.division {
		v += bondDivision
		if b.holds {
			v += bondDivision
		}
	}
	if a.point && b.point {
		switch dot := a.x*b.x + a.y*b.y + a.z*b.z; {
		case dot > cosNear:
			v += bondNear
		case dot > cosAway:
			v += bondNear / 2
		}
	}
	return v
}
