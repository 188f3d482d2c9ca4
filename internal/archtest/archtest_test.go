package archtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "newsgraph"

// rooms says for each room what of ours it may import, from the longest path to
// the shortest: the first that fits a package counts. A room may import itself.
var rooms = []struct {
	room string
	may  []string
}{
	{"extract/nlp", nil},
	{"extract", []string{"article/clean", "gazetteer", "schema"}},
	{".", nil}, // the notice
	{"schema", nil},
	{"gazetteer", []string{"schema"}},
	{"article/charset", []string{"article/shown"}},
	{"article/clean", []string{"article/day", "article/words", "schema"}},
	{"article/day", nil},
	{"article/language", []string{"article/words"}},
	{"article/page", []string{"article/charset", "article/clean", "article/day", "article/shown", "article/words"}},
	{"article/rewind", nil},
	{"article/shown", nil},
	{"article/unpack", nil},
	{"article/warc", []string{"article/rewind"}},
	{"article/words", nil},
	{"article", []string{"schema"}},
	{"source/fetch", []string{"article"}},
	{"source/sitemap", nil},
	{"source", []string{"article", "schema"}},
	{"link", []string{"schema"}},
	{"graph", []string{"link", "gazetteer", "schema"}},
	{"ingest", []string{"extract", "link", "article", "graph", "gazetteer", "schema"}},
	{"cmd", []string{"ingest", "source", "extract", "link", "article", "graph", "gazetteer", "schema"}},
	{"train", []string{"extract"}},                                       // the recipe of the weights; nothing imports it
	{"calibrate", []string{"extract", "article", "gazetteer", "schema"}}, // the fit of the confidences; nothing imports it
	{"internal", []string{"cmd", "ingest", "extract", "link", "article", "graph", "gazetteer", "schema"}},
}

// only says which room alone may import a module of others.
var only = map[string]string{
	"github.com/neo4j/neo4j-go-driver": "graph/neo4jstore",
	"modernc.org/sqlite":               "graph/sqlitestore",
	"github.com/jdkato/prose":          "extract/nlp",
	"github.com/urfave/cli":            "cmd",
	"github.com/temoto/robotstxt":      "source/fetch",
	"github.com/bmatcuk/doublestar":    "source",
	"github.com/klauspost/compress":    "article/unpack",
	"github.com/andybalholm/brotli":    "article/unpack",
	"github.com/yuin/goldmark":         "article",
	"github.com/abadojack/whatlanggo":  "article/language",
}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	for file, imports := range sources(t) {
		pkg := filepath.ToSlash(filepath.Dir(file))
		room, may, ok := roomOf(pkg)
		if !ok {
			t.Errorf("%s: the room %s is not in the list: say what it may import", file, pkg)
			continue
		}
		seen[room] = true
		for _, path := range imports {
			if wrong := check(pkg, room, may, path); wrong != "" {
				t.Errorf("%s imports %s: %s", file, path, wrong)
			}
		}
	}
	if len(seen) < 5 {
		t.Errorf("only the rooms %v were found: is the test run in its folder?", seen)
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		pkg, path string
		right     bool
	}{
		{"ingest", "newsgraph/graph/sqlitestore", true},
		{"extract/nlp", "newsgraph/extract/nlp/spacy", true},
		{"extract/nlp", "newsgraph/schema", false},
		{"graph/sqlitestore", "newsgraph/graph", true},
		{"graph", "newsgraph/extract", false},
		{"extract", "newsgraph/graph", false},
		{"article", "newsgraph/ingest", false},
		{"schema", "strings", true},
		{"ingest", "github.com/neo4j/neo4j-go-driver/v5/neo4j", false},
		{"graph/neo4jstore", "github.com/neo4j/neo4j-go-driver/v5/neo4j", true},
	} {
		room, may, _ := roomOf(c.pkg)
		if wrong := check(c.pkg, room, may, c.path); (wrong == "") != c.right {
			t.Errorf("%s imports %s: %q", c.pkg, c.path, wrong)
		}
	}
}

// check says what is wrong with an import, or nothing.
func check(pkg, room string, may []string, path string) string {
	for prefix, home := range only {
		if within(path, prefix) && !within(pkg, home) {
			return "only " + home + " may"
		}
	}
	target, ours := strings.CutPrefix(path, module+"/")
	if !ours || within(target, room) {
		return ""
	}
	for _, m := range may {
		if within(target, m) {
			return ""
		}
	}
	return room + " may import " + strings.Join(may, ", ")
}

func roomOf(pkg string) (room string, may []string, ok bool) {
	for _, r := range rooms {
		if within(pkg, r.room) {
			return r.room, r.may, true
		}
	}
	return "", nil, false
}

// within reports whether a path is the given one, a version of it, or below it.
func within(path, of string) bool {
	return path == of || strings.HasPrefix(path, of+"/")
}

// sources maps the files of the module, tests apart, to what they import.
func sources(t *testing.T) map[string][]string {
	t.Helper()
	root := filepath.Join("..", "..")
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); rel != "." && (strings.HasPrefix(name, ".") || name == "testdata" || name == "tools" || name == "models" || name == "bin") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range f.Imports {
			path, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			out[rel] = append(out[rel], path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
