package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// FuzzConfiguration holds that any file is a configuration of known keys, or is wrong
// usage that says where.
func FuzzConfiguration(f *testing.F) {
	f.Add("store: a.db\nsources:\n  - in\nfield: {text: body}\n")
	f.Add("a: &a [*a]\n")
	f.Add("? [x]\n: y\n")
	f.Add("store: !!binary x\n<<: {}\n")
	f.Fuzz(func(t *testing.T, text string) {
		path := filepath.Join(t.TempDir(), "c.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := readConfiguration(path, true)
		var usage usageError
		switch {
		case err != nil && !errors.As(err, &usage):
			t.Errorf("%v is no wrong usage", err)
		case err == nil:
			for key, s := range c.settings {
				if checkKey(key) != nil || s.line < 1 {
					t.Errorf("%q of line %d is taken", key, s.line)
				}
			}
		}
	})
}
