// Package needs gives tests what lies outside the repository. A test without it is
// skipped; on CI everything must be there, and the test fails.
package needs

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Missing ends a test that lacks something: it is skipped, but fails on CI.
func Missing(t testing.TB, why ...any) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(why...)
	}
	t.Skip(why...)
}

// Shared opens a file of the folder shared, which lies beside the repository of
// developers; what ends in .gz is unpacked.
func Shared(t testing.TB, path string) io.Reader {
	t.Helper()
	return Open(t, filepath.Join(root(t), "..", "shared", path))
}

// Open opens a file by its own path, as Shared does.
func Open(t testing.TB, path string) io.Reader {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		Missing(t, err)
	}
	t.Cleanup(func() { _ = f.Close() }) // it was only read
	if !strings.HasSuffix(path, ".gz") {
		return f
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

// JSON decodes a file that Shared or Open gave.
func JSON(t testing.TB, r io.Reader, into any) {
	t.Helper()
	if err := json.NewDecoder(r).Decode(into); err != nil {
		t.Fatal(err)
	}
}

// root is the folder of the module, above the one that a test runs in.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}
