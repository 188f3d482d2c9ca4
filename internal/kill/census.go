//go:build unix

package main

import (
	"fmt"
	"maps"
	"slices"
)

// census counts what a store holds: by table, or by label and type. What no export
// shows, as keys and other names, is among it.
type census map[string]int

// differs names the first count that is another in both, or is empty. Counts that
// only one of them has are not compared: the stores keep books of their own.
func (c census) differs(want census) string {
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got, ok := c[name]; ok && got != want[name] {
			return fmt.Sprintf("%s: %d, want %d", name, got, want[name])
		}
	}
	return ""
}
