package source

import (
	"path/filepath"

	"github.com/bmatcuk/doublestar/v4"
)

// wanted reports whether a file of a folder is taken by the patterns.
func (in Input) wanted(root, p string) bool {
	return (len(in.Include) == 0 || fits(in.Include, root, p)) && !fits(in.Exclude, root, p)
}

// fits reports whether the path of p below root fits one of the patterns, which
// Check has looked at.
func fits(patterns []string, root, p string) bool {
	rel, err := filepath.Rel(root, p)
	if err != nil {
		return false
	}
	rel = filepath.ToSlash(rel)
	for _, pattern := range patterns {
		if doublestar.MatchUnvalidated(pattern, rel) {
			return true
		}
	}
	return false
}
