package extract

import "testing"

func TestWithoutTickers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Acme Corp <ACM.T> said", "Acme Corp         said"},
		{"Acme Corp\n<ACM>\nsaid", "Acme Corp\n     \nsaid"},
		{"Acme Corp (NYSE: ACM) said", "Acme Corp             said"},
		{"Acme Corp (ACM.N) said", "Acme Corp         said"},
		{"a unit of <Acme\nBrewers PLC>, a firm", "a unit of  Acme\nBrewers PLC , a firm"},
		{"the Northern Front (NF) said", "the Northern Front (NF) said"},
		{"fewer than <9 and more than 3>", "fewer than <9 and more than 3>"},
		{"no end <Acme said", "no end <Acme said"},
	} {
		if got := withoutTickers(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
