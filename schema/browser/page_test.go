package browser

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/internal/golden"
)

const pageHead = `# Questions for Neo4j

The saved questions of ` + "`newsgraph schema print saved-cypher`" + ` (also ` + "`saved-zip`" + ` for Neo4j Browser 5, ` + "`saved-csv`" + ` for Query: [neo4j.md](neo4j.md)).
$NAME is a parameter; the values to begin with fit the articles of testdata/demo, whose answers stand below some questions. They need no APOC. This page is written by a test.

`

// TestPage writes docs/questions.md (-update), or finds it out of date.
func TestPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(pageHead)
	_, all := parsed()
	b.WriteString("| parameter | to begin with |\n|---|---|\n")
	for _, p := range all {
		fmt.Fprintf(&b, "| `$%s` | `%s` |\n", p.Name, p.Literal)
	}
	group := ""
	for _, q := range Questions() {
		if q.Group != group {
			group = q.Group
			fmt.Fprintf(&b, "\n## %s\n", group)
		}
		fmt.Fprintf(&b, "\n### %s %s\n\n%s\n\n```cypher\n%s\n```\n", q.Number, q.Title, q.About, q.Cypher)
		answer, err := os.ReadFile(filepath.Join("testdata", "answers", q.Number+".txt"))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		if err == nil {
			fmt.Fprintf(&b, "\n```\n%s\n```\n", strings.TrimSpace(string(answer)))
		}
	}
	golden.Assert(t, filepath.Join("..", "..", "docs", "questions.md"), b.String())
}
