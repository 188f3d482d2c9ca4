package source

import (
	"os"
	"strings"

	"newsgraph/article"
)

// Openable maps the files of articles to what can be opened to read them again: of a
// member of an archive that is the archive. Each is listed once, in the order in which
// it comes first.
func Openable(files []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, f := range files {
		if f = outer(f); !seen[f] {
			seen[f] = true
			out = append(out, f)
		}
	}
	return out
}

// outer cuts members off a name until a file of that name is there. A name that is
// nowhere stays as it is, for the error to tell.
func outer(file string) string {
	for name := file; ; {
		if _, err := os.Stat(name); err == nil {
			return name
		}
		i := strings.LastIndex(name, article.MemberMark)
		if i < 0 {
			return file
		}
		name = name[:i]
	}
}
