package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"golang.org/x/term"

	"newsgraph/graph/neo4jstore"
)

// withPassword adds the password, which is never an argument: from the file that a
// flag names, else NEO4J_PASSWORD, which is there already, else the file that
// NEO4J_PASSWORD_FILE names, else from the user, where one is to be logged in.
func (o storeOptions) withPassword(ctx context.Context, c neo4jstore.Config) (neo4jstore.Config, error) {
	file := o.PasswordFile
	if c.Password == "" {
		file = cmp.Or(file, os.Getenv(envPasswordFile))
	}
	switch {
	case file != "":
		password, err := o.readPassword(file)
		if err != nil {
			return c, err
		}
		c.Password, c.Username = password, cmp.Or(c.Username, "neo4j")
	case c.Password == "" && c.Username != "" && o.ask != nil:
		password, err := o.ask(ctx, fmt.Sprintf("Password of %s at %s: ", c.Username, c.URI))
		if err != nil {
			return c, fmt.Errorf("password: %w", err)
		}
		c.Password = neo4jstore.Secret(password)
	}
	return c, nil
}

// maxPassword is the longest password that a file may hold, in bytes.
const maxPassword = 4096

// readPassword reads a file of one line. Errors do not show what is in it.
func (o storeOptions) readPassword(path string) (neo4jstore.Secret, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o004 != 0 && runtime.GOOS != "windows" {
		o.log.Warn("every user of this machine can read the password: chmod 600 it", "file", path)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxPassword+1))
	if err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}
	line := bytes.TrimSuffix(bytes.TrimSuffix(data, []byte("\n")), []byte("\r"))
	switch {
	case len(line) == 0:
		return "", fmt.Errorf("password file %s: its first line is empty: write the password there", path)
	case len(data) > maxPassword, bytes.ContainsAny(line, "\r\n\x00"):
		return "", fmt.Errorf("password file %s: it is more than the one line of a password", path)
	}
	return neo4jstore.Secret(line), nil
}

// asker asks for a line that is not shown, on a terminal; it is nil without one.
func asker(in io.Reader, out io.Writer) func(context.Context, string) (string, error) {
	f, ok := in.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return func(ctx context.Context, prompt string) (string, error) { return askHidden(ctx, f, out, prompt) }
}

// askHidden reads a line without echo. When the context ends first, the terminal
// shows again what is typed.
func askHidden(ctx context.Context, in *os.File, out io.Writer, prompt string) (string, error) {
	fd := int(in.Fd()) // taken once: the reader may outlive the file
	shown, err := term.GetState(fd)
	if err != nil {
		return "", err
	}
	fmt.Fprint(out, prompt)
	defer fmt.Fprintln(out)
	type answer struct {
		line []byte
		err  error
	}
	read := make(chan answer, 1)
	go func() {
		line, err := term.ReadPassword(fd)
		read <- answer{line, err}
	}()
	select {
	case a := <-read:
		if errors.Is(a.err, io.EOF) {
			a.err = errors.New("none was typed")
		}
		return string(a.line), a.err
	case <-ctx.Done():
		return "", errors.Join(ctx.Err(), term.Restore(fd, shown))
	}
}
