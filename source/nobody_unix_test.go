//go:build unix

package source

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
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

// asNobody runs the test once more, as a user without rights.
func asNobody(t *testing.T) {
	t.Helper()
	dir, err := os.MkdirTemp("", "nobody-") // t.TempDir is within reach of its owner only
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // of no use to anybody
	binary, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	child := filepath.Join(dir, "child.test")
	if err := os.WriteFile(child, binary, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(child, "-test.run", "^"+t.Name()+"$", "-test.v")
	c.Dir, c.Env = dir, append(os.Environ(), "TMPDIR="+dir)
	c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	if out, err := c.CombinedOutput(); err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()) {
		t.Errorf("as nobody: %v: %s", err, out)
	}
}
