//go:build unix

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// trial is a store that is loaded and killed.
type trial struct {
	settings
	tally
	ctx    context.Context // ends what is started
	dir    string
	random *rand.Rand
	truth  *truth
	store  store
	name   string        // of the store, for --store
	took   time.Duration // an undisturbed load
	final  []byte        // what it exports
	counts census        // and holds
	held   map[string]bool
}

// newTrial extracts the articles and loads them undisturbed.
func newTrial(ctx context.Context, s settings, dir string, random *rand.Rand) (*trial, error) {
	t := &trial{ctx: ctx, settings: s, dir: dir, random: random, name: s.store, store: neo4jServer{s.http}}
	if s.store == "sqlite" {
		t.name = filepath.Join(dir, "newsgraph.db")
		t.store = sqliteFile(t.name)
	}
	extractions := filepath.Join(dir, "extractions.jsonl")
	var err error
	for _, path := range []*string{&t.program, &t.articles} {
		if *path, err = filepath.Abs(*path); err != nil {
			return nil, err
		}
	}
	out, err := output(t.newsgraph("extract", "--format", "json", t.articles))
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(extractions, out, 0o600); err != nil {
		return nil, err
	}
	if t.truth, err = newTruth(extractions, dir); err != nil {
		return nil, err
	}
	if s.store != "sqlite" { // its HTTP interface comes after Bolt
		if err := t.answers(); err != nil {
			return nil, err
		}
	}
	if err := t.store.wipe(); err != nil {
		return nil, err
	}
	return t, t.undisturbed()
}

// undisturbed loads everything, which has to come to the truth, and takes the time.
func (t *trial) undisturbed() error {
	start := time.Now()
	if out, err := t.loader().CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", t.command, err, out)
	}
	t.took = time.Since(start)
	var err error
	if t.final, err = t.truth.export(t.truth.articles()); err != nil {
		return err
	}
	if t.counts, err = t.store.census(); err != nil {
		return err
	}
	got, err := t.export()
	if err == nil && !bytes.Equal(got, t.final) {
		err = fmt.Errorf("an undisturbed %s gives another graph than its plan", t.command)
	}
	if err != nil {
		return err
	}
	t.say("%d articles; undisturbed: %v, sha256 %x", t.truth.articles(), t.took.Round(time.Millisecond), sha256.Sum256(got))
	return t.clear()
}

func (t *trial) clear() error {
	t.held = map[string]bool{}
	return t.store.wipe()
}

// round begins with an empty store, kills at least one loader, and lets a last one
// end. One in two is killed again, so that some die while they go on.
func (t *trial) round() error {
	for {
		ended, err := t.kill()
		if err != nil {
			return err
		}
		if ended {
			break
		}
		if t.kills >= t.want || len(t.held) == t.truth.articles() || t.random.IntN(2) == 0 {
			t.complete()
			break
		}
	}
	return t.clear()
}

// complete runs the same command to its end.
func (t *trial) complete() {
	loader := t.loader()
	out, _ := loader.CombinedOutput() // its state tells
	t.compare(loader, out)
}

// compare counts a loader that ended, and whether all is then as after an
// undisturbed one.
func (t *trial) compare(loader *exec.Cmd, said []byte) {
	t.ended++
	said = bytes.TrimSpace(said)
	if !loader.ProcessState.Success() {
		t.say("  FAILED: %v: %s", loader.ProcessState, said)
		return
	}
	got, err := t.export()
	counts, e := t.store.census()
	switch wrong := counts.differs(t.counts); {
	case err != nil || e != nil:
		t.say("  FAILED: %v, %v", err, e)
	case !bytes.Equal(got, t.final):
		t.say("  OTHER BYTES: sha256 %x", sha256.Sum256(got))
	case wrong != "":
		t.say("  OTHER BOOKS: the same export, but %s", wrong)
	default:
		t.completed++
		t.say("  the same bytes: %s", said)
	}
}

// examine looks at what a kill has left. Seen is the number of articles that were
// there before it.
func (t *trial) examine(seen int) error {
	exported, err := t.export()
	if err != nil {
		return fmt.Errorf("the store cannot be read after the kill: %w", err)
	}
	held, err := heldIn(exported)
	if err != nil {
		return err
	}
	t.note(len(held))
	if len(held) < seen {
		t.lost++
		t.say("  LOST: %d articles were there, %d are", seen, len(held))
	}
	for id := range t.held {
		if !held[id] {
			t.lost++
			t.say("  LOST: %s was there after the kill before", id)
			break
		}
	}
	t.held = maps.Clone(held)
	return t.whole(exported, held)
}

// note counts how many articles were there at a kill.
func (t *trial) note(articles int) {
	t.tally.held = append(t.tally.held, articles)
	if articles > 0 && articles < t.truth.articles() {
		t.midLoad++
	}
}

// whole counts what is torn or doubled.
func (t *trial) whole(exported []byte, held map[string]bool) error {
	n, first := t.truth.prefix(held)
	if !first {
		t.torn++
		t.say("  TORN: %d articles are there, but not the first %d", len(held), len(held))
		return nil
	}
	want, err := t.truth.export(n)
	if err != nil {
		return err
	}
	counts, err := t.store.census()
	if err != nil {
		t.torn++
		t.say("  TORN: %v", err)
		return nil
	}
	reference, err := t.truth.census(n)
	if err != nil {
		return err
	}
	switch line, wrong := twice(exported), counts.differs(reference); {
	case line != "":
		t.doubled++
		t.say("  DOUBLED: %s", line)
	case !bytes.Equal(exported, want):
		t.torn++
		t.say("  TORN: the store holds another graph than that of its %d articles", n)
	case wrong != "":
		t.torn++
		t.say("  TORN: %s", wrong)
	}
	return nil
}

func (t *trial) say(format string, args ...any) {
	if !t.quiet {
		fmt.Fprintf(os.Stderr, format+"\n", args...)
	}
}
