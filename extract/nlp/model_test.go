package nlp

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

var own = sync.OnceValues(Own)

// testModel gives the program's own model.
func testModel(t testing.TB) *Model {
	t.Helper()
	m, err := own()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// copyOfOwn writes the program's own model to a file.
func copyOfOwn(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	data, err := weights.ReadFile(ownWeights)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "copy.whl")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenNamed(t *testing.T) {
	copied := copyOfOwn(t)
	missing := filepath.Join(t.TempDir(), "none.whl")
	broken := filepath.Join(t.TempDir(), "broken.whl")
	if err := os.WriteFile(broken, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, flag, env string
		inError         []string // nil: it opens
	}{
		{"the program's own", "", "", nil},
		{"by the flag", copied, "", nil},
		{"by the variable", "", copied, nil},
		{"the flag before the variable", copied, missing, nil},
		{"a flag that names nothing", missing, copied, []string{"--model", missing, "wheel or the unpacked folder"}},
		{"a variable that names nothing", "", missing, []string{EnvModel, missing}},
		{"a damaged file", broken, "", []string{"--model", broken, "wheel or the unpacked folder"}},
	} {
		t.Setenv(EnvModel, c.env)
		m, err := OpenNamed(c.flag)
		if c.inError == nil {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			} else if d, err := m.Analyze("Hello.", Hints{}); err != nil || len(d.Tokens) != 2 {
				t.Errorf("%s: %v, %v", c.name, d, err)
			}
			continue
		}
		if !errors.Is(err, ErrModel) {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, part := range c.inError {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: %v; want %q in it", c.name, err, part)
			}
		}
	}
}
