package needs

import (
	"os"
	"strings"
	"testing"
)

// Pairs reads a file of two columns, parted by a tab; lines that begin with # are none.
func Pairs(t testing.TB, path string) (left, right []string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for row := range strings.SplitSeq(string(b), "\n") {
		if l, r, ok := strings.Cut(row, "\t"); ok && row[0] != '#' {
			left, right = append(left, l), append(right, r)
		}
	}
	return left, right
}
