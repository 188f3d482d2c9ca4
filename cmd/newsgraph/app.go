package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"newsgraph/extract"
	"newsgraph/ingest"
)

// engine is what commands need of the language side.
type engine interface {
	ingest.Extractor
	explainer
	placer
	Propositions(words []string) ([]extract.Proposition, error)
}

// run runs the command line and gives the exit code. The first interrupt ends
// the context, so that what is under way is finished; the second one kills.
func run(args []string, s streams, p parts) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	app := newApp(s, p)
	err := app.RunContext(ctx, flagsFirst(app, args))
	if err != nil && !told(err) {
		tellError(app, s, err)
		if code(err) == codeUsage {
			fmt.Fprintln(s.err, "newsgraph: see newsgraph help, or newsgraph COMMAND --help")
		}
	}
	return code(err)
}

// tellError tells the error that ended a command, in the format of its log.
func tellError(app *cli.App, s streams, err error) {
	if log, ok := app.Metadata[logKey].(*slog.Logger); ok {
		if _, plain := log.Handler().(*lines); !plain {
			log.Error(oneLine(err.Error()))
			return
		}
	}
	fmt.Fprintf(s.err, "newsgraph: %v\n", oneLine(err.Error()))
}

// newApp composes the commands.
func newApp(s streams, p parts) *cli.App {
	app := &cli.App{
		Name:                   "newsgraph",
		Usage:                  "news articles in, a graph of who did what to whom, where and when out",
		UsageText:              "newsgraph COMMAND [OPTIONS] [ARGUMENTS…]",
		Version:                version,
		HideVersion:            true, // a command says more
		EnableBashCompletion:   true,
		UseShortOptionHandling: true,
		Reader:                 s.in,
		Writer:                 s.out,
		ErrWriter:              s.err,
		Metadata:               map[string]any{},
		Description: "The store is --store, else the environment's NEWSGRAPH_STORE, else newsgraph.db: a file name, sqlite:PATH,\n" +
			"bolt://HOST:PORT or neo4j://HOST:PORT (user and password from NEO4J_USERNAME and NEO4J_PASSWORD), or the word\n" +
			"neo4j for NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. To another machine it is bolt+s:// or\n" +
			"neo4j+s://, with TLS. A password is never an argument: without NEO4J_PASSWORD, it is in the file that\n" +
			"--password-file or NEO4J_PASSWORD_FILE names, or is asked for on a terminal. Options can stand in " + configName + ";\n" +
			"see newsgraph config --help.\n\n" + exitCodes,
		Commands: []*cli.Command{
			ingestCommand(s, p), watchCommand(s, p), planCommand(s, p), retryCommand(s, p), journalCommand(s), extractCommand(s, p), placesCommand(s, p), loadCommand(s), askCommand(s), whyCommand(s),
			retractCommand(s), resolveCommand(s), exportCommand(s), schemaCommand(s), statsCommand(s), configCommand(s), versionCommand(s),
		},
		Action:         noCommand,
		OnUsageError:   onUsageError,
		ExitErrHandler: func(*cli.Context, error) {}, // run prints and exits
	}
	app.DisableSliceFlagSeparator = true // a file's name may have commas
	for _, c := range app.Commands {
		finish(c)
		for _, sub := range c.Subcommands {
			finish(sub)
		}
	}
	return app
}

// finish gives a command what all commands have.
func finish(c *cli.Command) {
	if hasFlag(c, "store") && !hasFlag(c, "insecure") {
		c.Flags = append(c.Flags, connectionFlags()...)
	}
	for _, f := range logFlags() {
		if !hasFlag(c, f.Names()[0]) {
			c.Flags = append(c.Flags, f)
		}
	}
	if len(c.Subcommands) == 0 {
		c.Before = configure
	}
	c.OnUsageError = onUsageError
	c.HideHelpCommand = true
	if len(c.Subcommands) == 0 {
		c.CustomHelpTemplate = cli.CommandHelpTemplate
	}
	c.Description = strings.TrimSpace(strings.TrimSpace(c.Description) + "\n\n" + exitCodes)
}

func hasFlag(c *cli.Command, name string) bool {
	return slices.ContainsFunc(c.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) })
}

// noCommand is what happens without a command, or with one that there is not.
func noCommand(c *cli.Context) error {
	if !c.Args().Present() {
		return cli.ShowAppHelp(c)
	}
	return usagef("there is no command %q", c.Args().First())
}

func onUsageError(_ *cli.Context, err error, _ bool) error { return usageError{err} }

// oneLine keeps a message on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// flush writes what a buffered writer holds; its error counts unless there is
// one already.
func flush(w interface{ Flush() error }, err error) error {
	if e := w.Flush(); err == nil && e != nil {
		return fmt.Errorf("write output: %w", e)
	}
	return err
}

// closing closes c; its error counts unless there is one already.
func closing(c io.Closer, err *error) {
	if e := c.Close(); e != nil && *err == nil {
		*err = e
	}
}

// told reports whether the user has seen already what the error says.
func told(err error) bool {
	var t toldError
	return errors.As(err, &t)
}
