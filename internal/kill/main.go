//go:build unix

// Command kill ends newsgraph, or the Neo4j server that it loads into, with
// SIGKILL in the middle of a load, again and again, and examines each time what is
// left: it has to be the graph of whole articles, of as many as the loader had
// loaded, and the same command has to complete it to the same bytes. scripts/kill
// sets it up; docs/reliability.md has what came of it.
package main

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// settings are the flags.
type settings struct {
	program  string        // newsgraph, built
	articles string        // JSON Lines
	store    string        // sqlite, or the URI of a Neo4j database that may be emptied
	http     string        // address of that server's HTTP interface
	command  string        // load or ingest
	server   string        // the script that starts the server anew, when the server is killed
	pidFile  string        // of the server
	batch    int           // events in a transaction; 0 is newsgraph's default
	want     int           // how many kills
	most     time.Duration // after which no more are begun
	seed     uint64
	quiet    bool
}

func main() {
	var s settings
	flag.StringVar(&s.program, "program", "bin/newsgraph", "newsgraph, built")
	flag.StringVar(&s.articles, "articles", "", "articles to load, JSON Lines")
	flag.StringVar(&s.store, "store", "sqlite", "sqlite, or the URI of a Neo4j database, which is emptied")
	flag.StringVar(&s.http, "http", "127.0.0.1:17474", "HTTP address of the Neo4j server")
	flag.StringVar(&s.command, "command", "load", "the command to kill: load or ingest")
	flag.StringVar(&s.server, "server", "", "kill the server instead; the script that starts it")
	flag.StringVar(&s.pidFile, "pid", "", "file with the server's process id")
	flag.IntVar(&s.batch, "batch", 0, "events in a transaction (default: newsgraph's own)")
	flag.IntVar(&s.want, "kills", 10, "how many kills")
	flag.DurationVar(&s.most, "for", 0, "begin no more kills after this time")
	flag.Uint64Var(&s.seed, "seed", 1, "seed of the moments")
	flag.BoolVar(&s.quiet, "quiet", false, "print the table alone")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, s); err != nil {
		fmt.Fprintln(os.Stderr, "kill:", err)
		os.Exit(1)
	}
}

// run kills, prints the row of the table, and fails when anything was wrong.
func run(ctx context.Context, s settings) error {
	dir, err := os.MkdirTemp("", "newsgraph-kill-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // of no use to anybody
	start := time.Now()
	t, err := newTrial(ctx, s, dir, rand.New(rand.NewPCG(s.seed, 6)))
	if err != nil {
		return err
	}
	for t.kills < s.want && ctx.Err() == nil && (s.most == 0 || time.Since(start) < s.most) {
		if err := t.round(); err != nil {
			return err
		}
	}
	fmt.Println(header)
	fmt.Println(t.tally.row(s, t.truth.articles(), time.Since(start)))
	if t.tally.wrong() > 0 {
		return fmt.Errorf("%d findings", t.tally.wrong())
	}
	return nil
}
