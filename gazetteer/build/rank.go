package main

import "strings"

// Prominence of places that no population tells: rough readers' knowledge, so
// that "Niger" is the country before the state, and the "Black Sea" a sea.
const (
	countryBase   = 1e11
	continentBase = 1e10
	regionBase    = 2e7
	featureBase   = 2e6
	siteBase      = 3e5
)

// prominence says how likely a bare name means this place and not another.
// It is weighed with how much the name speaks for it.
func (p *place) prominence() float64 {
	people := float64(p.people)
	switch p.kind.String() {
	case "country":
		return countryBase + people
	case "continent":
		return continentBase
	case "region", "sea", "historic":
		return regionBase + people
	case "admin1":
		return .4*float64(p.within) + 5e4
	case "admin2":
		return .2*float64(p.within) + 1e3
	case "city":
		return p.cityProminence()
	case "district":
		return .3*people + 50
	case "camp", "base", "airport", "site":
		return siteBase + people
	default:
		return featureBase + people
	}
}

func (p *place) cityProminence() float64 {
	people := float64(p.people)
	switch {
	case p.feature == "PPLC" && !dependent[p.country]:
		return 10*people + 1e6
	case p.feature == "PPLA", p.feature == "PPLC":
		return 2*people + 2e4
	case gone[p.feature]:
		return .1*people + 10
	}
	return people + 100
}

// gone are the feature codes of places that were abandoned, destroyed or are
// capitals of the past.
var gone = map[string]bool{"PPLH": true, "PPLQ": true, "PPLW": true, "PPLCH": true}

// dependent are the territories whose capitals are no more than seats of a
// province: Kingston is Jamaica's before it is Norfolk Island's.
var dependent = set("AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN " +
	"PR RE SH SJ SX TC TF TK VG VI WF YT")

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}
