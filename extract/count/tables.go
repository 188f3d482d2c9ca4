package count

import (
	_ "embed" // the tables
	"fmt"
	"strconv"
	"strings"
)

//go:embed data/vague.tsv
var vagueTSV string

//go:embed data/cues.tsv
var cuesTSV string

//go:embed data/people.tsv
var peopleTSV string

// rows splits a table into its columns. A line with another number of them is a
// mistake in the program, which the package's tests find: it panics.
func rows(tsv string, columns int) [][]string {
	var out [][]string
	for line := range strings.Lines(tsv) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) != columns {
			panic(fmt.Sprintf("count table: %d columns, want %d: %s", len(row), columns, line))
		}
		out = append(out, row)
	}
	return out
}

// vague are the quantities of vague.tsv by word.
var vague = func() map[string]int {
	out := map[string]int{}
	for _, row := range rows(vagueTSV, 3) {
		n, err := strconv.Atoi(row[1])
		if err != nil {
			panic("vague.tsv: " + err.Error())
		}
		out[row[0]] = n
	}
	return out
}()

// sense is what a cue says of the number beside it.
type sense string

const (
	plain  sense = "" // no cue
	least  sense = "least"
	most   sense = "most"
	near   sense = "about"
	nearly sense = "almost"
	skip   sense = "skip"
	none   sense = "none"
)

// cues are those of cues.tsv by their words, before or after the number.
var before, after = func() (b, a map[string]sense) {
	b, a = map[string]sense{}, map[string]sense{}
	for _, row := range rows(cuesTSV, 3) {
		switch s := sense(row[1]); s {
		case least, most, near, nearly, skip, none:
			map[string]map[string]sense{"before": b, "after": a}[row[0]][row[2]] = s
		default:
			panic("cues.tsv: unknown sense " + row[1])
		}
	}
	return b, a
}()

// maxCue is how many words the longest cue has.
const maxCue = 4
