// Package newsgraph holds what the whole program carries with it: its notice.
// The program is in cmd/newsgraph; docs/architecture.md shows the way through.
package newsgraph

import _ "embed" // the notice

// Notice tells what is embedded in the program or fetched by it, and under
// which terms.
//
//go:embed NOTICE
var Notice string
