package schema

import (
	"strings"
	"testing"
)

// TestLocalID: what is of one day, and of one article, stands together when ids are sorted;
// what is not the same has another id.
func TestLocalID(t *testing.T) {
	first := LocalID("e:", "2024-03-22", "a", "x", "1")
	if first != LocalID("e:", "2024-03-22", "a", "x", "1") || len(first) != len("e:")+16 {
		t.Errorf("%s", first)
	}
	for _, other := range []string{
		LocalID("e:", "2024-03-22", "a", "x", "2"), LocalID("e:", "2024-03-22", "a", "x1"), LocalID("e:", "2024-03-22", "ax", "1"),
		LocalID("e:", "2024-03-23", "a", "x", "1"), LocalID("e:", "", "a", "x", "1"), LocalID("s:", "2024-03-22", "a", "x", "1"),
	} {
		if other == first {
			t.Errorf("two things are %s", other)
		}
	}
	day, next := LocalID("e:", "2024-03-22", "b"), LocalID("e:", "2024-03-23", "b")
	if day[:6] != first[:6] || day[:6] >= next[:6] {
		t.Errorf("of a day: %s, %s; of the next: %s", first, day, next)
	}
	one, two := LocalID("e:", "a day", "a", "1"), LocalID("e:", "", "a", "2")
	if one[:7] != two[:7] || one == two || strings.HasPrefix(LocalID("e:", "", "b", "1"), one[:7]) {
		t.Errorf("of an article without a day: %s, %s", one, two)
	}
}
