package main

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"newsgraph/graph"
	"newsgraph/graph/question"
	"newsgraph/link"
)

var decisionColumns = []string{"n", "decision", "name", "id", "other_name", "other_id", "note"}

func decisionRows(rows []link.Decision, keep func(link.Decision) bool) []graph.Row {
	var out []graph.Row
	for i, d := range rows {
		if keep == nil || keep(d) {
			out = append(out, graph.Row{i + 1, string(d.Verb), d.A.Name, d.A.ID, d.B.Name, d.B.ID, d.Note})
		}
	}
	return out
}

// runResolveList prints the decisions of the file.
func runResolveList(_ context.Context, o resolveOptions, _ []string, s streams, _ *slog.Logger) error {
	rows, _, err := o.Decisions.read()
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		fmt.Fprintf(s.err, "newsgraph: no decisions in %s\n", o.Decisions.path)
		return nil
	}
	return o.printRows(s, decisionColumns, decisionRows(rows, nil))
}

// runResolveExplain prints what a name can mean and why, and the decisions on it.
func runResolveExplain(ctx context.Context, o resolveOptions, args []string, s streams, _ *slog.Logger) (err error) {
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	arg, err := o.meant(args)
	if err != nil {
		return err
	}
	var ids []string
	for _, name := range []string{"entities", "mentions"} {
		q, err := question.Find(name)
		if err != nil {
			return err
		}
		rows, err := collect(st.Ask(ctx, name, arg...))
		if err != nil {
			return err
		}
		for _, r := range rows {
			ids = append(ids, fmt.Sprint(r[slices.Index(q.Columns, "id")]))
		}
		if err := o.printRows(s, q.Columns, rows); err != nil {
			return err
		}
		if o.Format == "table" {
			fmt.Fprintln(s.out)
		}
	}
	rows, _, err := o.Decisions.read()
	if err != nil {
		return err
	}
	about := decisionRows(rows, func(d link.Decision) bool { return slices.Contains(ids, d.A.ID) || slices.Contains(ids, d.B.ID) })
	return o.printRows(s, decisionColumns, about)
}

// runResolvePropose prints pairs of names that may be one.
func runResolvePropose(ctx context.Context, o resolveOptions, _ []string, s streams, _ *slog.Logger) (err error) {
	st, err := openStore(ctx, o.Store, reading)
	if err != nil {
		return err
	}
	defer closing(st, &err)
	decided, err := st.Decided(ctx)
	if err != nil {
		return err
	}
	known, err := knownTo(ctx, st)
	if err != nil {
		return err
	}
	pairs := link.Propose(known, decided)
	if o.Limit > 0 && len(pairs) > o.Limit {
		pairs = pairs[:o.Limit]
	}
	var rows []graph.Row
	for _, p := range pairs {
		rows = append(rows, graph.Row{p.Score, p.Why, p.A.Name, p.A.ID, p.A.Articles, p.B.Name, p.B.ID, p.B.Articles})
	}
	return o.printRows(s, []string{"likeness", "why", "name", "id", "articles", "other_name", "other_id", "other_articles"}, rows)
}

// knownTo lists the entities of a store that have a name.
func knownTo(ctx context.Context, st graph.Querier, args ...graph.Arg) ([]link.Known, error) {
	rows, err := collect(st.Ask(ctx, "entities", args...))
	var out []link.Known
	for _, r := range rows {
		k := link.Known{}
		k.Name, _ = r[0].(string)
		k.Kind, _ = r[1].(string)
		k.ID, _ = r[2].(string)
		k.Articles, _ = r[3].(int)
		out = append(out, k)
	}
	return out, err
}
