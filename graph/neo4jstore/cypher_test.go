package neo4jstore

import (
	"bytes"
	"context"
	"encoding/base64"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"pgregory.net/rapid"

	"newsgraph/graph"
	"newsgraph/graph/export"
	"newsgraph/graph/graphtest"
	"newsgraph/internal/needs"
)

// TestCypher: the script that an export writes makes the store again, by cypher-shell
// in an encoding of its own, also when it is run twice.
func TestCypher(t *testing.T) {
	ctx := context.Background()
	s := openEmpty(t)
	t.Cleanup(func() { _ = s.Close() })
	xs, decided := graphtest.Hostile()
	batch, _ := graph.Plan(xs)
	step(t, s, batch, decided)
	f, _ := export.Named("cypher")
	var script bytes.Buffer
	if err := f.Write(ctx, &script, s); err != nil {
		t.Fatal(err)
	}
	want, lines := asText(contents(t, s)), graphtest.Lines(t, s)
	_ = s.Close()
	again := openEmpty(t)
	t.Cleanup(func() { _ = again.Close() })
	for _, run := range []string{"first", "second"} {
		shell(t, script.Bytes())
		if diff := cmp.Diff(want, asText(contents(t, again))); diff != "" {
			t.Fatalf("the %s run (-loaded +script):\n%.4000s", run, diff)
		}
	}
	if diff := cmp.Diff(lines, graphtest.Lines(t, again)); diff != "" {
		t.Fatalf("the exports differ (-loaded +script):\n%.4000s", diff)
	}
	var all []string
	for _, c := range batch.Articles {
		all = append(all, c.Article.ID)
	}
	retract(t, again, all...)
	if left := graphtest.Lines(t, again); len(left) > 0 {
		t.Errorf("after all articles were retracted there is left:\n%.2000s", left)
	}
}

// blob is how contents shows bytes.
var blob = regexp.MustCompile(`data=\[\]byte\{([^}]*)\}\(\[\]uint8\)`)

// asText shows bytes as the base64 that a script of Cypher has for them.
func asText(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = blob.ReplaceAllStringFunc(l, func(m string) string {
			var b []byte
			for _, hex := range regexp.MustCompile(`0x[0-9a-f]+`).FindAllString(m, -1) {
				n, _ := strconv.ParseUint(hex, 0, 8)
				b = append(b, byte(n))
			}
			return `data="` + base64.StdEncoding.EncodeToString(b) + `"(string)`
		})
	}
	slices.Sort(out)
	return out
}

// shell runs a script by cypher-shell on the server of the tests.
func shell(t *testing.T, script []byte) {
	t.Helper()
	path, err := filepath.Abs("../../scripts/neo4j")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(path), "../.cache/neo4j/shell")); err != nil {
		needs.Missing(t, "no cypher-shell (scripts/neo4j install):", err)
	}
	u, err := url.Parse(testConfig(t).URI)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(path, "cypher")
	c.Env = append(os.Environ(), "NEO4J_BOLT_PORT="+u.Port(), "NEO4J_PASSWORD="+string(testConfig(t).Password), "LC_ALL=C")
	c.Stdin = bytes.NewReader(script)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("cypher-shell: %v\n%.3000s", err, out)
	}
}

// TestCypherText: every text comes back from the server as it was.
func TestCypherText(t *testing.T) {
	s := openEmpty(t)
	t.Cleanup(func() { _ = s.Close() })
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`([\\'"u0-9A-F;/*\n\r\t{}$:`+"`"+` ]|é|\\u00(27|5C|22)){0,40}`), rapid.SampledFrom(graphtest.HostileNames))
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOfN(text, 1, 50).Draw(rt, "texts")
		literals := make([]string, len(texts))
		for i := range texts {
			texts[i] = strings.ReplaceAll(strings.ToValidUTF8(texts[i], "?"), "\x00", "?") // as the graph has them
			literals[i] = export.CypherText(texts[i])
		}
		records, err := s.auto(context.Background(), neo4j.AccessModeRead, "RETURN ["+strings.Join(literals, ",")+"]")
		if err != nil {
			rt.Fatalf("%v\n%s", err, literals)
		}
		if diff := cmp.Diff(texts, values(records[0].Values).texts(0)); diff != "" {
			rt.Fatalf("(-written +read):\n%s", diff)
		}
	})
}
