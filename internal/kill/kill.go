//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"
)

// newsgraph is the program, in the folder of the trial, whatever the environment
// says of stores.
func (t *trial) newsgraph(args ...string) *exec.Cmd {
	c := exec.CommandContext(t.ctx, t.program, args...)
	c.Dir = t.dir
	c.Env = append(os.Environ(), "NEWSGRAPH_STORE=")
	return c
}

// loader is the command that is killed.
func (t *trial) loader() *exec.Cmd {
	input := "extractions.jsonl"
	if t.command == "ingest" {
		input = t.articles
	}
	args := []string{t.command, "--store", t.name}
	if t.batch > 0 {
		args = append(args, "--batch", strconv.Itoa(t.batch))
	}
	return t.newsgraph(append(args, input)...)
}

func (t *trial) export() ([]byte, error) {
	if f, ok := t.store.(sqliteFile); ok && f.missing() {
		return nil, nil
	}
	return output(t.newsgraph("export", "--store", t.name))
}

// output runs a command that has to end well.
func output(c *exec.Cmd) ([]byte, error) {
	out, err := c.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = fmt.Errorf("%s: %w: %s", c.Args[1], err, exit.Stderr)
	}
	return out, err
}

// moment waits for the moment of a kill, when some articles are there: until there are
// a random number more (one in eight times, none), and then for a random part of the
// time that a batch takes. It is false when the loader ended before. Seen is the last
// number of articles.
func (t *trial) moment(from int, ended <-chan struct{}) (seen int, came bool) {
	at, missing := from, t.truth.articles()-from
	if t.random.IntN(8) > 0 && missing > 0 {
		at += 1 + t.random.IntN(missing)
	}
	after := time.Duration(t.random.Float64() * float64(t.took) / float64(t.truth.batches(t.batch)))
	t.say("kill %d: %d articles are there; at %d, after %v more", t.kills+1, from, at, after.Round(time.Millisecond))
	for seen = -1; seen < at; {
		if n, err := t.store.articles(); err == nil {
			seen = n
		}
		select {
		case <-ended:
			return seen, false
		case <-time.After(5 * time.Millisecond):
		}
	}
	select {
	case <-ended:
		return seen, false
	case <-time.After(after):
		return seen, true
	}
}

// kill starts the command and kills it, or its server, at a moment in mid-load. It
// reports whether the command ended by itself.
func (t *trial) kill() (bool, error) {
	loader := t.loader()
	var said bytes.Buffer
	loader.Stderr = &said
	begun := time.Now()
	if err := loader.Start(); err != nil {
		return false, err
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = loader.Wait() // its state tells
	}()
	seen, came := t.moment(len(t.held), ended)
	if !came {
		t.say("  it ended before")
		if len(t.held) == 0 {
			t.took = min(t.took, time.Since(begun)) // the first load may have had a cold server
		}
		t.compare(loader, said.Bytes())
		return true, nil
	}
	if t.server != "" {
		return t.killServer(loader, ended, seen, &said)
	}
	_ = loader.Process.Kill() // if it has just ended, its state tells
	<-ended
	if s, ok := loader.ProcessState.Sys().(syscall.WaitStatus); !ok || !s.Signaled() {
		t.compare(loader, said.Bytes())
		return true, nil
	}
	t.kills++
	if err := t.store.settle(); err != nil {
		return false, err
	}
	return false, t.examine(seen)
}
