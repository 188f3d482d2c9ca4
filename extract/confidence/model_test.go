package confidence

import (
	"math"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	m, err := parse("# how\n\nbase\t1.50\t100\t80\nrule=b\t-0.25\t10\t5\nc\t0.5\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		features []string
		want     float64
	}{
		{nil, .82}, {[]string{"rule=b"}, .78}, {[]string{"c", "rule=b"}, .85}, {[]string{"rule=b", "c"}, .85},
		{[]string{"rule=of tomorrow"}, .82}, // not measured: counts nothing
	} {
		if got := m.Of(c.features); got != c.want {
			t.Errorf("%v: %v, want %v", c.features, got, c.want)
		}
	}
	if w := m.Weight("rule=b"); w != -.25 {
		t.Errorf("rule=b weighs %v", w)
	}
	for _, c := range []struct{ table, want string }{
		{"", "base"}, {"base\n", ":1: no weight"}, {"# x\nbase\tone", ":2: the weight"}, {"base\tNaN", "the weight"}, {"base\t10", "the weight"},
		{"base\t1\nx\t1\nx\t2", ":3: x stands twice"},
	} {
		if _, err := parse(c.table); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q in it", c.table, err, c.want)
		}
	}
}

// TestLogisticIsTheSameEverywhere holds that no sum of weights is so near to the
// middle of two hundredths that another processor's exponential could round it
// otherwise.
func TestLogisticIsTheSameEverywhere(t *testing.T) {
	for sum := -3000; sum <= 3000; sum++ {
		p := logistic(sum)
		if !(p >= 0 && p <= 1) || p != math.Round(100*p)/100 || sum > -3000 && p < logistic(sum-1) {
			t.Errorf("%d: %v", sum, p)
		}
		if _, cut := math.Modf(100 / (1 + math.Exp(-float64(sum)/100))); math.Abs(cut-.5) < 1e-9 {
			t.Errorf("%d is rounded by a hair", sum)
		}
	}
}

// TestWeights holds what a reader expects of the measured weights: an event is
// never surer for an untold, unnamed or unresolved party. A fit that says
// otherwise has found something odd in the annotated articles.
func TestWeights(t *testing.T) {
	m := Default()
	if n := len(m.weights); n < 10 || n > 30 {
		t.Errorf("%d weights: few events carry no more than two dozen", n)
	}
	for _, f := range []string{"actor=none", "actor=unnamed", "actor=place", "actor=far", "target=none", "pronoun=open"} {
		if w := m.Weight(f); w > 0 {
			t.Errorf("%s raises the confidence: %+.2f", f, w)
		}
	}
	named, bare := m.Of([]string{"rule=active"}), m.Of([]string{"rule=active", "actor=none", "target=none"})
	if !(named > .75 && named < .95 && bare > .1 && bare < named-.15) {
		t.Errorf("an active clause has %v with both parties named, %v with neither", named, bare)
	}
	if p := m.Of([]string{"rule=of tomorrow"}); p < .6 || p > .95 {
		t.Errorf("an unknown rule has %v", p)
	}
}
