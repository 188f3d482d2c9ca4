package main

import (
	"context"
	"errors"
	"iter"
	"log/slog"

	"newsgraph/article"
	"newsgraph/graph"
	"newsgraph/ingest"
	"newsgraph/source"
)

// intake takes articles into a store: what ingest, retry and watch have in common.
type intake struct {
	o      ingestOptions
	s      streams
	log    *slog.Logger
	engine engine
	maker  string
	store  graph.Store // nil in a dry run into a store that is not there
	watch  *monitor

	// failures are where a watch records what fails: in one file for all its rounds. A
	// round without an article has no summary.
	failures *ingest.DeadLetters
}

// withIntake opens what a command that takes articles in needs, and closes it again.
func withIntake(ctx context.Context, o ingestOptions, s streams, p parts, log *slog.Logger, f func(in *intake, input source.Input) error) (err error) {
	in, err := openIntake(ctx, o, s, p, log)
	if err != nil {
		return err
	}
	defer closing(in, &err)
	input := o.Read.input(ctx, s, log)
	defer closeFetch(input)
	return f(in, input)
}

// openIntake opens the store, the language model and the metrics.
func openIntake(ctx context.Context, o ingestOptions, s streams, p parts, log *slog.Logger) (_ *intake, err error) {
	in := &intake{o: o, s: s, log: log}
	defer func() {
		if err != nil {
			_ = in.Close() // the first error says more
		}
	}()
	g, err := o.Names.open()
	if err != nil {
		return nil, err
	}
	if err := in.openStore(ctx); err != nil {
		return nil, err
	}
	if in.watch, err = startMonitor(ctx, o.Metrics, log); err != nil {
		return nil, err
	}
	if in.maker, err = makerOf(o.Model, o.Names); err != nil {
		return nil, err
	}
	in.engine, err = p.engine(ctx, o.Model, g)
	return in, err
}

// openStore opens the store to write; in a dry run to read, if it is there.
func (in *intake) openStore(ctx context.Context) error {
	how := writing
	if in.o.DryRun {
		how = reading
		if storeExists(in.o.Store) != nil {
			return nil
		}
	}
	st, err := openStore(ctx, in.o.Store, how)
	if err != nil {
		return err
	}
	in.store = st
	if how == writing {
		err = in.o.Decisions.follow(ctx, st, in.log)
	}
	return err
}

// Close closes what is open.
func (in *intake) Close() error {
	errs := []error{in.watch.close()}
	if in.store != nil {
		errs = append(errs, in.store.Close())
	}
	return errors.Join(errs...)
}

// target is where the articles go.
func (in *intake) target() ingest.Store {
	if in.o.DryRun {
		return ingest.Dry(in.holder())
	}
	return in.store
}

// holder is the store for who only asks it; nil where it is not there.
func (in *intake) holder() ingest.Holder {
	if in.store == nil {
		return nil
	}
	return in.store
}

// run takes articles in, shows how far it is, and prints the summary. items is to tell
// the bytes that it reads; size is their number, and 0 where it is not known.
func (in *intake) run(ctx context.Context, items func(onBytes func(int)) iter.Seq[article.Item], size func() int64) (err error) {
	dead := in.failures
	if dead == nil {
		dead = in.dead()
		defer closing(dead, &err)
	}
	meter := &ingest.Meter{}
	in.watch.follow(meter)
	bar := newProgress(in.s.err, in.log, meter, size, in.o.Show)
	report, err := ingest.Run(ctx, items(meter.AddBytes), in.engine, in.target(), ingest.RunOptions{
		Options: ingest.Options{Batch: in.o.Batch, DeadLetters: dead, Log: bar.log(in.log), Meter: meter},
		Workers: in.o.Workers, Maker: in.maker, Again: in.o.Again, Limits: in.o.Limits, Want: in.o.Want,
	})
	bar.end()
	if in.failures != nil && report.Read == 0 && err == nil {
		return nil
	}
	return ended(report, err, dead, in.log, in.o.loadOptions)
}

// paths takes in what is at paths.
func (in *intake) paths(ctx context.Context, paths []string, input source.Input) error {
	return in.run(ctx, func(onBytes func(int)) iter.Seq[article.Item] {
		input.OnBytes = onBytes
		return source.Files(paths, input)
	}, func() int64 { return input.Size(paths) })
}

// dead is where the articles that fail are recorded; nowhere in a dry run.
func (in *intake) dead() *ingest.DeadLetters {
	if in.o.DryRun {
		return &ingest.DeadLetters{}
	}
	return openDead(in.o.Dead, in.o.Store, in.log)
}
