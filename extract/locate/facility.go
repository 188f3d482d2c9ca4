package locate

import "strings"

// facility are nouns for a place without a name of its own, where things happen.
var facility = set(`airport airfield apartment arena bank bar barracks base beach border bridge building bunker bus cabin cafe camp car casino
castle cathedral cave cell cemetery chapel checkpoint church cinema clinic college compound consulate convent corridor court courthouse courtyard crossing
dam desert dock embassy engine estate facility factory farm field forest fort garage garden gym hall harbor harbour headquarters highway hill home hospital
hostel hotel house hut island jail jungle junction kitchen laboratory lake mall mansion market marketplace mausoleum mill mine monastery mosque motorway
mountain museum neighborhood neighbourhood nightclub office outpost palace park parking pier pitch plant plaza port prison pub pyramid railway ranch
refinery residence restaurant river road room ruins sea shelter ship shop shore shrine site square stadium station store street subway suburb supermarket
synagogue tavern temple tent terminal theater theatre tower town train trench tunnel university vessel village villa warehouse waterfront well wharf yard zoo boat plane aircraft
avenue campus classroom school kindergarten playground dormitory entrance gate neighbourhood outskirts pool stairs suburb venue
boulevard lane alley roundabout intersection promenade pavement sidewalk bypass expressway freeway viaduct canal embankment runway cafeteria bakery brewery lobby hallway ward morgue
cottage quarry landfill pharmacy gallery ferry yacht tram ballroom stairwell carriage precinct`)

// vague are nouns for a place that name one only with a word that tells which: "the
// shopping centre", "the market area", but not "the area" nor "rural areas".
var vague = set(`area center centre complex corner ground quarter section sector site zone`)

// trades are facilities whose names mean a line of work as often as a spot.
var trades = set(`bank field market mine office`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
