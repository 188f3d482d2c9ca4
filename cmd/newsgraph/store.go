package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"newsgraph/graph"
	"newsgraph/graph/neo4jstore"
	"newsgraph/graph/sqlitestore"
)

// storeFlag chooses the store; storeName reads it.
func storeFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "store", Aliases: []string{"s"}, DefaultText: "NEWSGRAPH_STORE, else " + defaultStore,
		Usage: "`STORE` of the graph: a file, sqlite:PATH, bolt://…, neo4j://…, or neo4j for NEO4J_URI and its like",
	}
}

const defaultStore = "newsgraph.db"

// storeName is the store that the command line or the environment names: the
// flag goes before NEWSGRAPH_STORE, and that before the default.
func storeName(c *cli.Context) string {
	if c.IsSet("store") {
		return c.String("store")
	}
	return cmp.Or(os.Getenv("NEWSGRAPH_STORE"), defaultStore)
}

// access says what a command wants of a store.
type access bool

const (
	reading access = false
	writing access = true
)

// openStore opens the store of that name.
func openStore(ctx context.Context, name string, how access) (graph.Store, error) {
	if config, ok, err := neo4jConfig(name); ok || err != nil {
		if err != nil {
			return nil, err
		}
		if how == reading {
			return neo4jstore.OpenReadOnly(ctx, config)
		}
		return neo4jstore.Open(ctx, config)
	}
	path, err := sqlitePath(name)
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
func storeExists(name string) error {
	if _, ok, err := neo4jConfig(name); ok || err != nil {
		return err
	}
	path, err := sqlitePath(name)
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

// neo4jConfig tells whether a store is a Neo4j database, and which.
func neo4jConfig(name string) (c neo4jstore.Config, ok bool, err error) {
	switch {
	case name == "neo4j":
		c, err = neo4jstore.ConfigFromEnv(os.Getenv)
	case neo4jstore.IsURI(name):
		c, err = neo4jstore.ConfigFromURI(name, os.Getenv)
	default:
		return c, false, nil
	}
	c.UserAgent = "newsgraph/" + version
	if err != nil {
		err = usageError{err}
	}
	return c, true, err
}

// sqlitePath is the file of an embedded store.
func sqlitePath(name string) (string, error) {
	path := strings.TrimPrefix(name, "sqlite:")
	if path == "" {
		return "", usagef("--store is empty")
	}
	if scheme, _, ok := strings.Cut(path, "://"); ok {
		return "", usagef("there is no store of the kind %s://: use a file, sqlite:PATH, bolt:// or neo4j://", scheme)
	}
	return path, nil
}

// besideStore is where a file belongs that goes with the store: in the folder of
// its file, else in the working folder.
func besideStore(store, file string) string {
	if _, ok, _ := neo4jConfig(store); ok {
		return file
	}
	return filepath.Join(filepath.Dir(strings.TrimPrefix(store, "sqlite:")), file)
}
