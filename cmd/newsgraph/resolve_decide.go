package main

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"newsgraph/graph"
	"newsgraph/link"
	"newsgraph/schema"
)

func runResolveLink(ctx context.Context, o resolveOptions, args []string, s streams, log *slog.Logger) error {
	return o.addDecision(ctx, link.Link, args, s, log)
}

func runResolveSplit(ctx context.Context, o resolveOptions, args []string, s streams, log *slog.Logger) error {
	return o.addDecision(ctx, link.Split, args, s, log)
}

// addDecision adds a row to the file, and makes the store follow.
func (o resolveOptions) addDecision(ctx context.Context, verb link.Verb, args []string, s streams, log *slog.Logger) error {
	return o.change(ctx, log, func(st graph.Store, rows []link.Decision) ([]link.Decision, error) {
		d := link.Decision{Verb: verb, Note: oneLine(o.Note)}
		var err error
		if d.A, err = o.find(ctx, st, args[0]); err != nil {
			return nil, err
		}
		if d.B, err = o.find(ctx, st, args[1]); err != nil {
			return nil, err
		}
		if verb == link.Split && d.A.ID == d.B.ID { // two names of one entity
			d.A.Name, d.B.Name = oneLine(args[0]), oneLine(args[1])
		}
		fmt.Fprintf(s.err, "newsgraph: %s: %s (%s), %s (%s)\n", verb, d.A.Name, d.A.ID, d.B.Name, d.B.ID)
		return append(rows, d), nil
	})
}

// find returns the one entity that a name means in the store.
func (o resolveOptions) find(ctx context.Context, st graph.Querier, name string) (link.Name, error) {
	args, err := o.meant([]string{name})
	if err != nil {
		return link.Name{}, err
	}
	known, err := knownTo(ctx, st, args...)
	if err != nil {
		return link.Name{}, err
	}
	known = nearest(known, name)
	switch len(known) {
	case 0:
		return link.Name{}, fmt.Errorf("%w: %q is no entity", graph.ErrNoName, name)
	case 1:
		return link.Name{ID: known[0].ID, Name: oneLine(known[0].Name)}, nil
	}
	var ids []string
	for _, k := range known {
		ids = append(ids, fmt.Sprintf("%s (%s, %s)", k.ID, k.Name, k.Kind))
	}
	return link.Name{}, fmt.Errorf("%w: %q can be %s: use an id", graph.ErrAmbiguous, name, strings.Join(ids, ", "))
}

// nearest keeps those that have the name as their own, if there are any: others go by
// it too.
func nearest(known []link.Known, name string) []link.Known {
	own := slices.DeleteFunc(slices.Clone(known), func(k link.Known) bool { return schema.NameKey(k.Name) != schema.NameKey(name) })
	if len(own) > 0 {
		return own
	}
	return known
}

// runResolveUndo takes a row out of the file, and makes the store follow.
func runResolveUndo(ctx context.Context, o resolveOptions, args []string, s streams, log *slog.Logger) error {
	return o.change(ctx, log, func(_ graph.Store, rows []link.Decision) ([]link.Decision, error) {
		n := len(rows)
		if len(args) > 0 {
			var err error
			if n, err = strconv.Atoi(args[0]); err != nil {
				return nil, usagef("resolve undo: %q is no number", args[0])
			}
		}
		if n < 1 || n > len(rows) {
			return nil, fmt.Errorf("resolve undo: there are %d decisions in %s", len(rows), o.Decisions.path)
		}
		d := rows[n-1]
		fmt.Fprintf(s.err, "newsgraph: taken back: %s %s (%s), %s (%s)\n", d.Verb, d.A.Name, d.A.ID, d.B.Name, d.B.ID)
		return slices.Delete(slices.Clone(rows), n-1, n), nil
	})
}

// change makes other rows of the file's, checks them, writes the file, and makes the
// store follow it.
func (o resolveOptions) change(ctx context.Context, log *slog.Logger, edit func(graph.Store, []link.Decision) ([]link.Decision, error)) (err error) {
	st, err := openStore(ctx, o.Store, writing)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	rows, _, err := o.Decisions.read()
	if err != nil {
		return err
	}
	if rows, err = edit(st, rows); err != nil {
		return err
	}
	decided, err := link.Decide(rows)
	if err != nil {
		return err
	}
	if err := o.Decisions.write(rows); err != nil {
		return err
	}
	if err := hold(ctx, st, decided, log); err != nil {
		return fmt.Errorf("%s has the decision, the store does not: run newsgraph resolve apply: %w", o.Decisions.path, err)
	}
	return nil
}

// runResolveApply makes the store follow the file as it is; without one, there are no
// decisions.
func runResolveApply(ctx context.Context, o resolveOptions, _ []string, _ streams, log *slog.Logger) (err error) {
	rows, there, err := o.Decisions.read()
	if err != nil {
		return err
	}
	if !there && o.Decisions.named {
		return fmt.Errorf("decisions: there is no file %s", o.Decisions.path)
	}
	st, err := openStore(ctx, o.Store, writing)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	return o.Decisions.decide(ctx, st, rows, log)
}
