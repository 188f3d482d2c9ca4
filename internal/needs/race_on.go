//go:build race

package needs

// Race says that the race detector watches: everything takes ten times as long, and
// times mean nothing.
const Race = true
