//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// killServer kills the server under the loader and starts it again, while the
// loader waits for it; two times in three again, while the same loader goes on. It
// reports whether the loader went on to its end.
func (t *trial) killServer(loader *exec.Cmd, ended <-chan struct{}, seen int, said *bytes.Buffer) (bool, error) {
	for more := true; more; {
		if err := t.restart(loader, seen); err != nil {
			return false, err
		}
		if more = t.kills < t.want && t.random.IntN(3) > 0; more {
			from, err := t.store.articles()
			if err != nil {
				return false, err
			}
			seen, more = t.moment(from, ended)
		}
	}
	if <-ended; !loader.ProcessState.Success() {
		t.gaveUp++
		t.say("  the loader gave up: %v: %s", loader.ProcessState, bytes.TrimSpace(said.Bytes()))
		return false, t.examine(seen)
	}
	t.waited++
	t.compare(loader, said.Bytes())
	return true, nil
}

// restart kills the server and starts it. Every other time the loader is stopped
// meanwhile, so that what the server has kept can be examined before it goes on.
func (t *trial) restart(loader *exec.Cmd, seen int) error {
	if err := t.endServer(); err != nil {
		return err
	}
	t.kills++
	stop := t.kills%2 == 1
	if stop {
		_ = loader.Process.Signal(syscall.SIGSTOP) // if it has just ended, its state tells later
	}
	if err := t.startServer(); err != nil {
		return err
	}
	if !stop {
		t.note(seen)
		return nil
	}
	err := t.examine(seen)
	_ = loader.Process.Signal(syscall.SIGCONT) // likewise
	return err
}

// startServer starts it, and waits for its HTTP interface, which comes after Bolt.
func (t *trial) startServer() error {
	if out, err := exec.CommandContext(t.ctx, t.server, "start").CombinedOutput(); err != nil {
		return fmt.Errorf("start the server: %w: %s", err, out)
	}
	return t.answers()
}

// answers waits until the store can be asked.
func (t *trial) answers() error {
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		if _, err := t.store.articles(); err == nil || time.Since(begun) > time.Minute {
			return err
		}
	}
}

// endServer kills the server.
func (t *trial) endServer() error {
	id, err := os.ReadFile(t.pidFile)
	if err != nil {
		return err
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(id)))
	if err != nil {
		return fmt.Errorf("%s: %w", t.pidFile, err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		return fmt.Errorf("kill the server: %w", err)
	}
	for syscall.Kill(pid, 0) == nil { // until it is gone, or the script takes it for running
		time.Sleep(20 * time.Millisecond)
	}
	return nil
}
