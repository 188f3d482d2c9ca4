package nlp

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"newsgraph/internal/needs"
)

var shared struct {
	sync.Once
	model *Model
	err   error
}

// testModel gives the model in models/ of the repository; the test is skipped
// without it, but not in CI.
func testModel(t testing.TB) *Model {
	t.Helper()
	path := filepath.Join("../../models", PinnedWheel)
	if !exists(path) {
		needs.Missing(t, "no model: run `make model`")
	}
	shared.Do(func() { shared.model, shared.err = Open(path) })
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	return shared.model
}

func touch(t *testing.T, path string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestFindSearchesInOrder(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv(EnvModel, "")
	if _, err := Find(""); !errors.Is(err, ErrModel) || !strings.Contains(err.Error(), "make model") || !strings.Contains(err.Error(), data) {
		t.Errorf("nothing there: %v", err)
	}
	step := func(name, flag, want string) {
		t.Helper()
		if got, err := Find(flag); err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", name, got, err, want)
		}
	}
	inData := touch(t, filepath.Join(data, "newsgraph/models/b.whl"))
	step("data folder", "", inData)
	step("first by name", "", touch(t, filepath.Join(data, "newsgraph/models/a.whl")))
	step("pinned before others", "", touch(t, filepath.Join(data, "newsgraph/models", PinnedWheel)))
	byEnv := touch(t, filepath.Join(t.TempDir(), "env.whl"))
	t.Setenv(EnvModel, byEnv)
	step("variable", "", byEnv)
	folder := filepath.Join(t.TempDir(), "pipeline")
	touch(t, filepath.Join(folder, "config.cfg"))
	step("flag", folder, folder)
	around := t.TempDir()
	step("folder of a wheel", around, touch(t, filepath.Join(around, "c.whl")))
}

func TestFindNeverPassesOverANamedModel(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	touch(t, filepath.Join(os.Getenv("XDG_DATA_HOME"), "newsgraph/models/a.whl"))
	missing := filepath.Join(t.TempDir(), "none.whl")
	for _, by := range []string{"--model", EnvModel} {
		flag := ""
		if t.Setenv(EnvModel, missing); by == "--model" {
			flag = missing
		}
		if _, err := Find(flag); !errors.Is(err, ErrModel) || !strings.Contains(err.Error(), by) || !strings.Contains(err.Error(), missing) {
			t.Errorf("%s: %v", by, err)
		}
	}
}

func TestOpenNamesADamagedModel(t *testing.T) {
	path := touch(t, filepath.Join(t.TempDir(), "broken.whl"))
	for _, open := range []func(string) (*Model, error){Open, OpenDefault} {
		_, err := open(path)
		if !errors.Is(err, ErrModel) || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "make model") {
			t.Errorf("damaged: %v", err)
		}
	}
}

func TestOpenDefault(t *testing.T) {
	testModel(t)
	m, err := OpenDefault("../../models")
	if err != nil {
		t.Fatal(err)
	}
	if d, err := m.Analyze("Hello.", Hints{}); err != nil || len(d.Tokens) != 2 {
		t.Errorf("%v, %v", d, err)
	}
}
