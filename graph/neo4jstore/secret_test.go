package neo4jstore

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"newsgraph/graph"
)

// TestSecretIsNotShown prints a password, and what holds it, in every way of fmt, of
// logs and of JSON.
func TestSecretIsNotShown(t *testing.T) {
	const word = "s3cret-word"
	c := Config{URI: "bolt://h", Username: "neo4j", Password: word}
	s := &Store{config: c}
	for _, v := range []any{c, &c, s, c.Password, []Secret{c.Password}, map[string]any{"p": c}, fmt.Errorf("of %v", s)} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%T %v", "%10v"} {
			if got := fmt.Sprintf(verb, v); shows(got, word) {
				t.Errorf("%s of %T: %s", verb, v, got)
			}
		}
		var b bytes.Buffer
		slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "v", v)
		slog.New(slog.NewTextHandler(&b, nil)).Info("x", "v", v)
		data, err := json.Marshal(v)
		if err != nil || shows(b.String()+string(data), word) {
			t.Errorf("%T: %s %s, %v", v, b.String(), data, err)
		}
	}
	if string(c.Password) != word {
		t.Error("the password is lost")
	}
}

// shows reports whether a text has the word, plain or in hexadecimal.
func shows(text, word string) bool {
	text = strings.ToLower(text)
	return strings.Contains(text, word) || strings.Contains(text, fmt.Sprintf("%x", word))
}

// TestErrorsAreRedacted: an error that has the password in its text loses it, and not
// its meaning.
func TestErrorsAreRedacted(t *testing.T) {
	s := &Store{config: Config{URI: "bolt://h", Password: "s3cret-word"}}
	for _, err := range []error{
		&neo4j.Neo4jError{Code: "Neo.ClientError.Security.Unauthorized", Msg: "not s3cret-word"},
		&neo4j.ConnectivityError{Inner: errors.New("s3cret-word")},
		errors.New("x s3cret-word x"),
	} {
		got := s.wrap(err)
		if shows(got.Error(), "s3cret-word") || !errors.Is(got, err) {
			t.Errorf("%v", got)
		}
		if m := meaningOf(err); m != nil && !errors.Is(got, m) {
			t.Errorf("%v is no %v", got, m)
		}
	}
	if err := s.wrap(graph.ErrNoName); err != graph.ErrNoName {
		t.Errorf("an answer is wrapped: %v", err)
	}
}
