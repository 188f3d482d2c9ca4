package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"

	"github.com/urfave/cli/v2"
	"github.com/vbauerster/cupwriter"
)

// logFlags are the flags of every command.
func logFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "config", Usage: "YAML `FILE` of options and sources (default: " + envConfig + ", else " + configName + " if it is there)"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "log errors only, no progress"},
		&cli.BoolFlag{Name: "verbose", Aliases: []string{"v"}, Usage: "log what is done"},
		&cli.StringFlag{Name: "log-format", Value: "text", Usage: "`FORMAT` of the log on standard error: text, or json with a time, a level and a message a line"},
	}
}

// newLog is the log of a command, on standard error.
func newLog(c *cli.Context, s streams) *slog.Logger {
	level := slog.LevelWarn
	switch {
	case c.Bool("quiet"):
		level = slog.LevelError
	case c.Bool("verbose"):
		level = slog.LevelDebug
	}
	var h slog.Handler = &lines{w: s.err, level: level, colour: terminal(s.err) && os.Getenv("NO_COLOR") == "", mu: &sync.Mutex{}}
	if c.String("log-format") == "json" {
		h = jsonLines(s.err, level)
	}
	log := slog.New(h)
	c.App.Metadata[logKey] = log
	return log
}

// logKey is where the log of the command is found once it has ended.
const logKey = "log"

// jsonLines is a handler that writes an object a record.
func jsonLines(w io.Writer, level slog.Level) slog.Handler {
	return slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.LevelKey && a.Value.Any() == levelSay {
			a.Value = slog.StringValue(slog.LevelInfo.String())
		}
		return a
	}})
}

// lines is a slog.Handler that writes one plain line a record:
//
//	newsgraph: warning: not UTF-8: read as Windows-1252 (file=a.txt)
type lines struct {
	w      io.Writer
	level  slog.Level
	colour bool
	attrs  []slog.Attr
	mu     *sync.Mutex
}

// Enabled is part of slog.Handler.
func (h *lines) Enabled(_ context.Context, l slog.Level) bool { return l >= h.level }

// WithGroup is part of slog.Handler; groups are not shown.
func (h *lines) WithGroup(string) slog.Handler { return h }

// WithAttrs is part of slog.Handler.
func (h *lines) WithAttrs(a []slog.Attr) slog.Handler {
	c := *h
	c.attrs = append(append([]slog.Attr{}, h.attrs...), a...)
	return &c
}

// Handle is part of slog.Handler.
func (h *lines) Handle(_ context.Context, r slog.Record) error {
	var b bytes.Buffer
	b.WriteString("newsgraph: ")
	switch {
	case r.Level >= slog.LevelError:
		b.WriteString(h.paint("31", "error: "))
	case r.Level >= slog.LevelWarn:
		b.WriteString(h.paint("33", "warning: "))
	}
	b.WriteString(oneLine(r.Message))
	var attrs []string
	add := func(a slog.Attr) bool {
		attrs = append(attrs, a.Key+"="+a.Value.String())
		return true
	}
	for _, a := range h.attrs {
		add(a)
	}
	r.Attrs(add)
	if len(attrs) > 0 && r.Level != levelSay {
		fmt.Fprintf(&b, " (%s)", strings.Join(attrs, ", "))
	}
	b.WriteByte('\n')
	h.mu.Lock()
	defer h.mu.Unlock()
	_, err := h.w.Write(b.Bytes())
	return err
}

func (h *lines) paint(sgr, s string) string {
	if !h.colour {
		return s
	}
	return "\x1b[" + sgr + "m" + s + "\x1b[0m"
}

// terminal reports whether w is one.
func terminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && cupwriter.New(f, false).IsTerminal()
}

// width is the number of columns to write for: the terminal's, else those of
// COLUMNS, else 120.
func width(w any) int {
	if f, ok := w.(*os.File); ok {
		if cols, _, err := cupwriter.New(f, false).GetTermSize(); err == nil && cols > 0 {
			return cols
		}
	}
	var cols int
	if _, err := fmt.Sscan(os.Getenv("COLUMNS"), &cols); err == nil && cols >= 40 {
		return cols
	}
	return 120
}
