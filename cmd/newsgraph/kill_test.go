package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"newsgraph/graph/sqlitestore"
	"newsgraph/internal/needs"
)

// program is the command line of this test binary as newsgraph.
func program(dir string, args ...string) *exec.Cmd {
	c := exec.Command(os.Args[0], args...)
	c.Dir = dir
	c.Env = append(os.Environ(), asCommand+"=1", "NEWSGRAPH_STORE=", "NEWSGRAPH_TEST_DELAY=2ms")
	return c
}

// newspaper writes a file of n articles.
func newspaper(t *testing.T, dir string, n int) {
	t.Helper()
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"id": "a%05d", "text": "Army%s attacked Town%s."}`+"\n", i, letters(i%13), letters(i%17))
	}
	if err := os.WriteFile(filepath.Join(dir, "in.jsonl"), b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func letters(i int) string { return strings.Repeat("a", i+1) }

// export is the whole graph of the store.
func exported(t *testing.T, dir string) string {
	t.Helper()
	out, err := program(dir, "export").Output()
	if err != nil {
		t.Fatalf("export: %v", err)
	}
	return string(out)
}

// waitFor waits until the store in the folder holds some articles.
func waitFor(t *testing.T, dir string, articles int) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if loaded(t, dir) >= articles {
			return
		}
	}
	t.Fatalf("there were never %d articles in the store", articles)
}

// loaded counts the articles of the store; 0 while there is none.
func loaded(t *testing.T, dir string) int {
	st, err := sqlitestore.OpenReadOnly(t.Context(), filepath.Join(dir, "newsgraph.db"))
	if err != nil {
		return 0
	}
	defer func() { _ = st.Close() }() // it was only read
	counts, err := st.Counts(t.Context())
	if err != nil {
		return 0
	}
	return counts.Nodes["Article"]
}

// whole ingests a newspaper without a disturbance and gives its graph.
func whole(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	newspaper(t, dir, n)
	if out, err := program(dir, "ingest", "--batch", "50", "in.jsonl").CombinedOutput(); err != nil {
		t.Fatalf("ingest: %v\n%s", err, out)
	}
	return exported(t, dir)
}

// TestKilled kills ingest in the middle, again and again; the same command then
// completes the graph, to the byte.
func TestKilled(t *testing.T) {
	const n = 600
	want := whole(t, n)
	dir := t.TempDir()
	newspaper(t, dir, n)
	for _, at := range []int{1, 150, 350} {
		c := program(dir, "ingest", "--batch", "50", "in.jsonl")
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		waitFor(t, dir, at)
		if err := c.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := c.Wait(); err == nil {
			t.Fatalf("ingest was done before it was killed at %d articles: give it more", at)
		}
	}
	if got := loaded(t, dir); got == 0 || got == n {
		t.Fatalf("%d of %d articles loaded after the kills", got, n)
	}
	out, err := program(dir, "ingest", "--batch", "50", "in.jsonl").CombinedOutput()
	if err != nil {
		t.Fatalf("ingest after the kills: %v\n%s", err, out)
	}
	if !strings.Contains(string(out), " unchanged") {
		t.Errorf("nothing of the killed runs was kept: %s", out)
	}
	if exported(t, dir) != want {
		t.Error("after kill -9 and the same command again the graph is another")
	}
}

// TestInterrupted presses Ctrl-C in the middle: the batch is finished, the exit
// code is 130, and the user is told how to go on.
func TestInterrupted(t *testing.T) {
	const n = 600
	dir := t.TempDir()
	newspaper(t, dir, n)
	c := program(dir, "ingest", "--batch", "50", "in.jsonl")
	var stderr bytes.Buffer
	c.Stderr = &stderr
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, dir, 200)
	if err := c.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait() // the state tells
	if code := c.ProcessState.ExitCode(); code != codeInterrupted {
		t.Fatalf("exit code %d, want %d\n%s", code, codeInterrupted, &stderr)
	}
	if !strings.Contains(stderr.String(), "run the same command again to go on") || strings.Count(stderr.String(), "\n") != 2 {
		t.Errorf("the user is told %q", &stderr)
	}
	if got := loaded(t, dir); got < 200 || got == n {
		t.Errorf("%d articles loaded", got)
	}
	if out, err := program(dir, "ingest", "--batch", "50", "in.jsonl").CombinedOutput(); err != nil {
		t.Fatalf("ingest again: %v\n%s", err, out)
	}
	if exported(t, dir) != whole(t, n) {
		t.Error("after Ctrl-C and the same command again the graph is another")
	}
}

// TestInterruptedTwice presses Ctrl-C while an article takes long, and once more: the
// program ends at once, and what it had loaded is whole.
func TestInterruptedTwice(t *testing.T) {
	const n = 100
	dir := t.TempDir()
	newspaper(t, dir, n)
	c := program(dir, "ingest", "--batch", "1", "--workers", "1", "in.jsonl")
	c.Env = append(c.Env, "NEWSGRAPH_TEST_DELAY=3s")
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, dir, 1)
	for range 2 {
		if err := c.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond)
	}
	pressed := time.Now()
	_ = c.Wait() // the state tells
	if status, ok := c.ProcessState.Sys().(syscall.WaitStatus); !ok || !status.Signaled() || time.Since(pressed) > 2*time.Second {
		t.Errorf("after two interrupts: %v, %v later", c.ProcessState, time.Since(pressed))
	}
	if out, err := program(dir, "ingest", "in.jsonl").CombinedOutput(); err != nil || !strings.Contains(string(out), " unchanged") {
		t.Fatalf("ingest again: %v\n%s", err, out)
	}
	if exported(t, dir) != whole(t, n) {
		t.Error("after two Ctrl-C and the same command again the graph is another")
	}
}

// mount gives a folder on a file system of its own.
func mount(t *testing.T, options string) string {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", options, "tmpfs", dir).CombinedOutput(); err != nil {
		needs.Missing(t, fmt.Sprintf("mount: %v: %s", err, out))
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// TestFullDisk fills the disk of the store: one line says so, what was loaded is
// whole, and with room again the same command completes it.
func TestFullDisk(t *testing.T) {
	const n = 600
	small := mount(t, "size=400k")
	dir := t.TempDir()
	newspaper(t, dir, n)
	out, err := program(dir, "ingest", "--store", filepath.Join(small, "newsgraph.db"), "in.jsonl").CombinedOutput()
	var exit *exec.ExitError
	if !asExit(err, &exit) || exit.ExitCode() != codeFailed {
		t.Fatalf("ingest: %v\n%s", err, out)
	}
	if !strings.Contains(string(out), "no space left") || strings.Count(string(out), "\n") > 3 {
		t.Errorf("the user is told %q", out)
	}
	if err := syscall.Mount("tmpfs", small, "tmpfs", syscall.MS_REMOUNT, "size=50m"); err != nil {
		t.Fatal(err)
	}
	c := program(dir, "ingest", "--store", filepath.Join(small, "newsgraph.db"), "in.jsonl")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("with room again: %v\n%s", err, out)
	}
	if got := exported(t, small); got != whole(t, n) {
		t.Error("after a full disk and the same command again the graph is another")
	}
}

// TestReadOnlyFolder holds that a folder where nothing can be written is told in
// one line, and that a store in it can be read.
func TestReadOnlyFolder(t *testing.T) {
	dir := mount(t, "size=20m")
	newspaper(t, dir, 50)
	if out, err := program(dir, "ingest", "--batch", "50", "in.jsonl").CombinedOutput(); err != nil {
		t.Fatalf("ingest: %v\n%s", err, out)
	}
	want := exported(t, dir)
	if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"ingest", "in.jsonl"}, {"ingest", "--store", "new.db", "in.jsonl"}} {
		out, err := program(dir, args...).CombinedOutput()
		var exit *exec.ExitError
		if !asExit(err, &exit) || exit.ExitCode() != codeFailed || strings.Count(string(out), "\n") != 1 || !strings.Contains(string(out), "read-only") {
			t.Errorf("%v: %v: %s", args, err, out)
		}
	}
	if exported(t, dir) != want {
		t.Error("the store in a read-only folder reads as another")
	}
	out, err := program(dir, "export", "--output", "out.jsonl").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "write out.jsonl: read-only file system") {
		t.Errorf("export: %v: %s", err, out)
	}
}

// TestKilledThenRead kills ingest, and reads the store before anything writes to it
// again, where that is allowed and where not.
func TestKilledThenRead(t *testing.T) {
	dir := mount(t, "size=20m")
	newspaper(t, dir, 600)
	c := program(dir, "ingest", "--batch", "50", "in.jsonl")
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, dir, 150)
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait() // it was killed
	remount := func(flags uintptr) {
		t.Helper()
		if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT|flags, ""); err != nil {
			t.Fatal(err)
		}
	}
	want := exported(t, dir)
	remount(syscall.MS_RDONLY)
	if exported(t, dir) != want {
		t.Error("the store of a killed load reads as another where nothing can be written")
	}
	remount(0)
	if err := os.Remove(filepath.Join(dir, "newsgraph.db-shm")); err != nil { // as after the machine went down
		t.Fatal(err)
	}
	remount(syscall.MS_RDONLY)
	out, err := program(dir, "export").CombinedOutput()
	if err == nil || strings.Count(string(out), "\n") != 1 || !strings.Contains(string(out), "newsgraph.db-wal: read the store once where its folder can be written") {
		t.Errorf("export: %v: %s", err, out)
	}
	remount(0)
	if exported(t, dir) != want {
		t.Error("the store of a killed load reads as another after it could not be read")
	}
}

func asExit(err error, to **exec.ExitError) bool {
	e, ok := err.(*exec.ExitError)
	*to = e
	return ok
}
