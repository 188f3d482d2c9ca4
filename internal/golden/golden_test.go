package golden

import (
	"os"
	"path/filepath"
	"testing"
)

// spy is a testing.TB that notes failures.
type spy struct {
	testing.TB
	failed bool
}

func (s *spy) Helper()               {}
func (s *spy) Errorf(string, ...any) { s.failed = true }
func (s *spy) Fatalf(string, ...any) { s.failed = true; panic(s) }

func assert(t *testing.T, path, got string) (failed bool) {
	s := &spy{TB: t}
	defer func() {
		if r := recover(); r != nil && r != any(s) {
			panic(r)
		}
		failed = s.failed
	}()
	Assert(s, path, got)
	return s.failed
}

func TestAssert(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b.golden")
	if !assert(t, path, "x") {
		t.Error("a missing file passes")
	}
	*update = true
	failed := assert(t, path, "x")
	*update = false
	if failed {
		t.Error("-update fails")
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "x" {
		t.Errorf("-update wrote %q, %v", b, err)
	}
	if assert(t, path, "x") {
		t.Error("the same fails")
	}
	if !assert(t, path, "y") {
		t.Error("another passes")
	}
}
