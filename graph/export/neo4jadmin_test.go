package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"newsgraph/graph/export"
)

// TestNeo4jAdminFiles: the files have the rows that they should, each of as many fields
// as the header; neo4jstore tests what a server makes of them.
func TestNeo4jAdminFiles(t *testing.T) {
	s, dir := hostile(t), t.TempDir()
	f, _ := export.Named("neo4j-admin")
	if err := f.WriteFolder(context.Background(), dir, s); err != nil {
		t.Fatal(err)
	}
	rows := map[string]int{}
	files, _ := filepath.Glob(filepath.Join(dir, "*.csv"))
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil || len(all) < 2 {
			t.Fatalf("%s: %d rows, %v", path, len(all), err)
		}
		kind, _, _ := strings.Cut(filepath.Base(path), "-")
		rows[kind] += len(all) - 1
		rows[filepath.Base(path)] = len(all) - 1
	}
	nodes, edges := records(t, s)
	books := rows["nodes-Alias.csv"] + rows["nodes-Extraction.csv"] + rows["nodes-LinkKey.csv"] + rows["nodes-Newsgraph.csv"]
	if rows["nodes"]-books != nodes || rows["relationships"]-rows["relationships-NAMES.csv"] != edges || rows["nodes-Extraction.csv"] != rows["nodes-Article.csv"] {
		t.Errorf("%d nodes and %d relationships in the store, and rows %v", nodes, edges, rows)
	}
	if ok, err := export.IsExport(dir); !ok || err != nil {
		t.Errorf("the folder is no export: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if ok, _ := export.IsExport(dir); ok {
		t.Error("a folder with other files is an export")
	}
	if out, err := exec.Command("sh", filepath.Join(dir, "import.sh"), "--dry-run").CombinedOutput(); err != nil || bytes.Count(out, []byte("--nodes=")) != strings.Count(strings.Join(files, " "), "/nodes-") {
		t.Errorf("%v: %s", err, out)
	}
}
