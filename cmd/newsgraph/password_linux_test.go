package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// openTerminal makes a terminal: what is typed at keys, a program reads from tty, and
// what the terminal shows can be read from keys.
func openTerminal(t *testing.T) (keys, tty *os.File) {
	t.Helper()
	keys, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.IoctlSetPointerInt(int(keys.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	n, err := unix.IoctlGetInt(int(keys.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = keys.Close(), tty.Close() })
	return keys, tty
}

func echoes(t *testing.T, tty *os.File) bool {
	t.Helper()
	state, err := unix.IoctlGetTermios(int(tty.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return state.Lflag&unix.ECHO != 0
}

// TestAskHidden: what is typed is read and not shown, and afterwards the terminal
// shows again what is typed, also when the user gives up.
func TestAskHidden(t *testing.T) {
	for _, c := range []struct {
		name, typed, want string
		wrong             error
	}{
		{"typed", "s3cret-word\n", "s3cret-word", nil},
		{"empty", "\n", "", nil},
		{"interrupted", "", "", context.Canceled},
	} {
		t.Run(c.name, func(t *testing.T) {
			keys, tty := openTerminal(t)
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			var out bytes.Buffer
			type answer struct {
				line string
				err  error
			}
			done := make(chan answer)
			go func() {
				line, err := asker(tty, &out)(ctx, "Password: ")
				done <- answer{line, err}
			}()
			for echoes(t, tty) { // a user types when the question is there
				time.Sleep(time.Millisecond)
			}
			if c.typed == "" {
				cancel()
			}
			if _, err := keys.WriteString(c.typed); err != nil {
				t.Fatal(err)
			}
			a := <-done
			if a.line != c.want || !errors.Is(a.err, c.wrong) || c.wrong == nil && a.err != nil {
				t.Errorf("%q, %v; want %q, %v", a.line, a.err, c.want, c.wrong)
			}
			if !echoes(t, tty) {
				t.Error("the terminal does not show any more what is typed")
			}
			if _, err := tty.WriteString("end"); err != nil {
				t.Fatal(err)
			}
			shown := make([]byte, 100)
			n, err := keys.Read(shown)
			if err != nil || strings.Contains(string(shown[:n])+out.String(), "s3cret") || !strings.HasPrefix(out.String(), "Password: ") {
				t.Errorf("the terminal shows %q, the question is %q, %v", shown[:n], out.String(), err)
			}
		})
	}
}
