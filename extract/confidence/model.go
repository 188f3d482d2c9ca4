package confidence

import (
	_ "embed" // the weights
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed weights.tsv
var table string

// Model is a logistic regression: the confidence of an event is 1/(1+exp(-s)),
// s being the weight of every event plus those of its features.
type Model struct {
	weights map[string]int // hundredths, which add up to the same in any order and on any machine
}

// base is the row of the weight that every event has.
const base = "base"

// Default returns the weights inside the program. It panics where they are
// broken, which the tests rule out.
var Default = sync.OnceValue(func() *Model {
	m, err := parse(table)
	if err != nil {
		panic("confidence: " + err.Error())
	}
	return m
})

// parse reads a table of a feature and its weight a line. Lines that begin with #
// are comments, further columns are for the reader.
func parse(table string) (*Model, error) {
	m := &Model{weights: map[string]int{}}
	n := 0
	for line := range strings.Lines(table) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "\t")
		if len(row) < 2 {
			return nil, fmt.Errorf("weights.tsv:%d: no weight", n)
		}
		w, err := strconv.ParseFloat(row[1], 64)
		if err != nil || !(math.Abs(w) < maxWeight) { // a NaN is not
			return nil, fmt.Errorf("weights.tsv:%d: the weight is %q", n, row[1])
		}
		if _, twice := m.weights[row[0]]; twice {
			return nil, fmt.Errorf("weights.tsv:%d: %s stands twice", n, row[0])
		}
		m.weights[row[0]] = int(math.Round(100 * w))
	}
	if _, ok := m.weights[base]; !ok {
		return nil, fmt.Errorf("weights.tsv: no line %q", base)
	}
	return m, nil
}

// maxWeight is more than any weight: e^10 to one.
const maxWeight = 10

// Of is the confidence of an event with the given features, 0…1 in hundredths.
func (m *Model) Of(features []string) float64 {
	sum := m.weights[base]
	for _, f := range features {
		sum += m.weights[f]
	}
	return logistic(sum)
}

// Weight is what a feature adds to the log-odds, 0 for one that is not known.
func (m *Model) Weight(feature string) float64 { return float64(m.weights[feature]) / 100 }

// logistic turns log-odds in hundredths into a probability in hundredths.
func logistic(sum int) float64 {
	return math.Round(100/(1+math.Exp(-float64(sum)/100))) / 100
}
