//go:build embedmodel

package nlp

import "testing"

func TestEmbeddedModel(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	t.Setenv(EnvModel, "")
	m, err := OpenDefault("")
	if err != nil {
		t.Fatal(err)
	}
	if d, err := m.Analyze("Hello.", Hints{}); err != nil || len(d.Tokens) != 2 {
		t.Errorf("%v, %v", d, err)
	}
}
