//go:build !race

package nlp

// underRace tells that the race detector slows the tests tenfold.
const underRace = false
