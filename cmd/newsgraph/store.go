package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/neo4jstore"
	"newsgraph/graph/sqlitestore"
)

// storeOptions say which store a command works on, and how to reach it.
type storeOptions struct {
	Name         string // a file, sqlite:PATH, a URI of Neo4j, or the word neo4j
	Insecure     bool   // allows plain text to another machine
	CA           string // PEM file of authorities of one's own
	PasswordFile string // goes before the environment's passwords

	ask func(ctx context.Context, prompt string) (string, error) // asks the user; nil without a terminal
	log *slog.Logger
}

// storeFlag chooses the store; storeOf reads it. finish adds connectionFlags to
// every command that has it.
func storeFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "store", Aliases: []string{"s"}, DefaultText: "NEWSGRAPH_STORE, else " + defaultStore,
		Usage: "`STORE` of the graph: a file, sqlite:PATH, bolt://…, neo4j://…, or neo4j for NEO4J_URI and its like",
	}
}

const defaultStore = "newsgraph.db"

// connectionFlags say how to reach a Neo4j server.
func connectionFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "password-file", DefaultText: "NEO4J_PASSWORD, else the file " + envPasswordFile, Usage: "`FILE` with the password of the Neo4j user on its one line"},
		&cli.StringFlag{Name: "tls-ca", DefaultText: envCA, Usage: "PEM `FILE` of the authorities to trust with bolt+s:// and neo4j+s://, instead of the system's"},
		&cli.BoolFlag{Name: "insecure", DefaultText: "NEWSGRAPH_INSECURE", Usage: "allow bolt:// and neo4j:// to another machine: password and articles go in plain text"},
	}
}

const (
	envCA           = "NEO4J_TLS_CA"
	envPasswordFile = "NEO4J_PASSWORD_FILE"
)

// storeOf is the store of a command.
func storeOf(c *cli.Context) storeOptions {
	o := storeOptions{
		Name: defaultStore, CA: c.String("tls-ca"), Insecure: c.Bool("insecure"), PasswordFile: c.String("password-file"),
		ask: asker(c.App.Reader, c.App.ErrWriter), log: newLog(c, streams{err: c.App.ErrWriter}),
	}
	if c.IsSet("store") {
		o.Name = c.String("store")
	}
	return o
}

// access says what a command wants of a store.
type access bool

const (
	reading access = false
	writing access = true
)

// openStore opens the store.
func openStore(ctx context.Context, o storeOptions, how access) (graph.Store, error) {
	if o.isNeo4j() {
		config, err := o.neo4jConfig(ctx)
		if err != nil {
			return nil, err
		}
		if how == reading {
			return neo4jstore.OpenReadOnly(ctx, config)
		}
		return neo4jstore.Open(ctx, config)
	}
	path, err := o.sqlitePath()
	if err != nil {
		return nil, err
	}
	if how == writing {
		s, err := sqlitestore.Open(ctx, path)
		return s, notRefused(err)
	}
	s, err := sqlitestore.OpenReadOnly(ctx, path)
	if errors.Is(err, graph.ErrNotFound) {
		return nil, noStore(path)
	}
	return s, err
}

func noStore(path string) error {
	return fmt.Errorf("there is no store %s: make it with newsgraph ingest, or name another with --store", path)
}

// storeExists refuses a file that is not there, for commands that write and are not to
// make it.
func storeExists(o storeOptions) error {
	if o.isNeo4j() {
		return nil
	}
	path, err := o.sqlitePath()
	if err != nil {
		return err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return noStore(path)
	}
	return nil
}

// notRefused hides that a file was not found: nobody refused us, a folder lacks.
func notRefused(err error) error {
	if errors.Is(err, graph.ErrNotFound) {
		return errors.New(err.Error())
	}
	return err
}

// isNeo4j tells whether the store is a Neo4j database.
func (o storeOptions) isNeo4j() bool { return o.Name == "neo4j" || neo4jstore.IsURI(o.Name) }

// neo4jConfig tells which database the store is, with the password.
func (o storeOptions) neo4jConfig(ctx context.Context) (c neo4jstore.Config, err error) {
	if o.Name == "neo4j" {
		c, err = neo4jstore.ConfigFromEnv(os.Getenv)
	} else {
		c, err = neo4jstore.ConfigFromURI(o.Name, os.Getenv)
	}
	if err != nil {
		return c, usageError{err}
	}
	c.UserAgent, c.Insecure, c.CAFile = "newsgraph/"+version, o.Insecure, o.CA
	if err := c.Check(); err != nil {
		return c, err
	}
	return o.withPassword(ctx, c)
}

// sqlitePath is the file of an embedded store.
func (o storeOptions) sqlitePath() (string, error) {
	path := strings.TrimPrefix(o.Name, "sqlite:")
	if path == "" {
		return "", usagef("--store is empty")
	}
	if scheme, _, ok := strings.Cut(path, "://"); ok {
		return "", usagef("there is no store of the kind %s://: use a file, sqlite:PATH, bolt:// or neo4j://", scheme)
	}
	if scheme, rest, ok := strings.Cut(o.Name, ":"); ok && neo4jstore.IsURI(scheme+"://"+rest) { // the rest may hold a password
		return "", usagef("a URI of Neo4j has two slashes: %s://HOST:PORT", scheme)
	}
	return path, nil
}

// beside is where a file belongs that goes with the store: in the folder of its
// file, else in the working folder.
func (o storeOptions) beside(file string) string {
	if o.isNeo4j() {
		return file
	}
	return filepath.Join(filepath.Dir(strings.TrimPrefix(o.Name, "sqlite:")), file)
}
