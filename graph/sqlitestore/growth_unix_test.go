//go:build unix

package sqlitestore

import (
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph"
	"newsgraph/graph/graphtest"
)

// BenchmarkGrowth goes by the time that this process uses.
func BenchmarkGrowth(b *testing.B) {
	fresh := func() graph.Store { return mustOpen(b, filepath.Join(b.TempDir(), "x.db")) }
	for range b.N {
		s := fresh()
		graphtest.Growth(b, s, fresh, ownCPU)
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// ownCPU is the time that this process has used, in seconds.
func ownCPU() float64 {
	var r syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &r) // fails for another who only
	return time.Duration(r.Utime.Nano() + r.Stime.Nano()).Seconds()
}
