//go:build unix

package source

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"newsgraph/internal/needs"
)

// TestWatchUnopened holds that a file which may not be read is one Item, and is read
// when it may.
func TestWatchUnopened(t *testing.T) {
	if os.Geteuid() == 0 { // root may read every file
		asNobody(t)
		return
	}
	dir := write(t, map[string]string{"a.txt": "A"})
	p := filepath.Join(dir, "a.txt")
	at(t, p, time.Now(), 60)
	in := online(t)
	got := rounds(t, 4, dir, in, time.Minute, []string{dir}, func(n int) {
		if err := os.Chmod(p, map[bool]os.FileMode{true: 0, false: 0o600}[n < 3]); err != nil {
			t.Fatal(err)
		}
	})
	wantRounds(t, got, "$/a.txt !! unreadable", "", "$/a.txt -> A", "")
}

// asNobody runs the test once more, as a user without rights, who can write into the
// folder for temporary files.
func asNobody(t *testing.T) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "tmp")
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o777); err != nil { // whatever the mask
		t.Fatal(err)
	}
	c := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$", "-test.v")
	c.Env = append(os.Environ(), "TMPDIR="+dir)
	needs.AsNobody(t, c, dir)
	if out, err := c.CombinedOutput(); err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()) {
		t.Errorf("as nobody: %v: %s", err, out)
	}
}
