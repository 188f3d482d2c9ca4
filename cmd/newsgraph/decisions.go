package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/link"
)

// decisionsName is the file of the user's decisions on names, beside the store
// unless another is named.
const (
	decisionsName = "newsgraph-decisions.tsv"
	envDecisions  = "NEWSGRAPH_DECISIONS"
)

func decisionsFlag() cli.Flag {
	return &cli.StringFlag{Name: "decisions", Usage: "`FILE` of your decisions on which names are one (default: " + envDecisions + ", else " + decisionsName + " beside the store)"}
}

// decisions is that file.
type decisions struct {
	path  string
	named bool // by the user, so that it has to be there
}

func decisionsOf(c *cli.Context) decisions {
	path := c.String("decisions")
	return decisions{cmp.Or(path, storeOf(c).beside(decisionsName)), path != ""}
}

// read reads the file. One that is not there has no decisions.
func (d decisions) read() (rows []link.Decision, there bool, err error) {
	f, err := os.Open(d.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("decisions: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	rows, err = link.Read(f, d.path)
	return rows, true, err
}

// write replaces the file by one of these rows.
func (d decisions) write(rows []link.Decision) (err error) {
	f, err := os.CreateTemp(filepath.Dir(d.path), "."+decisionsName+"-")
	if err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
			err = fmt.Errorf("decisions: %w", err)
		}
	}()
	err = link.Write(f, rows)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), d.path)
}

// follow makes a store hold the decisions of the file, where there is one: the graph
// is the one of its articles and of the file.
func (d decisions) follow(ctx context.Context, st graph.Decider, log *slog.Logger) error {
	rows, there, err := d.read()
	switch {
	case err != nil:
		return err
	case there:
		return d.decide(ctx, st, rows, log)
	case d.named:
		return fmt.Errorf("decisions: there is no file %s", d.path)
	}
	held, err := st.Decided(ctx)
	if err == nil && !held.Empty() {
		log.Warn("the store keeps decisions of which the file is not there", "file", d.path)
	}
	return err
}

// decide makes a store hold the rows of the file.
func (d decisions) decide(ctx context.Context, st graph.Decider, rows []link.Decision, log *slog.Logger) error {
	decided, err := link.Decide(rows)
	if err != nil {
		return fmt.Errorf("%s: %w", d.path, err)
	}
	return hold(ctx, st, decided, log)
}

// hold makes a store hold decisions, and logs what that changed.
func hold(ctx context.Context, st graph.Decider, d link.Decided, log *slog.Logger) error {
	stats, err := st.Decide(ctx, d)
	if err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	if stats.Redecided > 0 {
		log.Info("names are decided anew", "articles", stats.Redecided, "events", stats.Events)
	}
	return nil
}
