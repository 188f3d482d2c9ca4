package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/urfave/cli/v2"

	"newsgraph/schema/browser"
)

func schemaServeCommand(s streams) *cli.Command {
	return &cli.Command{
		Name: "serve", ArgsUsage: " ",
		Usage: "serve the guide and the style to a Neo4j Browser on this machine, until interrupted",
		Description: "The Browser fetches both from an address, and takes localhost without being told to. Nothing else is served, and no other\n" +
			"machine is answered. It prints what to type into the Browser.",
		Flags: []cli.Flag{&cli.IntFlag{Name: "port", Value: 7475, Usage: "`PORT` on localhost; 0 for any that is free"}},
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usagef("schema serve takes no arguments; the port is --port")
			}
			return runSchemaServe(c.Context, c.Int("port"), s)
		},
	}
}

// runSchemaServe answers until the context ends, which is no error.
func runSchemaServe(ctx context.Context, port int, s streams) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return fmt.Errorf("schema serve: port %d cannot be had, name another with --port: %w", port, err)
	}
	at := fmt.Sprintf("http://localhost:%d", listener.Addr().(*net.TCPAddr).Port)
	fmt.Fprintf(s.out, ":guide %s/guide.html\n:style %s/newsgraph.grass\n", at, at)
	server := &http.Server{Handler: browserFiles(), ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() }) // what it serves is short
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("schema serve: %w", err)
	}
	return nil
}

// browserFiles serves what the Browser fetches. Its page is of another origin, and
// it asks with headers that are not of the plain ones, so it asks first.
func browserFiles() http.Handler {
	files := http.NewServeMux()
	serve := func(path, kind, text string) {
		files.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", kind)
			_, _ = w.Write([]byte(text)) // the Browser may have gone
		})
	}
	serve("/guide.html", "text/html; charset=utf-8", browser.Guide())
	serve("/newsgraph.grass", "text/plain; charset=utf-8", browser.Style())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "*, Authorization, Cache-Control, Pragma")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		files.ServeHTTP(w, r)
	})
}
