package browser

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"newsgraph/schema"
)

func TestQuestions(t *testing.T) {
	questions := Questions()
	if len(questions) != 25 {
		t.Errorf("%d questions, want 25", len(questions))
	}
	titles := map[string]bool{}
	for i, q := range questions {
		if want := []byte{'0' + byte((i+1)/10), '0' + byte((i+1)%10)}; q.Number != string(want) {
			t.Errorf("question %d has the number %s, want %s", i+1, q.Number, want)
		}
		if titles[q.Title] || q.Title == "" || q.About == "" || q.Group == "" || q.Cypher == "" {
			t.Errorf("%s: title %q twice, or a part is missing: %+v", q.Number, q.Title, q)
		}
		titles[q.Title] = true
		if strings.Contains(q.Cypher, ";") || strings.Contains(strings.ToLower(q.Cypher), "apoc.") || strings.Contains(q.Cypher, "//") {
			t.Errorf("%s is to be one statement, without APOC and comments:\n%s", q.Number, q.Cypher)
		}
		for _, p := range q.Parameters {
			if p.Value() == nil || !strings.Contains(q.Text(), "// :param "+p.Name+" => "+p.Literal+"\n") {
				t.Errorf("%s does not say how $%s is set:\n%s", q.Number, p.Name, q.Text())
			}
		}
	}
}

// TestAllParametersAreAsked finds a setting that no question has any more.
func TestAllParametersAreAsked(t *testing.T) {
	asked := map[string]bool{}
	for _, q := range Questions() {
		for _, p := range q.Parameters {
			asked[p.Name] = true
		}
	}
	_, all := parsed()
	for _, p := range all {
		if !asked[p.Name] {
			t.Errorf("no question has $%s", p.Name)
		}
		if !strings.Contains(SetAll(), p.Name+": "+p.Literal) {
			t.Errorf("%s does not set $%s", SetAll(), p.Name)
		}
	}
}

// TestQuadClasses compares the classes that a question tells types apart by with those
// of the ontology.
func TestQuadClasses(t *testing.T) {
	i := slices.IndexFunc(Questions(), func(q Question) bool { return strings.Contains(q.Cypher, "'verbal cooperation'") })
	if i < 0 {
		t.Fatal("no question has quad classes")
	}
	got := map[schema.Type]string{}
	for _, m := range regexp.MustCompile(`WHEN e.type IN \[(.*)\] THEN '(.*)'`).FindAllStringSubmatch(Questions()[i].Cypher, -1) {
		for _, name := range strings.Split(m[1], ", ") {
			got[schema.Type(strings.Trim(name, "'"))] = m[2]
		}
	}
	for _, info := range schema.Types() {
		if class := got[info.Type]; class != info.Quad && (class != "" || info.Quad != "neutral") {
			t.Errorf("%s is counted as %q, want %q", info.Type, class, info.Quad)
		}
		delete(got, info.Type)
	}
	if len(got) > 0 {
		t.Errorf("there are no types %v", got)
	}
}

func TestZip(t *testing.T) {
	var first, second bytes.Buffer
	if err := WriteZip(&first); err != nil {
		t.Fatal(err)
	}
	if err := WriteZip(&second); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Errorf("written twice, the zip differs (%v)", err)
	}
	z, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, f := range z.File {
		if path.Dir(f.Name) != "newsgraph" || path.Ext(f.Name) != ".cypher" {
			t.Errorf("%s: the Browser takes .cypher files, and shows their folder", f.Name)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	want := []string{texts[0]}
	for _, q := range Questions() {
		want = append(want, q.Text())
	}
	if !slices.Equal(texts, want) || !strings.HasSuffix(texts[0], "\n"+SetAll()) {
		t.Errorf("the zip holds\n%s", strings.Join(texts, "\n---\n"))
	}
}

func TestCSV(t *testing.T) {
	var b bytes.Buffer
	if err := WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[0], ","); got != "name,description,query,id,parentId,isFolder" {
		t.Errorf("the columns are %s", got)
	}
	folders, queries := map[string]bool{}, 0
	for i, r := range rows[1:] {
		if i > 0 && !folders[r[4]] {
			t.Errorf("%s lies in %q, which is no folder before it", r[0], r[4])
		}
		if r[5] == "true" {
			folders[r[3]] = true
		} else if queries++; r[2] == "" {
			t.Errorf("%s has no query", r[0])
		}
	}
	if queries != 26 {
		t.Errorf("%d queries, want 25 and the parameters", queries)
	}
}

// TestGuide reads the page as the Browser does, which takes away what looks like the
// attributes that run scripts, in text too.
func TestGuide(t *testing.T) {
	commands, err := GuideCommands()
	if err != nil {
		t.Fatalf("the page is not well formed: %v", err)
	}
	if slides := strings.Count(Guide(), "<slide "); slides < 6 || slides > 8 {
		t.Errorf("%d slides, want 6 to 8", slides)
	}
	if len(commands) < 8 {
		t.Errorf("only %d things to run", len(commands))
	}
	taken := regexp.MustCompile(`(?i)(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))|<script|javascript:`)
	if lost := taken.FindAllString(Guide(), -1); len(lost) > 0 {
		t.Errorf("the Browser drops %q", lost)
	}
}
