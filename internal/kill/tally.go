//go:build unix

package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// tally counts what the kills left.
type tally struct {
	kills, midLoad      int // midLoad: some articles were there, and some not
	torn, lost, doubled int
	ended, completed    int // runs of the command that were not killed; those that ended well with the same bytes
	waited, gaveUp      int // loaders that waited for a killed server and ended well; that did not
	held                []int
}

const header = "| store | killed | command | seed | kills | in mid-load | torn | lost | doubled | not killed again: same bytes | articles held at the kill (min, median, max) | loaders that outlived the server | time |\n" +
	"|---|---|---|---|---|---|---|---|---|---|---|---|---|"

// row is the tally as a row of the table.
func (t *tally) row(s settings, articles int, took time.Duration) string {
	slices.Sort(t.held)
	store, killed, waited := "SQLite", "loader", "–"
	if s.store != "sqlite" {
		store = "Neo4j"
	}
	if s.server != "" {
		killed, waited = "server", fmt.Sprintf("%d of %d", t.waited, t.waited+t.gaveUp)
	}
	cells := []any{store, killed, s.command, s.seed, t.kills, t.midLoad, t.torn, t.lost, t.doubled,
		fmt.Sprintf("%d of %d", t.completed, t.ended),
		fmt.Sprintf("%d, %d, %d of %d", t.held[0], t.held[len(t.held)/2], t.held[len(t.held)-1], articles), waited, took.Round(time.Second)}
	return fmt.Sprintf("|"+strings.Repeat(" %v |", len(cells)), cells...)
}

// wrong counts the findings.
func (t *tally) wrong() int { return t.torn + t.lost + t.doubled + t.ended - t.completed }
