//go:build race

package split

// underRace tells that the race detector slows the tests tenfold.
const underRace = true
